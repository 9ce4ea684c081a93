import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/story/article.ts';
import type { Claim, Source } from '../../../src/story/records.ts';
import { circular, mediumKey } from '../../../src/views/circular.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { aClaim, anArticle, aSite, aSource } from './explorer-fixture.ts';

const WORDS = 'The bridge was closed at dawn.';
const OTHER = 'Nine boats sank.';
const line = [WORDS, OTHER, 'Herald, Ledger, Courier, Ann Lowe and local media were named.'];
const herald = anArticle('a', 'The Herald', null, line);
const ledger = anArticle('b', 'Ledger', null, line);
const courier = anArticle('c', 'Courier', null, line);
const second = anArticle('d', 'The Herald', null, line);
const all = [herald, ledger, courier, second];
const sources: readonly Source[] = [
  aSource('herald', herald, 'Herald', { type: 'outlet' }),
  aSource('ledger', herald, 'Ledger', { type: 'outlet' }),
  aSource('courier', herald, 'Courier', { type: 'outlet' }),
  aSource('lowe', herald, 'Ann Lowe'),
  aSource('media', herald, 'local media', { type: 'group' }),
];
const claim = (home: Article, by: string | null, via: readonly string[] = [], words = WORDS): Claim =>
  aClaim(`${home.id}-${words.length}-${by}-${via.join('-')}`, home, words, { by, via: [...via] });

function look(...groups: readonly (readonly Claim[])[]) {
  const sameClaim = groups.map((members, at) => ({
    id: `k${at}`,
    story: 'strike',
    rule: 'test',
    confidence: 'certain' as const,
    members: members.map(({ id }) => id),
    lines: 1,
  }));
  const site = aSite(all, { claims: groups.flat(), sources: [...sources] }, { sameClaim });
  return circular(site, makeRoutes('/'), site.scope('strike'));
}
const kinds = (...groups: readonly (readonly Claim[])[]): string[] =>
  look(...groups).found.map(({ kind, citing }) => `${kind} ${citing.map(({ href }) => href.split('/')[2]).join('')}`);

describe('articles that name one another for a statement', () => {
  test('two that name each other, as source or as carrier', () => {
    expect(kinds([claim(herald, 'ledger'), claim(ledger, 'herald')])).toEqual(['circle ab']);
    expect(kinds([claim(herald, 'lowe', ['ledger']), claim(ledger, 'lowe', ['herald'])])).toEqual(['circle ab']);
  });
  test('three in a round', () => {
    expect(kinds([claim(herald, 'ledger'), claim(ledger, 'courier'), claim(courier, 'herald')])).toEqual([
      'circle abc',
    ]);
  });
  test('a fourth that only leads into the round is not part of the way round, yet leads nowhere else', () => {
    expect(kinds([claim(herald, 'ledger'), claim(ledger, 'herald'), claim(courier, 'ledger')])).toEqual(['circle abc']);
  });

  test.each<[string, readonly (readonly Claim[])[]]>([
    ['one names the other, which names a person', [[claim(herald, 'ledger'), claim(ledger, 'lowe')]]],
    [
      'they name each other for two different statements',
      [
        [claim(herald, 'ledger'), claim(ledger, 'lowe')],
        [claim(herald, 'lowe', [], OTHER), claim(ledger, 'herald', [], OTHER)],
      ],
    ],
    ['one of them names a person as well', [[claim(herald, 'ledger'), claim(herald, 'lowe'), claim(ledger, 'herald')]]],
    [
      'another article of the outlet has it from a person',
      [[claim(herald, 'ledger'), claim(ledger, 'herald'), claim(second, 'lowe')]],
    ],
    ['an outlet names itself as the one that was told', [[claim(herald, 'lowe', ['herald']), claim(ledger, 'lowe')]]],
    ['two articles of one outlet name their own outlet', [[claim(herald, 'herald'), claim(second, 'herald')]]],
    ['the way leads to a medium that has no article of it', [[claim(herald, 'courier'), claim(ledger, 'courier')]]],
  ])('none: %s', (_what, groups) => {
    expect(kinds(...groups)).toEqual([]);
  });
});

describe('one article that several name', () => {
  test('and that names nobody', () => {
    expect(kinds([claim(courier, null), claim(herald, 'courier'), claim(ledger, 'courier')])).toEqual(['root cab']);
  });
  test.each<[string, readonly Claim[]]>([
    ['it names a person', [claim(courier, 'lowe'), claim(herald, 'courier'), claim(ledger, 'courier')]],
    ['only one names it', [claim(courier, null), claim(herald, 'courier'), claim(ledger, 'lowe')]],
    [
      'the two that name it are of one outlet',
      [claim(courier, null), claim(herald, 'courier'), claim(second, 'courier')],
    ],
  ])('none: %s', (_what, group) => {
    expect(kinds(group)).toEqual([]);
  });
});

describe('media without a name', () => {
  test('as the only source of two articles', () => {
    expect(kinds([claim(herald, 'media'), claim(ledger, 'media')])).toEqual(['unnamed ab']);
  });
  test('not where a third names a person, nor in one article alone', () => {
    expect(kinds([claim(herald, 'media'), claim(ledger, 'media'), claim(courier, 'lowe')])).toEqual([]);
    expect(kinds([claim(herald, 'media'), claim(ledger, null)])).toEqual([]);
  });
});

test('what was looked at is counted', () => {
  const { found, looked } = look([claim(herald, 'ledger'), claim(ledger, 'courier')], [claim(herald, null, [], OTHER)]);
  expect(found).toEqual([]);
  expect(looked).toEqual({ printed: 1, named: 2, followed: 2 });
});

test.each([
  ['The Port Daily (London)', 'portdaily.com', true],
  ['Al Jazeera', 'Al Arabiya', false],
  ['Ledger', 'The Ledger', true],
])('%s and %s are one medium: %s', (a, b, wanted) => {
  expect(mediumKey(a) === mediumKey(b)).toBe(wanted);
});
