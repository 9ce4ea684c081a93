import { diffArrays } from 'diff';
import { type Word, words } from './search-words.ts';

/** Offsets, end-exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface WordDiff {
  /** Words both have in the same order, as ranges of each side. */
  readonly same: readonly { readonly a: Word; readonly b: Word }[];
  /** Runs that stand only on one side. */
  readonly onlyA: readonly Range[];
  readonly onlyB: readonly Range[];
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
  const [same, onlyA, onlyB]: [{ a: Word; b: Word }[], Range[], Range[]] = [[], [], []];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays(left, right, {
    comparator: (one, other) => one.folded === other.folded,
  })) {
    const count = value.length;
    if (removed) onlyA.push(...runOf(left.slice(i, i + count)));
    else if (added) onlyB.push(...runOf(right.slice(j, j + count)));
    else
      left.slice(i, i + count).forEach((word, k) => {
        const other = right[j + k];
        if (other !== undefined) same.push({ a: word, b: other });
      });
    if (!added) i += count;
    if (!removed) j += count;
  }
  const total = left.length + right.length;
  return { same, onlyA, onlyB, shared: total === 0 ? 1 : (2 * same.length) / total };
}

/** Text cut at ranges: pieces in order, their texts joined are the slice. */
export function cutAt(
  text: string,
  from: number,
  to: number,
  ranges: readonly Range[],
): readonly { readonly text: string; readonly only: boolean }[] {
  const pieces: { text: string; only: boolean }[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), only: false });
    pieces.push({ text: text.slice(range.start, range.end), only: true });
    at = range.end;
  }
  if (to > at) pieces.push({ text: text.slice(at, to), only: false });
  return pieces;
}
