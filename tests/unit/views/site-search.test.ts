import { describe, expect, it } from 'vitest';
import { makeRoutes } from '../../../src/views/routes.ts';
import { indexOf } from '../../../src/views/search-layers.ts';
import * as passage from '../../../src/views/search-passage.ts';
import { searchItems, searchKinds } from '../../../src/views/site-search.ts';
import { answer } from '../../../src/views/site-search-answer.ts';
import { strike } from './strike.ts';

const routes = makeRoutes('/a/b');
const items = searchItems(strike, 'strike', routes);
const byId = new Map(items.map((item) => [item.id, item]));
const index = indexOf(
  items.map(({ id, words, more, names }) => ({ id, texts: [words, ...more], names })),
  passage,
);
const ask = (text: string) => answer(text, byId, index);

describe('what can be found', () => {
  it('has every kind, each item once, below the base path', () => {
    expect(searchKinds.filter((kind) => !items.some((item) => item.kind === kind))).toEqual([]);
    expect(byId.size).toBe(items.length);
    expect(items.filter(({ href }) => !href.startsWith('/a/b/'))).toEqual([]);
  });
  it('holds every word of every article', () => {
    const passages = items.filter(({ kind }) => kind === 'passage').map(({ words }) => words);
    const missing = strike
      .scope('strike')
      .articles.flatMap(({ text }) => text.split('\n'))
      .filter((line) => line !== '' && !passages.includes(line));
    expect(missing).toEqual([]);
  });
});

describe('what is answered', () => {
  it('a run of words: exact, marked at its place, in every kind that holds it', () => {
    const { answers, empty } = ask('keep the gates');
    expect(empty).toBe(false);
    const exact = answers.filter(({ layer }) => layer === 'exact');
    expect(new Set(exact.map(({ kind }) => kind))).toEqual(new Set(['quote', 'passage']));
    for (const { words, marks } of exact)
      expect(marks.map(({ start, end }) => words.slice(start, end))).toEqual(['keep', 'the', 'gates']);
  });
  it('a name: the speaker, and what the speaker said', () => {
    const name = items.find(({ kind }) => kind === 'speaker')?.words ?? '';
    const { answers } = ask(name);
    expect(answers.find(({ kind }) => kind === 'speaker')?.words).toBe(name);
  });
  it('nothing for nothing, and says which words stand nowhere', () => {
    expect(ask('   ')).toMatchObject({ empty: true, answers: [] });
    expect(ask('speaker:').unread).toEqual(['speaker:']);
    const pasted = ask('we will keep the gates shut until zebras come home again tonight');
    expect(pasted.nowhere).toContain('zebras');
    expect(pasted.answers.length).toBeGreaterThan(0);
  });
});
