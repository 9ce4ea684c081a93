import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Line } from '../../../src/story/links.ts';
import { article, at, noRecords, story } from './invented.ts';

const paragraphs = [
  'The old crane on the northern quay fell into the basin on Monday night while nobody was near it.',
  'Divers searched the cold water until dawn and found the cabin, a kettle and a pair of boots.',
  'The council had been told of rust in the legs of the crane nine years ago, papers show.',
  'A fund for a new crane holds enough money for one wheel, the treasurer of the guild wrote.',
  'The crane was built in the spring after the great flood by two brothers from the upper parish.',
];
const credited = article('a', [...paragraphs, { kind: 'credit', text: 'Source: Coastwire' }]);
const wire = { agency: 'Coastwire', span: at(credited, 'Coastwire'), of: 'text' as const };

/** Cuts of the second article, which has the given paragraphs. */
function cuts(kept: readonly string[]): string[] | undefined {
  const base = { ...credited, credits: [wire] };
  const b = article('b', [...kept, { kind: 'credit', text: 'Source: Coastwire' }]);
  const carrier = { ...b, credits: [{ ...wire, span: at(b, 'Coastwire') }] };
  const line: Line | undefined = link(story, [base, carrier], noRecords).lines.find((one) => one.kind === 'body');
  return line?.cuts
    .find((one) => one.article === 'b')
    ?.parts.map(({ state, span }) => `${state} ${span.text.slice(0, 9)}`);
}

describe('what a carrier left out', () => {
  const [first = '', second = '', third = ''] = paragraphs;

  it('is one trim at the end, however many paragraphs', () =>
    expect(cuts([first, second])).toEqual(['kept The old c', 'kept Divers se', 'trimmed The counc']));
  it('is told apart from what was left out in the middle', () =>
    expect(cuts([first, third, paragraphs[3] ?? '', paragraphs[4] ?? ''])).toEqual([
      'kept The old c',
      'dropped Divers se',
      'kept The counc',
      'kept A fund fo',
      'kept The crane',
    ]));
  it('and from what was edited', () =>
    expect(cuts([first, second.replace('until dawn and found', 'through the night and brought up'), third])).toEqual([
      'kept The old c',
      'edited Divers se',
      'kept The counc',
      'trimmed A fund fo',
    ]));
  it('is nothing where the two share no wording', () =>
    expect(cuts(['Gulls nest in the lighthouse.'])).toBeUndefined());
});
