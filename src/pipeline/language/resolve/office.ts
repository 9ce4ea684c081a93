import type { SentenceTokens } from '../attribution/model.ts';
import type { Entity } from '../entities/model.ts';
import { verbLike } from '../phrases/look.ts';
import { isDemonymWord } from '../regions.ts';
import { ROLE_NOUNS, TITLES } from '../words/people.ts';
import { wordsOf } from './state.ts';

/** Titles as abbreviated before a name, by the noun that stands for them later. */
const SHORT = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['col', 'colonel'],
  ['capt', 'captain'],
]);

/** Words of a printed role, abbreviated titles in full. */
export const roleWords = (role: string): string[] => wordsOf(role).map((w) => SHORT.get(w) ?? w);

/** “Norland” of “the Norland senator”, which begins at the place; null when no capitalised word describes. */
export function properModifier(text: string, at: number): string | null {
  const found = /^[Tt]h(?:e|is|at)\s(?:former\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s\p{Ll}/u;
  return found.exec(text.slice(at, at + 60))?.[1] ?? null;
}

/** Fla. of Florida, Vt. of Vermont, N.J. of New Jersey: its beginning, its first and last letter, or its initials. */
function abbreviates(short: string, full: string): boolean {
  const [a, b] = [short.replaceAll('.', '').toLowerCase(), full.toLowerCase()];
  const initials = b.split(/\s/).map((w) => w[0] ?? '');
  return a.length > 1 && (b.startsWith(a) || a === `${b[0]}${b.at(-1)}` || a === initials.join(''));
}

const PARTY = /^,?\s?\(?[RDI]-((?:\p{L}+\.?)+)/u;

/**
 * Does the text say that somebody is of that place: by role, “Ann Bo of Norland”, “Norland Sen. Ann Bo”, “Ann Bo (R-Norl.)”? A nationality
 * is looked for by the country it begins like.
 */
export function isOf(text: string, { role, mentions }: Entity, place: string): boolean {
  const stem = isDemonymWord(place) ? place.slice(0, 4) : place;
  if (role?.includes(stem)) return true;
  return mentions.some((m) => {
    const after = text.slice(m.end, m.end + 30);
    const party = PARTY.exec(after)?.[1];
    return (
      (party !== undefined && abbreviates(party, place)) ||
      after.startsWith(` of ${place}`) ||
      text.slice(Math.max(0, m.from - place.length - 2), m.start).includes(stem)
    );
  });
}

/** The noun of “The Speaker intervened”, “the general wrote”: an office or trade alone, right before a verb. */
export function officeAt(s: SentenceTokens, at: number): string | null {
  const noun = s.tokens[at + 1];
  if (s.tokens[at]?.lower !== 'the' || !noun || !verbLike(s.tokens, at + 2)) return null;
  return (ROLE_NOUNS.has(noun.lower) || TITLES.has(noun.lower)) &&
    !/s$|^(?:police|people|ministry|media)$/.test(noun.lower)
    ? noun.lower
    : null;
}

/** Those named before the place whose printed role has that noun. */
export const holdersOf = ({ entities }: { readonly entities: readonly Entity[] }, noun: string, at: number): number[] =>
  entities.flatMap((e, i) =>
    e.role !== null && roleWords(e.role).includes(noun) && e.mentions.some((m) => m.end <= at) ? [i] : [],
  );
