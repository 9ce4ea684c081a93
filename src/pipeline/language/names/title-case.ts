import { cueOf } from '../cue-forms.ts';
import type { Token } from '../tokens.ts';
import { MEN, WOMEN } from '../words/given-names.ts';
import type { Name } from './model.ts';
import { toName } from './titles.ts';
import { AUXILIARIES, COMMON_VERBS, PREPOSITIONS } from '../words/closed-class.ts';

/** Words that headings in title case write small. */
const SMALL = new Set('a an the and or but of in on at to for from by with as vs is it that'.split(' '));
const FEWEST_WORDS = 4;

/** Ordinary words, which only a heading writes with a capital. */
const isOrdinary = (lower: string, common: (lower: string) => boolean): boolean =>
  common(lower) ||
  AUXILIARIES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  COMMON_VERBS.has(lower) ||
  cueOf(lower) !== undefined;

/**
 * Is this line a heading in title case (“Harbour Chief Says Quay Will Stay Shut”)? There capitals tell no name. `common` tells whether a
 * word stands in lower case elsewhere in the article.
 */
export function isTitleCase(tokens: readonly Token[], common: (lower: string) => boolean): boolean {
  const words = tokens.filter((t) => t.kind === 'word');
  const content = words.filter((t) => !SMALL.has(t.lower));
  return (
    content.length >= FEWEST_WORDS &&
    content.every((t) => t.cap) &&
    content.slice(1).some((t) => isOrdinary(t.lower, common))
  );
}

/** Full names in a heading, as far as a common given name before a word that is no ordinary one tells them. */
export function headingNames(tokens: readonly Token[], common: (lower: string) => boolean): Name[] {
  return tokens.flatMap((first, i) => {
    const last = tokens[i + 1];
    const isGiven = first.cap && (WOMEN.has(first.lower) || MEN.has(first.lower));
    if (!isGiven || last?.kind !== 'word' || !last.cap || isOrdinary(last.lower, common)) return [];
    return toName(tokens, i, i, i + 2) ?? [];
  });
}
