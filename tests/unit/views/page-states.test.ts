import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnSpec } from '../../../src/views/comparison-columns.ts';
import { runSpec } from '../../../src/views/comparison-run-state.ts';
import { RUN_TYPES } from '../../../src/views/comparison-runs.ts';
import { readerSpec } from '../../../src/views/reader-state.ts';
import { searchSpec } from '../../../src/views/search-spec.ts';
import { quoteSpec } from '../../../src/views/search-state.ts';
import { clockSpec, timelineSpec } from '../../../src/views/timeline-filter.ts';
import { normal, type Param, parse, print, type Spec, type UrlState } from '../../../src/views/url-state.ts';
import { root } from '../../sites.ts';

// Ids as the site makes them, and one that a query string must quote.
const ids = ['s1-ines', 's2-tomas', 'port-daily', 'a & b', 'þór'];

/** The parameters of every page that has any. */
const specs: Readonly<Record<string, Spec>> = {
  quotes: quoteSpec(() => ids),
  timeline: timelineSpec(ids, ids, ids),
  clock: clockSpec,
  compare: columnSpec(ids),
  pair: runSpec(RUN_TYPES),
  reader: readerSpec(ids),
  search: searchSpec,
};

const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('2021-13-40', '__proto__', '+', '%', '&=#'));
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

/** Values a parameter takes, and among them some it does not. */
function valuesOf(param: Param): fc.Arbitrary<string[]> {
  const fitting =
    param.kind === 'text'
      ? anything
      : param.kind === 'date'
        ? day.map((date) => date.toISOString().slice(0, 10))
        : fc.constantFrom(...param.of);
  return fc.array(fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: anything }), { maxLength: 4 });
}

/** Other people's parameters; a page's own names cannot be among them. */
const foreign = fc.array(fc.tuple(fc.constantFrom('utm', 'x y', 'Q', 'ünï', 'fbclid'), anything), { maxLength: 3 });

const stateOf = (spec: Spec): fc.Arbitrary<UrlState> =>
  fc.record({
    values: fc.record(Object.fromEntries(Object.entries(spec).map(([name, param]) => [name, valuesOf(param)]))),
    unknown: foreign,
  });

describe.each(Object.entries(specs))('the address of %s', (_page, spec) => {
  it('gives back any state it is given: 1,000 at random', () => {
    let told = 0;
    fc.assert(
      fc.property(stateOf(spec), (state) => {
        const query = print(spec, state);
        const { state: again, dropped } = parse(spec, query);
        expect(again).toEqual(normal(spec, state));
        expect(dropped).toEqual([]);
        // Equal views have equal addresses, and what is not ours stays.
        expect(print(spec, again)).toBe(query);
        expect(again.unknown).toEqual(state.unknown);
        told += Number(query !== '');
      }),
      { numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it('names what does not fit, and nothing else', () => {
    for (const [name, param] of Object.entries(spec)) {
      const { state, dropped } = parse(spec, `?${name}=2021-13-40&utm=x`);
      expect(dropped).toEqual(param.kind === 'text' ? [] : [`${name}=2021-13-40`]);
      expect(state.unknown).toEqual([['utm', 'x']]);
    }
  });
});

describe('addresses', () => {
  const sources = ['src/islands', 'src/views'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => ({
      name,
      text: readFileSync(path.join(root, folder, name), 'utf8'),
    })),
  );
  it('are parsed and printed by one module', () => {
    expect(sources.filter(({ text }) => text.includes('new URLSearchParams')).map(({ name }) => name)).toEqual([
      'url-state.ts',
    ]);
  });
  it('are those listed here, wherever a script reads one', () => {
    const reading = sources.filter(
      ({ name, text }) => name.endsWith('.island.ts') && /\bparse\([\w#.]*[sS]pec\b|\breadState\(location/.test(text),
    );
    expect(reading.map(({ name }) => name).sort()).toEqual([
      'compare-columns.island.ts',
      'compare-types.island.ts',
      'quote-finder.island.ts',
      'reader.island.ts',
      'site-search.island.ts',
      'timeline.island.ts',
    ]);
  });
});
