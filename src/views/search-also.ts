import { BEGINS, type Near } from './search-near.ts';
import type { Query } from './search-query.ts';
import { words } from './search-words.ts';

/** An asked word, and the other spellings of it that were found. */
export interface Also {
  readonly asked: string;
  readonly printed: readonly string[];
}

/** More would be a list, not a hint. */
const MOST = 4;

/** Which other spellings of the asked words stand in these texts, nearest first, each as it is first printed there. */
export function alsoIn(query: Query, texts: readonly string[], near: Near): readonly Also[] {
  const printed = new Map<string, string>();
  for (const text of texts)
    for (const { folded, start, end } of words(text))
      if (!printed.has(folded)) printed.set(folded, text.slice(start, end));
  return [...new Set(query.words)].flatMap((asked): Also[] => {
    const others = [...near(asked)].filter(([word, cost]) => cost >= 2 * BEGINS && printed.has(word));
    const forms = others.sort(([, a], [, b]) => a - b).map(([word]) => printed.get(word) ?? word);
    return forms.length === 0 ? [] : [{ asked, printed: forms.slice(0, MOST) }];
  });
}
