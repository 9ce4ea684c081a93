import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';

/** Speaker of the last marked quotation, `?` where unknown. */
const last = (text: string): string =>
  quotesOf(`${text}\n\nThe boats stayed in the harbour.`)
    .filter((q) => q.form !== 'indirect')
    .at(-1)?.speaker ?? '?';

describe('he and she', () => {
  it.each<[string, string, string]>([
    [
      'whom a role ties to another name',
      'Pell campaign adviser Tom Bray called the plan a joke.\n\n“It leans,” he said.\n\nJoe Pell was away.',
      'Tom Bray',
    ],
    [
      'who says the whole sentence at its end',
      'Joe Pell will win the vote in Calder, Tom Bray said.\n\n“It leans,” he said.',
      'Tom Bray',
    ],
    [
      'the outer speaker, not one inside his words',
      'Tom Bray said Joe Pell agreed to the plan. “It leans,” he said.',
      'Tom Bray',
    ],
    [
      'who owns the subject',
      'Tom Bray spoke first. Joe Pell’s loudest cheer came when he said it was “a ruin”.',
      'Joe Pell',
    ],
    [
      'the subject after a place and a day',
      'Tom Bray filed a bill. At a rally in Calder, Norway, on Thursday, Joe Pell spoke of the quay. “It leans,” he said.',
      'Joe Pell',
    ],
    [
      'the subject after a time',
      'Days after Tom Bray’s arrest, Joe Pell took his place. “It leans,” he said.',
      'Joe Pell',
    ],
    [
      'a man known only by his first name who has spoken',
      'Hugo Stead was there, said Bob. Bob said the group known as Ansar Hallam came too. “It leans,” he said.',
      'Bob',
    ],
    ['nobody who is many', 'Joe Pell met the Norwegians. The Norwegians left. “It leans,” he said.', 'Joe Pell'],
    [
      'no website',
      'Joe Pell wrote a post. A screen image captured by Quayside.com showed it. “It leans,” he said.',
      'Joe Pell',
    ],
    [
      'a secretary of state',
      'Tom Bray was silent. Secretary of State Joe Pell said the quay was shut. “It leans,” he said.',
      'Joe Pell',
    ],
    [
      'of two with one surname, the woman',
      'Joe Lowe and Ann Lowe were there. The vote was late. Many came. Few left.\n\n“It leans,” Ms. Lowe said. “It will fall,” she added.',
      'Ann Lowe',
    ],
  ])('mean %s', (_, text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it('mean nobody for certain where the name before fits two', () => {
    expect(
      last('Joe Lowe left with Una Pell. Tom Lowe stayed. “It leans,” Lowe said.\n\n“It will fall,” he added.'),
    ).toBe('?');
  });
});
