import { describe, expect, it } from 'vitest';
import { reuse } from '../../../src/pipeline/link/reuse.ts';
import { article, input } from './invented.ts';

/** Shared passages of two one-sentence articles, as printed in the first and the second. */
const shared = (one: string, other: string): string[] =>
  reuse(input([article('a', [one]), article('b', [other])], {})).map(({ a, b }) => `${a.text} / ${b.text}`);

describe('reuse: one sentence in another order', () => {
  it('takes in the rest of a sentence that says the same', () => {
    const [one, other] = [
      'Hale said she had never ordered the raid, which had been carried out by young men from the upper town.',
      'Hale claimed that the raid was never ordered by her and that it was carried out by young men from the upper town.',
    ];
    expect(shared(one, other)).toEqual([`${one} / ${other}`]);
  });
  it('joins what a few other words part', () =>
    expect(
      shared(
        'She told them by telephone from a friend’s attic in Millport, where she keeps lamps, ropes, sails and two old cats.',
        'She told them by telephone from the roof of the tower, where she keeps lamps, ropes, sails and two old cats.',
      ),
    ).toHaveLength(1));
  it('leaves a rest alone that says something else', () =>
    expect(
      shared(
        'The mayor opened the old toll gate by the river bank at dawn and rode off to a wedding in the hills.',
        'The mayor opened the old toll gate by the river bank at dawn because the lamps had burnt the ferry office.',
      ).map((one) => one.length < 180),
    ).toEqual([true]));
});

describe('reuse: what is no shared wording', () => {
  it.each([
    [
      'names in a row',
      'Present were Ann Hale, Tom Reed, Ida Orso, Petra Lund, Max Birk and Lena Voss of Millport.',
      'The paper thanks Ann Hale, Tom Reed, Ida Orso, Petra Lund, Max Birk and Lena Voss of Kingsby.',
    ],
    [
      'two leads on one matter',
      'The town council on Friday opened a wide inquiry against the ferry company and its owner, saying a plan was laid to sink a boat in the harbour for money.',
      'TOWNSHIP - The town council began an inquiry Friday against the ferry company and the owner, saying they laid plans to sink boats in the harbour for gain.',
    ],
  ])('%s', (_name, one, other) => expect(shared(one, other)).toEqual([]));
});

describe('reuse: a whole sentence, word for word', () => {
  it('needs fewer words of content', () =>
    expect(shared('“We do not wish for the gate to fall.”', '“We do not wish for the gate to fall.”')).toHaveLength(1));
  it('but not as a part of longer ones', () =>
    expect(
      shared('We do not wish for the gate to fall on anybody.', 'We do not wish for the gate to fall while we eat.'),
    ).toEqual([]));
});

describe('reuse: a name spelt in two ways', () => {
  it('is one word', () => {
    const words = (name: string): string => `Nine riggers in ${name} mended lamps and ${name} thanked the riggers.`;
    expect(shared(words('Karshend'), words('Karshind'))).toHaveLength(1);
  });
});
