import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';

const reported = (text: string): string[] => quotesOf(`${text}\n\nThe boats stayed in.`).map((q) => q.text);

describe('sentences that report nobody’s words', () => {
  it.each([
    'The board wants the quay repaired.',
    'The board plans to shut the quay in May.',
    'Ann Lowe wishes to retire.',
    'Ann Lowe wrote three books on quays.',
    'Ann Lowe reported for duty at six.',
    'The court ordered Joe Pell to pay 400 crowns.',
    'The court rejected the appeal on Monday.',
    'Joe Pell blamed himself.',
    'Joe Pell called his wife from the quay.',
    'Joe Pell called an ambulance.',
    'The company posted a loss of 4m crowns.',
    'The company expects to hire 40 people.',
    'Police questioned Joe Pell for two hours.',
    'The state owns the quay.',
    'A report on the quay is due in May.',
    'Joe Pell cried for an hour.',
    'Joe Pell shouted at the sea.',
    'Joe Pell lied to the board.',
    'Ann Lowe was known for her pies.',
    'Ann Lowe understood Greek.',
    'Ann Lowe thought of the sea.',
    'Ann Lowe felt the wind.',
    'Ann Lowe doubted Joe Pell.',
    'The sea is expected to rise.',
    'The quay is believed to be Roman.',
    'Ann Lowe commented on the plan.',
    'Ann Lowe declined to comment.',
    'Ann Lowe did not comment on the plan.',
    'Ann Lowe could not be reached for comment.',
    'Ann Lowe refused to answer questions.',
    'Ann Lowe asked for water.',
    'Ann Lowe asked Joe Pell for water.',
    'Ann Lowe warned of floods.',
    'Ann Lowe welcomed the plan.',
    'Ann Lowe condemned the attack.',
    'Ann Lowe praised Joe Pell.',
    'Ann Lowe promised help.',
    'Ann Lowe appealed against the sentence.',
    'Ann Lowe added salt.',
    'The concert continued until midnight.',
    'The rain continued.',
    'Ann Lowe continued to dig.',
    'Both sides agreed to meet in May.',
    'Joe Pell denied theft.',
    'Ann Lowe is quoted on the back cover.',
    'The letter was read in court.',
    'Three boats were reported missing.',
    'Ann Lowe, who is said to be ill, stayed away.',
    'Time will tell.',
    'That said, the quay is old.',
    'Needless to say, the quay is old.',
    'Having said that, Ann Lowe left.',
    'The clock said noon.',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });

  it.fails.each([
    'The storm claimed four lives.',
    'Joe Pell answered the door.',
    'Ann Lowe conceded a goal.',
    'Ann Lowe maintained the boats for years.',
    'Joe Pell admitted two counts of theft.',
  ])('taken for reported words as yet: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
