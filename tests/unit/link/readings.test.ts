import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Conflict } from '../../../src/story/links.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, claim, noRecords, quote, source, story } from './invented.ts';

/** Readings of each conflict: "value=number", in the order of the sides. */
const readings = (articles: readonly Article[], records: Partial<Records> = {}): string[] =>
  link(story, articles, { ...noRecords, ...records }).conflicts.map(({ sides }: Conflict) =>
    sides.map(({ article: home, reading }) => `${home}=${reading}`).join(' '),
  );

describe('readings of a conflict: sides that say the same by its rule', () => {
  it('a happening and its denial are two, however many articles have either', () => {
    const homes = ['a', 'b', 'c'].map((id) =>
      article(id, [
        'A clerk said the strike had begun at dawn. But a foreman said there were no signs of anybody leaving the yard.',
      ]),
    );
    const sources = homes.flatMap((home) => [
      source(`clerk-${home.id}`, home, 'A clerk', { type: 'anonymous' }),
      source(`foreman-${home.id}`, home, 'a foreman', { type: 'anonymous' }),
    ]);
    const claims = homes.flatMap((home) => [
      claim(home, 'the strike had begun at dawn', { by: `clerk-${home.id}` }),
      claim(home, 'there were no signs of anybody leaving the yard', { by: `foreman-${home.id}` }),
    ]);
    expect(readings(homes, { sources, claims })).toEqual(['a=1 a=2 b=1 b=2 c=1 c=2']);
  });

  it('two counts printed alike are one; a third that is another number is not', () => {
    const told = (id: string, count: string): Article =>
      article(id, [
        `The ferry company said that ${count} passengers were taken off the burning ferry by lifeboats near the old harbour wall.`,
      ]);
    const found = readings([told('a', '212'), told('b', '221'), told('c', '212')]);
    expect(found).toEqual(['a=1 b=2 c=1']);
  });

  it('names of one skeleton are one, other names are not', () => {
    const told = (id: string, name: string): Article =>
      article(id, [
        `The prize for the best harbour song of the spring fair went to ${name} on the last evening, and nobody complained.`,
      ]);
    expect(readings([told('a', 'Lena Hale'), told('b', 'Petra Hale')])).toEqual(['a=1 b=2']);
  });

  it('one subject and the same with a second beside him are two', () => {
    const deed = 'gathered crews made up of remnants of the old ferry company as well as local volunteers.';
    const one = article('a', [`On the quay he has ${deed}`]);
    const two = article('b', [`He and Tom Hale have ${deed}`]);
    const again = article('c', [`Since then he has ${deed}`]);
    const hale = source('hale', two, 'Tom Hale');
    expect(readings([one, two, again], { sources: [hale] })).toEqual(['a=1 b=2 c=1']);
  });

  it('somebody named and somebody unnamed are two; unnamed ones described in the same words are one', () => {
    const words = 'the night shift would walk out of the smelter unless the furnace was repaired';
    const named = article('a', [`Reed said ${words}.`]);
    const first = article('b', [`An aide to Reed said ${words}.`]);
    const second = article('c', [`One of Reed’s aides said ${words}.`]);
    const sources = [
      source('reed', named, 'Reed'),
      source('aide', first, 'An aide to Reed', { type: 'anonymous' }),
      source('one', second, 'One of Reed’s aides', { type: 'anonymous' }),
    ];
    const quotes = [
      quote(named, words, 'reed', { form: 'indirect', mention: at(named, 'Reed') }),
      quote(first, words, 'aide', { form: 'indirect', mention: at(first, 'An aide to Reed') }),
      quote(second, words, 'one', { form: 'indirect', mention: at(second, 'One of Reed’s aides') }),
    ];
    expect(readings([named, first, second], { sources, quotes })).toEqual(['a=1 b=2 c=2']);
  });
});
