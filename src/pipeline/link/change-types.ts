import { distance } from 'fastest-levenshtein';
import type { Change } from '../../story/links.ts';
import { numberValue } from '../language/numbers.ts';
import { skeleton } from './spelling.ts';
import { isContent, stem, type Token } from './tokens.ts';

const capital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** Two printed forms of one word: few letters apart, same first letter, same consonants, and not two inflections of one stem. */
export function sameWordForm(a: Token, b: Token): boolean {
  if (Math.min(a.key.length, b.key.length) < 5 || a.key[0] !== b.key[0]) return false;
  if (/\d/.test(a.key + b.key) || stem(a.key) === stem(b.key)) return false;
  return skeleton(a.key) === skeleton(b.key) && distance(a.key, b.key) <= 2;
}

/** Values of the number words of a run; `one` and `a` are too often no figure. */
const numbers = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((one) => (one.key === 'one' || !isContent(one.key) ? [] : (numberValue(one.text) ?? [])));

export const isNumber = (token: Token | undefined): boolean => token !== undefined && numbers([token]).length > 0;

/**
 * The type of replacing one run of words by another. `first` says the run may begin a sentence, where a capital shows no name.
 */
export function changeOfWords(left: readonly Token[], right: readonly Token[], first: boolean): Change['type'] {
  const [inLeft, inRight] = [numbers(left), numbers(right)];
  if (inLeft.length > 0 && inRight.length > 0) {
    if (inLeft.join() !== inRight.join()) return 'number';
    if (left.length === 1 && right.length === 1) return 'spelling';
  }
  const [a, b] = [left[0], right[0]];
  const one = left.length === 1 && right.length === 1;
  if (one && a !== undefined && b !== undefined && sameWordForm(a, b))
    return capital(a) && capital(b) && !first ? 'name' : 'spelling';
  const allNames = (tokens: readonly Token[]): boolean =>
    tokens.every((token) => capital(token) && isContent(token.key));
  return !first && allNames(left) && allNames(right) ? 'name' : 'substitution';
}
