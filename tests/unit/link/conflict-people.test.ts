import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import { excludes, postIn } from '../../../src/pipeline/link/conflict/posts.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, noRecords, quote, source, story } from './invented.ts';

const found = (articles: readonly Article[], records: Partial<Records> = {}): string[] =>
  link(story, articles, { ...noRecords, ...records })
    .conflicts.map(({ type, sides }) => `${type}: ${sides.map((one) => one.value).join(' | ')}`)
    .sort();

describe('conflicts: one person under two names', () => {
  const told = (name: string, other: string, role: string | null = null): string[] => {
    const [a, b] = [article('a', [`${name} saw it all.`]), article('b', [`${other} saw it all.`])];
    return found([a, b], {
      sources: [source('one', a, name, { role }), source('two', b, other, { role })],
    });
  };
  it.each([
    ['a letter of the surname', 'Lena Hadric', 'Lena Hadrik', ['name: Lena Hadric | Lena Hadrik']],
    ['an accent only', 'Lena Calderón', 'Lena Calderon', []],
    ['short names a letter apart', 'Lena Kim', 'Lena Kin', []],
    ['other people', 'Lena Hadric', 'Marko Hadric', []],
    ['a short form', 'Timothy Hale', 'Tim Hale', []],
  ])('%s', (_name, one, other, expected) => expect(told(one, other)).toEqual(expected));
  it('takes one surname with another given name only for one post and the same words', () => {
    const [a, b] = [
      article('a', ['“We will sail the old ferry again in spring,” said Gareth Hale.']),
      article('b', ['Graham Hale: “In spring, again, the old ferry: we will sail.”']),
    ];
    const quotes = [
      quote(a, 'We will sail the old ferry again in spring,', 'one'),
      quote(b, 'In spring, again, the old ferry: we will sail.', 'two'),
    ];
    const people = (role: string | null) => [
      source('one', a, 'Gareth Hale', { role }),
      source('two', b, 'Graham Hale', { role }),
    ];
    expect(found([a, b], { sources: people('the harbour master'), quotes })).toContain(
      'name: Gareth Hale | Graham Hale',
    );
    expect(found([a, b], { sources: people(null) })).toEqual([]);
  });
  it('never joins two names that one article prints', () => {
    const both = article('a', ['Lena Hadric met Lena Hadrik.']);
    const other = article('b', ['Lena Hadrik spoke.']);
    const sources = [source('one', both, 'Lena Hadric'), source('two', both, 'Lena Hadrik')];
    expect(found([both, other], { sources })).toEqual([]);
  });
});

describe('conflicts: the age of one person', () => {
  const told = (one: string, other: string): string[] => {
    const [a, b] = [article('a', [one]), article('b', [other])];
    const shared = source('lena', a, 'Lena Hale');
    const mentions = [...shared.mentions, ...source('lena', b, 'Lena Hale').mentions];
    return found([a, b], { sources: [{ ...shared, mentions }] });
  };
  it.each([
    ['another age', 'Lena Hale, 34, swam.', 'Lena Hale, 43, swam.', ['number: 34 | 43']],
    ['told before the name', 'Lena Hale, 34, swam.', 'The 43-year-old teacher Lena Hale swam.', ['number: 34 | 43']],
    ['a birthday between', 'Lena Hale, 34, swam.', 'Lena Hale, 35, swam.', []],
    ['no age at all', 'Lena Hale, 34, swam.', 'Lena Hale, 200 metres out, swam.', []],
  ])('%s', (_name, one, other, expected) => expect(told(one, other)).toEqual(expected));
});

describe('posts', () => {
  const exclude = (one: string, other: string): boolean => {
    const [a, b] = [postIn(one), postIn(other)];
    return a !== null && b !== null && excludes(a, b);
  };
  it.each([
    ['Transport Minister', 'Interior Minister'],
    ['coast guard spokeswoman', 'the commander of the coast guard'],
    ['campaign manager', 'campaign chairman'],
    ['mayor', 'deputy mayor'],
    ['Captain', 'Major'],
  ])('%s is not %s', (one, other) => expect(exclude(one, other)).toBe(true));
  it.each([
    ['minister', 'Transport Minister'],
    ['spokesman', 'spokeswoman'],
    ['former mayor', 'deputy mayor'],
    ['chairman of the bank', 'director of the zoo'],
    ['chief legal counsel', 'legal counsel'],
    ['director', 'mayor'],
  ])('%s may be %s', (one, other) => expect(exclude(one, other)).toBe(false));
  it('differ where two articles give one person posts that exclude each other, not where one gives both', () => {
    const [a, b] = [
      article('a', ['Transport Minister Ann Hale spoke.']),
      article('b', ['Ann Hale, the interior minister, spoke.']),
    ];
    const both = article('c', ['Interior Minister Ann Hale spoke. Ann Hale, the transport minister, left.']);
    const hale = (homes: readonly Article[]) => {
      const mentions = homes.flatMap((home) =>
        [0, 1].flatMap((nth) =>
          home.text.split('Ann Hale').length > nth + 1 ? source('h', home, 'Ann Hale', { nth }).mentions : [],
        ),
      );
      const [first] = homes;
      if (first === undefined) throw new RangeError('no article');
      return { ...source('hale', first, 'Ann Hale'), mentions };
    };
    expect(found([a, b], { sources: [hale([a, b])] })).toEqual(['role: Transport Minister | the interior minister']);
    expect(found([a, both], { sources: [hale([a, both])] })).toEqual([]);
  });
});
