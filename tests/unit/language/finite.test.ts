import { describe, expect, it } from 'vitest';
import { verbIn } from '../../../src/pipeline/language/finite.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';

/** The verb that makes the words a clause. */
function verb(text: string): string | null {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return tokens[verbIn(tokens, 0, tokens.length)]?.text ?? null;
}

describe('verbIn', () => {
  it.each([
    ['The quay was shut', 'was'],
    ['A landslide swept through the village', 'swept'],
    ['A clerk accused of theft told the court so', 'told'],
    ['Photos posted on Monday have shown him', 'have'],
    ['Fighters seek the bridge', 'seek'],
    ['The firm owns the brand', 'owns'],
    ['Shares in the firm fell by 9%', 'fell'],
    ['Heavy rain loosened a hillside', 'loosened'],
    ['who fled the town', 'fled'],
    ['the group that seized the port', 'seized'],
    ['We’re leaving', 'We’re'],
  ])('%s → %s', (text, expected) => {
    expect(verb(text)).toBe(expected);
  });

  it.each([
    'a town in the north',
    'a man accused of theft',
    'one of the most wanted men',
    'the displaced people of the valley',
    'special forces as well as police',
    'to restore order',
    'a village flattened by the storm',
    'the attacks of May',
  ])('none in: %s', (text) => {
    expect(verb(text)).toBeNull();
  });
});
