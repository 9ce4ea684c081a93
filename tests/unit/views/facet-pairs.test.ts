import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { quoteIndex } from '../../../src/views/quote-index.ts';
import { choosing, countWith, type FacetName, noChoice, passes } from '../../../src/views/search-facets.ts';
import { indexSite } from '../../../src/views/site.ts';
import { facetWords } from '../../../src/views/strings-explorer.ts';
import { root } from '../../sites.ts';

const { corpus } = runPipeline(path.join(root, 'corpus'));
const site = indexSite(corpus, null);
const index = quoteIndex(site, site.scope(), facetWords);
const items = index.items.map(({ facet }) => facet);
const days = [...new Set(items.flatMap(({ days: edges = [] }) => edges))].filter((day) => day !== '').sort();
const of = (facet: FacetName, options: readonly { readonly value: string }[]) =>
  options.map(({ value }) => ({ facet, value }));
const periods = days.flatMap((day): { facet: FacetName; value: string }[] => [
  { facet: 'from', value: day },
  { facet: 'to', value: day },
]);
const options = [
  ...of('speaker', index.speakers),
  ...of('outlet', index.outlets),
  ...of('kind', index.kinds),
  ...of('via', index.carriers),
  ...of('flag', index.flags),
  ...periods,
];

describe('the count beside a filter', () => {
  it('is the length of the list after both, for every pair of filters of the corpus', () => {
    expect(new Set(options.map(({ facet }) => facet)).size).toBe(7);
    const wrong = options.flatMap((one) => {
      const first = choosing(noChoice, one.facet, one.value);
      return options.filter((two) => {
        const both = items.filter((item) => passes(item, choosing(first, two.facet, two.value)));
        return countWith(items, first, two.facet, two.value) !== both.length;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('is as the page is built with, before any click; a filter that would list nothing is not offered', () => {
    for (const facet of ['speakers', 'outlets', 'kinds', 'carriers', 'flags'] as const) {
      expect(index[facet].length).toBeGreaterThan(1);
      expect(index[facet].filter(({ count }) => count === 0)).toEqual([]);
    }
    expect(items.filter((item) => passes(item, noChoice))).toHaveLength(items.length);
  });

  it('of carriers counts what each printing says, not what another printing of it does', () => {
    for (const { value, count } of index.carriers) {
      const own = corpus.records.quotes.filter(({ via }) => via.includes(value));
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(own.length);
    }
  });
});
