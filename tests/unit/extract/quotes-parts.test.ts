import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';

/** Form and place in its utterance of every marked quotation; `-` stands alone. */
const parts = (text: string): string[] =>
  quotesOf(`${text}\n\nThe boats stayed in.`).flatMap((q) =>
    q.form === 'indirect' ? [] : [`${q.form} ${q.part ?? '-'}`],
  );

describe('parts of one utterance', () => {
  it.each<[string, string, string[]]>([
    ['two clauses', '“The quay is shut,” Ann Lowe said, “and the gate is shut.”', ['direct 0', 'direct 1']],
    ['a short first half', '“The quay,” Ann Lowe said, “is shut until we say so.”', ['direct 0', 'direct 1']],
    ['a short second half', '“The quay is shut,” said Ann Lowe, “for now.”', ['direct 0', 'direct 1']],
    ['straight marks', '"The quay," Ann Lowe said, "is shut until we say so."', ['direct 0', 'direct 1']],
    ['two singles', "''The quay,'' Ann Lowe said, ''is shut until we say so.''", ['direct 0', 'direct 1']],
    ['single marks', '‘The quay’, Ann Lowe said, ‘is shut until we say so.’', ['direct 0', 'direct 1']],
    ['guillemets', '«The quay,» Ann Lowe said, «is shut until we say so.»', ['direct 0', 'direct 1']],
    ['a comma outside the marks', '“The quay”, Ann Lowe said, “is shut until we say so.”', ['direct 0', 'direct 1']],
    ['more after the cue', '“The quay is shut,” Ann Lowe said on Monday, “and stays so.”', ['direct 0', 'direct 1']],
    ['a next sentence', '“The quay is shut,” said Ann Lowe. “Go home now, all of you.”', ['direct 0', 'direct 1']],
    ['a next paragraph, re-opened', 'Ann Lowe said: “The quay is shut.\n\n“Go home now.”', ['direct 0', 'direct 1']],
    ['a next paragraph without a mark', 'Ann Lowe said: “The quay is shut and\n\nit leans.”', ['direct 0', 'direct 1']],
    ['two fragments of one clause', 'Ann Lowe said it was “a ruin” and “a joke”.', ['partial -', 'partial -']],
    ['a fragment after the cue', '“The quay is shut,” said Ann Lowe, who owns a “mule”.', ['direct -', 'partial -']],
    [
      'a participle with its own words',
      '“The quay is shut,” she said, calling it a “ruin”.',
      ['direct -', 'partial -'],
    ],
    ['two speakers', '“It leans,” said Ann Lowe. “It stands,” said Joe Pell.', ['direct -', 'direct -']],
    ['a title after the cue', '“It leans,” said Ann Lowe on “Harbour Today”.', ['direct -', 'scare -']],
  ])('%s: %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
