import Fuse from 'fuse.js/min';
import type { Entry, Ranker } from './search-layers.ts';
import { foldedText } from './search-words.ts';

/**
 * Ranks entries by nearness with Fuse's token search: one pattern per word, so neither the 32-character limit of a pattern nor
 * the place of a word in the text counts. `any` lets one stray word through; what belongs is decided in search-layers.ts.
 * Threshold is the share of wrong letters in a word: 0.34 reaches two in six (`Masood` for `Massoud`).
 */
export function closeRanker(entries: readonly Entry[]): Ranker {
  const folded = entries.map((entry) => ({
    id: entry.id,
    texts: entry.texts.map(foldedText),
    names: entry.names.map(foldedText),
  }));
  const fuse = new Fuse(folded, {
    keys: ['texts', 'names'],
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.34,
  });
  return (query) => {
    const all = [...query.words, ...query.phrases.flat()];
    const joined = query.words.slice(1).map((word, i) => `${query.words[i] ?? ''}${word}`);
    return fuse.search([...all, ...joined].join(' ')).map((result) => result.item.id);
  };
}
