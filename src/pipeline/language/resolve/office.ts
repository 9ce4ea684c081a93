import type { Entity } from '../entities/model.ts';
import { isDemonymWord } from '../regions.ts';
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
