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
    [
      'a time of day',
      'The quay was shut at 8:40 p.m. on Monday.',
      ['stated: The quay was shut at 8:40 p.m. on Monday'],
    ],
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
    [
      'a denial of something named',
      'Ann Lowe denied any link with the club.',
      ['denied Ann Lowe: Ann Lowe denied any link with the club'],
    ],
    [
      'reports dismissed',
      'Ann Lowe dismissed reports of a strike.',
      ['denied Ann Lowe: Ann Lowe dismissed reports of a strike'],
    ],
    ['an offer rejected', 'Ann Lowe rejected the offer on Monday.', ['stated: Ann Lowe rejected the offer on Monday']],
    [
      'what the reporter adds',
      'Ann Lowe said the quay, which is a mile long, was shut.',
      ['attributed Ann Lowe: the quay, which is a mile long, was shut', 'stated: which is a mile long'],
    ],
    [
      'what the speaker adds',
      'Ann Lowe said she had left the quay, which had been shut.',
      ['attributed Ann Lowe: she had left the quay', 'attributed Ann Lowe: which had been shut'],
    ],
    [
      'a doubt that is not its own',
      'The quay, which is expected to close, was full.',
      ['stated: The quay, which is expected to close, was full', 'hedged: which is expected to close'],
    ],
    [
      'a call',
      'Ann Lowe called for a new quay at the harbour.',
      ['stated: Ann Lowe called for a new quay at the harbour'],
    ],
    ['a quotation of nobody', '“The quay is shut,” it read.', ['attributed: The quay is shut']],
    [
      'an utterance with a day',
      '“The quay is shut,” Ann Lowe said on Monday.',
      ['attributed Ann Lowe: The quay is shut', 'stated: Ann Lowe said on Monday'],
    ],
    [
      'an utterance with an occasion',
      '“The quay is shut,” Ann Lowe said in an interview with the paper.',
      ['attributed Ann Lowe: The quay is shut', 'stated: Ann Lowe said in an interview with the paper'],
    ],
    [
      'a statement that leads to a report',
      'Ann Lowe left the quay, saying it was shut.',
      ['stated: Ann Lowe left the quay', 'attributed Ann Lowe: it was shut'],
    ],
  ])('gives %s its voice', (_, text, expected) => {
    expect(claims(`${text}\n\nThe boats stayed in.`).filter((c) => !c.includes('boats'))).toEqual(expected);
  });

  it.each([
    ['an attribution alone', '“The quay is shut,” said Ann Lowe.', /said/],
    ['an attribution with a role', '“The quay is shut,” said Ann Lowe, a pilot at the harbour.', /said/],
    ['an attribution with a relative clause', 'Ann Lowe, who owns the quay, said it was shut.', /said/],
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

  it.each<[string, string, string[]]>([
    ['a role after a name', '“Go,” said Ann Lowe, a pilot at the harbour.', ['Ann Lowe, a pilot at the harbour']],
    ['a role before a name', 'The mayor, Ann Lowe, left the quay.', ['The mayor, Ann Lowe']],
    ['a relative', 'Ann Lowe left. Her uncle, Joe Pell, stayed on the quay.', ['Her uncle, Joe Pell']],
    ['a former office', 'Former harbour minister Ann Lowe left the quay.', ['Former harbour minister Ann Lowe']],
    ['a place', 'The boats left Calder, a small port in the north.', ['Calder, a small port in the north']],
  ])('states what somebody or something is: %s', (_, text, expected) => {
    expect(claims(text).map((c) => c.replace(/^stated: /, ''))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a list', 'Ann Lowe saw Calder, a lake and a hill.', 'Calder, a lake'],
    ['a clause', 'In Calder, the quay was shut.', 'Calder, the quay was shut'],
    ['a second name', 'For Calder, Mayor Ann Lowe was a friend.', 'Calder, Mayor Ann Lowe'],
    ['one title', 'President Ann Lowe left the quay.', 'President Ann Lowe'],
  ])('takes no description from %s', (_, text, words) => {
    expect(claims(text)).not.toContain(`stated: ${words}`);
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
