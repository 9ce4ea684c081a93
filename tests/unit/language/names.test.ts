import { describe, expect, it } from 'vitest';
import { namesIn } from './support.ts';

describe('findNames', () => {
  it.each<[string, string, string[]]>([
    ['a full name', 'On Monday Ann Lowe left.', ['Ann Lowe']],
    ['a title left out', 'They met President Ann Lowe there.', ['Ann Lowe']],
    ['an honorific left out', 'They met Mrs Lowe there.', ['Lowe']],
    ['titles with full stops', 'They met Gen. Ann Lowe and Dr. Joe Pell.', ['Ann Lowe', 'Joe Pell']],
    ['an initial', 'They met George W. Pruitt there.', ['George W. Pruitt']],
    ['initials', 'They met J. R. Hale there.', ['J. R. Hale']],
    ['a hyphen', 'They met Ngozi Okonkwo-Bello there.', ['Ngozi Okonkwo-Bello']],
    ['accents', 'They met Íñigo Ibáñez and Łukasz Żak.', ['Íñigo Ibáñez', 'Łukasz Żak']],
    ['an apostrophe', 'They met Siobhán O’Neill and François L’Écuyer.', ['Siobhán O’Neill', 'François L’Écuyer']],
    ['a particle', 'They met Pieter de Vries and Ludwig van Beek.', ['Pieter de Vries', 'Ludwig van Beek']],
    ['Arabic particles', 'They met Omar bin Yusuf and Rashid al-Tamimi.', ['Omar bin Yusuf', 'Rashid al-Tamimi']],
    ['a family name first', 'They met Park Ji-hoon and Nguyen Thi Lan.', ['Park Ji-hoon', 'Nguyen Thi Lan']],
    ['a possessive', 'They met Ann Lowe’s son.', ['Ann Lowe']],
    ['a body with of', 'They asked the University of Tarn for money.', ['University of Tarn']],
    ['a body with for the', 'They asked the Council for the Coast for money.', ['Council for the Coast']],
    ['an ampersand', 'They asked Finch & Moore for money.', ['Finch & Moore']],
    ['an acronym', 'They asked UNESCO for money.', ['UNESCO']],
    ['two names', 'They met Ann Lowe and Joe Pell.', ['Ann Lowe', 'Joe Pell']],
    ['a listed row', 'They met Ann Lowe, Joe Pell and Una Ferris.', ['Ann Lowe', 'Joe Pell', 'Una Ferris']],
    ['a country before the name', 'They met the envoy to Norway Ann Lowe.', ['Norway', 'Ann Lowe']],
    ['a name inside a quotation', '“Ann Lowe left,” he said.', ['Ann Lowe']],
    ['Jr.', 'They met Elias Brandt Jr. there.', ['Elias Brandt Jr.']],
    ['an office with of', 'They met Secretary of State Ann Lowe there.', ['Ann Lowe']],
    ['an office of two departments', 'They met Minister of Trade and Industry Ann Lowe there.', ['Ann Lowe']],
    ['an office of the house', 'They met Speaker of the House Rep. Ann Lowe there.', ['Ann Lowe']],
    ['a nickname in marks', 'They met Elias “Tug” Brandt there.', ['Elias “Tug” Brandt']],
    ['a nickname in brackets', 'They met Elias (Tug) Brandt there.', ['Elias (Tug) Brandt']],
    ['no party and state', 'They met Sen. Ann Lowe (R-Norland) there.', ['Ann Lowe']],
    ['a name after an interjection', '“Well, Ann Lowe left.”', ['Ann Lowe']],
    ['a surname that is a bearing', 'They met Clint West there.', ['Clint West']],
    ['a name after a negation', 'Neither Ann Lowe nor her aunt came.', ['Ann Lowe']],
    ['a surname that is a title', 'They met Una King there. King left.', ['Una King', 'King']],
  ])('finds %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each<[string, string, string[]]>([
    ['weekdays and months', 'On Monday in April they left.', []],
    ['an interjection', '“Well, well.” “Please, sit,” he said.', []],
    ['a bearing', 'The South and the North East voted.', []],
    ['a time of its own', 'They met on Easter Weekend.', []],
    ['the first word', 'Ships left.', ['ships']],
    ['pronouns', 'He left and I stayed.', []],
    ['contractions of the first person', 'They heard “I’m ill” and “I’ve left”.', []],
    ['a title alone', 'The President left.', []],
    ['an office alone', 'They asked the Secretary of State about it.', []],
    ['an office of a house alone', 'The Speaker of the House left.', []],
    ['openers', 'However, the quay was shut. But it leaned.', []],
    ['a participle', 'They met the London-based crew.', []],
  ])('takes no name from %s', (_, text, common) => {
    expect(namesIn(text, common)).toEqual([]);
  });
});
