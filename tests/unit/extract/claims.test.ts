import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/pipeline/settle.ts';
import { read, story } from './support.ts';

/** `certainty by: words` of every claim of a text. */
function claims(text: string): string[] {
  const { claims: list, sources } = settle(story, [read(text)]);
  return list.map(
    (c) => `${c.certainty}${c.by === null ? '' : ` ${sources.find((s) => s.id === c.by)?.name}`}: ${c.text}`,
  );
}

describe('extractClaims', () => {
  it.each<[string, string, string[]]>([
    ['the outlet’s own voice', 'The quay was shut on Monday.', ['stated: The quay was shut on Monday']],
    ['reported words', 'Ann Lowe said the quay was shut.', ['attributed Ann Lowe: the quay was shut']],
    ['a quotation', '“The quay is shut,” said Ann Lowe.', ['attributed Ann Lowe: The quay is shut']],
    ['a denial', 'Ann Lowe denied that the quay was shut.', ['denied Ann Lowe: the quay was shut']],
    [
      'a hedge of the outlet',
      'The quay was reportedly shut on Monday.',
      ['hedged: The quay was reportedly shut on Monday'],
    ],
    ['according to', 'The quay was shut, according to Ann Lowe.', ['attributed Ann Lowe: The quay was shut']],
    [
      'two clauses',
      'The quay was shut and the gate was locked.',
      ['stated: The quay was shut', 'stated: the gate was locked'],
    ],
  ])('gives %s its voice', (_, text, expected) => {
    expect(claims(`${text}\n\nThe boats stayed in.`).filter((c) => !c.includes('boats'))).toEqual(expected);
  });

  it.each([
    ['an attribution alone', '“The quay is shut,” said Ann Lowe.', /said/],
    ['a prompt of the site', 'READ MORE: The quay was shut on Monday\n\nThe boats stayed in.', /quay/],
    ['words without a verb', 'A quay, a gate, a boat.', /gate/],
  ])('makes none of %s', (_, text, words) => {
    expect(claims(text).filter((c) => words.test(c))).toEqual([]);
  });

  it('holds the figures and dates of its words', () => {
    const { records } = read('The quay was shut.\n\nOn 3 May 2030 the storm sank 12 boats.');
    const claim = records.claims.find((c) => c.text.includes('storm'));
    expect([claim?.figures, claim?.dates]).toEqual([records.figures.map((f) => f.id), records.dates.map((d) => d.id)]);
    expect(claim?.figures).toHaveLength(1);
    expect(claim?.dates).toHaveLength(1);
  });

  it('never gives one voice the words of another', () => {
    const found = claims('Ann Lowe said the quay was shut. Joe Pell said the quay was open. The gate was locked.');
    expect(found).toEqual([
      'attributed Ann Lowe: the quay was shut',
      'attributed Joe Pell: the quay was open',
      'stated: The gate was locked',
    ]);
  });
});
