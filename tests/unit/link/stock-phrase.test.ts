import { describe, expect, it } from 'vitest';
import { isStockPhrase } from '../../../src/pipeline/link/stock-phrase.ts';

const stretch = (text: string, words = text) => {
  const start = text.indexOf(words);
  return { text, start, end: start + words.length };
};
const stock = (one: string, other: string): boolean => isStockPhrase(stretch(one), stretch(other));

describe('a stock phrase', () => {
  it.each([
    ['is a former chief of staff and legal counsel to', 'is a former chief of staff and chief legal counsel to'],
    [
      'the inquiry into the fall of the old bridge at Millport',
      'an inquiry into the fall of the old bridge at Millport',
    ],
  ])('is: %s', (one, other) => expect(stock(one, other)).toBe(true));
  it.each([
    ['The plant has about nine hundred employees', 'The old plant has some nine hundred employees'],
    ['The harbour office closed the old bridge at dawn', 'Police closed the old bridge at dawn'],
  ])('is not: %s', (one, other) => expect(stock(one, other)).toBe(false));
  it('is not what somebody said, wherever the passage is cut', () => {
    const words = 'bread from the poor to pay the banks';
    const told = `He said the budget “takes ${words}”.`;
    expect(isStockPhrase(stretch(told, words), stretch(`It is ${words}.`, words))).toBe(false);
    expect(isStockPhrase(stretch(`It is ${words}.`, words), stretch(`It was ${words}.`, words))).toBe(true);
  });
});
