import { words } from './search-words.ts';

/** What a reader typed: words in any order, and runs in quotation marks whose order counts. All folded. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** The last word may be unfinished: the reader is still typing it. */
  readonly open: boolean;
}

const marked = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu;

/** Reads the search box. A quotation mark without a partner runs to the end of the line. */
export function parseQuery(text: string): Query {
  const phrases: string[][] = [];
  const rest = text.replace(marked, (_all, inside: string) => {
    const run = words(inside).map((word) => word.folded);
    if (run.length > 0) phrases.push(run);
    return ' ';
  });
  const loose = words(rest).map((word) => word.folded);
  return { words: loose, phrases, open: loose.length > 0 && /[\p{L}\p{M}\p{N}]$/u.test(rest) };
}

export function isEmpty(query: Query): boolean {
  return query.words.length === 0 && query.phrases.length === 0;
}
