import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/pipeline/language/clauses.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';

const clauses = (text: string): string[] =>
  statements(tokenise(text, { start: 0, end: text.length })).map((r) => text.slice(r.start, r.end));

describe('statements', () => {
  it.each<[string, string, string[]]>([
    ['two clauses', 'The quay was shut and the gate was locked.', ['The quay was shut', 'the gate was locked']],
    [
      'a shared subject',
      'Rebels seized the town and have burned the mill.',
      ['Rebels seized the town', 'have burned the mill'],
    ],
    [
      'a shared subject after a time',
      'The union rejected the offer and last week vowed to strike.',
      ['The union rejected the offer', 'last week vowed to strike'],
    ],
    [
      'a shared modal',
      'It would close its plant in May and move production to Oslo.',
      ['It would close its plant in May', 'move production to Oslo'],
    ],
    [
      'a relative clause set off',
      'The mill, which employs 300 people, will close in May.',
      ['The mill, which employs 300 people, will close in May', 'which employs 300 people'],
    ],
    [
      'a relative clause at the end',
      'Police searched for the captain, who had left on Monday.',
      ['Police searched for the captain', 'who had left on Monday'],
    ],
    [
      'a relative clause that says which',
      'He hoped to meet the group that seized the port in May.',
      ['He hoped to meet the group', 'the group that seized the port in May'],
    ],
    [
      'a relative clause inside its clause',
      'The rain that began on Monday washed the road away.',
      ['The rain that began on Monday washed the road away', 'The rain that began on Monday'],
    ],
    [
      'a place and what was there',
      'They fled to Aster, a town where troops are stationed.',
      ['They fled to Aster', 'where troops are stationed'],
    ],
    [
      'a subordinate clause',
      'Ten people died after the ferry sank off the coast.',
      ['Ten people died', 'the ferry sank off the coast'],
    ],
    [
      'a fronted clause',
      'While the town slept, the river broke its banks.',
      ['the town slept', 'the river broke its banks'],
    ],
    [
      'a participle',
      'A fire swept through the hall, killing two guards.',
      ['A fire swept through the hall', 'killing two guards'],
    ],
    [
      'a fronted superlative',
      'In the worst storm for ten years, the ferry lost its mast.',
      ['the worst storm for ten years', 'the ferry lost its mast'],
    ],
    ['a present without an ending', 'The workers want to go home.', ['The workers want to go home']],
    ['a present told from a noun', 'The debt of the club falls due in May.', ['The debt of the club falls due in May']],
    ['a contracted verb', '“It’s only a lake.”', ['It’s only a lake']],
    ['what follows a dateline', 'ASTER, Oct. 9 (Coast Press) - Ten boats were lost.', ['Ten boats were lost']],
    ['whole quotations', '“Hundreds” of boats left the bay.', ['“Hundreds” of boats left the bay']],
    [
      'words between dashes',
      'The mayor – a friend of the owner – has left the town.',
      ['The mayor – a friend of the owner – has left the town'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(clauses(text).sort()).toEqual(expected.toSorted());
  });

  it.each<[string, string, string[]]>([
    [
      'a condition from its clause',
      'The men are ready to fight if the army tries to enter.',
      ['The men are ready to fight if the army tries to enter'],
    ],
    [
      'a fronted condition',
      'If the rain stops and the road opens, we will leave.',
      ['If the rain stops and the road opens, we will leave'],
    ],
    [
      'a pair of nouns',
      'The mayor met farmers and fishermen of the bay.',
      ['The mayor met farmers and fishermen of the bay'],
    ],
    ['a joined subject', 'Bread and milk were sold at the gate.', ['Bread and milk were sold at the gate']],
    [
      'a joined infinitive',
      'They came to restore order and feed the town.',
      ['They came to restore order and feed the town'],
    ],
    ['“as well as”', 'Troops as well as police were sent there.', ['Troops as well as police were sent there']],
    [
      '“since” with a noun',
      'The mill has been shut since the strike of May.',
      ['The mill has been shut since the strike of May'],
    ],
    ['an abbreviation', 'The case of Bo v. Day was heard.', ['The case of Bo v. Day was heard']],
    ['a demonstrative', '“That does not mean a thing to us.”', ['That does not mean a thing to us']],
  ])('does not cut %s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it.each([
    ['words without a verb', 'A quay, a gate, a boat.'],
    ['a question', 'When has the gate been locked at night?'],
    ['two words', 'He left.'],
  ])('finds none in %s', (_, text) => {
    expect(clauses(text)).toEqual([]);
  });

  it.each([
    ['The mill, which employs 300 people, will close.', 'which employs 300 people', true],
    ['He met the group that seized the port.', 'the group that seized the port', false],
  ])('says what is added: %s', (text, words, aside) => {
    const found = statements(tokenise(text, { start: 0, end: text.length }));
    expect(found.find((r) => text.slice(r.start, r.end) === words)?.aside).toBe(aside);
  });
});
