import { describe, expect, it } from 'vitest';
import { speakers } from './speakers.ts';
import { quotesOf } from './support.ts';

/** What: text, and whose each marked quotation is. */
type Case = readonly [string, string, readonly string[]];

const surnames: readonly Case[] = [
  ['one bearer', 'Ann Lowe left.\n\nLowe said: “It leans.”', ['Ann Lowe']],
  [
    'of two, the one who is no relative of the other',
    'Ann Lowe ran the quay. Her niece Eve Lowe spoke.\n\nRain fell.\n\nLowe wrote that it was “a ruin”.',
    ['Ann Lowe'],
  ],
  [
    'of two, the relative where the paragraph names her',
    'Ann Lowe ran the quay.\n\nHer niece, Eve Lowe, disagreed. “It leans,” Lowe said.',
    ['Eve Lowe'],
  ],
  [
    'of two, the one the text called so before the other came',
    'Ann Lowe ran the quay. Lowe sold it.\n\nJoe Lowe bought it.\n\nRain fell.\n\n“It leans,” Lowe said.',
    ['Ann Lowe'],
  ],
  ['of two equals, neither', 'Ann Lowe left. Joe Lowe stayed.\n\nRain fell.\n\n“It leans,” Lowe said.', ['?']],
  ['Mr of a woman and a man', 'Tilly Lowe met Sam Lowe. Mr Lowe said: “It leans.”', ['Sam Lowe']],
  ['Mr of a woman', 'Tilly Lowe left. Mr Lowe said: “It leans.”', ['Lowe']],
];

const colons: readonly Case[] = [
  ['a person', 'Ann Lowe had a word for it: “Mud.”', ['Ann Lowe']],
  ['a paper', 'The sign on the gate: “Keep out.”', ['sign']],
  ['what somebody owns', 'Ann Lowe’s reply was short: “No.”', ['Ann Lowe']],
  ['nobody', 'The timing of the vote does not surprise Ann Lowe: “It was always May.”', ['?']],
  ['a statement of nobody', 'The county paid.\n\nIn a statement: “We are sorry.”', ['?']],
  ['a name and a question', 'Ann Lowe asked: “Is it safe?” Joe Pell said it was “old”.', ['Ann Lowe', 'Joe Pell']],
  ['a name and a sentence', 'The council said in a letter: “We are sorry.” Joe Pell agreed.', ['council']],
  ['a question with its name', '“Is it safe?” Ann Lowe asked. “It leans.”', ['Ann Lowe', 'Ann Lowe']],
  ['a question, its name and her post', '“Is it safe?” Ann Lowe, the mayor, asked.', ['Ann Lowe']],
];

const beside: readonly Case[] = [
  ['a verb left out', 'Ann Lowe called it “a gift” and Joe Pell “a ruin”.', ['Ann Lowe', '?']],
  ['a verb left out after a semicolon', 'Ann Lowe said it was “a gift”; Joe Pell “a ruin”.', ['Ann Lowe', '?']],
  ['no verb left out', 'Ann Lowe called it “a gift” and Joe Pell called it “a ruin”.', ['Ann Lowe', 'Joe Pell']],
  ['two things of one verb', 'Ann Lowe called it “a gift” and “a joy”.', ['Ann Lowe', 'Ann Lowe']],
  ['a noun that the marks belong to', 'Part of this “binary choice” plan suggests that he is near.', ['scare']],
  ['a quotation without a comma', '“The quay is a ruin” Lowe said.', ['Lowe']],
  ['calling somebody, by telephone', 'Ann Lowe said the owners were calling “every hour”.', ['Ann Lowe']],
  ['calling somebody names', 'Ann Lowe was calling the owners “thieves”.', ['Ann Lowe']],
  ['a participle of nobody here', 'Ann Lowe spoke. Rain fell on Joe Pell.\n\nAnd then, adding: “It leans.”', ['?']],
  ['kept asking', 'When the Day trial began, Joe Pell kept asking: “Is it safe?”', ['Joe Pell']],
  ['a coroner', 'Coroner Judith Pell said it was “a ruin”.', ['Judith Pell']],
  ['a councillor and a constable', 'Cllr Ann Lowe said “no”. PC Joe Pell said “yes”.', ['Ann Lowe', 'Joe Pell']],
  ['a first name that is no title', 'Constance Pell said it was “a ruin”.', ['Constance Pell']],
];

describe.each([
  ['a surname that two people bear', surnames],
  ['a colon before the marks', colons],
  ['words beside the marks', beside],
])('%s', (_, cases) => {
  it.each(cases)('%s: %s', (__, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('words reported without marks', () => {
  const reported = (text: string): string[] =>
    quotesOf(`${text}\n\nThe boats stayed in.`).flatMap((q) => (q.form === 'indirect' ? [q.text] : []));
  it.each<[string, string, string[]]>([
    ['hold nothing that stands in marks after a colon', 'Ann Lowe said this in a letter: “It leans.”', []],
    ['nor what a mark that nothing closes opens', 'Ann Lowe said: “It leans. I will go.', []],
    ['nor a whole sentence in marks', 'Calder, Norland: “It leans,” said Ann Lowe.', []],
    ['nor the words of another', 'Ann Lowe said it was “a gift”; Joe Pell “a ruin”.', ['it was “a gift”']],
    ['but some words in marks', 'Ann Lowe said “many” were lost.', ['“many” were lost']],
    ['and all of what is reported', 'Ann Lowe said the quay was shut.', ['the quay was shut']],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});
