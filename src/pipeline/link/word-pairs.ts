import { diffArrays } from 'diff';

type Keys = readonly string[];
/** Places of one word in the two lists. */
export type WordPair = readonly [number, number];

/** The longest run of words that stands in both; of equals the first in `a`, then in `b`. Length 0 when they share no word. */
export function longestRun(a: Keys, b: Keys): { readonly i: number; readonly j: number; readonly length: number } {
  let best = { i: 0, j: 0, length: 0 };
  let [above, row] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  for (const [i, word] of a.entries()) {
    for (let j = 0; j < b.length; j += 1) {
      const length = b[j] === word ? (above[j] ?? 0) + 1 : 0;
      row[j + 1] = length;
      if (length > best.length) best = { i: i - length + 1, j: j - length + 1, length };
    }
    [above, row] = [row, above];
  }
  return best;
}

/** Words that stand in both, in order (jsdiff, Myers 1986), counted from the given places. */
function inOrder(a: Keys, b: Keys, fromA: number, fromB: number): WordPair[] {
  const found: WordPair[] = [];
  let [i, j] = [fromA, fromB];
  for (const part of diffArrays([...a], [...b])) {
    for (let step = 0; step < part.value.length; step += 1) {
      if (!part.added && !part.removed) found.push([i, j]);
      if (!part.added) i += 1;
      if (!part.removed) j += 1;
    }
  }
  return found;
}

/**
 * Words of two wordings that correspond: the longest shared run first, then what lies before and after it. A part is thus aligned to
 * where it stands as a whole, not scattered over a longer text by its commonest words.
 */
export function wordPairs(a: Keys, b: Keys): WordPair[] {
  // The commonest case, and the only one that needs no search.
  if (a.length === b.length && a.every((word, at) => word === b[at])) return a.map((_, at): WordPair => [at, at]);
  const { i, j, length } = longestRun(a, b);
  if (length === 0) return [];
  const run = Array.from({ length }, (_, step): WordPair => [i + step, j + step]);
  return [
    ...inOrder(a.slice(0, i), b.slice(0, j), 0, 0),
    ...run,
    ...inOrder(a.slice(i + length), b.slice(j + length), i + length, j + length),
  ];
}
