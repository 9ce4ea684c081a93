import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import { nameForms } from '../../../src/pipeline/link/name-forms.ts';
import { article, claim, noRecords, source, story } from './invented.ts';

/** Do two claims of two articles stand in one cluster? */
function together(one: string, other: string, by: string | null = null): boolean {
  const [a, b] = [article('a', [`${one}.`]), article('b', [`${other}.`])];
  const sources = by === null ? [] : [source(by, a, one.split(' ')[0] ?? '')];
  const claims = [claim(a, one, { by }), claim(b, other, { by })];
  return link(story, [a, b], { ...noRecords, claims, sources }).sameClaim.length === 1;
}

describe('one statement in two wordings', () => {
  it.each([
    [
      'Dozens of riggers were marching to the harbour office',
      'Dozens of riggers were marching to the harbour office, one of the few buildings not yet shut by the owners',
    ],
    ['The morning ferry will sail to Karshend again', 'The morning ferry will sail to Karshind again'],
    ['It is unclear whether the yard has opened', 'It is unclear whether the yard has opened or not'],
  ])('%s / %s', (one, other) => expect(together(one, other)).toBe(true));

  it.each([
    [
      'Anna Reed, the harbour master of Karshend',
      'Anna Reed, the harbour master of Karshend, has hired two hundred riggers, welders and divers from nine northern parishes for the winter storms',
    ],
    ['The morning ferry will sail to Karshend again', 'The morning ferry will not sail to Karshend again'],
    ['She is the first woman to lead the northern yard', 'She is the second woman to lead the northern yard'],
  ])('but not: %s / %s', (one, other) => expect(together(one, other)).toBe(false));

  it('asks for less when one source stands behind both', () => {
    const [one, other] = ['riggers will march past the office', 'riggers would march'];
    expect(together(one, other)).toBe(false);
    const words = ['a hundred riggers march past the office', 'riggers march by the office'] as const;
    expect(together(...words)).toBe(false);
    expect(together(...words, 'union')).toBe(true);
  });
});

describe('claims in the same words of a shared passage', () => {
  const shared = 'the harbour office said that there had been no word from it, and that nobody had seen the ferry';
  const [a, b] = ['a', 'b'].map((id) => article(id, [`On ${id === 'a' ? 'Monday' : 'Friday'} ${shared}.`]));
  if (a === undefined || b === undefined) throw new RangeError('two articles');
  const words = ['there had been no word from it', 'nobody had seen the ferry'];
  const claims = [a, b].flatMap((home) => words.map((each) => claim(home, each)));
  const clusters = link(story, [a, b], { ...noRecords, claims }).sameClaim;

  it('are one statement, each with its own, even with next to no content of their own', () => {
    const texts = new Map(claims.map((one) => [one.id, one.text]));
    const shown = clusters.map(({ members }) => members.map((id) => texts.get(id)));
    expect(shown.sort()).toEqual(words.map((each) => [each, each]).sort());
  });
});

describe('spellings of a name', () => {
  const form = nameForms([
    article('a', ['In Karshend they met.']),
    article('b', ['In Karshind and Marston they met. A marten slept.']),
  ]);
  it.each([
    ['karshend', 'karshind', true],
    ['marston', 'marten', false],
  ])('%s and %s: %s', (one, other, same) => expect(form(one) === form(other)).toBe(same));
});
