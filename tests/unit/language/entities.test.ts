import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/pipeline/language/analysis.ts';
import { parseArticle } from '../../../src/pipeline/parse.ts';
import { sourceOf } from '../extract/support.ts';

/** Names of the entities of a text with the words of their mentions, in order of first mention. */
function entities(text: string): Record<string, string[]> {
  const input = parseArticle(sourceOf(text), () => undefined);
  return Object.fromEntries(
    analyse(input).entities.map((e) => [e.name, e.mentions.map((m) => input.article.text.slice(m.start, m.end))]),
  );
}

const kindOf = (text: string, name: string): string | undefined =>
  analyse(parseArticle(sourceOf(text), () => undefined)).entities.find((e) => e.name === name)?.kind;

describe('groupNames', () => {
  it.each<[string, string, Record<string, string[]>]>([
    [
      'a surname after a name that also stands after “from”',
      'They heard it from Ann Lowe. Lowe left. They heard no more from Lowe.',
      { 'Ann Lowe': ['Ann Lowe', 'Lowe', 'Lowe'] },
    ],
    [
      'a surname after Jr.',
      'Elias Brandt Jr. left. Brandt was ill.',
      { 'Elias Brandt Jr.': ['Elias Brandt Jr.', 'Brandt'] },
    ],
    [
      'a surname after a number',
      'Elias Brandt III left. Mr. Brandt was ill.',
      { 'Elias Brandt III': ['Elias Brandt III', 'Brandt'] },
    ],
    [
      'two Spanish surnames',
      'Lucía Ortega Ruiz left. Ortega Ruiz was ill.',
      { 'Lucía Ortega Ruiz': ['Lucía Ortega Ruiz', 'Ortega Ruiz'] },
    ],
    [
      'a double surname',
      'Una Brook Hale left. Ms. Brook Hale was ill.',
      { 'Una Brook Hale': ['Una Brook Hale', 'Brook Hale'] },
    ],
    [
      'an Arabic article',
      'Tariq al-Tamimi left. Tamimi was ill.',
      { 'Tariq al-Tamimi': ['Tariq al-Tamimi', 'Tamimi'] },
    ],
    [
      'an Arabic article written another way',
      'Hany el-Sharif left. Al-Sharif was ill.',
      { 'Hany el-Sharif': ['Hany el-Sharif', 'Al-Sharif'] },
    ],
    [
      'a patronymic',
      'Oleg Borisovich Zaitsev left. Oleg Zaitsev was ill.',
      { 'Oleg Borisovich Zaitsev': ['Oleg Borisovich Zaitsev', 'Oleg Zaitsev'] },
    ],
    [
      'a family name first, with an honorific',
      'Wen Lihua left. Ms. Wen was ill.',
      { 'Wen Lihua': ['Wen Lihua', 'Wen'] },
    ],
    [
      'a nickname',
      'Elias “Tug” Brandt left. Elias Brandt was ill. Brandt slept.',
      { 'Elias Brandt': ['Elias “Tug” Brandt', 'Elias Brandt', 'Brandt'] },
    ],
    [
      'a short form of the given name',
      'William T. Brandt left. Bill Brandt was ill.',
      { 'William T. Brandt': ['William T. Brandt', 'Bill Brandt'] },
    ],
    [
      'a medium by its last word',
      'They read the Harbour Gazette. The Gazette was late.',
      { 'Harbour Gazette': ['Harbour Gazette', 'Gazette'] },
    ],
    [
      'an acronym with stops',
      'The Northern Relief Council came. The N.R.C. left.',
      { 'Northern Relief Council': ['Northern Relief Council', 'N.R.C.'] },
    ],
    ['a surname that is a title', 'They met Una King. King was ill.', { 'Una King': ['Una King', 'King'] }],
    [
      'a full name that only a heading gives',
      'Coast Chief Ann Lowe Says Quay Will Stay Shut\n\nThe quay was shut, and Lowe said her chief would stay.',
      { 'Ann Lowe': ['Ann Lowe', 'Lowe'] },
    ],
    [
      'the first word of a place',
      'It rained in Calder Valley. The road to Calder shut.',
      { 'Calder Valley': ['Calder Valley', 'Calder'] },
    ],
  ])('joins %s', (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'a son whose father differs by an initial',
      'Elias B. Brandt left. His father, Elias Brandt, stayed.',
      ['Elias B. Brandt', 'Elias Brandt'],
    ],
    ['Jr. and the one without', 'Elias Brandt Jr. left. Elias Brandt stayed.', ['Elias Brandt Jr.', 'Elias Brandt']],
    ['two short forms of different names', 'Bill Brandt left. Bob Brandt stayed.', ['Bill Brandt', 'Bob Brandt']],
    [
      'a man and his cousin with a short form',
      'William Brandt left. His cousin, Bill Brandt, stayed.',
      ['William Brandt', 'Bill Brandt'],
    ],
    ['two given names', 'Ann Lowe left. Mary Ann Lowe stayed.', ['Ann Lowe', 'Mary Ann Lowe']],
    ['a place and a surname', 'It rained in New Calder. Calder said it was wet.', ['New Calder', 'Calder']],
    ['a man and his foundation', 'Ivo Varga left. The Varga Foundation stayed.', ['Ivo Varga', 'Varga Foundation']],
  ])('keeps %s two', (_, text, expected) => {
    expect(Object.keys(entities(text))).toEqual(expected);
  });

  it.each([
    ['a person by the given name', 'They heard it from Ann Lowe.', 'Ann Lowe', 'person'],
    ['a person by a title elsewhere', 'They heard it in Pell Brook. Mayor Pell Brook left.', 'Pell Brook', 'person'],
    ['a place by in', 'Rain fell in Lower Hallam.', 'Lower Hallam', 'place'],
    ['a body by the article', 'The Quorl said it was wet.', 'Quorl', 'body'],
    ['people by a creed', 'Many Sikhs came.', 'Sikhs', 'group'],
    ['people by nationality', 'Many Norwegians came.', 'Norwegians', 'group'],
    ['a site by its ending', 'They read it on Quayside.com there.', 'Quayside.com', 'outlet'],
    ['a dateline', 'HALLAM (Reuters) – Mayor Ann Lowe left.', 'HALLAM', 'place'],
    ['a body called like a title', 'They joined the Republican Party there.', 'Republican Party', 'body'],
    ['nothing known', 'Perhaps Pell Brook left.', 'Pell Brook', 'unknown'],
  ])('takes %s', (_, text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });
});
