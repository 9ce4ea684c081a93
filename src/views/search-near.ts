import Fuse from 'fuse.js/min-basic';

/** Printed words that answer an asked one, each with its cost: 0 as it stands, little for a beginning, more for a close spelling. */
export type Near = (asked: string) => ReadonlyMap<string, number>;

export const BEGINS = 0.05;
/** A beginning shorter than this many letters would match half the dictionary. */
export const SHORTEST_BEGINNING = 3;

/**
 * Edits that still count as one word: none up to 3 letters, 1 up to 5, 2 up to 10, then 3. Two swapped neighbours count as one
 * edit. The first letter of a short word must stand, or `pier` would be `tier`.
 */
export function allowedEdits(letters: number): number {
  if (letters <= 3) return 0;
  if (letters <= 5) return 1;
  return letters <= 10 ? 2 : 3;
}

/** A name comes from another script with other vowels and other doubled letters: `Moussa` and `Musa` are one. */
const sound = (word: string): string => word.replace(/(.)\1+/gu, '$1').replace(/[aeiouy]+/g, 'a');

/** Without the commonest endings: `failing`, `failed` and `fails` are one. Nothing when too little is left. */
const stem = (word: string): string => /^(.{4,}?)(?:ing|e?[ds]|e)?$/u.exec(word)?.[1] ?? '';

const SOUNDS = 0.3;
const ENDS = 0.2;

const sortedLetters = (word: string): string => [...word].sort().join('');

/** Do so many edits, as Fuse counts them, still leave one word? */
function isClose(asked: string, printed: string, found: number): boolean {
  const swapped = found === 2 && asked.length === printed.length && sortedLetters(asked) === sortedLetters(printed);
  const edits = swapped ? 1 : found;
  const allowed = Math.min(allowedEdits(asked.length), allowedEdits(printed.length));
  return (
    Math.max(edits, Math.abs(asked.length - printed.length)) <= allowed &&
    (allowed > 1 || asked.charAt(0) === printed.charAt(0)) &&
    !/\d/.test(asked + printed)
  );
}

/**
 * Finds spellings among the words of an index with Fuse (Bitap, Wu and Manber 1992). Words, not texts, are searched: so neither
 * its limit of 32 letters nor the place of a word in a text counts. Its score is the share of wrong letters.
 */
export function nearIn(vocabulary: readonly string[]): Near {
  const fuse = new Fuse(vocabulary, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    threshold: 0.5,
  });
  const known = new Map<string, ReadonlyMap<string, number>>();
  const find = (asked: string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    const [ending, heard] = [stem(asked), sound(asked)];
    for (const { item, score = 0 } of allowedEdits(asked.length) > 0 ? fuse.search(asked) : [])
      if (isClose(asked, item, Math.round(score * asked.length))) found.set(item, Math.max(score, 2 * BEGINS));
    for (const word of vocabulary) {
      if (word === asked) found.set(word, 0);
      else if (asked.length >= SHORTEST_BEGINNING && word.startsWith(asked)) found.set(word, BEGINS);
      else if (found.has(word)) continue;
      else if (stem(word) !== '' && stem(word) === ending) found.set(word, ENDS);
      else if (asked.length > 3 && word.length > 3 && sound(word) === heard) found.set(word, SOUNDS);
    }
    known.set(asked, found);
    return found;
  };
  return (asked) => known.get(asked) ?? find(asked);
}
