import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, claim, noRecords, quote, source, story } from './invented.ts';

const found = (articles: readonly Article[], records: Partial<Records> = {}): string[] =>
  link(story, articles, { ...noRecords, ...records })
    .conflicts.map(({ type, sides }) => `${type}: ${sides.map((one) => one.value).join(' | ')}`)
    .sort();

describe('conflicts: has it happened or not', () => {
  const told = (id: string, contrast: string): Article =>
    article(id, [
      `A clerk said the strike had begun at dawn. ${contrast} a foreman said there were no signs of anybody leaving the yard.`,
    ]);
  const records = (homes: readonly Article[]): Partial<Records> => {
    const sources = homes.flatMap((home) => [
      source(`clerk-${home.id}`, home, 'A clerk', { type: 'anonymous' }),
      source(`foreman-${home.id}`, home, 'a foreman', { type: 'anonymous' }),
    ]);
    const claims = homes.flatMap((home) => [
      claim(home, 'the strike had begun at dawn', { by: `clerk-${home.id}` }),
      claim(home, 'there were no signs of anybody leaving the yard', { by: `foreman-${home.id}` }),
    ]);
    return { sources, claims };
  };

  it('lists what one source says and another sees no sign of, with every article that has it', () => {
    const homes = ['a', 'b'].map((id) => told(id, 'But'));
    expect(found(homes, records(homes))).toEqual([
      [
        'status: A clerk: the strike had begun at dawn',
        'a foreman: there were no signs of anybody leaving the yard',
        'A clerk: the strike had begun at dawn',
        'a foreman: there were no signs of anybody leaving the yard',
      ].join(' | '),
    ]);
  });
  it.each([
    ['when the second does not set itself against the first', ['a', 'b'].map((id) => told(id, 'On Monday'))],
    ['in one article alone', [told('a', 'But')]],
  ])('says nothing %s', (_name, homes) => expect(found(homes, records(homes))).toEqual([]));
});

describe('conflicts: from how many sides', () => {
  const first = article('a', ['The ice has closed round Millport on two sides.']);
  it.each([
    [
      'all of them',
      'Millport is in trouble: the ice closed in from all sides.',
      ['direction: on two sides | from all sides'],
    ],
    ['as many', 'In Millport the ice closed in from both sides.', []],
    ['another place', 'In Kingsby the ice closed in from all sides.', []],
    ['another happening', 'Visitors reach Millport from all sides.', []],
    ['no number', 'The ice closed round Millport from the sides.', []],
  ])('%s', (_name, words, expected) => expect(found([first, article('b', [words])])).toEqual(expected));
});

describe('conflicts: names in shared passages', () => {
  const words = (name: string): string =>
    `The prize for the best harbour song of the spring fair went to ${name} on the last evening, and nobody complained.`;
  it.each([
    ['another person', 'Lena Hale', 'Petra Hale', ['name: Lena | Petra']],
    ['another spelling', 'Lena Karshend', 'Lena Karshind', []],
    ['a word more', 'Lena Hale', 'Lena Maria Hale', []],
  ])('%s', (_name, one, other, expected) =>
    expect(found([article('a', [words(one)]), article('b', [words(other)])])).toEqual(expected),
  );
});

describe('conflicts: whom a pronoun means', () => {
  const deed = 'gathered crews made up of remnants of the old ferry company as well as local volunteers.';
  const told = article('a', [`“We will sail,” he told them on the quay, where he has ${deed}`]);
  const two = article('b', [`He and Tom Hale have ${deed}`]);
  const orso = source('orso', told, 'he', { name: 'Ida Orso', mentions: [] });
  const hale = source('hale', two, 'Tom Hale');
  it('is told by the one who speaks there', () => {
    const quotes = [quote(told, 'We will sail,', 'orso', { mention: at(told, 'he') })];
    expect(found([told, two], { quotes, sources: [orso, hale] })).toEqual(['actor: Ida Orso | He and Tom Hale']);
  });
  it('stays as printed when nobody is known to speak', () =>
    expect(found([told, two], { sources: [orso, hale] })).toEqual(['actor: he | He and Tom Hale']));
});

describe('conflicts: offices', () => {
  const now = article('a', ['The suit names campaign chairman Tom Hale.']);
  const past = article('b', ['The suit names former campaign chairman Tom Hale.']);
  it('of a campaign say nothing about today', () =>
    expect(
      found([now, past], {
        sources: [source('hale', now, 'Tom Hale', { mentions: [at(now, 'Tom Hale'), at(past, 'Tom Hale')] })],
      }),
    ).toEqual([]));
});
