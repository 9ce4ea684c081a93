import { describe, expect, it } from 'vitest';
import { quotesOf } from '../extract/support.ts';

/** Form of every marked quotation of a paragraph that another one follows. */
const forms = (text: string): string[] =>
  quotesOf(`${text} The boats stayed in.\n\nThe boats stayed in.`).flatMap((q) =>
    q.form === 'indirect' ? [] : [q.form],
  );

describe('the form of marked words', () => {
  it.each<[string, string, string[]]>([
    ['a sentence and its speaker', '“The quay is shut,” said Ann Lowe.', ['direct']],
    ['a sentence after a colon', 'Ann Lowe said: “The quay is shut.”', ['direct']],
    ['halves around the cue', '“The quay,” Ann Lowe said, “is shut until we say so.”', ['direct', 'direct']],
    ['a short sentence and its cue', '“It leans,” said Ann Lowe.', ['direct']],
    ['an answer of one word', '“Never,” said Ann Lowe.', ['direct']],
    ['a word in the sentence of somebody else', 'The “never,” said Ann Lowe, was hers.', ['partial']],
    ['a weblog called the …', 'A blog, called the “Feed,” was read by Ann Lowe.', ['scare']],
    ['what somebody called a …', 'Ann Lowe called it a “leaning wreck”.', ['partial']],
    ['a question', '“Is the quay shut?” asked Ann Lowe.', ['direct']],
    ['some words in a reported clause', 'Ann Lowe said the quay was “a ruin”.', ['partial']],
    ['a clause that grows out of the sentence', 'Ann Lowe said she “would not cross it in June”.', ['partial']],
    ['one word reported', 'Ann Lowe called the quay “hideous”.', ['partial']],
    ['two bits in one sentence', 'Ann Lowe said the quay was “a ruin” and the gate “a joke”.', ['partial', 'partial']],
    ['a value in a tag', 'Watch <a href="the boat sank here">the film</a>.', ['scare']],
    ['so-called', 'The so-called “ghost quay” leans.', ['scare']],
    ['a title', 'The film “The Last Ferry” opens on Monday.', ['scare']],
    ['known as', 'The tug, known as “the mule”, sank.', ['scare']],
    ['a nickname in a name', 'Joe “Mule” Pell sank the tug.', ['scare']],
    ['a word', 'The word “quay” is not in the plan.', ['scare']],
    ['distance', 'The “repair” cost a million.', ['scare']],
    ['several sentences', '“The quay is shut. Go home,” said Ann Lowe.', ['direct']],
    ['a noun of speech', 'His promise of “free berths” won the vote.', ['partial']],
    ['chants', 'There were chants of “sink the plan” in the square.', ['partial']],
    ['a promise that holds no words', 'His “berths” won the vote.', ['scare']],
    ['portrayed as', 'The paper portrayed the skippers as “thieves”.', ['partial']],
    ['known as, whatever stands before', 'He described a tug known as “the mule”.', ['scare']],
    ['a verb of speech whose subject is a count', 'Four in ten said they were “angry” at the toll.', ['partial']],
    ['a noun that only looks like that verb', 'The said “tug” sank.', ['scare']],
    ['words that begin midway', 'The council remains “in the dark” for now.', ['partial']],
    ['a verb and no noun', 'The harbour “just gives up” in winter.', ['partial']],
    ['a programme of an outlet', 'Ann Lowe told CNN’s “Today with Joe Pell” it was shut.', ['scare']],
    ['a programme with a small word in its name', 'On BBC’s “This Week with Joe Pell” it was shut.', ['scare']],
    ['a title after the kind of work', 'In her memoir, “Tough Tides,” she said little.', ['scare']],
    ['a title before its head', '“Harbour Lights” star Joe Pell said he was ill.', ['scare']],
    ['a title in a reported clause', 'Ann Lowe said she liked “The Last Ferry”.', ['scare']],
    ['capitals in a headline style quotation', 'Ann Lowe called the plan “Madness”.', ['partial']],
    ['titles in a row', 'She likes “Harbour Lights,” “The Last Ferry” and “Tugs”.', ['scare', 'scare', 'scare']],
    ['the song', 'Joe Pell sang the song “Leave Me Be” at noon.', ['scare']],
    ['a slogan named as one', 'Under the slogan “Boats First” they marched.', ['scare']],
    ['the term', 'The term “dry port” has no meaning here.', ['scare']],
    ['a noun of speech and its preposition', 'A plea for “dry berths” went unheard.', ['partial']],
    ['of, and no noun of speech', 'The plan for a kind of “berth” went unheard.', ['scare']],
    ['the term somebody used', 'Ann Lowe said the term “dry port” was a lie.', ['partial']],
    ['dubbed', 'A fleet dubbed “the ducklings” sailed in.', ['scare']],
    ['self-description', 'The tug sank “like a stone”.', ['partial']],
    ['a name in front of a noun', 'The “Never Again” march ended.', ['scare']],
    ['a nickname before a surname of a speaker', 'Joe “Dutch” Day said the quay was shut.', ['scare']],
    ['a bracket', 'The tug (“Mule”) sank.', ['scare']],
    ['a motto', 'The town’s motto, “Hold Fast,” is on the gate.', ['scare']],
  ])('%s: %s', (_, text, form) => {
    expect(forms(text)).toEqual(form);
  });
});
