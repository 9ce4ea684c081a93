import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  choosing,
  countWith,
  type FacetItem,
  facetNames,
  noChoice,
  passes,
  removals,
} from '../../../src/views/search-facets.ts';
import { choiceOf, quoteSpec, sortOf, withImpliedSort } from '../../../src/views/search-state.ts';
import { parse, print } from '../../../src/views/url-state.ts';

const values = {
  speaker: ['', 'ines', 'tomas'],
  outlet: ['daily', 'ledger'],
  kind: ['direct', 'partial', 'indirect'],
  via: ['wire', 'radio'],
  flag: ['unknown', 'variants', 'differs'],
  from: ['2021-08-20', '2021-08-22'],
  to: ['2021-08-21', '2021-08-25'],
} as const;
const day = fc.constantFrom('', '2021-08-19', '2021-08-20', '2021-08-21', '2021-08-22', '2021-08-26');

const item: fc.Arbitrary<FacetItem> = fc.record(
  {
    id: fc.uuid(),
    speaker: fc.constantFrom(...values.speaker),
    witnesses: fc.array(
      fc.record(
        {
          outlet: fc.constantFrom(...values.outlet),
          kind: fc.constantFrom(...values.kind),
          via: fc.subarray([...values.via]),
        },
        { requiredKeys: ['outlet', 'kind'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    flags: fc.subarray([...values.flag]),
    days: fc.tuple(day, day),
  },
  { requiredKeys: ['id', 'speaker', 'witnesses', 'flags'] },
);
const choice: fc.Arbitrary<Choice> = fc.record({
  speaker: fc.subarray([...values.speaker]),
  outlet: fc.subarray([...values.outlet]),
  kind: fc.subarray([...values.kind]),
  via: fc.subarray([...values.via]),
  flag: fc.subarray([...values.flag]),
  from: fc.subarray([...values.from], { maxLength: 1 }),
  to: fc.subarray([...values.to], { maxLength: 1 }),
});

describe('facets', () => {
  it('say the length of the list after ticking, for every pair of options', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const options = facetNames.flatMap((facet) => values[facet].map((value) => ({ facet, value })));
        for (const one of options) {
          for (const two of options) {
            const first = choosing(noChoice, one.facet, one.value);
            const list = items.filter((candidate) => passes(candidate, choosing(first, two.facet, two.value)));
            expect(countWith(items, first, two.facet, two.value)).toBe(list.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('tell how many items each removal brings', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), choice, (items, chosen) => {
        for (const { facet, count } of removals(items, chosen)) {
          expect(count).toBe(items.filter((candidate) => passes(candidate, { ...chosen, [facet]: [] })).length);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('want outlet and kind in the same printing', () => {
    const two: FacetItem = {
      id: 'x',
      speaker: 'ines',
      flags: [],
      witnesses: [
        { outlet: 'daily', kind: 'direct' },
        { outlet: 'ledger', kind: 'partial' },
      ],
    };
    expect(passes(two, { ...noChoice, outlet: ['daily'], kind: ['direct'] })).toBe(true);
    expect(passes(two, { ...noChoice, outlet: ['daily'], kind: ['partial'] })).toBe(false);
  });
});

describe('the period', () => {
  const at = (...days: readonly [string, string]): FacetItem => ({
    id: 'x',
    speaker: '',
    flags: [],
    witnesses: [{ outlet: 'daily', kind: 'direct' }],
    days,
  });
  const period = (from: string, to: string): Choice => ({
    ...noChoice,
    from: from === '' ? [] : [from],
    to: to === '' ? [] : [to],
  });
  it.each([
    ['2021-08-22', '2021-08-22', '2021-08-22', '2021-08-22', true],
    ['2021-08-22', '2021-08-22', '2021-08-23', '', false],
    ['2021-08-22', '2021-08-22', '', '2021-08-21', false],
    ['2021-08-15', '2021-08-21', '2021-08-20', '2021-08-25', true],
    ['2021-08-15', '', '2030-01-01', '', true],
    ['', '2021-08-21', '', '2000-01-01', true],
    ['', '2021-08-21', '2021-08-22', '', false],
  ])('%s to %s, asked from %s to %s: %s', (first, last, from, to, is) =>
    expect(passes(at(first, last), period(from, to))).toBe(is),
  );
  it('holds nothing without a day, and everything when none is asked', () => {
    const { days: _days, ...undated } = at('', '');
    expect(passes(undated, period('', ''))).toBe(true);
    expect(passes(undated, period('1900-01-01', ''))).toBe(false);
    expect(passes(undated, period('', '2100-01-01'))).toBe(false);
  });
});

describe('state of the quote index', () => {
  const listed = { speaker: ['tomas', 'ines'], outlet: ['ledger'], via: ['wire'] };
  const spec = quoteSpec((facet) => listed[facet]);
  it.each([
    ['?speaker=tomas&speaker=ines&flag=variants', '?speaker=ines&speaker=tomas&flag=variants', 'date'],
    ['?speaker=nobody', '', 'date'],
    ['?sort=date', '', 'date'],
    ['?to=2021-08-25&via=wire&from=2021-08-20', '?via=wire&from=2021-08-20&to=2021-08-25', 'date'],
    ['?q=talks', '?q=talks', 'relevance'],
    ['?q=talks&sort=relevance', '?q=talks', 'relevance'],
    ['?q=talks&sort=date', '?q=talks&sort=date', 'date'],
  ])('%s', (query, printed, sort) => {
    const state = withImpliedSort(parse(spec, query).state);
    expect(print(spec, state)).toBe(printed);
    expect(sortOf(state)).toBe(sort);
  });

  it('reads the filters', () => {
    expect(choiceOf(parse(spec, '?outlet=ledger&kind=direct').state)).toEqual({
      speaker: [],
      outlet: ['ledger'],
      kind: ['direct'],
      via: [],
      flag: [],
      from: [],
      to: [],
    });
  });
});
