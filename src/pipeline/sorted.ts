import type { Range } from './model.ts';

/** Index of the last element that is `<= value`, or -1 when all are greater. `ascending` may hold equal neighbours. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Code-unit order, the same on every machine. For `Array.prototype.sort`. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ranges that lie inside another. `ranges` are in order of their starts. */
export function rangesWithin<T extends Range>(ranges: readonly T[], outer: Range): T[] {
  const out: T[] = [];
  for (let i = firstFrom(ranges, outer.start); i < ranges.length; i++) {
    const range = ranges[i];
    if (range === undefined || range.start > outer.end) break;
    if (range.end <= outer.end) out.push(range);
  }
  return out;
}

/** Index of the first range that starts at or after the place. `ranges` are in order of their starts. */
export function firstFrom(ranges: readonly Pick<Range, 'start'>[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
