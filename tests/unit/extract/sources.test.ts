import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

/** `type name (role)` of every source of a text, in order of first mention. */
function sources(text: string): string[] {
  const found = read(text).records.sources;
  return found.map((s) => `${s.type} ${s.name}${s.role === null ? '' : ` (${s.role})`}`);
}

describe('extractSources', () => {
  it.each<[string, string, string[]]>([
    [
      'a person with a role after the name',
      '“Go home,” said Ann Lowe, a pilot at the harbour. The boats stayed in.',
      ['person Ann Lowe (a pilot at the harbour)'],
    ],
    [
      'a person with a role before a comma',
      'Bo Foods’s chief executive, Ann Lowe, said the quay was shut.',
      ['organisation Bo Foods', 'person Ann Lowe (chief executive)'],
    ],
    [
      'a role whose noun has a clause of its own',
      '“Go home,” said Ann Lowe, an officer who was on the quay.',
      ['person Ann Lowe (an officer)'],
    ],
    [
      'a visiting or retired one',
      '“Go home,” said Ann Lowe, a visiting professor. “Stay,” said Joe Pell, retired officer.',
      ['person Ann Lowe (a visiting professor)', 'person Joe Pell (retired officer)'],
    ],
    [
      'no role in a clause',
      '“Go home,” said Ann Lowe. The skipper, Ann Lowe, has been seen with police. Joe Pell, dressed as an officer, left.',
      ['person Ann Lowe (skipper)', 'person Joe Pell'],
    ],
    [
      'a company by its trade, and by its short name',
      'Blue Aster Lines said the quay was shut. Blue Aster denied it. Then Blue Aster paid.',
      ['organisation Blue Aster Lines'],
    ],
    [
      'a company and not the town it is called after',
      'Calder Foods said the quay was shut. Rain fell on the farms in Calder.',
      ['organisation Calder Foods'],
    ],
    [
      'a hospital called after a queen, and the queen',
      'Ann Lowe spoke from Queen Ada Hospital. Queen Ada said the quay was shut.',
      ['person Ann Lowe', 'organisation Queen Ada Hospital', 'person Ada (Queen)'],
    ],
    ['a ship that speaks', 'The trawler Aster said it was sinking. The boats stayed in.', ['organisation Aster']],
    [
      'a paper by the last word of its name',
      'Ann Lowe told the Herald that the quay was shut. The king’s herald left.',
      ['person Ann Lowe', 'outlet Herald'],
    ],
    [
      'a broadcaster called a channel',
      'Ann Lowe told the Harbour Channel that the quay was shut.',
      ['person Ann Lowe', 'outlet Harbour Channel'],
    ],
    [
      'a person with a title before',
      'Mayor Ann Lowe said the quay was shut. The boats stayed in.',
      ['person Ann Lowe (Mayor)'],
    ],
    ['a body', 'The Coast Council said the quay was shut. The boats stayed in.', ['organisation Coast Council']],
    ['an agency', 'Ann Lowe told Reuters that the quay was shut.', ['person Ann Lowe', 'agency Reuters']],
    ['a social medium', 'Ann Lowe wrote on Facebook that the quay was shut.', ['person Ann Lowe', 'social Facebook']],
    ['an unnamed official', 'An official said the quay was shut. The boats stayed in.', ['official An official']],
    [
      'an unnamed speaker',
      'A spokesman for the harbour said the quay was shut. The boats stayed in.',
      ['anonymous A spokesman for the harbour'],
    ],
    ['who did it', 'The mayor was killed by the Aster in May. The boats stayed in.', ['organisation Aster']],
    ['a group', 'Witnesses said the quay was shut. The boats stayed in.', ['group Witnesses']],
    [
      'an outlet',
      'Ann Lowe told the Harbour Gazette that the quay was shut.',
      ['person Ann Lowe', 'outlet Harbour Gazette'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it.each<[string, string, string[]?]>([
    ['a place where nobody speaks', 'The quay at Calder was shut on Monday. The boats stayed in.'],
    ['a town after a preposition', 'Rain fell on Lower Hallam and on Calder. The boats stayed in.'],
    ['a nationality', 'Rain fell on Norwegian farms. The boats stayed in.'],
    ['what is expected', 'The storm, which is expected on Monday, has passed. The boats stayed in.'],
    [
      'a place before “officials said”',
      'Rain fell on northern Calder, officials said. The boats stayed in.',
      ['group officials'],
    ],
    ['a ship before its kind', 'The trawler Aster left the quay. The Lower Bo, a ferry, stayed. Lower Bo was full.'],
    ['a ship by what it did', 'The Lower Bo sank on Monday. The crew of the Lower Bo left.'],
    ['a water', 'Boats cross the Aster Channel daily. A ferry sank in the Aster Channel on Monday.'],
    ['a plural that opens its sentence', 'Survivors left the quay. Seamen stayed in.'],
    ['a hall', 'Relatives met at the Seamen’s Hall on Monday.'],
    ['days and months', 'On Monday in April the quay was shut. The boats stayed in.'],
  ])('finds nobody else in %s', (_, text, others = []) => {
    expect(sources(text)).toEqual(others);
  });

  it('gathers the mentions of one person', () => {
    const { records } = read('“Go home,” said Ann Lowe. Lowe, 61, left. “Stay,” Mrs Lowe said later.');
    expect(records.sources.map((s) => [s.name, s.mentions.map((m) => m.text)])).toEqual([
      ['Ann Lowe', ['Ann Lowe', 'Lowe', 'Lowe']],
    ]);
  });

  it('leaves letters after a name out of the surname', () => {
    const { records } = read('“Go home,” said Ann Lowe KC. “Stay,” Ms Lowe said later.');
    expect(records.sources.map((s) => s.mentions.length)).toEqual([2]);
  });

  it('keeps a mother and her daughter two', () => {
    const { records } = read(
      '“Go home,” said Ann Lowe. Her daughter, Eve Lowe, stayed. “It is dry,” said Eve Lowe. “It is wet,” said Ann Lowe.',
    );
    expect(records.sources.map((s) => s.name).sort()).toEqual(['Ann Lowe', 'Eve Lowe']);
  });
});
