import { describe, expect, it } from 'vitest';
import { arcs } from '../../../src/views/arcs.ts';
import { articleRows } from '../../../src/views/article-rows.ts';
import { excerpt, roughness } from '../../../src/views/excerpt.ts';
import { type FactList, factLists } from '../../../src/views/fact-lists.ts';
import { gaps } from '../../../src/views/gaps.ts';
import { moments } from '../../../src/views/moments.ts';
import { outletCount } from '../../../src/views/outlets.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { speakerRows, unknownSpeakers } from '../../../src/views/speaker-rows.ts';
import { travel } from '../../../src/views/travel.ts';
import { aClaim, anArticle, aQuote, aSite, aSource, spanIn } from './explorer-fixture.ts';

const routes = makeRoutes('/');
const common = { story: 'strike', rule: 'test', confidence: 'certain' as const };
const a = anArticle('a', 'Harbour Post', '2020-03-04', [
  'Dockers struck on Monday. Pay rose by 3 percent. Ada Bell said “we will stay out”.',
]);
const b = anArticle('b', 'Hill Press', '2020-03-05', ['Dockers struck on Monday. Pay rose by 5 percent.']);
const c = anArticle('c', null, null, ['Dockers struck. A crane fell in 1998. “It was loud.”']);
const bell = aSource('bell', a, 'Ada Bell');
const claims = [
  aClaim('a1', a, 'Dockers struck on Monday', { dates: ['d'] }),
  aClaim('a2', a, 'Pay rose by 3 percent', { figures: ['f'] }),
  aClaim('b1', b, 'Dockers struck on Monday', { dates: ['d'] }),
  aClaim('c1', c, 'Dockers struck'),
  aClaim('c2', c, 'A crane fell in 1998', { dates: ['d'] }),
  aClaim('c3', c, 'fell in 1998', { dates: ['d'] }),
  aClaim('a3', a, 'Ada Bell said', { by: 'bell', dates: ['d'] }),
];
const quotes = [
  aQuote('q1', a, 'we will stay out', { speaker: 'bell', via: ['bell'] }),
  aQuote('q2', c, 'It was loud.'),
];
const conflict = {
  ...common,
  id: 'x1',
  about: 'pay',
  type: 'number' as const,
  verdict: 'differs' as const,
  sides: [
    { article: 'a', span: spanIn(a, 'Pay rose by 3 percent'), value: '3', by: null, reading: 1 },
    { article: 'b', span: spanIn(b, 'Pay rose by 5 percent'), value: '5', by: null, reading: 2 },
  ],
};
const links = {
  sameClaim: [{ ...common, id: 'k1', members: ['a1', 'b1', 'c1'], lines: 2 }],
  conflicts: [conflict, { ...conflict, id: 'x2', verdict: 'compatible' as const }],
  reuse: [
    {
      ...common,
      id: 'r1',
      a: spanIn(a, 'Dockers struck on Monday. Pay rose by'),
      b: spanIn(b, 'Dockers struck on Monday. Pay rose by'),
      identical: 1,
      words: 7,
      direction: 'unknown' as const,
      evidence: null,
    },
  ],
  events: [
    {
      ...common,
      id: 'e2',
      when: '2020-03-02',
      reported: [
        { record: 'a1', said: null, published: null },
        { record: 'b1', said: null, published: null },
      ],
    },
    { ...common, id: 'e1', when: '1998', reported: [{ record: 'c2', said: null, published: null }] },
  ],
};
const site = aSite([a, b, c], { claims, quotes, sources: [bell] }, links);
const scope = site.all;
const ids = (list: FactList | undefined): string[] => list?.lines.map((l) => l.id) ?? [];

describe('factLists', () => {
  const lists = new Map(factLists(site, routes, scope).map((l) => [l.key, l]));
  it('counts what every outlet has', () => {
    expect([ids(lists.get('shared')), lists.get('shared')?.byAll]).toEqual([['k1'], 1]);
    expect(lists.get('shared')?.lines[0]?.cited[0]?.text).toBe('Dockers struck on Monday');
    expect(lists.get('shared')?.lines[0]?.also).toHaveLength(2);
  });
  it('leaves out words that a line before holds, unless they stand in a further article', () => {
    const inner = ['a', 'b'].map((home) => {
      const outer = site.claim(`${home}1`);
      const text = outer.text.slice(0, 7);
      return { ...outer, id: `${home}9`, end: outer.start + text.length, text };
    });
    const made = (members: readonly string[], before: readonly string[]) =>
      aSite(
        [a, b, c],
        { claims: [...claims, ...inner] },
        {
          sameClaim: [
            { ...common, id: 'k1', members: [...before], lines: 2 },
            { ...common, id: 'k9', members: [...members], lines: 2 },
          ],
        },
      );
    const listed = (all: ReturnType<typeof aSite>): string[] => ids(factLists(all, routes, all.all)[0]);
    expect(listed(made(['a9', 'b9'], ['a1', 'b1', 'c1']))).toEqual(['k1']);
    expect(listed(made(['a9', 'b9', 'c2'], ['a1', 'b1'])).sort()).toEqual(['k1', 'k9']);
  });
  it('lists places that differ, not those that are compatible', () => {
    expect(ids(lists.get('differs'))).toEqual(['x1']);
    expect(lists.get('differs')?.lines[0]?.readings.map((s) => s.text)).toEqual([
      'Pay rose by 3 percent',
      'Pay rose by 5 percent',
    ]);
  });
  it('lists a dated or counted statement of one article once, and nothing that is shared or differs', () => {
    expect(ids(lists.get('only'))).toEqual(['a3', 'c2']);
  });
  it('lists statements in the outlet’s own voice as without a stated source', () => {
    expect(ids(lists.get('unsourced')).sort()).toEqual(['a1', 'a2', 'c2']);
  });
  it('lists what several articles say without a source once, the others with it', () => {
    const line = lists.get('unsourced')?.lines.find((l) => l.id === 'a1');
    expect(line?.also.map((one) => one.siglum.article)).toEqual(['b']);
  });
  it('leaves out the lists that compare when there is one article', () => {
    const single = aSite([a], { claims: claims.filter((x) => x.article === 'a') });
    expect(factLists(single, routes, single.all).map((l) => l.key)).toEqual(['unsourced']);
  });
  it('shows only words that stand in an article', () => {
    const cited = [...lists.values()].flatMap((l) => l.lines.flatMap((line) => [...line.cited, ...line.also]));
    expect(cited.length).toBeGreaterThan(0);
    for (const { text, siglum } of cited) expect(site.article(siglum.article).text).toContain(text);
  });
});

it('keeps speakers and the unknown apart', () => {
  expect(speakerRows(site, routes, scope).map((r) => [r.id, r.quoted, r.reported])).toEqual([['bell', 1, 0]]);
  expect(unknownSpeakers(site, scope)).toMatchObject({ quoted: 1, reported: 0 });
  expect(unknownSpeakers(site, { ...scope, records: { ...scope.records, quotes: quotes.slice(0, 1) } })).toBeNull();
});

it('orders moments by time and counts who reports them', () => {
  expect(moments(site, routes, scope).map((m) => [m.when, m.text, m.sigla.length])).toEqual([
    ['1998', 'A crane fell in 1998', 1],
    ['2 March 2020', 'Dockers struck on Monday', 2],
  ]);
});

describe('travel', () => {
  const { pairs, carriers } = travel(site, routes, scope);
  it('gives shared wording for both sides of a pair', () => {
    expect(pairs.map((p) => [p.a.article, p.b.article, p.words, p.href])).toEqual([
      ['a', 'b', { a: 7, b: 7 }, '/compare/a/b/'],
    ]);
    expect(pairs[0]?.share.b).toBeCloseTo(7 / 9);
  });
  it('names carriers with how much they carried', () => {
    expect(carriers.map((x) => [x.name, x.quotes])).toEqual([['Ada Bell', 1]]);
  });
  it('draws one arc per pair and a node per article', () => {
    const picture = arcs(
      scope.articles.map((x) => site.siglum(x.id)),
      pairs,
    );
    expect([picture?.nodes.length, picture?.arcs.length]).toEqual([3, 1]);
    expect(arcs([], [])).toBeNull();
  });
});

it('reports shared words with and without quotations', () => {
  const rows = articleRows(site, scope);
  expect(rows[1]?.shared).toBeCloseTo(7 / 9);
  expect(rows[2]).toMatchObject({ shared: 0, sharedOwn: 0, published: { words: 'not stated' } });
  expect(rows[0]?.sharedOwn ?? 0).toBeGreaterThan(rows[0]?.shared ?? 0);
});

it('says what the articles cannot show', () => {
  const lines = gaps(site, scope).join(' ');
  expect(outletCount(scope.articles)).toBe(3);
  for (const words of [
    '3 articles from 3 outlets',
    'outlet of 1 article is not known',
    '3 of 3 articles carry no byline',
    '1 article without a known day',
    '1 of 2 quotations',
    'Published 4–5 March 2020',
    'none of their own pages here: Ada Bell.',
    '1 of 8 sentences (13\u00a0%) hold no record',
    'No news agency is named',
  ])
    expect(lines).toContain(words);
  expect(lines).not.toMatch(/\b0 of/);
});

it('names agencies of whose own copy none is here, not one that is an outlet of an article, nor “agencies”', () => {
  const wire = anArticle('w', 'Coast Wire', null, [
    'Dockers struck. With inputs from Coast Wire, Port Agency and agencies.',
  ]);
  const credit = (agency: string) => ({ agency, of: 'text' as const, span: spanIn(wire, agency) });
  const credited = { ...wire, language: 'en', credits: ['Coast Wire', 'Port Agency', 'agencies'].map(credit) };
  const here = aSite([credited], {});
  const lines = gaps(here, here.scope('strike')).join(' ');
  expect(lines).toContain('Agencies named: Port Agency. None');
  expect(lines).toContain('other languages, any of Port Ellery included, is not here');
});

describe('words chosen to be read', () => {
  const one = anArticle('one', 'Harbour Post', '2020-03-04', [
    'Two tugs sank on Friday, the port said. The pilot, which had sailed from Hull, turned back.',
  ]);
  const two = anArticle('two', 'Hill Press', '2020-03-05', ['The pilot had sailed from Hull. Crews say 3 tugs sank.']);
  const fragment = aClaim('o1', one, 'which had sailed from Hull');
  const sentence = aClaim('t1', two, 'The pilot had sailed from Hull');
  const made = aSite(
    [one, two],
    { claims: [fragment, sentence] },
    { sameClaim: [{ ...common, id: 'g1', members: ['o1', 't1'], lines: 1 }] },
  );
  it.each([
    [one, fragment.text, 2],
    [one, 'Two tugs sank on Friday', 2],
    [one, 'The pilot, which had', 2],
    [two, 'Crews say', 2],
    [two, 'Crews say 3 tugs sank', 0],
    [two, 'The pilot had sailed from', 1],
  ] as const)('%#: %o: “%s” is rated %i', (article, words, rated) => {
    expect(roughness(article, spanIn(article, words))).toBe(rated);
  });
  it('is the member that reads as a sentence', () => {
    expect(factLists(made, routes, made.all)[0]?.lines[0]?.cited[0]).toMatchObject({
      before: '',
      text: sentence.text,
      after: '',
    });
  });
  it('sets a fragment or a few words into their sentence', () => {
    expect(excerpt(one, fragment)).toEqual({ before: 'The pilot, ', text: fragment.text, after: ', turned back.' });
    expect(excerpt(two, spanIn(two, '3'))).toEqual({ before: 'Crews say ', text: '3', after: ' tugs sank.' });
    expect(excerpt(two, sentence)).toEqual({ before: '', text: sentence.text, after: '' });
  });
  it('shows nothing around words of an article that may not be printed', () => {
    expect(excerpt({ ...one, rights: 'none' }, fragment)).toEqual({ before: '', text: fragment.text, after: '' });
  });
  it('ends long words with their first sentence, and says so', () => {
    const long = anArticle('long', null, null, [`${'Rain fell on the quay '.repeat(8).trim()}. Then it stopped.`]);
    const shown = excerpt(long, spanIn(long, long.text)).text;
    expect(shown.endsWith('quay. …')).toBe(true);
    expect(long.text).toContain(shown.replace(' …', ''));
  });
});
