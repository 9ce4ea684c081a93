import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerCaseWords, RUN } from '../../../src/pipeline/language/lower-words.ts';
import { memo } from '../../../src/pipeline/language/memo.ts';
import { PIECE, tokenise, tokensWithin } from '../../../src/pipeline/language/tokens.ts';
import { formsKept, perForm, wordForm } from '../../../src/pipeline/language/word-form.ts';
import { firstFrom } from '../../../src/pipeline/sorted.ts';

/** What stands at the edges of words: where the short way and the pattern could part. */
const piece = fc.constantFrom(
  ...[
    'Ann',
    'a',
    's',
    'U',
    'U.S.',
    'Mr.',
    'Mr',
    'Sept.',
    'al-Bo',
    'isn’t',
    "isn't",
    '’s',
    "'s",
    '’',
    "'",
    '1,200',
    '1',
    '12th',
  ],
  ...[
    '.',
    ',',
    '-',
    '&',
    '“',
    '"',
    '(',
    '…',
    '—',
    ' ',
    ' ',
    ' ',
    '\n',
    '\u00a0',
    'é',
    'É',
    'e\u0301',
    '🌊',
    '𝒜',
    'straße',
    'İ',
  ],
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const whole = (words: string) => ({ start: 0, end: words.length });

describe('the short ways give what the patterns give', () => {
  it('tokenise', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(tokenise(words, whole(words)).map((t) => [t.start, t.text])).toEqual(
          [...words.matchAll(new RegExp(PIECE))].map((m) => [m.index, m[0]]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('tokensWithin', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (words, a, b) => {
        const part = { start: Math.min(a, b, words.length), end: Math.min(Math.max(a, b), words.length) };
        expect(tokensWithin(words, { ...whole(words), tokens: tokenise(words, whole(words)) }, part)).toEqual(
          tokenise(words, part),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('lowerCaseWords', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect([...lowerCaseWords(words, tokenise(words, whole(words)))].sort()).toEqual(
          [...new Set(words.match(RUN) ?? [])].sort(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('firstFrom', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(22), (starts, place) => {
        const ranges = starts.sort((a, b) => a - b).map((start) => ({ start }));
        const found = ranges.findIndex((range) => range.start >= place);
        expect(firstFrom(ranges, place)).toBe(found < 0 ? ranges.length : found);
      }),
    );
  });
});

describe('tables of words', () => {
  it('give one form for equal words wherever they stand, also when full', () => {
    const first = wordForm('so Ann left', 3, 6);
    expect(first).toMatchObject({ text: 'Ann', lower: 'ann', kind: 'word', cap: true });
    expect(wordForm('Ann', 0, 3)).toBe(first);
    const length = perForm((word) => word.length);
    for (let n = 0; n < formsKept; n++) expect(length(wordForm(`w${n}`, 0, `w${n}`.length))).toBe(`w${n}`.length);
    expect(wordForm('beyond', 0, 6)).toEqual({ id: -1, text: 'beyond', lower: 'beyond', kind: 'word', cap: false });
    expect(wordForm('Ann', 0, 3)).toBe(first);
  });

  it('remember what was computed', () => {
    let computed = 0;
    const length = memo((word: string) => {
      computed++;
      return word.length;
    });
    expect([length('ab'), length(''), length('ab'), length('')]).toEqual([2, 0, 2, 0]);
    expect(computed).toBe(2);
  });
});
