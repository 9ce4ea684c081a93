import { describe, expect, it } from 'vitest';
import { attributions, whoSaid } from './support.ts';

describe('attributionsIn', () => {
  it.each<[string, string, string[]]>([
    ['subject, verb', 'Ann Lowe said the quay was shut.', ['Ann Lowe · said']],
    ['with that', 'Ann Lowe said that the quay was shut.', ['Ann Lowe · said']],
    ['a pronoun', 'She said the quay was shut.', ['She · said']],
    ['inversion after a quotation', '“The quay is shut,” said Ann Lowe.', ['Ann Lowe · said']],
    [
      'inversion with an apposition',
      '“The quay is shut,” said Ann Lowe, a pilot who lives there.',
      ['Ann Lowe · said'],
    ],
    ['inversion with an age', '“The quay is shut,” said Ann Lowe, 61, of Mill Street.', ['Ann Lowe · said']],
    ['an adverb between', '“The quay is shut,” Ann Lowe quietly added.', ['Ann Lowe · added']],
    [
      'age and relative clause before the verb',
      'Ann Lowe, 61, who has run the ferry for nine years, said the quay was shut.',
      ['Ann Lowe · said'],
    ],
    ['an apposition between dashes', 'Ann Lowe – pilot of the ferry – said the quay was shut.', ['Ann Lowe · said']],
    ['a bracket', 'Ann Lowe (Lab) said the quay was shut.', ['Ann Lowe · said']],
    ['a title before', 'Harbour master Ann Lowe said the quay was shut.', ['Harbour master Ann Lowe · said']],
    ['a time that opens the sentence', 'On Monday, Ann Lowe said the quay was shut.', ['Ann Lowe · said']],
    [
      'an adjunct that opens the sentence',
      'In a letter to the board, Ann Lowe said the quay was shut.',
      ['Ann Lowe · said'],
    ],
    ['told somebody', 'Ann Lowe told the board that the quay was shut.', ['Ann Lowe · told']],
    ['told a medium', '“The quay is shut,” Ann Lowe told Reuters.', ['Ann Lowe · told']],
    ['according to, in front', 'According to Ann Lowe, the quay was shut.', ['Ann Lowe · According to']],
    [
      'according to, behind',
      'The quay was shut, according to the harbour board.',
      ['the harbour board · according to'],
    ],
    ['a colon', 'Ann Lowe: “The quay is shut.”', ['Ann Lowe · :']],
    ['a verb and a colon', 'Ann Lowe said: “The quay is shut.”', ['Ann Lowe · said']],
    ['between two quotations', '“The quay,” she said, “is shut.”', ['she · said']],
    ['a spokesman', 'A spokesman for the board said the quay was shut.', ['A spokesman for the board · said']],
    [
      'quoted as saying',
      'The Gazette quoted Ann Lowe as saying the quay was shut.',
      ['The Gazette · quoted', 'Ann Lowe · saying'],
    ],
    ['was quoted as saying', 'Ann Lowe was quoted as saying the quay was shut.', ['Ann Lowe · saying']],
    [
      'cited her as saying',
      'The Gazette cited her as saying the quay was shut.',
      ['The Gazette · cited', 'her · saying'],
    ],
    [
      'a sharing participle',
      'Ann Lowe said the quay was shut, adding that it would stay so.',
      ['Ann Lowe · said', 'Ann Lowe · adding'],
    ],
    ['a shared subject', 'Ann Lowe left the room and said it was hot.', ['Ann Lowe · said']],
    [
      'two voices',
      'Ann Lowe said the quay was shut, but Joe Pell said it was open.',
      ['Ann Lowe · said', 'Joe Pell · said'],
    ],
    [
      'a second cue after “and”',
      'Ann Lowe called the quay “a ruin” and said it would stay shut.',
      ['Ann Lowe · called', 'Ann Lowe · said'],
    ],
    [
      'a second cue of the same tense after reported words',
      'Ann Lowe said the boats would stay, but insisted the quay was shut.',
      ['Ann Lowe · said', 'Ann Lowe · insisted'],
    ],
    [
      'a second cue of another tense inside reported words',
      'Ann Lowe said the boats stayed and says so now.',
      ['Ann Lowe · said', 'the boats · says'],
    ],
    ['a passive', 'The quay was described by Ann Lowe as “a ruin”.', ['Ann Lowe · described']],
    ['a denial', 'Ann Lowe denied that the quay was shut.', ['Ann Lowe · denied']],
    ['did not say', 'Ann Lowe did not say when the quay would open.', ['Ann Lowe · say not']],
    ['never said', 'Ann Lowe never said the quay was shut.', ['Ann Lowe · said not']],
    ['a verb of no list after a quotation', '“The quay is shut,” Ann Lowe thundered.', ['Ann Lowe · thundered']],
    ['a question', '“Is the quay shut?” Ann Lowe asked.', ['Ann Lowe · asked']],
    ['an order', 'Ann Lowe urged residents to keep away.', ['Ann Lowe · urged']],
    ['a hyphen and an accent', 'María Núñez-Peña said the quay was shut.', ['María Núñez-Peña · said']],
    ['the present', 'Ann Lowe says the quay is shut.', ['Ann Lowe · says']],
    ['a body', 'The ministry said in a statement that the quay was shut.', ['The ministry · said']],
  ])('finds %s', (_, text, who) => {
    expect(whoSaid(text)).toEqual(who);
  });

  it.each<{ text: string; now: string[]; wanted: string[] }>([
    {
      text: 'The board and the union said the quay was shut.',
      now: ['the union · said'],
      wanted: ['The board and the union · said'],
    },
  ])('not yet read as a person would: $text', ({ text, ...row }) => {
    const now = whoSaid(text);
    expect(now).toEqual(row.now);
    expect(now).not.toEqual(row.wanted);
  });

  it.each([
    ['no verb of speech', 'The quay was shut on Monday.'],
    ['a noun', 'The claim was never put in writing.'],
    ['a noun after an adjective', 'A recent report was lost.'],
    ['a plural noun', 'The reports of Monday were lost.'],
    ['an infinitive of purpose', 'The board met to discuss the quay.'],
    ['a condition', 'The quay will open if the board says so.'],
    ['a name', 'Lake Said lies to the north.'],
    ['words inside a quotation', '“Ann Lowe said the quay was shut.”'],
    ['a title', 'The film is called “He Said, She Said”.'],
    ['state, the noun', 'The state of the quay is poor.'],
    ['to be sure', 'The quay, it is true, leans.'],
    ['a thing that was added', 'A second quay was added in 1990.'],
  ])('finds none in %s', (_, text) => {
    expect(whoSaid(text)).toEqual([]);
  });

  it('keeps the listener apart from the speaker', () => {
    const text = 'Ann Lowe told Joe Pell that the quay was shut.';
    const [a] = attributions(text);
    expect(a?.addressee && text.slice(a.addressee.start, a.addressee.end)).toBe('Joe Pell');
  });

  it.each<[string, string]>([
    ['“The quay is shut,” said Ann Lowe.', 'inverted'],
    ['Ann Lowe said the quay was shut.', 'before'],
    ['The quay was shut, according to Ann Lowe.', 'according'],
    ['Ann Lowe: “The quay is shut.”', 'colon'],
    ['Ann Lowe was quoted as saying the quay was shut.', 'passive'],
  ])('names the shape of %s', (text, shape) => {
    expect(attributions(text).at(-1)?.shape).toBe(shape);
  });
});
