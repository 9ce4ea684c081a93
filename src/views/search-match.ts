import { distance } from 'fastest-levenshtein';
import type { Query } from './search-query.ts';
import type { Word } from './search-words.ts';

/** How a query word was found: as it stands, as the beginning of a longer word, or in a close spelling. */
export type Closeness = 'equal' | 'begins' | 'close';

/** A beginning shorter than this many letters would match half the dictionary. */
const shortestBeginning = 3;

/**
 * Edits (Levenshtein 1966) that still count as one word: none up to 3 letters, 1 up to 5, 2 up to 10, then 3. Two swapped
 * neighbours count as one edit. The first letter of a short word must stand, or `war` would be `far`.
 */
export function allowedEdits(letters: number): number {
  if (letters <= 3) return 0;
  if (letters <= 5) return 1;
  return letters <= 10 ? 2 : 3;
}

function edits(a: string, b: string): number {
  const n = distance(a, b);
  const swapped = n === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
  return swapped ? 1 : n;
}

/** How `asked` finds `printed`; null when it does not. Both folded. */
export function closeness(asked: string, printed: string): Closeness | null {
  if (asked === printed) return 'equal';
  if (asked.length >= shortestBeginning && printed.startsWith(asked)) return 'begins';
  if (/\d/.test(asked) || /\d/.test(printed)) return null;
  const allowed = Math.min(allowedEdits(asked.length), allowedEdits(printed.length));
  if (allowed === 0 || Math.abs(asked.length - printed.length) > allowed) return null;
  if (allowed === 1 && asked.charAt(0) !== printed.charAt(0)) return null;
  return edits(asked, printed) <= allowed ? 'close' : null;
}

const order: Readonly<Record<Closeness, number>> = { equal: 0, begins: 1, close: 2 };

/** The nearest way in which any of the printed words answers `asked`. */
export function best(asked: string, printed: Iterable<string>): Closeness | null {
  let found: Closeness | null = null;
  for (const word of printed) {
    const here = closeness(asked, word);
    if (here !== null && (found === null || order[here] < order[found])) found = here;
    if (found === 'equal') break;
  }
  return found;
}

/** Where the run stands in order, word for word, as indexes of first words. With `open`, the last word may be a beginning. */
export function runs(run: readonly string[], text: readonly Word[], open: boolean): readonly number[] {
  const last = run.length - 1;
  const fits = (at: number): boolean =>
    run.every((asked, i) => {
      const printed = text[at + i]?.folded;
      return (
        printed === asked ||
        (open && i === last && asked.length >= shortestBeginning && printed?.startsWith(asked) === true)
      );
    });
  return run.length === 0 ? [] : text.flatMap((_word, at) => (fits(at) ? [at] : []));
}

/** The stretches of a text that answer the query, in text order and without overlap, for marking. */
export function marksOf(
  query: Query,
  text: readonly Word[],
): readonly { readonly start: number; readonly end: number }[] {
  const hit = new Set<number>();
  for (const phrase of query.phrases)
    for (const at of runs(phrase, text, false)) phrase.forEach((_word, i) => hit.add(at + i));
  const whole = runs(query.words, text, query.open);
  if (query.words.length > 1 && whole.length > 0)
    for (const at of whole) query.words.forEach((_word, i) => hit.add(at + i));
  else for (const i of singleHits(query, text)) hit.add(i);
  return [...hit].sort((a, b) => a - b).flatMap((i) => text.slice(i, i + 1));
}

/** Each asked word marks its nearest kind of answer only: a close spelling is not marked where the word itself stands. */
function singleHits(query: Query, text: readonly Word[]): readonly number[] {
  return query.words.flatMap((asked) => {
    const nearest = best(
      asked,
      text.map((word) => word.folded),
    );
    return nearest === null ? [] : text.flatMap((word, i) => (closeness(asked, word.folded) === nearest ? [i] : []));
  });
}
