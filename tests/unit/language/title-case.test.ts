import { describe, expect, it } from 'vitest';
import { headingNames, isTitleCase } from '../../../src/pipeline/language/names/title-case.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';

const common = (word: string): boolean => new Set(['harbour', 'chief', 'quay', 'shut', 'stay']).has(word);
const tokens = (text: string) => tokenise(text, { start: 0, end: text.length });

describe('isTitleCase', () => {
  it.each([
    ['Harbour Chief Says the Quay Will Stay Shut', true],
    ['Ann Lowe Will Leave the Harbour', true],
    ['Harbour chief says the quay will stay shut', false],
    ['Ann Lowe, Joe Pell, Una Ferris and Íñigo Ibáñez', false],
    ['Ann Lowe of the Coast Council left', false],
    ['The Quay', false],
  ])('of “%s” is %s', (text, expected) => {
    expect(isTitleCase(tokens(text), common)).toBe(expected);
  });
});

describe('headingNames', () => {
  it.each([
    ['Harbour Chief Ann Lowe Says the Quay Will Stay Shut', ['Ann Lowe']],
    ['Ann Says the Quay Will Stay Shut', []],
    ['Coast Council Says the Quay Will Stay Shut', []],
  ])('of “%s” are %j', (text, expected) => {
    expect(headingNames(tokens(text), common).map((n) => n.words.join(' '))).toEqual(expected);
  });
});
