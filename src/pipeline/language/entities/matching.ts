import type { Name } from '../names/model.ts';
import { isRegion } from '../regions.ts';
import { genderOf } from './kinds.ts';
import type { NameIndex } from './index-by-name.ts';
import { type Entity, fold, sameWords } from './model.ts';

const PARTICLES = new Set('de da di du von van der den al el bin ibn la le dos'.split(' '));

/** An entity of the same words, or one that ends in a name with a particle: “De Vries” after “Pieter de Vries”. */
export function find(known: NameIndex, name: Name): Entity | undefined {
  const same = known.same(name.words);
  if (same || !PARTICLES.has((name.words[0] ?? '').toLowerCase())) return same;
  return known.all.find(
    (e) => e.words.length > name.words.length && sameWords(e.words.slice(-name.words.length), name.words),
  );
}

/**
 * A bare surname: the person it ends, and how many others of the article it could mean. Somebody only named as a relative comes last;
 * a Jr or Sr is never meant by the bare surname; of several, the one whose full name stands in the same paragraph, or alone in the one before.
 */
export function bySurname(
  known: NameIndex,
  name: Name,
  paragraph: (offset: number) => number,
): [Entity | undefined, number] {
  const gender = genderOf([name.honorific?.toLowerCase() ?? '']);
  const fits = known
    .byFamily(fold(name.head))
    .filter(
      (e) =>
        !['body', 'place', 'outlet', 'agency'].includes(e.kind) &&
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
export function byFirstWord(known: NameIndex, name: Name): Entity | undefined {
  if (isRegion(name.words.join(' '))) return undefined;
  const fits = known.byFirst(fold(name.head)).filter((e) => e.kind === 'person' || e.kind === 'unknown');
  return fits.length === 1 ? fits[0] : undefined;
}

export function byAcronym(known: NameIndex, name: Name): Entity | undefined {
  const word = name.words[0] ?? '';
  if (!/^\p{Lu}{2,6}s?$/u.test(word)) return undefined;
  const before = known.all.find((e) => e.acronym === word);
  if (before) return before;
  const full = known.byInitials(word.replace(/s$/, ''));
  if (full) full.acronym = word;
  return full;
}
