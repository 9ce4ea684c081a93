import type { Range } from '../model.ts';
import { byPlace, push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';

interface Placed extends Range {
  readonly article: string;
}

export const overlaps = (a: Placed, b: Placed): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;

/** Ranges joined where they touch or overlap, in order. */
export function cover(ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Stretches of several articles, joined where they touch, in order of article and place. */
export function merged(spans: readonly Placed[]): Placed[] {
  const homes = new Map<string, Placed[]>();
  for (const span of spans) push(homes, span.article, span);
  return [...homes.keys()]
    .sort(byCodeUnits)
    .flatMap((article) => cover([...(homes.get(article) ?? [])].sort(byPlace)).map((range) => ({ article, ...range })));
}

/** What of `range` lies in none of `taken`, which are in order and apart. */
export function outside(range: Range, taken: readonly Range[]): Range[] {
  const left: Range[] = [];
  let at = range.start;
  for (const one of taken) {
    if (one.end <= at || one.start >= range.end) continue;
    if (one.start > at) left.push({ start: at, end: one.start });
    at = Math.max(at, one.end);
  }
  return at < range.end ? [...left, { start: at, end: range.end }] : left;
}

/** Units of `range` inside `within`, which are in order and apart. */
export const sharedLength = (range: Range, within: readonly Range[]): number =>
  within.reduce((sum, one) => sum + Math.max(0, Math.min(range.end, one.end) - Math.max(range.start, one.start)), 0);
