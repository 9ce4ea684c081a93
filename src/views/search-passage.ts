import type { Word } from './search-words.ts';

/** A shorter run in common says nothing: `of the` stands everywhere. */
export const LEAST_RUN = 3;

/** A run of words that a text has in common with a passage: index of its first word in the text, and how many words. */
export interface CommonRun {
  readonly at: number;
  readonly length: number;
}

/**
 * The longest runs a text has in common with a passage, none inside another, in text order (longest common substrings by
 * dynamic programming over word positions).
 */
export function commonRuns(asked: readonly string[], text: readonly Word[]): readonly CommonRun[] {
  const found: CommonRun[] = [];
  let before: readonly number[] = [];
  for (let i = 0; i <= text.length; i += 1) {
    const row = before;
    before = asked.map((word, j) => (word === text[i]?.folded ? (row[j - 1] ?? 0) + 1 : 0));
    // A run ends where the word after it does not go on.
    const length = Math.max(0, ...row.filter((run, j) => run > 0 && !before[j + 1]));
    if (length >= LEAST_RUN) found.push({ at: i - length, length });
  }
  return found.filter(
    ({ at, length }) => !found.some((one) => one.at <= at && one.length > length && one.at + one.length >= at + length),
  );
}

/** Ids of entries that share runs with a pasted text, the longest run first, then the most words. */
export function sharing(
  asked: readonly string[],
  entries: readonly { readonly id: string; readonly texts: readonly (readonly Word[])[] }[],
): readonly string[] {
  const sizes = entries.map(({ id, texts }) => {
    const lengths = texts.map((text) => commonRuns(asked, text).map(({ length }) => length));
    const total = Math.max(0, ...lengths.map((list) => list.reduce((sum, length) => sum + length, 0)));
    return { id, longest: Math.max(0, ...lengths.flat()), total };
  });
  return sizes
    .filter(({ longest }) => longest > 0)
    .sort((a, b) => b.longest - a.longest || b.total - a.total)
    .map(({ id }) => id);
}

/** The words that stand in no entry, each once. */
export function unknown(
  asked: readonly string[],
  entries: readonly { readonly all: ReadonlySet<string> }[],
): readonly string[] {
  return [...new Set(asked.filter((word) => !entries.some((entry) => entry.all.has(word))))];
}

/** What reads a pasted text: what shares runs with it, where they stand, and what stands nowhere. */
export interface Passage {
  readonly commonRuns: typeof commonRuns;
  readonly sharing: typeof sharing;
  readonly unknown: typeof unknown;
}
