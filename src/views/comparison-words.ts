import { diffArrays } from 'diff';
import { type Word, words } from './search-words.ts';

/** Offsets, end-exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One place where two texts part: a run of either side, or of one only. */
export interface Parting {
  readonly a: Range | null;
  readonly b: Range | null;
}

export interface WordDiff {
  /** Words both have in the same order, as ranges of each side. */
  readonly same: readonly { readonly a: Word; readonly b: Word }[];
  /** Runs that stand only on one side. */
  readonly onlyA: readonly Range[];
  readonly onlyB: readonly Range[];
  /** The same runs in text order, those that stand for each other together. */
  readonly partings: readonly Parting[];
  /** Share of the words of both sides that both have, 0 to 1. */
  readonly shared: number;
}

/** Below this share two paragraphs are shown whole: word marks would be confetti. */
export const LEAST_SHARED = 0.3;

function runOf(list: readonly Word[]): readonly Range[] {
  const [first, last] = [list[0], list.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

const shift = (list: readonly Word[], by: number): readonly Word[] =>
  list.map((word) => ({ folded: word.folded, start: word.start + by, end: word.end + by }));

/**
 * Word differences between two texts, by jsdiff; marks, case and accents do not count. Offsets are those of the texts plus
 * `atA` and `atB`.
 */
export function diffWords(a: string, b: string, atA = 0, atB = 0): WordDiff {
  const [left, right] = [[...shift(words(a), atA)], [...shift(words(b), atB)]];
  const [same, partings]: [{ a: Word; b: Word }[], Parting[]] = [[], []];
  let [runA, runB]: [readonly Range[], readonly Range[]] = [[], []];
  const part = (): void => {
    if (runA.length + runB.length > 0) partings.push({ a: runA[0] ?? null, b: runB[0] ?? null });
    [runA, runB] = [[], []];
  };
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays(left, right, {
    comparator: (one, other) => one.folded === other.folded,
  })) {
    const count = value.length;
    if (removed) runA = runOf(left.slice(i, i + count));
    else if (added) runB = runOf(right.slice(j, j + count));
    else {
      part();
      left.slice(i, i + count).forEach((word, k) => {
        const other = right[j + k];
        if (other !== undefined) same.push({ a: word, b: other });
      });
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  part();
  const total = left.length + right.length;
  const onlyA = partings.flatMap(({ a: run }) => run ?? []);
  const onlyB = partings.flatMap(({ b: run }) => run ?? []);
  return { same, onlyA, onlyB, partings, shared: total === 0 ? 1 : (2 * same.length) / total };
}

/** A piece of a text; `only`: the range it was cut at, null between them. */
export interface Piece {
  readonly text: string;
  readonly only: Range | null;
}

/** Text cut at ranges: pieces in order, their texts joined are the slice. */
export function cutAt(text: string, from: number, to: number, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), only: null });
    pieces.push({ text: text.slice(range.start, range.end), only: range });
    at = range.end;
  }
  if (to > at) pieces.push({ text: text.slice(at, to), only: null });
  return pieces;
}
