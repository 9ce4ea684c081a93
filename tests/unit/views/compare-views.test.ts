import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/story/records.ts';
import { absenceOf } from '../../../src/views/absence.ts';
import { align } from '../../../src/views/comparison-align.ts';
import { omissions } from '../../../src/views/comparison-omissions.ts';
import { triflesOf } from '../../../src/views/comparison-trivia.ts';
import { SUBPAGES, VIEWS, viewHref } from '../../../src/views/comparison-views.ts';
import { quantities } from '../../../src/views/figure-ledger.ts';
import { stripOf } from '../../../src/views/figure-strip.ts';
import { cutMaps } from '../../../src/views/lineage.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { aClaim, anArticle, aSite, link, spanIn } from './explorer-fixture.ts';

const routes = makeRoutes('/');

it('every view has an address of its own, the matrix that of the comparison', () => {
  expect(new Set(VIEWS.map((view) => viewHref(routes, view))).size).toBe(VIEWS.length);
  expect([viewHref(routes, 'matrix'), viewHref(routes, 'text', 's')]).toEqual([
    '/compare/',
    '/stories/s/compare/text/',
  ]);
  expect(SUBPAGES).not.toContain('matrix');
});

describe('absenceOf', () => {
  const early = anArticle('early', 'Early', '2020-03-01', ['Nothing moved.']);
  const about = anArticle('about', 'About', '2020-03-01~', ['Nothing moved.']);
  const late = anArticle('late', 'Late', '2020-03-02', ['The gates shut.']);
  const undated = anArticle('undated', 'Undated', null, ['Rain.']);
  const empty = anArticle('empty', 'Empty', '2020-03-01', []);
  const site = aSite([early, about, late, undated, empty], {});
  it.each([
    ['was published before it was said', early, ['2020-03-02'], ['late'], 'said'],
    ['came before every article that has it', early, [], ['late'], 'printed'],
    ['came about a day before: not known', about, ['2020-03-02'], ['late'], null],
    ['came about three days before', about, ['2020-03-04'], ['late'], 'said'],
    ['could have had it from one date', early, ['2020-02-28', '2020-03-02'], ['early'], null],
    ['has no known day', undated, ['2020-03-02'], ['late'], null],
    ['came before articles of no known day', early, [], ['undated'], null],
    ['has no text', empty, [], ['late'], 'empty'],
  ])('%s', (_name, article, dates, articles, why) => expect(absenceOf(site, article, { articles, dates })).toBe(why));
});

describe('quantities', () => {
  const [a, b, c] = [
    anArticle('a', 'Daily', '2020-03-01', ['More than 400 ships came. Some 12 cranes stood.']),
    anArticle('b', 'Ledger', null, ['In all 350 ships came. Thirteen cranes stood.']),
    anArticle('c', 'Gazette', null, ['Hundreds of ships came.']),
  ];
  const figure = (
    id: string,
    article: typeof a,
    words: string,
    value: number | null,
    more: Partial<Figure> = {},
  ): Figure => ({
    ...spanIn(article, words),
    id,
    kind: 'figure',
    rule: 'test',
    confidence: 'certain',
    section: 'paragraph',
    value,
    range: null,
    unit: null,
    counted: 'ships',
    qualifier: null,
    by: null,
    ...more,
  });
  const figures = [
    figure('f1', a, '400', 400, { qualifier: 'More than' }),
    figure('f2', b, '350', 350),
    figure('f3', c, 'Hundreds', null, { range: [200, 999] }),
    figure('f4', a, '12', 12, { counted: 'cranes' }),
    figure('f5', b, 'Thirteen', 13, { counted: 'cranes' }),
  ];
  const claims = [
    aClaim('c1', a, 'More than 400 ships came', { figures: ['f1'] }),
    aClaim('c2', b, 'In all 350 ships came', { figures: ['f2'] }),
    aClaim('c3', c, 'Hundreds of ships came', { figures: ['f3'] }),
    aClaim('c4', a, 'Some 12 cranes stood', { figures: ['f4'] }),
    aClaim('c5', b, 'Thirteen cranes stood', { figures: ['f5'] }),
  ];
  const told = (members: readonly string[], conflict: boolean): unknown => {
    const side = (one: Figure, reading: number) => {
      const { article, start, end, text } = one;
      return { article, span: { article, start, end, text }, value: text, by: null, reading };
    };
    const sides = figures.slice(0, 2).map((one, i) => side(one, i + 1));
    const site = aSite(
      [a, b, c],
      { figures, claims },
      {
        sameClaim: [{ ...link, id: 's', members: [...members], lines: 2 }],
        conflicts: conflict
          ? [{ ...link, id: 'x', about: 'ships', type: 'number' as const, verdict: 'differs' as const, sides }]
          : [],
      },
    );
    return quantities(site, routes, site.scope()).map(({ verdict, entries }) => [
      verdict,
      ...entries.map(({ id }) => id),
    ]);
  };
  it('puts what a rule found to differ first, each figure in one place', () =>
    expect(told(['c1', 'c2', 'c3'], true)).toEqual([['differs', 'f1', 'f2']]));
  it('a vague figure that contains an exact one fits it', () =>
    expect(told(['c2', 'c3'], false)).toEqual([['compatible', 'f2', 'f3']]));
  it('“more than” has no upper end, and fits what is more', () =>
    expect(told(['c1', 'c3'], false)).toEqual([['compatible', 'f1', 'f3']]));
  it('does not set figures against each other that no rule did, nor other things counted', () => {
    expect(told(['c4', 'c5'], false)).toEqual([]);
    expect(told(['c1', 'c5'], false)).toEqual([]);
  });
  it('draws numbers in order, and nothing where all are the same', () => {
    const site = aSite(
      [a, b, c],
      { figures, claims },
      { sameClaim: [{ ...link, id: 's', members: ['c2', 'c3'], lines: 2 }] },
    );
    const entries = quantities(site, routes, site.scope())[0]?.entries ?? [];
    const strip = stripOf(entries);
    const [exact, vague] = strip?.marks ?? [];
    expect(exact?.from).toBe(exact?.to);
    expect(vague?.from).toBeLessThan(exact?.from ?? 0);
    expect(vague?.to).toBeGreaterThan(exact?.to ?? 0);
    expect(stripOf(entries.slice(0, 1).flatMap((one) => [one, one]))).toBeNull();
  });
});

describe('what a carrier cut from the end', () => {
  const long = anArticle('long', 'Long', null, ['The gates shut.', 'A crane fell.', 'A lorry burned.']);
  const short = anArticle('short', 'Short', null, ['The gates shut.']);
  const other = anArticle('other', 'Other', null, ['A crane fell.', 'A lorry burned.', 'Rain fell.']);
  const tail = { article: 'long', start: 16, end: long.text.length, text: long.text.slice(16) };
  const site = aSite(
    [long, short, other],
    {
      claims: [
        aClaim('l1', long, 'A crane fell'),
        aClaim('l2', long, 'A lorry burned'),
        aClaim('o1', other, 'A crane fell'),
        aClaim('o2', other, 'A lorry burned'),
      ],
    },
    {
      sameClaim: [
        { ...link, id: 's1', members: ['l1', 'o1'], lines: 2 },
        { ...link, id: 's2', members: ['l2', 'o2'], lines: 2 },
      ],
      lines: [
        {
          ...link,
          id: 'line',
          name: 'Agency copy',
          kind: 'body',
          basis: '',
          evidence: [],
          members: [{ article: 'long', span: null }],
          cuts: [
            {
              article: 'short',
              from: 'long',
              parts: [
                { span: spanIn(long, 'The gates shut.'), state: 'kept' },
                { span: tail, state: 'trimmed' },
              ],
            },
          ],
        },
      ],
    },
  );
  it('is one trim, not as many omissions', () => {
    const found = omissions(site, site.scope()).find(({ article }) => article.id === 'short');
    expect(found?.trims.map(({ from, lacks }) => [from, lacks.map(({ id }) => id)])).toEqual([['long', ['s1', 's2']]]);
    expect(found?.lacks).toEqual([]);
  });
  it('is the last box of its map', () => {
    const [line] = cutMaps(site, routes, site.scope());
    expect(line?.maps[0]?.parts.map(({ state, href }) => [state, href])).toEqual([
      ['kept', '/articles/long/#p1'],
      ['trimmed', '/articles/long/#p2'],
    ]);
  });
});

describe('triflesOf', () => {
  const [a, b] = [
    anArticle('a', 'A', null, ['“The Gates” stay shut until the talks begin again, he said on the quay.']),
    anArticle('b', 'B', null, ['"The gates" stay shut; until the talks begin again, she said on the quay.']),
  ];
  it('finds marks and case that are not marked in the text, and leaves words to the marks', () => {
    const found = triflesOf(a, b, align(a, b, []));
    expect(found.map((one) => [one.kind, a.text.slice(one.a.start, one.a.end)])).toEqual([
      ['spelling', 'Gates'],
      ['punctuation', 'Gates” stay'],
      ['punctuation', 'shut until'],
    ]);
  });
  it('finds none between equal texts', () => expect(triflesOf(a, a, align(a, a, []))).toEqual([]));
});
