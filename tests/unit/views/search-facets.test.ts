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
  flag: ['unknown', 'variants', 'differs'],
} as const;

const item: fc.Arbitrary<FacetItem> = fc.record({
  id: fc.uuid(),
  speaker: fc.constantFrom(...values.speaker),
  witnesses: fc.array(fc.record({ outlet: fc.constantFrom(...values.outlet), kind: fc.constantFrom(...values.kind) }), {
    minLength: 1,
    maxLength: 3,
  }),
  flags: fc.subarray([...values.flag]),
});
const choice: fc.Arbitrary<Choice> = fc.record({
  speaker: fc.subarray([...values.speaker]),
  outlet: fc.subarray([...values.outlet]),
  kind: fc.subarray([...values.kind]),
  flag: fc.subarray([...values.flag]),
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

describe('state of the quote index', () => {
  const spec = quoteSpec(['tomas', 'ines'], ['ledger']);
  it.each([
    ['?speaker=tomas&speaker=ines&flag=variants', '?speaker=ines&speaker=tomas&flag=variants', 'date'],
    ['?speaker=nobody', '', 'date'],
    ['?sort=date', '', 'date'],
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
      flag: [],
    });
  });
});
