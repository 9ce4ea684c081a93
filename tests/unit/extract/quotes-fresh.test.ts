import { describe, expect, it } from 'vitest';
import { quotesOf } from './support.ts';
import { speakers } from './speakers.ts';

/** What news not written for any rule has taught. `a or b`: a fair reader could say either. `?`: unknown is an honest answer. */
const cases: [string, string[]][] = [
  // What stands before and after a name is no part of it.
  ['Minister of Works Carol Prescod said the quay was “a ruin”.', ['Carol Prescod']],
  ['The Ministry of Works said the quay was “a ruin”.', ['Ministry of Works']],
  ['Director of the Weather Service Dr Hugh Sealy said it was “over”.', ['Hugh Sealy']],
  ['Conservator Hugo Pell said the roof was “a ruin”.', ['Hugo Pell']],
  ['Spencer Hugo Pell said the roof was “a ruin”.', ['Spencer Hugo Pell']],
  ['Labour MP Joanna Brill said there were “questions”.', ['Joanna Brill']],
  ['SP Ngozi Umeh said it was “over”.', ['Ngozi Umeh']],
  ['Simon Raikes KC said it was “over”. “He is sorry,” Mr Raikes said.', ['Simon Raikes', 'Simon Raikes']],
  ['The Leader of the Opposition R. Pell spoke. “Go,” Mr Pell said.', ['R. Pell']],
  // Who is named inside an opening phrase does not speak.
  ['In a letter read out by lawyer Helen Lowe, the widow, Joan Pell, said it was “hell”.', ['Joan Pell']],
  ['Addressing reporters in Calder, the chair, Ann Lowe, said it was “over”.', ['Ann Lowe']],
  ['Schilling’s son, Grant, said it was “over”.', ['Grant']],
  ['Lowe, who called it “a gift,” said the quay was “a ruin”.', ['Lowe', 'Lowe or ?']],
  // A question is answered by the one asked; answers told by others are not.
  ['Ann Lowe asked Mr Joe Pell why he had not left. “I was afraid,” he said.', ['Joe Pell']],
  ['Jo Lowe asked Bo Pell why he left. It rained.\n\nMr Dan Day watched. “I was afraid,” he said.', ['Dan Day']],
  // Two speak in turn: the third may be either.
  [
    '“You liked it?” Ann Lowe asked.\n\n“I did,” Joe Pell replied.\n\n“That is no answer.”',
    ['Ann Lowe', 'Joe Pell', '?'],
  ],
  ['“It leans,” Ann Lowe said.\n\n“It will fall.”', ['Ann Lowe', 'Ann Lowe']],
  // Nobody speaks of herself by her own name.
  ['Ann Lowe wrote it. Her agent, Dora Finch, left. “Dora tells that story,” she says.', ['Ann Lowe or ?']],
  ['Her agent, Dora Finch, left. “I tell that story,” she says.', ['Dora Finch']],
  // What may be no person is not she or he where a person stands nearer.
  ['They met at Compaq Towers. Mr Joe Pell spoke. “It leans,” she said.', ['?']],
  ['Ms Carly Lowe came with her husband, Frank Lowe. Mr Bo Pell met Lowe. “It leans,” she said.', ['Carly Lowe']],
  ['The prime minister, Dan Hale, met Works Minister Ann Lowe. “Yes,” the prime minister said.', ['Dan Hale']],
  ['Mr Rupert Daly sat down. The Speaker intervened. “Order,” he said.', ['? or Speaker']],
  // Two given names before one surname.
  ['Ann and Joe Pell left. “It leans,” Mrs Pell said. “It does,” Mr Pell said.', ['Ann Pell', 'Joe Pell']],
  ['Ann Lowe met Joe Pell. Ann and Joe Pell left. “It leans,” Ms Lowe said.', ['Ann Lowe']],
  // Words that stand alone go on with the paragraph before, unless somebody is named in between.
  [
    '“It leans,” Ann Lowe said.\n\nWill it fall? Mr Pell does not hesitate. “It will fall on Tuesday.”',
    ['Ann Lowe', '? or Pell'],
  ],
  ['Joe Pell apologised after parents were sent a letter warning them that it was “over”.', ['letter or ?']],
  ['Joe Pell issued a statement saying that it was “over”.', ['Joe Pell']],
  // An aim is nobody.
  ['The NRF’s main goal is defending the valley, adding that it would “fight on”.', ['?']],
  ['The NRF’s main rival said it would “fight on”.', ['NRF’s main rival']],
  // A paper speaks, and not whoever tells of it.
  ['Hugo Pell said a label on the back, reading “Unsold so far”, gave him pause.', ['label or a label']],
  ['A memo seen by the Gazette told managers to “find them all”.', ['memo seen by the Gazette or memo or ?']],
];

describe('who speaks, by what fresh news has taught', () => {
  it.each(cases)('%s', (text, expected) => {
    const got = speakers(text);
    expect(got.length).toBe(expected.length);
    expect(got).toEqual(
      expected.map((options, i) => (options.split(' or ').includes(got[i] ?? '') ? got[i] : options)),
    );
  });
});

/** A sentence whose marked words come first to be judged, and whether they are somebody’s speech. */
const marked: [string, boolean][] = [
  ['Ann Lowe said that the word “sorry” had appeared in no letter.', false],
  ['Ann Lowe said she was “sorry”.', true],
  ['So is “stakeholder”, a word the mayor dislikes.', false],
  ['It is what locals still call “the night of the mountain”.', false],
  ['Ann Lowe points to one bird, known to the team as “the Widow”, that returned.', false],
  ['It was posted with the caption “Your papers, please”.', false],
  ['Joe Pell attacked what he called “the night of the mountain”.', true],
  ['Ann Lowe asked why a “stay put” notice was on the wall.', false],
  ['Ann Lowe spoke of a “stay put” culture in the town.', true],
  ['The buyer is listed only as “a lady”.', false],
  ['Joe Pell doubted the email, which was headed “Found a boat, possibly”.', false],
  ['The email said: “Found a boat, possibly.”', true],
  ['The letter, signed “The Night Team”, was sent to all.', false],
  ['The guide’s subtitle is “Say What You Mean”.', false],
  ['The party was among the club’s “basement dwellers” for years.', false],
  ['The twins said they were “basement dwellers” for years.', true],
];

describe('marks that are no speech', () => {
  it.each(marked)('%s', (text, speech) => {
    const [first] = quotesOf(text).filter((q) => q.form !== 'indirect');
    expect(first?.form !== 'scare').toBe(speech);
  });
});
