import { describe, expect, it } from 'vitest';
import { attributions } from './support.ts';

/** `core | described` of the last attribution of a sentence. */
function described(text: string): string {
  const last = attributions(text).at(-1);
  const words = (range: { start: number; end: number } | null | undefined): string =>
    range ? text.slice(range.start, range.end) : 'nobody';
  return `${words(last?.source)} | ${words(last?.full)}`;
}

describe('what describes a source', () => {
  it.each<[string, string, string]>([
    ['nothing', 'Ann Lowe said the quay was shut.', 'Ann Lowe | Ann Lowe'],
    [
      'an apposition behind',
      '“It is shut,” said Ann Lowe, a pilot from Ardal.',
      'Ann Lowe | Ann Lowe, a pilot from Ardal',
    ],
    [
      'age, apposition and relative clause',
      '“It is shut,” said Ann Lowe, 61, a pilot who lives there.',
      'Ann Lowe | Ann Lowe, 61, a pilot who lives there',
    ],
    [
      'an abbreviation with its full stop',
      '“It is shut,” said Ann Lowe of Tampa, Fla., who sells boats.',
      'Ann Lowe of Tampa | Ann Lowe of Tampa, Fla., who sells boats',
    ],
    ['a bracket', 'Rep. Ann Lowe (R-Ohio) said the quay was shut.', 'Rep. Ann Lowe | Rep. Ann Lowe (R-Ohio)'],
    [
      'a role and the name in apposition',
      'The harbour chief, Ann Lowe, said the quay was shut.',
      'The harbour chief | The harbour chief, Ann Lowe',
    ],
    [
      'a title in marks',
      '“It is shut,” said Ann Lowe, author of “The Quay,” a novel.',
      'Ann Lowe | Ann Lowe, author of “The Quay,” a novel',
    ],
    [
      'a clause without a comma',
      'The quay was shut, according to an official briefed on it.',
      'an official | an official briefed on it',
    ],
    ['an apposition in front', 'According to Ann Lowe, a pilot, the quay was shut.', 'Ann Lowe | Ann Lowe, a pilot'],
  ])('holds %s', (_, text, found) => {
    expect(described(text)).toBe(found);
  });

  it.each<[string, string, string]>([
    ['an adverb between commas', 'Ann Lowe, however, said the quay was shut.', 'Ann Lowe | Ann Lowe'],
    ['a participle', 'Ann Lowe, speaking on the pier, said the quay was shut.', 'Ann Lowe | Ann Lowe'],
    ['a time', 'Ann Lowe on Friday said the quay was shut.', 'Ann Lowe | Ann Lowe'],
    ['an adjunct between commas', 'Ann Lowe, in a long letter, said the quay was shut.', 'Ann Lowe | Ann Lowe'],
    ['news about a surname', 'Lowe, who had left at noon, said the quay was shut.', 'Lowe | Lowe'],
    ['a participle behind', '“It is shut,” said Ann Lowe, waving a rope.', 'Ann Lowe | Ann Lowe'],
    ['what follows in front', 'According to Ann Lowe, the quay was shut.', 'Ann Lowe | Ann Lowe'],
    [
      'the verb of the sentence around',
      'The quay, said Ann Lowe, a pilot, would stay shut.',
      'Ann Lowe | Ann Lowe, a pilot',
    ],
  ])('leaves out %s', (_, text, found) => {
    expect(described(text)).toBe(found);
  });

  it.each([
    ['a name that ends like an adverb', 'Mrs. Connolly said the quay was shut.', 'Mrs. Connolly | Mrs. Connolly'],
    ['a possessive before a noun', 'The quay was shut, according to her lawyers.', 'her lawyers | her lawyers'],
    ['long', 'Ann Lowe has long said that the quay was shut.', 'Ann Lowe | Ann Lowe'],
  ])('reads %s', (_, text, found) => {
    expect(described(text)).toBe(found);
  });
});
