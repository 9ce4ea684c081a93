import { diffArrays } from 'diff';

/** A sequence of words as numbers: equal numbers are equal words. Words of different segments never stand in one passage. */
export interface WordRow {
  readonly ids: readonly number[];
  readonly segments: readonly number[];
}

/** A shared passage in word places, ends exclusive. `matched` words stand in both, in order. */
export interface Passage {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly matched: number;
}

export interface AlignOptions {
  readonly shingle: number;
  readonly gap: number;
  readonly identical: number;
}

interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** Longest exact runs that begin with a shared shingle. */
function exactRuns(
  a: WordRow,
  b: WordRow,
  index: ReadonlyMap<number, readonly number[]>,
  other: ReadonlyMap<number, readonly number[]>,
  size: number,
): Run[] {
  const runs: Run[] = [];
  for (const [hash, places] of other) {
    for (const i of index.get(hash) ?? []) {
      for (const j of places) {
        if (sameWord(a, b, i - 1, j - 1) && sameSegment(a, i - 1, i) && sameSegment(b, j - 1, j)) continue;
        const length = runLength(a, b, i, j, 1);
        if (length >= size) runs.push({ i, j, length });
      }
    }
  }
  return runs.sort((x, y) => y.length - x.length || x.i - y.i || x.j - y.j);
}

const sameWord = (a: WordRow, b: WordRow, i: number, j: number): boolean =>
  a.ids[i] !== undefined && a.ids[i] === b.ids[j];
const sameSegment = (row: WordRow, i: number, j: number): boolean => row.segments[i] === row.segments[j];

/** Words that agree from (i, j) on, stepping by 1 or -1, inside one segment on each side. */
function runLength(a: WordRow, b: WordRow, i: number, j: number, step: 1 | -1): number {
  let length = 0;
  while (
    sameWord(a, b, i + step * length, j + step * length) &&
    sameSegment(a, i, i + step * length) &&
    sameSegment(b, j, j + step * length)
  )
    length += 1;
  return length;
}

/** A wider gap asks for a longer run beyond it, so that chance echoes of two words do not stretch a passage. */
const runNeeded = (skipped: number): number => (skipped <= 2 ? 2 : skipped <= 6 ? 3 : 4);

/** The nearest run beyond the edge (i, j), going by `step`; null when none is near enough. */
function nextRun(a: WordRow, b: WordRow, i: number, j: number, step: 1 | -1, gap: number): Run | null {
  for (let skipped = 0; skipped <= 2 * gap; skipped += 1) {
    for (let left = Math.max(0, skipped - gap); left <= Math.min(gap, skipped); left += 1) {
      const [x, y] = [i + step * left, j + step * (skipped - left)];
      if (!sameSegment(a, i - step, x) || !sameSegment(b, j - step, y)) continue;
      const length = runLength(a, b, x, y, step);
      if (length >= runNeeded(skipped)) return { i: x, j: y, length };
    }
  }
  return null;
}

/** Words of two stretches that stand in both, in order (jsdiff, Myers 1986). */
function matchedWords(a: WordRow, b: WordRow, from: readonly [number, number], to: readonly [number, number]): number {
  const [left, right] = [a.ids.slice(from[0], to[0]), b.ids.slice(from[1], to[1])];
  if (left.length === 0 || right.length === 0) return 0;
  return diffArrays(left, right).reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
}

const share = (passage: Passage): number =>
  passage.matched / Math.max(passage.a[1] - passage.a[0], passage.b[1] - passage.b[0]);

/** Grows a passage over small differences to one side, as long as enough of it stays identical. */
function grow(
  a: WordRow,
  b: WordRow,
  from: Passage,
  step: 1 | -1,
  options: AlignOptions,
  free: (i: number, j: number) => boolean,
): Passage {
  let passage = from;
  for (;;) {
    const [i, j] = step === 1 ? [passage.a[1], passage.b[1]] : [passage.a[0] - 1, passage.b[0] - 1];
    const run = nextRun(a, b, i, j, step, options.gap);
    if (run === null || !free(run.i, run.j)) return passage;
    const [endA, endB] = [run.i + step * run.length, run.j + step * run.length];
    const between =
      step === 1
        ? matchedWords(a, b, [i, j], [run.i, run.j])
        : matchedWords(a, b, [run.i + 1, run.j + 1], [i + 1, j + 1]);
    const matched = passage.matched + run.length + between;
    const grown: Passage =
      step === 1
        ? { a: [passage.a[0], endA], b: [passage.b[0], endB], matched }
        : { a: [endA + 1, passage.a[1]], b: [endB + 1, passage.b[1]], matched };
    if (share(grown) < options.identical) return passage;
    passage = grown;
  }
}

/**
 * Shared passages of two rows, in order of `a`; each word belongs to at most one. Seeds are exact shingles, longest runs first.
 * Seed and extend as in passim (Smith, Cordell, Mullen 2015), over words.
 */
export function sharedPassages(
  a: WordRow,
  b: WordRow,
  mapA: ReadonlyMap<number, readonly number[]>,
  mapB: ReadonlyMap<number, readonly number[]>,
  options: AlignOptions,
): Passage[] {
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const free = (i: number, j: number): boolean => !usedA.has(i) && !usedB.has(j);
  const found: Passage[] = [];
  for (const run of exactRuns(a, b, mapA, mapB, options.shingle)) {
    const seed = unusedPart(run, free);
    if (seed.length < options.shingle) continue;
    const start: Passage = {
      a: [seed.i, seed.i + seed.length],
      b: [seed.j, seed.j + seed.length],
      matched: seed.length,
    };
    const passage = clip(grow(a, b, grow(a, b, start, 1, options, free), -1, options, free), start, free);
    for (let i = passage.a[0]; i < passage.a[1]; i += 1) usedA.add(i);
    for (let j = passage.b[0]; j < passage.b[1]; j += 1) usedB.add(j);
    found.push(passage);
  }
  return found.sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}

/** The first longest stretch of a run whose words are free on both sides. */
function unusedPart(run: Run, free: (i: number, j: number) => boolean): Run {
  let best: Run = { ...run, length: 0 };
  let from = 0;
  for (let at = 0; at <= run.length; at += 1) {
    if (at < run.length && free(run.i + at, run.j + at)) continue;
    if (at - from > best.length) best = { i: run.i + from, j: run.j + from, length: at - from };
    from = at + 1;
  }
  return best;
}

/** A passage that grew into words already taken falls back to its seed. */
function clip(passage: Passage, seed: Passage, free: (i: number, j: number) => boolean): Passage {
  for (let i = passage.a[0]; i < passage.a[1]; i += 1) if (!free(i, -1)) return seed;
  for (let j = passage.b[0]; j < passage.b[1]; j += 1) if (!free(-1, j)) return seed;
  return passage;
}
