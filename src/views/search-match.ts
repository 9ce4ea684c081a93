import { type Near, SHORTEST_BEGINNING } from './search-near.ts';
import type { Passage } from './search-passage.ts';
import { isPassage, type Query } from './search-query.ts';
import type { Word } from './search-words.ts';

/** Where the run stands in order, word for word, as indexes of first words. With `open`, the last word may be a beginning. */
export function runs(run: readonly string[], text: readonly Word[], open: boolean): readonly number[] {
  const last = run.length - 1;
  const fits = (at: number): boolean =>
    run.every((asked, i) => {
      const printed = text[at + i]?.folded;
      return (
        printed === asked ||
        (open && i === last && asked.length >= SHORTEST_BEGINNING && printed?.startsWith(asked) === true)
      );
    });
  return run.length === 0 ? [] : text.flatMap((_word, at) => (fits(at) ? [at] : []));
}

/** The stretches of a text that answer the query, in text order and without overlap, for marking. */
export function marksOf(
  query: Query,
  text: readonly Word[],
  near: Near,
  passage?: Passage,
): readonly { readonly start: number; readonly end: number }[] {
  const hit = new Set<number>();
  const add = (at: number, length: number): void => {
    for (let i = 0; i < length; i += 1) hit.add(at + i);
  };
  for (const phrase of query.phrases) for (const at of runs(phrase, text, false)) add(at, phrase.length);
  const whole = runs(query.words, text, query.open);
  for (const at of whole) add(at, query.words.length);
  if (passage && isPassage(query)) for (const { at, length } of passage.commonRuns(query.words, text)) add(at, length);
  else if (whole.length === 0) for (const i of singleHits(query, text, near)) hit.add(i);
  return [...hit].sort((a, b) => a - b).flatMap((i) => text.slice(i, i + 1));
}

/** Each asked word marks its nearest kind of answer only: a close spelling is not marked where the word itself stands. */
function singleHits(query: Query, text: readonly Word[], near: Near): readonly number[] {
  return query.words.flatMap((asked) => {
    const costs = text.map((word) => near(asked).get(word.folded) ?? 1);
    const least = Math.min(...costs);
    return least === 1 ? [] : costs.flatMap((cost, i) => (cost === least ? [i] : []));
  });
}
