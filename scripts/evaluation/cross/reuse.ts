import type { Reuse } from '../../../src/story/links.ts';
import type { Span } from '../../../src/story/span.ts';
import { rowOf } from '../tally.ts';
import type { Cross } from './labels.ts';
import type { CrossRow } from './row.ts';

const units = (spans: readonly Span[]): Set<number> =>
  new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)));

interface Counts {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

/** Code units of one article that a pair shares; those of optional passages count neither way. */
function counts(asked: readonly Span[], optional: readonly Span[], said: readonly Span[]): Counts {
  const [must, may, is] = [units(asked), units(optional), units(said)];
  const found = [...is].filter((one) => must.has(one) || !may.has(one));
  return { labelled: must.size, found: found.length, right: found.filter((one) => must.has(one)).length };
}

/** Shared passages of every pair, counted by code units on both sides. */
export function measureReuse(found: readonly Reuse[], labels: Cross): CrossRow {
  const sides = labels.reuse.flatMap(({ a, b, passages }) => {
    const said = found.flatMap((one) => {
      if (one.a.article === a && one.b.article === b) return [{ a: one.a, b: one.b }];
      return one.a.article === b && one.b.article === a ? [{ a: one.b, b: one.a }] : [];
    });
    const [must, may] = [passages.filter((one) => !one.optional), passages.filter((one) => one.optional)];
    const side = (key: 'a' | 'b'): Counts =>
      counts(
        must.map((one) => one[key]),
        may.map((one) => one[key]),
        said.map((one) => one[key]),
      );
    return [side('a'), side('b')];
  });
  const total = (key: keyof Counts): number => sides.reduce((sum, one) => sum + one[key], 0);
  const [labelled, all, right] = [total('labelled'), total('found'), total('right')];
  const row = rowOf({
    kind: 'links',
    what: 'shared passages',
    note: 'code units, both sides of every pair',
    labelled,
    found: all,
    right,
    unknown: labelled - right,
    wrong: all - right,
    errors: [],
  });
  return { row, errors: [] };
}
