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
