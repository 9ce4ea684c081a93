import { distance } from 'fastest-levenshtein';
import type { Article } from '../../story/article.ts';
import { byCodeUnits } from '../sorted.ts';
import { kept } from './kept.ts';
import { push } from './order.ts';
import { skeleton } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** Names of fewer consonants are too often different names. */
const consonants = 4;
/** Letters two spellings of a name may differ by; two only in long names. */
const letters = (key: string): number => (key.length < 8 ? 1 : 2);

/** Keys of words printed with a capital inside a sentence somewhere and never without one. */
function names(articles: readonly Article[]): string[] {
  const [capital, small] = [new Set<string>(), new Set<string>()];
  for (const { text } of articles)
    for (const word of wordsOf(text)) (/^\p{Lu}/u.test(word.text) ? capital : small).add(word.key);
  return [...capital].filter((key) => !small.has(key) && skeleton(key).length >= consonants).sort(byCodeUnits);
}

/**
 * Key → one key for the spellings of a name in a story: same first letter, same consonants, a letter
 * or two apart. For comparison only: nothing shown is changed.
 */
export const nameForms = kept((articles: readonly Article[]): ((key: string) => string) => {
  const alike = new Map<string, string[]>();
  for (const key of names(articles)) push(alike, `${key[0]}${skeleton(key)}`, key);
  const forms = new Map<string, string>();
  for (const [first, ...others] of alike.values())
    for (const other of others)
      if (first !== undefined && distance(first, other) <= letters(first)) forms.set(other, first);
  return (key) => forms.get(key) ?? key;
});
