import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/story/article.ts';
import type { Claim, Source } from '../../../src/story/records.ts';
import { givenTo } from '../../../src/views/given-to.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { aClaim, anArticle, aQuote, aSite, aSource } from './explorer-fixture.ts';

const WORDS = 'the bridge was closed';
const text = [
  `Ann Lowe, a warden, said ${WORDS}. A spokesman for the port, the Port, Net and officials said so too. He agreed.`,
];
const herald = anArticle('herald', 'Herald', null, text);
const ledger = anArticle('ledger', 'Ledger', null, text);
const courier = anArticle('courier', 'Courier', null, text);
const homes = [herald, ledger, courier];
const inAll = (words: string): Source['mentions'] =>
  homes.map((home) => ({
    article: home.id,
    start: home.text.indexOf(words),
    end: home.text.indexOf(words) + words.length,
    text: words,
  }));
const sources: readonly Source[] = [
  aSource('lowe', herald, 'Ann Lowe', { mentions: inAll('Ann Lowe') }),
  aSource('spokesman', herald, 'A spokesman for the port', {
    type: 'anonymous',
    mentions: inAll('A spokesman for the port'),
  }),
  aSource('port', herald, 'the Port', { type: 'organisation', mentions: inAll('the Port') }),
  aSource('net', herald, 'Net', { type: 'social', mentions: inAll('Net') }),
  aSource('officials', herald, 'officials', { type: 'group', mentions: inAll('officials') }),
];
let made = 0;
const claim = (home: Article, by: string | null, via: readonly string[] = []): Claim =>
  aClaim(`c${made++}`, home, WORDS, { by, via: [...via] });

function look(...claims: readonly Claim[]) {
  const quote = aQuote('q', herald, WORDS, {
    form: 'indirect',
    speaker: 'lowe',
    described: inAll('Ann Lowe, a warden')[0] ?? null,
  });
  const sameClaim = [
    {
      id: 'k',
      story: 'strike',
      rule: 't',
      confidence: 'certain' as const,
      members: claims.map(({ id }) => id),
      lines: 1,
    },
  ];
  const site = aSite(homes, { claims: [...claims], sources: [...sources], quotes: [quote] }, { sameClaim });
  return givenTo(site, makeRoutes('/'), site.scope('strike'));
}
const rows = (...claims: readonly Claim[]) =>
  look(...claims).flatMap(({ given }) => given.map(({ kind, printed, via }) => [kind, printed, ...via]));

describe('one statement given to different kinds of source', () => {
  test('most specific first, in the words of each article', () => {
    expect(rows(claim(ledger, 'port'), claim(herald, 'lowe'), claim(courier, 'spokesman'))).toEqual([
      ['person', 'Ann Lowe, a warden'],
      ['spokesman', 'A spokesman for the port'],
      ['body', 'the Port'],
    ]);
  });
  test('a body by its account is not the body', () => {
    expect(rows(claim(herald, 'port', ['net']), claim(ledger, 'port'))).toEqual([
      ['account', 'the Port'],
      ['body', 'the Port'],
    ]);
  });
  test('an article that names nobody is listed, and makes no difference by itself', () => {
    expect(rows(claim(herald, 'lowe'), claim(ledger, 'port'), claim(courier, null)).at(-1)).toEqual(['nobody', null]);
    expect(rows(claim(herald, 'lowe'), claim(ledger, null))).toEqual([]);
  });
  test.each<[string, readonly Claim[]]>([
    ['both name the person', [claim(herald, 'lowe'), claim(ledger, 'lowe')]],
    [
      'each names body and account',
      [claim(herald, 'port'), claim(herald, 'port', ['net']), claim(ledger, 'port', ['net'])],
    ],
    ['one article names two kinds itself', [claim(herald, 'lowe'), claim(herald, 'port')]],
  ])('none where %s', (_what, claims) => {
    expect(rows(...claims)).toEqual([]);
  });
  test('one here and several there is said; a body and several are no such thing', () => {
    expect(look(claim(herald, 'lowe'), claim(ledger, 'officials')).map(({ number }) => number)).toEqual([true]);
    expect(look(claim(herald, 'port'), claim(ledger, 'officials')).map(({ number }) => number)).toEqual([false]);
  });
});
