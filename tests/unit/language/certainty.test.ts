import { describe, expect, it } from 'vitest';
import { contradictions, hedges } from '../../../src/pipeline/language/certainty.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';

const tokens = (text: string) => tokenise(text, { start: 0, end: text.length });
const doubt = (text: string): string[] => hedges(tokens(text)).map((t) => t.text);
const denial = (text: string): string[] => contradictions(tokens(text)).map((t) => t.text);

describe('hedges', () => {
  it.each([
    ['the quay was reportedly shut', ['reportedly']],
    ['the firm is believed to have lost money', ['believed']],
    ['it is thought that ten men drowned', ['thought']],
    ['the quay is likely to be shut', ['likely']],
    ['strikes could follow', ['could']],
    ['up to ten men may have been there', ['may']],
    ['the alleged thief left', ['alleged']],
    ['he appeared to be asleep', ['appeared']],
    ['it seemed to work', ['seemed']],
  ])('%s', (text, expected) => {
    expect(doubt(text)).toEqual(expected);
  });
  it.each([
    'he could not go on',
    'she died before she could be paid',
    'he appeared in court on Monday',
    'he believed in the club',
    'the storm came in May',
    'there is no doubt of it',
    'she said nothing to them',
  ])('none in: %s', (text) => {
    expect(doubt(text)).toEqual([]);
  });
});

describe('contradictions', () => {
  it.each([
    ['he had not organised it', ['not']],
    ['the raid was not planned by us', ['not']],
    ['I didn’t open that account', ['didn’t']],
    ['Bo did not give the order', ['not']],
    ['there were no signs of a break-in', ['no']],
    ['there is no evidence of that', ['no']],
  ])('%s', (text, expected) => {
    expect(denial(text)).toEqual(expected);
  });
  it.each([
    'they did not just come from the north',
    'there had not been any threats',
    'we do not want a war',
    'they have no boats',
    'he did not know the man',
    'a man who did not pay left',
  ])('none in: %s', (text) => {
    expect(denial(text)).toEqual([]);
  });
});
