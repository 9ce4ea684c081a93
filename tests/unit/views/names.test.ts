import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/story/links.ts';
import { namesView } from '../../../src/views/names.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { aSite, anArticle, spanIn } from './explorer-fixture.ts';

const one = anArticle('one', 'Herald', null, ['Ann Lowe, a former mayor, spoke.', 'Lowe left for Calder.']);
const two = anArticle('two', 'Ledger', null, ['Ole Lowe, her son, spoke of Kalder.']);
const entry = (id: string, name: string, more: Partial<Name>): Name => ({
  id,
  story: 'strike',
  rule: 'test',
  confidence: 'certain',
  name,
  kind: 'person',
  source: null,
  forms: [{ form: name, use: 'name', at: [spanIn(one, 'Lowe')], count: 1, proposed: null }],
  described: [],
  alike: [],
  ...more,
});
const like = (name: string) => ({ name, shares: 'Lowe', how: 'surname' as const, evidence: null });
const names = [
  entry('n1', 'Ann Lowe', {
    forms: [
      { form: 'Ann Lowe', use: 'name', at: [spanIn(one, 'Ann Lowe')], count: 1, proposed: null },
      { form: 'Lowe', use: 'name', at: [spanIn(one, 'Lowe')], count: 2, proposed: null },
    ],
    described: [spanIn(one, 'Ann Lowe, a former mayor')],
    alike: [like('n2')],
  }),
  entry('n2', 'Ole Lowe', { described: [spanIn(two, 'Ole Lowe')], alike: [like('n1')] }),
  entry('n3', 'Ward', {}),
  entry('n4', 'Calder', {
    kind: 'place',
    forms: [
      { form: 'Calder', use: 'name', at: [spanIn(one, 'Calder')], count: 1, proposed: null },
      {
        form: 'Kalder',
        use: 'name',
        at: [spanIn(two, 'Kalder')],
        count: 1,
        proposed: { a: spanIn(one, 'Lowe left for Calder.'), b: spanIn(two, 'her son, spoke of Kalder.') },
      },
    ],
  }),
];
const view = (rights: 'full' | 'none') => {
  const site = aSite([{ ...one, rights }, two], {}, { names });
  return namesView(site, makeRoutes('/x/'), site.scope('strike'));
};

describe('names of a story', () => {
  test('people before places, A to Z; kinds without a name are left out', () => {
    expect(view('full').groups.map(({ kind, rows }) => [kind, rows.map(({ name }) => name)])).toEqual([
      ['person', ['Ann Lowe', 'Ole Lowe', 'Ward']],
      ['place', ['Calder']],
    ]);
  });
  test('a form leads to its paragraph', () => {
    const place = view('full').groups[1]?.rows[0];
    expect(place?.forms.map(({ form, where }) => [form, where.map(({ href }) => href)])).toEqual([
      ['Calder', ['/x/articles/one/#p2']],
      ['Kalder', ['/x/articles/two/#p1']],
    ]);
  });
  test('names that look alike stand in one cluster, with what tells them apart; the bare name tells nothing', () => {
    const { clusters } = view('full');
    expect(clusters.map((cluster) => cluster.names.map(({ id }) => id))).toEqual([['n1', 'n2']]);
    expect(clusters[0]?.why).toEqual([{ how: 'surname', shares: 'Lowe' }]);
    expect(clusters[0]?.names.map(({ described }) => described.map(({ text }) => text))).toEqual([
      ['Ann Lowe, a former mayor'],
      [],
    ]);
  });
  test('a proposed spelling comes with both sentences', () => {
    expect(view('full').proposals).toMatchObject([
      {
        form: 'Kalder',
        name: 'Calder',
        sides: [{ text: 'Lowe left for Calder.' }, { text: 'her son, spoke of Kalder.' }],
      },
    ]);
  });
  test('words of an article that may not be published are left out', () => {
    const hidden = view('none');
    expect(hidden.clusters[0]?.names[0]?.described).toEqual([]);
    expect(hidden.proposals[0]?.sides.map(({ siglum }) => siglum.article)).toEqual(['two']);
  });
});
