import { expect, it } from 'vitest';
import { bounded } from '../../scripts/lib/pages/bounds.ts';
import { kindOf, pageKinds } from '../../scripts/lib/pages/kinds.ts';
import { filesIn } from '../../scripts/lib/pages/weights.ts';
import { sites } from '../sites.ts';

it.each(sites.map((site) => [site.name, site] as const))('%s: no page and no search over its bound', (_name, site) => {
  const rows = bounded(filesIn(site.out, site.base));
  expect(rows.filter(({ value }) => value === 0)).toEqual([]);
  expect(rows.filter(({ value, most }) => value > most)).toEqual([]);
  expect(rows.length).toBe(pageKinds.length + 4);
});

it('every page is of one kind, and a new one is asked for its kind', () => {
  expect(kindOf('compare/a/b/index.html').kind).toBe('pair');
  expect(kindOf('stories/x/compare/facts/index.html').kind).toBe('compare');
  expect(kindOf('quotes/page/2/index.html').kind).toBe('quotes');
  expect(() => kindOf('maps/index.html')).toThrow(/maps\/index\.html is of no kind/);
});
