import { describe, expect, it } from 'vitest';
import { reportedIn } from './support.ts';

describe('reportedWords', () => {
  it.each<[string, string, string[]]>([
    ['after the verb', 'Ann Lowe said the quay was shut.', ['the quay was shut']],
    ['after that', 'Ann Lowe said that the quay was shut.', ['the quay was shut']],
    ['after a day and that', 'Ann Lowe said on Monday that the quay was shut.', ['the quay was shut']],
    ['after a day', 'Ann Lowe said Monday the quay was shut.', ['the quay was shut']],
    ['after an interview', 'Ann Lowe said in an interview with Reuters that the quay was shut.', ['the quay was shut']],
    ['before the verb', 'The quay was shut, Ann Lowe said.', ['The quay was shut']],
    ['before the verb, inverted', 'The quay was shut, said Ann Lowe.', ['The quay was shut']],
    ['before according to', 'The quay was shut, according to Ann Lowe.', ['The quay was shut']],
    ['after according to', 'According to Ann Lowe, the quay was shut.', ['the quay was shut']],
    [
      'after adding',
      'Ann Lowe said the quay was shut, adding that the gate leaned.',
      ['the quay was shut', 'the gate leaned'],
    ],
    ['with a partial quotation', 'Ann Lowe said the quay was “a ruin” at night.', ['the quay was “a ruin” at night']],
    ['quoted as saying', 'Ann Lowe was quoted as saying the quay was shut.', ['the quay was shut']],
    [
      'two voices',
      'Ann Lowe said the quay was shut, but Joe Pell said it was open.',
      ['the quay was shut', 'it was open'],
    ],
  ])('%s: %s', (_, text, words) => {
    expect(reportedIn(text)).toEqual(words);
  });

  it.each<{ text: string; now: string[]; wanted: string[] }>([
    { text: 'Ann Lowe told Joe Pell the quay was shut.', now: [], wanted: ['the quay was shut'] },
    { text: 'Ann Lowe told the board the quay was shut.', now: [], wanted: ['the quay was shut'] },
    { text: 'The quay, Ann Lowe said, was shut.', now: ['was shut'], wanted: ['The quay, Ann Lowe said, was shut'] },
  ])('not yet read as a person would: $text', ({ text, ...row }) => {
    const now = reportedIn(text);
    expect(now).toEqual(row.now);
    expect(now).not.toEqual(row.wanted);
  });

  it.each([
    ['a whole quotation', '“The quay is shut,” said Ann Lowe.'],
    ['a quotation after the verb', 'Ann Lowe said: “The quay is shut.”'],
    ['two halves', '“The quay,” said Ann Lowe, “is shut.”'],
    ['no attribution', 'The quay was shut on Monday.'],
  ])('none in %s', (_, text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});
