import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/pipeline/blocks.ts';
import { pairMarks } from '../../../src/pipeline/marks.ts';
import { splitSentences } from '../../../src/pipeline/sentences.ts';

function sentencesOf(text: string): string[] {
  const blocks = findBlocks(text, [], null);
  return splitSentences(text, blocks, pairMarks(text, blocks).pairs).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['plain sentences', ['The dam held.', 'Nobody was hurt!', 'Will it rain?', 'It will.']],
    ['numbers', ['It cost 3.5 million.', '6,000 people paid.']],
    ['an ellipsis before a capital', ['They waited …', 'Then it rained.', 'They left...', 'All of them.']],
    ['a quotation that ends inside its marks', ['“The dam held.”', 'The mayor left.']],
    ['a bracketed sentence at the end', ['The dam held.', '(Really, it did.)']],
    ['a bracketed sentence', ['The dam held.', '(It is old.)', 'The mayor left.']],
    [
      'an abbreviation before an opener',
      ['He moved to the U.S.', 'The move was quiet.', 'She came at 5 p.m.', 'They left.'],
    ],
    ['a short word that only looks abbreviated', ['She sat.', 'Nobody spoke.', 'He said no.', 'She left.']],
  ])('ends after %s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['titles', 'Mr. Orr met Gen. Ilse Brandt and Dr. Kahn on the bridge.'],
    ['initials', 'J. R. Hale and George W. Pruitt own the U.S. Steel Mill.'],
    ['countries and hours', 'The U.S. Senate met at 5 p.m. Tuesday with U.N. Secretary Lund.'],
    ['months and numbers', 'On Jan. 3 they opened No. 5 of the locks, on p. 12 of the plan.'],
    ['companies', 'Riverton Water Co. Ltd. Chairman Lee Ong resigned.'],
    ['a question before its cue', '“Will it rain?” he said.'],
    ['a question before a name and cue', '“Will it rain?” Orr asked the crowd.'],
    ['a small letter', 'They waited ... (and) nothing came, i.e. no rain.'],
    ['sentences inside a quotation', '"The dam held. It is old. We wait," he said.'],
    ['sentences inside a quotation that runs on', '“The dam held. It is old'],
    [
      'a credit in brackets at the end',
      'A dog walks along the flooded High Street in Riverton on Monday. (Jane Roe/AP)',
    ],
  ])('does not end inside %s', (_, sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });

  it('goes on over lines broken by hand and never over a block', () => {
    const wrapped =
      'The river rose again overnight and the water reached\nthe steps of the town hall, where a crowd had gathered\nto wait. Nobody slept.';
    expect(sentencesOf(`${wrapped}\n\nThe mayor left`)).toEqual([
      wrapped.replace(' Nobody slept.', ''),
      'Nobody slept.',
      'The mayor left',
    ]);
  });

  it('agrees with Unicode’s own rules where no abbreviation or quotation stands', () => {
    const word = fc.constantFrom('river', 'Orr', 'town', '12', '3.5', 'mayor,', 'rose;', 'again', '(late)', 'day');
    const sentence = fc
      .tuple(
        fc.constantFrom('The', 'Rain', 'Nobody'),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('.', '!', '?'),
      )
      .map(([first, rest, end]) => `${first} ${rest.join(' ')}${end}`);
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        expect(sentencesOf(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment.trim()));
      }),
    );
  });

  it('holds every character of every block exactly once, blanks apart, and cuts no quotation', () => {
    const piece = fc.constantFrom(
      'He said. ',
      '“Go!” ',
      '"',
      '“',
      '”',
      "'",
      'She',
      ' ',
      '\n',
      '\n\n',
      '. ',
      '? ',
      '... ',
      'Mr. ',
      'U.S. ',
      '(',
      ') ',
      '\u00a0',
      '12. ',
      'Ω',
      '🌊 ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const blocks = findBlocks(text, [], null);
        const { pairs } = pairMarks(text, blocks);
        const sentences = splitSentences(text, blocks, pairs);
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of sentences) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(blocks.filter((block) => block.start <= start && end <= block.end)).toHaveLength(1);
          expect(pairs.filter((pair) => pair.close !== null && pair.open < end && end <= pair.close)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
