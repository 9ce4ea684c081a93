import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, witness } from '../../../src/pipeline/link/collate.ts';
import { article } from './invented.ts';

/** Changes as `type: base → here`. */
function changes(base: string, here: string): string[] {
  const [a, b] = [article('a', [base]), article('b', [here])];
  return collate(witness(a, 0, base.length), witness(b, 0, here.length)).map(
    (one) => `${one.type}: ${one.base.text} → ${one.here.text}`,
  );
}

describe('collate types each change between two wordings', () => {
  it.each([
    ['same words', 'We will mend the pier.', 'We will mend the pier.', []],
    ['capitals alone', 'We will mend the pier', 'we will mend the pier', []],
    [
      'British and American',
      'They realise the harbour is closed',
      'They realize the harbor is closed',
      ['spelling: realise → realize', 'spelling: harbour → harbor'],
    ],
    ['doubled l', 'The ferry was cancelled', 'The ferry was canceled', ['spelling: cancelled → canceled']],
    ['curly apostrophe', 'It doesn’t float', "It doesn't float", ["punctuation: doesn’t → doesn't"]],
    ['trailing stop', 'The pier is shut.', 'The pier is shut,', ['punctuation: . → ,']],
    ['missing stop', 'The pier is shut.', 'The pier is shut', ['punctuation: . → ']],
    [
      'comma for semicolon',
      'They want to sail; they want to fish',
      'They want to sail, they want to fish',
      ['punctuation: ; → ,'],
    ],
    ['number in digits', 'We lost 12 boats', 'We lost 14 boats', ['number: 12 → 14']],
    [
      'number beside other words',
      'by 412 votes on Saturday, it is said',
      'by 389 votes to none, it is said',
      ['number: 412 → 389', 'substitution: on Saturday → to none'],
    ],
    [
      'number at the head of a run',
      'to 398 on Saturday, they say',
      'to 389, so they say',
      ['number: 398 → 389', 'substitution: on Saturday → so'],
    ],
    ['number of two words', 'We lost two hundred boats', 'We lost 300 boats', ['number: two hundred → 300']],
    ['number in words', 'We lost three boats', 'We lost four boats', ['number: three → four']],
    ['one number two ways', 'We lost 12 boats', 'We lost twelve boats', ['spelling: 12 → twelve']],
    [
      'name transliterated',
      'So Marwood told Kharkovsky twice',
      'So Marwood told Kharkofsky twice',
      ['name: Kharkovsky → Kharkofsky'],
    ],
    ['name, other vowels', 'We met Massouri there', 'We met Masouri there', ['name: Massouri → Masouri']],
    ['another name', 'So we asked Alder first', 'So we asked Birch first', ['name: Alder → Birch']],
    [
      'inflection is a substitution',
      'only through negotiation now',
      'only through negotiations now',
      ['substitution: negotiation → negotiations'],
    ],
    ['another word', 'The mayor opened the bridge', 'The mayor closed the bridge', ['substitution: opened → closed']],
    ['dropped tail', 'We stay here. We will not go.', 'We stay here.', ['dropped: We will not go. → ']],
    [
      'dropped tail after another mark',
      'We stay here. We will not go.',
      'We stay here,',
      ['punctuation: . → ,', 'dropped: We will not go. → '],
    ],
    ['added head', 'We will not go', 'Listen: we will not go', ['added:  → Listen:']],
    [
      'ellipsis',
      'We stay, whatever the weather does, until May',
      'We stay ... until May',
      ['ellipsis: , whatever the weather does, → ...'],
    ],
    ['order', 'on Monday we sail north', 'we sail north on Monday', ['order: on Monday → on Monday']],
  ])('%s', (_name, base, here, expected) => expect(changes(base, here)).toEqual(expected));

  it('has spans that are slices, in order, for any two wordings', () => {
    const wording = fc
      .array(
        fc.constantFrom('the', 'Pier', 'pier', 'is', '12', 'closed', ',', '.', '...', 'harbour', 'harbor', '”', '  '),
        { maxLength: 20 },
      )
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(wording, wording, (base, here) => {
        const [a, b] = [article('a', [base]), article('b', [here])];
        const found = collate(witness(a, 0, base.length), witness(b, 0, here.length));
        for (const one of found) {
          expect(a.text.slice(one.base.start, one.base.end)).toBe(one.base.text);
          expect(b.text.slice(one.here.start, one.here.end)).toBe(one.here.text);
        }
        expect(found.map((one) => one.base.start)).toEqual(found.map((one) => one.base.start).sort((x, y) => x - y));
        if (base === here) expect(found).toEqual([]);
      }),
    );
  });
});
