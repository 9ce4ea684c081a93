import type { Printed } from './timeline-reports.ts';

export interface Piece {
  readonly text: string;
  readonly clause: boolean;
  /** The words that date the entry. */
  readonly date: boolean;
}

/** What is printed of an entry, cut where the look of the words changes; "…" stands for words of the sentence left out. */
export function pieces(text: string, printed: Printed): readonly Piece[] {
  const { start, end, clause, mark, cut } = printed;
  const inside = (at: number, of: { readonly start: number; readonly end: number } | null): boolean =>
    of !== null && of.start <= at && at < of.end;
  const edges = [start, end, clause.start, clause.end, ...(mark === null ? [] : [mark.start, mark.end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const found = edges.slice(1).flatMap((to, i): Piece[] => {
    const from = edges[i] ?? start;
    return from === to ? [] : [{ text: text.slice(from, to), clause: inside(from, clause), date: inside(from, mark) }];
  });
  const gap = (text: string): Piece => ({ text, clause: false, date: false });
  return [...(cut[0] ? [gap('… ')] : []), ...found, ...(cut[1] ? [gap(' …')] : [])];
}
