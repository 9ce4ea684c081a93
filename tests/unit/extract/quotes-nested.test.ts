import { describe, expect, it } from 'vitest';
import { quotesOf, read } from './support.ts';

const speakers = (text: string): (string | null)[] =>
  quotesOf(`${text}\n\nThe boats stayed in the harbour.`)
    .filter((q) => q.form !== 'indirect' && q.form !== 'scare')
    .map((q) => q.speaker);

describe('whose words they are where a sentence has several cues', () => {
  it.each([
    [
      'a promise inside reported words',
      'Ann Lowe said Joe Pell would continue to be “a friend of the quay”.',
      'Ann Lowe',
    ],
    [
      'a question inside them',
      'Ann Lowe said Joe Pell rarely asks for help “except on Sundays and in storms”.',
      'Ann Lowe',
    ],
    ['a cue between commas', 'The Coast Council, Ann Lowe said, called the quay “a ruin by the sea”.', 'Ann Lowe'],
    ['somebody who was told', 'Ann Lowe said Joe Pell had told him the quay was “a ruin by the sea”.', 'Joe Pell'],
    [
      'the second cue is of another clause',
      'Ann Lowe left and Joe Pell called the quay “a ruin by the sea”.',
      'Joe Pell',
    ],
    ['a frame with a colon and then a cue', 'Ann Lowe saw it otherwise: “It leans,” Joe Pell said.', 'Joe Pell'],
    ['a person cites a thing', '“The quay is lost,” Ann Lowe said, citing Joe Pell’s age.', 'Ann Lowe'],
    ['an agency cites a person', '“The quay is lost,” Reuters reported, citing Joe Pell.', 'Joe Pell'],
    [
      'a second cue after reported words',
      'Ann Lowe said the boats would stay, but called the quay “a ruin by the sea”.',
      'Ann Lowe',
    ],
  ])('%s', (_, text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it.each([
    ['a second half without a verb of its own', '“It leans,” Ann Lowe said in a letter about “a ruin by the sea”.'],
    ['a second half after “and”', '“It leans,” Ann Lowe said, and “falls by June”.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Ann Lowe', 'Ann Lowe']);
  });

  it('does not give the words of another clause to the one who spoke before them', () => {
    expect(speakers('“It leans,” Ann Lowe said while the sign outside was “a mess of old paint”.')).toEqual([
      'Ann Lowe',
      null,
    ]);
  });
});

it('takes “who” for the mention in a relative clause, and rests it on the name before', () => {
  const { records } = read('The mayor thanked Ann Lowe, who called the quay “a ruin by the sea”.\n\nThe boats stayed.');
  const quote = records.quotes.find((q) => q.form === 'partial');
  expect([quote?.mention?.text, quote?.restsOn?.text, quote?.speakerBasis]).toEqual(['who', 'Ann Lowe', 'stated']);
});

describe('a quotation whose sentence has no cue', () => {
  it.each([
    [
      'goes on with the one before it',
      '“It leans,” said Ann Lowe. “We saw it in May” and in June.',
      ['Ann Lowe', 'Ann Lowe'],
    ],
    [
      'goes on after an adverb',
      '“It leans,” said Ann Lowe. Now, “even the crews are worried.”',
      ['Ann Lowe', 'Ann Lowe'],
    ],
    [
      'goes on in two halves',
      '“It leans,” said Ann Lowe. “We saw it” in spring, “and so did the crews.”',
      ['Ann Lowe', 'Ann Lowe', 'Ann Lowe'],
    ],
    ['is signed below', 'Ann Lowe left.\n\n“The quay leans and will fall by June.”\n\n– Joe Pell', ['Joe Pell']],
    [
      'is signed on its line',
      'Ann Lowe left.\n\n“The quay leans and will fall by June.” – Joe Pell, Calder.',
      ['Joe Pell'],
    ],
  ])('%s', (_, text, who) => {
    expect(speakers(text)).toEqual(who);
  });

  it.each([
    [
      'not in another paragraph',
      '“It leans,” said Ann Lowe.\n\n“We saw it in May” was painted on the wall.',
      'Ann Lowe',
    ],
    [
      'not inside a clause of its own',
      '“It leans,” said Ann Lowe. The sign read “a mess of old paint by the sea”.',
      'Ann Lowe',
    ],
  ])('%s', (_, text, who) => {
    expect(speakers(text).filter((one) => one === who)).toHaveLength(1);
  });
});

describe('a name and a cue after the end of a quotation', () => {
  it.each([
    ['a question', '“Is it safe?” Ann Lowe repeated, looking up.'],
    ['an exclamation', '“It is not safe at all!” Ann Lowe declared, looking up.'],
    ['a break', '“It is old, and then it is also…” Ann Lowe said.'],
    ['a full stop and nothing more', '“It is not safe at all.” Ann Lowe said.'],
  ])('%s', (_, text) => {
    expect(speakers(`Joe Pell asked her.\n\n${text}`)).toEqual(['Ann Lowe']);
  });

  it('begins a sentence of its own after a full stop where more follows', () => {
    expect(speakers('“It is not safe,” said Joe Pell. “It leans.” Ann Lowe said that the quay stands.')).toEqual([
      'Joe Pell',
      'Joe Pell',
    ]);
  });
});

describe('papers, and nouns that tell speech', () => {
  it.each([
    ['a paper that reads', '“The quay is to be shut in May,” the statement read.', 'the statement'],
    ['inverted', '“The quay is to be shut in May,” read the statement.', 'the statement'],
    ['somebody’s claim', 'The board heard Ann Lowe’s claim that the quay was “a ruin by the sea”.', 'Ann Lowe'],
    ['her answer', 'Ann Lowe came. Her answer was that “the quay leans and always leaned”.', 'Ann Lowe'],
    ['a call for something', 'The board heard Ann Lowe’s call for “a new quay by the spring”.', 'Ann Lowe'],
    ['marks inside marks', '“I would call it ‘a ruin,’” said Ann Lowe.', 'Ann Lowe'],
  ])('%s', (_, text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it.each([
    ['what somebody says of it', 'Joe Pell said Ann Lowe’s claim was “a mess of old paint”.', 'Joe Pell'],
    ['marks after the noun alone', 'Joe Pell said Ann Lowe’s comments “show that she is tired”.', 'Joe Pell'],
  ])('%s', (_, text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});

describe('set phrases, and verbs known only by their place', () => {
  it.each([
    ['as she puts it', '“The quay leans,” as Ann Lowe puts it.', 'Ann Lowe'],
    ['as she put it, before', 'As Ann Lowe put it, “the quay leans and will fall”.', 'Ann Lowe'],
    ['in somebody’s words', 'It was shut because, in Ann Lowe’s words, “the quay leans and will fall”.', 'Ann Lowe'],
    ['critics call it', 'Her neighbours call it “a ruin by the sea”.', 'Her neighbours'],
    ['a verb of no list', 'Ann Lowe shot up, “The quay leans and will fall.”', 'Ann Lowe'],
    [
      'what breaks between cue and words',
      'Ann Lowe said in May, when the old quay cracked, “The quay leans and will fall.”',
      'Ann Lowe',
    ],
  ])('%s', (_, text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it('does not give a question to the one who was asked', () => {
    expect(speakers('Ann Lowe was asked, “What of the old quay and its lamps?”')).toEqual([null]);
  });
});

describe('whose words they are by a verb that is easily missed', () => {
  it.each([
    ['a participle before the name is no verb', '“I sold the boat,” said retired teacher Ann Lowe, 60.', 'Ann Lowe'],
    ['the same of an adjective', '“I sold the boat,” said unemployed welder Joe Pell.', 'Joe Pell'],
    [
      'a present tense after an apposition',
      'Ann Lowe, director of the clinic, calls the new road “a mistake by the sea” as few people use it.',
      'Ann Lowe',
    ],
    ['a verdict with as', 'Ann Lowe heralded the deal with the farmers as “a turn for the whole coast”.', 'Ann Lowe'],
    [
      'a negation before a name is no part of it',
      'Ann Lowe came late. Neither Lowe nor Joe Pell stayed. “The quay is lost,” Lowe said.',
      'Ann Lowe',
    ],
  ])('%s', (_, text, who) => expect(speakers(text)).toEqual([who]));

  it.each([
    ['a noun after a comma', 'After the phone bills, calls and letters, the word “quay of the dead” was everywhere.'],
    ['several names in a row', 'On the shelf stood tea, claims forms and a card with “a turn for the coast”.'],
  ])('%s is no verb', (_, text) => expect(speakers(text).filter((who) => who !== null)).toEqual([]));
});
