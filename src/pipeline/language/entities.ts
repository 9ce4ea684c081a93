import { cueOf } from './cue-forms.ts';
import { isRegion } from './regions.ts';
import type { Name } from './names.ts';
import { MEN, WOMEN } from './words/given-names.ts';
import { AUXILIARIES, COMMON_VERBS, PREPOSITIONS } from './words/closed-class.ts';
import {
  AGENCIES,
  BODY_NOUNS,
  BODY_WORDS,
  FEMALE,
  MALE,
  MEDIA_NAMES,
  OUTLET_ENDINGS,
  PLACE_WORDS,
  SOCIAL,
} from './words/people.ts';

export type EntityKind =
  | 'person'
  | 'body'
  | 'agency'
  | 'outlet'
  | 'social'
  | 'place'
  | 'unknown'
  | 'anonymous'
  | 'group';
export type Gender = 'm' | 'f' | null;

/** One place that names an entity; `from` is where its title begins, `quoted` whether it stands inside quotation marks. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly quoted: boolean;
  /** False where a bare surname fits two people of the article; the one named last before is taken, and the others are alternatives. */
  readonly sure: boolean;
}

/** Somebody or something named in one article. Positions are those of the article's text. */
export interface Entity {
  name: string;
  readonly words: readonly string[];
  kind: EntityKind;
  gender: Gender;
  role: string | null;
  readonly mentions: Mention[];
  /** Named only as somebody's relative: “son of X”. */
  kinOnly: boolean;
  /** Opens a sentence somewhere. */
  leads: boolean;
  acronym: string | null;
}

const fold = (w: string): string => w.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'.]/g, '').toLowerCase();
export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((w, i) => fold(w) === fold(b[i] ?? ''));
const initial = (w: string): boolean => /^\p{Lu}\.?$/u.test(w);
/** Without middle initials: “Mary J. Bo” is “Mary Bo”. Jr and Sr stay: they tell a son from his father. */
const essential = (words: readonly string[]): string[] => words.filter((w, i) => i === 0 || !initial(w));

/** Kind by the words of the name alone. */
export function kindByWords(words: readonly string[]): EntityKind {
  const whole = words.join(' ').toLowerCase();
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (AGENCIES.has(whole)) return 'agency';
  if (SOCIAL.has(whole)) return 'social';
  if (
    MEDIA_NAMES.has(whole) ||
    (MEDIA_NAMES.has(words[0]?.toLowerCase() ?? '') && /^\p{Lu}{3,}$/u.test(words[0] ?? '')) ||
    (words.length > 1 && OUTLET_ENDINGS.has(last))
  )
    return 'outlet';
  if (words.length > 1 && /^(?:Radio|TV|Televisión|Télé|Rádio|Channel|Canal)$/.test(words[0] ?? '')) return 'outlet';
  if (isRegion(words.join(' '))) return 'place';
  if (PLACE_WORDS.has(last)) return 'place';
  if (words.length > 1 && words.some((w) => BODY_WORDS.has(w.toLowerCase()) || BODY_NOUNS.has(w.toLowerCase())))
    return 'body';
  if (words.includes('&')) return 'body';
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '')) return 'body';
  return 'unknown';
}

const PLACE_BEFORE = new Set([
  'in',
  'at',
  'near',
  'from',
  'towards',
  'toward',
  'into',
  'across',
  'outside',
  'inside',
  'throughout',
]);

/** Evidence one mention gives for its entity's kind. */
export function kindByContext(name: Name): EntityKind {
  if (
    /^(?:broadcaster|newspaper|channel|network|magazine|daily|weekly|website)$/.test(name.before?.lower ?? '') ||
    /^(?:newspaper|channel|magazine|tv|television)$/.test(name.after?.lower ?? '')
  )
    return 'outlet';
  if (
    BODY_NOUNS.has(name.before?.lower ?? '') &&
    !/^(?:state|police|house|white|university|court|army|office|site)$/.test(name.before?.lower ?? '')
  )
    return 'body';
  if (/^(?:news|agency)$/.test(name.after?.lower ?? '')) return 'agency';
  if (name.honorific !== null || name.kin !== null || name.title !== null) return 'person';
  if (PLACE_BEFORE.has(name.before?.lower ?? '')) return 'place';
  const after = name.after?.lower ?? '';
  if (
    name.definite &&
    name.words.length < 4 &&
    (name.after?.kind !== 'word' ||
      AUXILIARIES.has(after) ||
      PREPOSITIONS.has(after) ||
      /^(?:who|which|and|or)$/.test(after) ||
      cueOf(after) !== undefined ||
      COMMON_VERBS.has(after))
  )
    return 'body';
  if (/^(?:who|whose)$/.test(after)) return 'person';
  return 'unknown';
}

/** Gender by the first word of a full name, where nearly all who bear it are women, or men. */
function genderByName(words: readonly string[]): Gender {
  const first = words.length > 1 ? (words[0]?.toLowerCase() ?? '') : '';
  return WOMEN.has(first) ? 'f' : MEN.has(first) ? 'm' : null;
}

export function genderOf(words: Iterable<string>): Gender {
  for (const w of words) {
    if (FEMALE.has(w)) return 'f';
    if (MALE.has(w)) return 'm';
  }
  return null;
}

/** Groups names of one article into entities: equal names, middle initials, surnames after full names, acronyms in brackets. */
export function groupNames(
  names: readonly Name[],
  quoted: (offset: number) => boolean,
  paragraph: (offset: number) => number,
): Entity[] {
  const out: Entity[] = [];
  const long = names.filter((n) => n.words.length > 1);
  for (const name of long) add(find(out, name) ?? create(out, name), name, quoted(name.start));
  for (const name of names) {
    if (name.words.length > 1) continue;
    const [family, rivals] = bySurname(out, name, paragraph);
    add(
      byAcronym(out, name) ?? family ?? byFirstWord(out, name) ?? find(out, name) ?? create(out, name),
      name,
      quoted(name.start),
      rivals === 0,
    );
  }
  for (const e of out) e.mentions.sort((a, b) => a.start - b.start);
  for (const e of out) {
    e.name = lowerForm(e, names);
    if (
      e.kind === 'unknown' &&
      e.words.length > 1 &&
      (e.gender !== null || e.mentions.some((m) => m.end - m.start < e.name.length - 1))
    )
      e.kind = 'person';
  }
  return out.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** REUTERS beside Reuters: the form with lower-case letters is the name. */
function lowerForm(e: Entity, names: readonly Name[]): string {
  if (!/^\p{Lu}{4,}$/u.test(e.name)) return e.name;
  return names.find((n) => sameWords(n.words, e.words) && /\p{Ll}/u.test(n.words.join(' ')))?.words.join(' ') ?? e.name;
}

/** An entity of the same words, or one that ends in a name with a particle: “De Vries” after “Pieter de Vries”. */
function find(out: readonly Entity[], name: Name): Entity | undefined {
  const same = out.find((e) => sameWords(essential(e.words), essential(name.words)));
  const particle = /^(?:de|da|di|du|von|van|der|den|al|el|bin|ibn|la|le|dos)$/i.test(name.words[0] ?? '');
  return (
    same ??
    (particle
      ? out.find((e) => e.words.length > name.words.length && sameWords(e.words.slice(-name.words.length), name.words))
      : undefined)
  );
}

function create(out: Entity[], name: Name): Entity {
  const entity: Entity = {
    name: name.words.join(' ').replace(/ (['’]) /g, '$1 '),
    words: name.words,
    kind: kindByWords(name.words),
    gender: genderByName(name.words),
    role: null,
    mentions: [],
    kinOnly: true,
    leads: false,
    acronym: null,
  };
  out.push(entity);
  return entity;
}

function add(entity: Entity, name: Name, quoted: boolean, sure = true): void {
  entity.mentions.push({ start: name.start, end: name.end, from: name.from, quoted, sure });
  if (name.kin !== 'of') entity.kinOnly = false;
  if (name.leads && name.kin !== 'of') entity.leads = true;
  const seen = kindByContext(name);
  if (seen === 'person' && (entity.kind === 'unknown' || entity.kind === 'place') && !isRegion(entity.name))
    entity.kind = 'person';
  if (entity.kind === 'unknown' && seen !== 'unknown') entity.kind = seen;
  const told = genderOf([name.honorific?.toLowerCase() ?? '', name.kinWord ?? '']);
  if (told !== null) entity.gender = told;
}

/**
 * A bare surname: the person it ends, and how many others of the article it could mean. Somebody only named as a relative comes last;
 * a Jr or Sr is never meant by the bare surname; of several, the one whose full name stands in the same paragraph, or alone in the one before.
 */
function bySurname(
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
/** The last word that is no Jr, Sr or number. */
export const familyName = (words: readonly string[]): string | undefined =>
  words.findLast((w) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(w));
const lastBefore = (e: Entity, at: Name): number =>
  Math.max(-1, ...e.mentions.filter((m) => m.start < at.start).map((m) => m.start));

/** “Park” after “Park Ji-hoon”, “Hillary” after “Hillary Clinton”: the first word of just one person. */
function byFirstWord(out: readonly Entity[], name: Name): Entity | undefined {
  if (isRegion(name.words.join(' '))) return undefined;
  const fits = out.filter(
    (e) =>
      e.words.length > 1 && (e.kind === 'person' || e.kind === 'unknown') && fold(e.words[0] ?? '') === fold(name.head),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

function byAcronym(out: readonly Entity[], name: Name): Entity | undefined {
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
