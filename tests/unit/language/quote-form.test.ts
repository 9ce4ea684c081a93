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
    ['halves around the cue', '“The quay,” Ann Lowe said, “is shut until we say so.”', ['partial', 'direct']],
    ['a question', '“Is the quay shut?” asked Ann Lowe.', ['direct']],
    ['some words in a reported clause', 'Ann Lowe said the quay was “a ruin”.', ['partial']],
    ['a clause that grows out of the sentence', 'Ann Lowe said she “would not cross it in June”.', ['partial']],
    ['one word reported', 'Ann Lowe called the quay “hideous”.', ['partial']],
    ['two bits in one sentence', 'Ann Lowe said the quay was “a ruin” and the gate “a joke”.', ['partial', 'partial']],
    ['so-called', 'The so-called “ghost quay” leans.', ['scare']],
    ['a title', 'The film “The Last Ferry” opens on Monday.', ['scare']],
    ['known as', 'The tug, known as “the mule”, sank.', ['scare']],
    ['a nickname in a name', 'Joe “Mule” Pell sank the tug.', ['scare']],
    ['a word', 'The word “quay” is not in the plan.', ['scare']],
    ['distance', 'The “repair” cost a million.', ['scare']],
    ['several sentences', '“The quay is shut. Go home,” said Ann Lowe.', ['direct']],
  ])('%s: %s', (_, text, form) => {
    expect(forms(text)).toEqual(form);
  });
});
