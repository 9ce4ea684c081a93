import type { Mark } from './segments.ts';

/** At most so many marks are drawn in one sentence; the others keep their anchor and their note. Quotations are always drawn. */
export const MARKS_PER_SENTENCE = 3;

/** A mark with its claim to be drawn: 0 always, then the smaller the earlier; null is never drawn. */
export interface Ranked extends Mark {
  readonly rank: number | null;
}

/** Offsets at which sentences begin, good enough to ration ink by: a stop, perhaps closing marks, space. */
function sentenceStarts(text: string, from: number, to: number): number[] {
  const ends = [...text.slice(from, to).matchAll(/[.!?…]["”’')\]]*\s+/gu)];
  return [from, ...ends.map((m) => from + m.index + m[0].length)];
}

/** Ids of the marks to draw in one block. */
export function drawn(text: string, from: number, to: number, marks: readonly Ranked[]): ReadonlySet<string> {
  const starts = sentenceStarts(text, from, to);
  const used = new Map<number, number>();
  const ids = new Set<string>();
  const ranked = marks.flatMap((mark) => (mark.rank === null ? [] : [{ mark, rank: mark.rank }]));
  for (const { mark, rank } of ranked.sort((a, b) => a.rank - b.rank || a.mark.start - b.mark.start)) {
    const sentence = starts.findLastIndex((start) => start <= mark.start);
    const count = used.get(sentence) ?? 0;
    if (rank > 0 && count >= MARKS_PER_SENTENCE) continue;
    used.set(sentence, count + 1);
    ids.add(mark.id);
  }
  return ids;
}
