import type { Name } from '../names/model.ts';
import { isDemonymWord, isRegion } from '../regions.ts';
import { sameGivenName } from '../words/nicknames.ts';
import { COMPANY_ENDINGS, COMPANY_FORMS, OUTLET_ENDINGS } from '../words/people.ts';
import { genderByName, genderOf } from './kinds.ts';
import type { NameIndex } from './index-by-name.ts';
import { type Entity, familyName, sameWords, surnameKey, withoutNickname, fold } from './model.ts';

const isBody = (e: Entity): boolean => ['body', 'outlet', 'agency', 'social'].includes(e.kind);

/** Two surnames, or one with a particle, of a longer name: “De Vries” after “Pieter de Vries”, “Wu Lane” after “Ann Wu Lane”. */
function bySurnames(known: NameIndex, { words, head }: Name): Entity | undefined {
  if (words.length < 2 || genderByName(words) !== null) return undefined;
  const fits = known
    .byFamily(surnameKey(head))
    .filter((e) => e.words.length > words.length && !isBody(e) && sameWords(e.words.slice(-words.length), words));
  return fits.length === 1 ? fits[0] : undefined;
}

/** “Bill Day” after “William T. Day”: the only one of the surname, if his given name is the full form of this one. */
function byShortForm(known: NameIndex, { words, head, kin }: Name): Entity | undefined {
  const [given = ''] = words;
  if (words.length !== 2 || kin !== null) return undefined;
  const family = known.byFamily(surnameKey(head)).filter((e) => !isBody(e));
  const [only] = family;
  const full = only?.words.filter((w, i) => i === 0 || w.length > 2) ?? [];
  const isShort = full.length === 2 && full[1] === words[1] && fold(full[0] ?? '') !== fold(given);
  return family.length === 1 && isShort && sameGivenName(fold(full[0] ?? ''), fold(given)) ? only : undefined;
}

/** An entity of the same words, or one whose surnames they are. A relative may differ by an initial only: “his father, Mary J. Bo”. */
export function find(known: NameIndex, name: Name): Entity | undefined {
  const found = known.same(name.words);
  const same = found && (name.kin === null || sameWords(found.words, withoutNickname(name.words))) ? found : undefined;
  return same ?? byShortForm(known, name) ?? bySurnames(known, name);
}

const isJunior = (e: Entity): boolean => familyName(e.words) !== e.words.at(-1);
/** “New Mexico”, “San Luis”: no surname ends the name of a place. */
const PLACE_PREFIX = /^(?:new|north|south|east|west|northern|southern|eastern|western|los|las|fort|mount|lake|port)$/i;
const isPlace = (e: Entity): boolean => e.kind === 'place' || PLACE_PREFIX.test(e.words[0] ?? '');

/**
 * A bare surname: the person it ends, and how many others of the article it could mean. Somebody only named as a relative comes last;
 * a Jr or Sr only where no other bears the name; of several, the one whose full name stands in the same paragraph, or alone in the one before,
 * else the only one who is not brought in as a relative.
 */
export function bySurname(
  known: NameIndex,
  name: Name,
  paragraph: (offset: number) => number,
): [Entity | undefined, number] {
  const gender = genderOf([name.honorific?.toLowerCase() ?? '']);
  const fits = known
    .byFamily(surnameKey(name.head))
    .filter((e) => !isBody(e) && !isPlace(e) && (gender === null || e.gender === null || e.gender === gender));
  const named = fits.filter((e) => lastBefore(e, name) >= 0);
  const own = (named.length > 0 ? named : fits).filter((e) => !e.kinOnly);
  const plain = own.filter((e) => !isJunior(e));
  const lead = (plain.length > 0 ? plain : own).filter((e) => e.leads);
  const all = [lead, plain, own, fits].find((some) => some.length > 0) ?? [];
  const here = paragraph(name.start);
  const isNear = (e: Entity, back: number): boolean =>
    lastBefore(e, name) >= 0 && here - paragraph(lastBefore(e, name)) <= back;
  const told = all.filter((e) => e.mentions.some((m) => !m.quoted) && (e.kind === 'person' || isNear(e, 1)));
  const list = told.length > 0 ? told : all;
  if (list.length < 2) return [list[0], 0];
  const main = mainBearer(list, name);
  for (const back of main ? [0] : [0, 1]) {
    const near = list.filter((e) => isNear(e, back));
    if (near.length === 1) return [near[0], 0];
    if (near.length > 1) break;
  }
  if (main) return [main, 0];
  return [list.toSorted((x, y) => lastBefore(y, name) - lastBefore(x, name))[0], list.length - 1];
}

/** Whom the text calls by the bare surname already, or who alone is not brought in as a relative: writers give the others their full names. */
function mainBearer(list: readonly Entity[], name: Name): Entity | undefined {
  const before = list.filter((e) => lastBefore(e, name) >= 0);
  const [called, story] = [before.filter((e) => e.surnamed), before.filter((e) => !e.relative)];
  const few = called.length > 0 ? called : story;
  return few.length === 1 ? few[0] : undefined;
}

/** Where somebody was last named before; a surname that others share names nobody. */
const lastBefore = (e: Entity, at: Name): number =>
  Math.max(-1, ...e.mentions.filter((m) => m.start < at.start && m.sure).map((m) => m.start));

/** “Park” after “Park Ji-hoon”, “Hillary” after “Hillary Clinton”: the first word of just one person; “Calder” after “Calder Valley”. */
export function byFirstWord(known: NameIndex, name: Name): Entity | undefined {
  if (isRegion(name.words.join(' '))) return undefined;
  const all = known.byFirst(fold(name.head));
  const people = all.filter((e) => e.kind === 'person' || e.kind === 'unknown');
  const places = name.honorific === null && name.title === null ? all.filter((e) => e.kind === 'place') : [];
  const fits = people.length > 0 ? people : places;
  return fits.length === 1 ? fits[0] : undefined;
}

const PLACED = new Set('in at near towards toward across outside inside throughout from into to around of'.split(' '));

/**
 * “Blue Aster” after “Blue Aster Lines”, “Kestrel” after “Kestrel Foods Inc”: the one company so called, its kind of trade apart. `all` are the
 * names of the article: what stands after “in” or “from” may be the town the company is called after.
 */
export function byCompany(known: NameIndex, name: Name, all: readonly Name[]): Entity | undefined {
  const { words } = name;
  const [first = ''] = words;
  if (name.honorific !== null || name.title !== null || name.kin !== null) return undefined;
  if (isRegion(words.join(' ')) || isDemonymWord(first) || PLACE_PREFIX.test(first)) return undefined;
  const isTrade = (word: string): boolean =>
    COMPANY_ENDINGS.has(word.toLowerCase()) || COMPANY_FORMS.has(word.toLowerCase());
  const fits = known
    .byFirst(fold(first))
    .filter((e) => e.kind === 'body' && sameWords(e.words.slice(0, words.length), words))
    .filter((e) => e.words.length > words.length && e.words.slice(words.length).every(isTrade));
  const placed = (one: Name): boolean => sameWords(one.words, words) && PLACED.has(one.before?.lower ?? '');
  return fits.length === 1 && !all.some(placed) ? fits[0] : undefined;
}

/** “the Times” after “The Harbour Times”: the only medium so called. */
export function byMedium(known: NameIndex, name: Name): Entity | undefined {
  if (!name.definite || !OUTLET_ENDINGS.has(name.head)) return undefined;
  const fits = known.byFamily(surnameKey(name.head)).filter((e) => e.kind === 'outlet');
  return fits.length === 1 ? fits[0] : undefined;
}

/** NRC and N.R.C. after “Northern Relief Council”. */
export function byAcronym(known: NameIndex, name: Name): Entity | undefined {
  const word = (name.words[0] ?? '').replaceAll('.', '');
  if (!/^\p{Lu}{2,6}s?$/u.test(word)) return undefined;
  const before = known.all.find((e) => e.acronym === word);
  if (before) return before;
  const full = known.byInitials(word.replace(/s$/, ''));
  if (full) full.acronym = word;
  return full;
}
