import type { Name } from '../names/model.ts';
import { isRegion } from '../regions.ts';
import { genderOf } from './kinds.ts';
import { type Entity, familyName, fold, sameWords } from './model.ts';

const initial = (w: string): boolean => /^\p{Lu}\.?$/u.test(w);

/** Without middle initials: “Mary J. Bo” is “Mary Bo”. Jr and Sr stay: they tell a son from his father. */
const essential = (words: readonly string[]): string[] => words.filter((w, i) => i === 0 || !initial(w));

/** An entity of the same words, or one that ends in a name with a particle: “De Vries” after “Pieter de Vries”. */
export function find(out: readonly Entity[], name: Name): Entity | undefined {
  const same = out.find((e) => sameWords(essential(e.words), essential(name.words)));
  const particle = /^(?:de|da|di|du|von|van|der|den|al|el|bin|ibn|la|le|dos)$/i.test(name.words[0] ?? '');
  return (
    same ??
    (particle
      ? out.find((e) => e.words.length > name.words.length && sameWords(e.words.slice(-name.words.length), name.words))
      : undefined)
  );
}

/**
 * A bare surname: the person it ends, and how many others of the article it could mean. Somebody only named as a relative comes last;
 * a Jr or Sr is never meant by the bare surname; of several, the one whose full name stands in the same paragraph, or alone in the one before.
 */
export function bySurname(
  out: readonly Entity[],
  name: Name,
  paragraph: (offset: number) => number,
): [Entity | undefined, number] {
  const gender = genderOf([name.honorific?.toLowerCase() ?? '']);
  const fits = out.filter(
    (e) =>
      e.words.length > 1 &&
      familyName(e.words) === e.words.at(-1) &&
      !['body', 'place', 'outlet', 'agency'].includes(e.kind) &&
      fold(familyName(e.words) ?? '') === fold(name.head) &&
      (gender === null || e.gender === null || e.gender === gender),
  );
  const named = fits.filter((e) => lastBefore(e, name) >= 0);
  const own = (named.length > 0 ? named : fits).filter((e) => !e.kinOnly);
  const lead = own.filter((e) => e.leads);
  const list = lead.length > 0 ? lead : own.length > 0 ? own : fits;
  if (list.length < 2) return [list[0], 0];
  const here = paragraph(name.start);
  for (const back of [0, 1]) {
    const near = list.filter((e) => lastBefore(e, name) >= 0 && here - paragraph(lastBefore(e, name)) <= back);
    if (near.length === 1) return [near[0], 0];
    if (near.length > 1) break;
  }
  return [list.toSorted((x, y) => lastBefore(y, name) - lastBefore(x, name))[0], list.length - 1];
}

const lastBefore = (e: Entity, at: Name): number =>
  Math.max(-1, ...e.mentions.filter((m) => m.start < at.start).map((m) => m.start));

/** “Park” after “Park Ji-hoon”, “Hillary” after “Hillary Clinton”: the first word of just one person. */
export function byFirstWord(out: readonly Entity[], name: Name): Entity | undefined {
  if (isRegion(name.words.join(' '))) return undefined;
  const fits = out.filter(
    (e) =>
      e.words.length > 1 && (e.kind === 'person' || e.kind === 'unknown') && fold(e.words[0] ?? '') === fold(name.head),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

export function byAcronym(out: readonly Entity[], name: Name): Entity | undefined {
  const word = name.words[0] ?? '';
  if (!/^\p{Lu}{2,6}s?$/u.test(word)) return undefined;
  const known = out.find((e) => e.acronym === word);
  if (known) return known;
  const letters = word.replace(/s$/, '');
  const full = out.find((e) => e.words.length > 1 && initials(e.words).includes(letters));
  if (full) full.acronym = word;
  return full;
}

function initials(words: readonly string[]): string[] {
  const all = words
    .map((w) => w[0] ?? '')
    .join('')
    .toUpperCase();
  const caps = words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');
  return [all, caps];
}
