/** A stretch of text to be marked. Offsets in UTF-16 code units, end-exclusive. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Text, or a mark around more of the same. A mark that crosses another is cut; only its first piece has `first`. */
export type Segment<M extends Mark> =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mark';
      readonly mark: M;
      readonly first: boolean;
      readonly last: boolean;
      readonly children: readonly Segment<M>[];
    };

interface Piece<M> {
  readonly mark: M;
  readonly start: number;
  readonly end: number;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const outermostFirst = <M extends Mark>(a: Piece<M>, b: Piece<M>): number =>
  a.start - b.start || b.end - a.end || byCode(a.mark.id, b.mark.id);

function nest<M extends Mark>(text: string, from: number, to: number, pieces: readonly Piece<M>[]): Segment<M>[] {
  const out: Segment<M>[] = [];
  let at = from;
  let queue = [...pieces].sort(outermostFirst);
  const plain = (end: number): void => {
    if (end > at) out.push({ kind: 'text', text: text.slice(at, end) });
    at = end;
  };
  for (let outer = queue.shift(); outer !== undefined; outer = queue.shift()) {
    const { mark, start, end } = outer;
    plain(start);
    const inside = queue.filter((p) => p.start < end);
    const cut = inside.filter((p) => p.end > end).map((p) => ({ ...p, start: end }));
    queue = [...queue.filter((p) => p.start >= end), ...cut].sort(outermostFirst);
    const children = nest(
      text,
      start,
      end,
      inside.map((p) => ({ ...p, end: Math.min(p.end, end) })),
    );
    out.push({ kind: 'mark', mark, first: start === mark.start, last: end === mark.end, children });
    at = end;
  }
  plain(to);
  return out;
}

/**
 * Cuts `text.slice(from, to)` into nested marks. Marks are clipped to the range; those wholly or partly crossing are cut
 * at the edge of the one that begins first. The text of all segments, joined, is exactly that slice.
 */
export function segments<M extends Mark>(text: string, from: number, to: number, marks: readonly M[]): Segment<M>[] {
  const pieces = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to) }))
    .filter((piece) => piece.end > piece.start);
  return nest(text, from, to, pieces);
}

/** The text of segments, marks taken off. */
export function segmentText<M extends Mark>(list: readonly Segment<M>[]): string {
  return list.map((s) => (s.kind === 'text' ? s.text : segmentText(s.children))).join('');
}
