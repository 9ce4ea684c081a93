import type { Article } from '../story/article.ts';
import type { Reuse } from '../story/links.ts';
import { diffWords, LEAST_SHARED, type WordDiff } from './comparison-words.ts';
import { type Place, places } from './paragraphs.ts';
import { foldedText } from './search-words.ts';

/** One line of the aligned text. `elsewhere`: a paragraph of the other article it shares wording with, out of line. */
export type AlignedRow =
  | { readonly kind: 'identical' | 'low'; readonly a: Place; readonly b: Place }
  | { readonly kind: 'changed'; readonly a: Place; readonly b: Place; readonly diff: WordDiff }
  | { readonly kind: 'a'; readonly a: Place; readonly elsewhere: Place | null }
  | { readonly kind: 'b'; readonly b: Place; readonly elsewhere: Place | null };

/** Paragraphs without a shared passage are aligned only when this share of the shorter one's word triples is common. */
const CONTAINED = 0.3;
const LEAST_TRIPLES = 2;

interface Side {
  readonly place: Place;
  readonly text: string;
  readonly folded: string;
  readonly triples: ReadonlySet<string>;
}

function side(article: Article, place: Place): Side {
  const text = article.text.slice(place.block.start, place.block.end);
  const folded = foldedText(text);
  const list = folded.split(' ');
  return {
    place,
    text,
    folded,
    triples: new Set(list.slice(2).map((word, i) => `${list[i] ?? ''} ${list[i + 1] ?? ''} ${word}`)),
  };
}

const touches = (start: number, end: number, { place: { block } }: Side): boolean =>
  block.start < end && start < block.end;

/** How much two paragraphs share: word triples in common where a shared passage says so or enough of the shorter is contained. */
function weightOf(a: Side, b: Side, reuse: readonly Reuse[]): number {
  if (a.folded === b.folded && a.folded !== '') return a.triples.size + 1;
  const common = [...a.triples].filter((triple) => b.triples.has(triple)).length;
  if (common < LEAST_TRIPLES) return 0;
  const passage = reuse.some((one) => touches(one.a.start, one.a.end, a) && touches(one.b.start, one.b.end, b));
  return passage || common / Math.min(a.triples.size, b.triples.size) >= CONTAINED ? common : 0;
}

/** Pairs of indexes that keep both orders and share most in sum (weighted longest common subsequence). */
function inOrder(weights: readonly (readonly number[])[], columns: number): readonly (readonly [number, number])[] {
  const best = Array.from({ length: weights.length + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const weight = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  for (let i = weights.length - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1)
      best[i]?.splice(
        j,
        1,
        Math.max(at(i + 1, j), at(i, j + 1), weight(i, j) > 0 ? at(i + 1, j + 1) + weight(i, j) : 0),
      );
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < weights.length && j < columns; ) {
    if (weight(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + weight(i, j)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function rowOf(a: Side, b: Side): AlignedRow {
  if (a.folded === b.folded) return { kind: 'identical', a: a.place, b: b.place };
  const diff = diffWords(a.text, b.text, a.place.block.start, b.place.block.start);
  return diff.shared < LEAST_SHARED
    ? { kind: 'low', a: a.place, b: b.place }
    : { kind: 'changed', a: a.place, b: b.place, diff };
}

const strongest = (list: readonly number[]): number =>
  list.reduce((top, weight, i) => (weight > (list[top] ?? 0) ? i : top), 0);

/**
 * Two articles paragraph by paragraph. Every numbered paragraph of both stands in exactly one row; rows keep both orders.
 * `reuse`: the shared passages between the two, side `a` in the first article.
 */
export function align(first: Article, second: Article, reuse: readonly Reuse[]): readonly AlignedRow[] {
  const sides = (article: Article): readonly Side[] =>
    places(article)
      .filter((place) => place.number !== null)
      .map((place) => side(article, place));
  const [left, right] = [sides(first), sides(second)];
  const weights = left.map((a) => right.map((b) => weightOf(a, b, reuse)));
  const rows: AlignedRow[] = [];
  let [i, j] = [0, 0];
  const elsewhereA = (at: number): Place | null => {
    const list = weights[at] ?? [];
    const top = strongest(list);
    return (list[top] ?? 0) > 0 ? (right[top]?.place ?? null) : null;
  };
  const elsewhereB = (at: number): Place | null => {
    const list = weights.map((row) => row[at] ?? 0);
    const top = strongest(list);
    return (list[top] ?? 0) > 0 ? (left[top]?.place ?? null) : null;
  };
  for (const [toA, toB] of [...inOrder(weights, right.length), [left.length, right.length] as const]) {
    for (; i < toA; i += 1)
      rows.push(...left.slice(i, i + 1).map((a): AlignedRow => ({ kind: 'a', a: a.place, elsewhere: elsewhereA(i) })));
    for (; j < toB; j += 1)
      rows.push(...right.slice(j, j + 1).map((b): AlignedRow => ({ kind: 'b', b: b.place, elsewhere: elsewhereB(j) })));
    const [a, b] = [left[toA], right[toB]];
    if (a !== undefined && b !== undefined) rows.push(rowOf(a, b));
    [i, j] = [toA + 1, toB + 1];
  }
  return rows;
}

/** Neighbouring rows of one sort: folded when identical, in two columns when neither side has a partner. */
export interface Run {
  readonly sort: 'identical' | 'together' | 'apart';
  readonly rows: readonly [AlignedRow, ...AlignedRow[]];
}

const sortOf = (row: AlignedRow): Run['sort'] =>
  row.kind === 'identical' ? 'identical' : row.kind === 'a' || row.kind === 'b' ? 'apart' : 'together';

export function runsOf(rows: readonly AlignedRow[]): readonly Run[] {
  const runs: { sort: Run['sort']; rows: [AlignedRow, ...AlignedRow[]] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.sort === sortOf(row)) last.rows.push(row);
    else runs.push({ sort: sortOf(row), rows: [row] });
  }
  return runs;
}
