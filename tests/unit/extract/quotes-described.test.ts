import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';

/** Speaker of the last marked quotation, `?` where unknown. */
const last = (text: string): string =>
  quotesOf(`${text}\n\nThe boats stayed in the harbour.`)
    .filter((q) => q.form !== 'indirect')
    .at(-1)?.speaker ?? '?';

describe('a description beside a name', () => {
  it.each([
    ['The assailant, Joe Pell, told the court: “It leans.”', 'Joe Pell'],
    ['Another user, Ann Lowe, wrote: “It leans.”', 'Ann Lowe'],
    ['“It leans,” said another user, Ann Lowe.', 'Ann Lowe'],
    ['Another pilot, Ann Lowe of Calder, said: “It leans.”', 'Ann Lowe'],
    ['The board’s chair, Ann Lowe, said: “It leans.”', 'Ann Lowe'],
    ['The residents, Ann Lowe among them, said: “It leans.”', 'The residents'],
    ['A lawyer for the crew, Coast Union, said: “It leans.”', 'A lawyer for the crew'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('a description that means a name elsewhere', () => {
  it.each([
    ['Gov. Ann Lowe left.\n\n“It leans,” the governor said.', 'Ann Lowe'],
    ['Sen. Ann Lowe (D-Mont.) met Sen. Joe Pell (R-Vt.).\n\n“It leans,” the Vermont senator said.', 'Joe Pell'],
    ['Sen. Ann Lowe of Montana met Sen. Joe Pell of Vermont.\n\n“It leans,” the Montana senator said.', 'Ann Lowe'],
    ['Sen. Ann Lowe of Montana left.\n\n“It leans,” the Vermont senator said.', 'the Vermont senator'],
    ['Norwegian President Ann Lowe met Mayor Joe Pell.\n\n“It leans,” the Norwegian president said.', 'Ann Lowe'],
    ['Ann Lowe, 36, met Joe Pell, 41.\n\n“It leans,” the 36-year-old said.', 'Ann Lowe'],
    ['Ann Lowe, 36, met Joe Pell, 36.\n\n“It leans,” the 36-year-old said.', 'the 36-year-old'],
    ['The Lowe campaign said it was late.\n\n“It leans,” the campaign said.', 'The Lowe campaign'],
    ['Ann Lowe left.\n\n“It leans,” a senator said.', 'a senator'],
    ['Shares in Larder Foods fell. “It leans,” the company said.', 'Larder Foods'],
    ['Larder Foods met the Dockers’ Union. “It leans,” the company said.', 'Larder Foods'],
    ['The Dockers’ Union was late. “It leans,” the company said.', 'the company'],
    ['The Dockers’ Union was late. “It leans,” the group said.', 'Dockers’ Union'],
    ['The opposition party New Dawn was late. “It leans,” the party said.', 'New Dawn'],
    ['The Quorl, a court of appeal, was late. “It leans,” the court said.', 'Quorl'],
    ['Larder Foods was late. “It leans,” the government said.', 'the government'],
    ['The Transport Ministry was late. “It leans,” the group said.', 'the group'],
    ['The Transport Ministry was late. “It leans,” the ministry said.', 'Transport Ministry'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});
