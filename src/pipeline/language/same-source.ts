import type { Source } from '../../story/records.ts';
import { genderByName, genderOf } from './entities/kinds.ts';
import { familyName, fold, type Gender, surnameKey } from './entities/model.ts';
import { memo } from './memo.ts';
import { sameGivenName } from './words/nicknames.ts';
import { HONORIFICS } from './words/people.ts';

/** A source of one article, with what that article tells of it beyond its record. */
export interface Known {
  readonly source: Source;
  readonly gender: Gender;
}

const wordsOf: (name: string) => readonly string[] = memo((name) =>
  name.split(/[\s-]+/).flatMap((word) => fold(word) || []),
);
const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((w, i) => w === b[i]);

/** The honorific before a mention: “Mrs” of “Mrs Lowe”. */
function honorificAt(text: string, start: number): Gender {
  const word = /(\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? '';
  return HONORIFICS.has(word) ? genderOf([word]) : null;
}

/** What an article with this text tells of one of its sources: gender by honorific, by given name, or by role. */
export function knownOf(source: Source, text: string): Known {
  if (source.type !== 'person') return { source, gender: null };
  const called = source.mentions.map((m) => honorificAt(text, m.start)).find((gender) => gender !== null);
  const role = source.role?.toLowerCase().split(/\s(?:of|for|to|at|in|with|who)\s/)[0] ?? '';
  return {
    source,
    gender: called ?? genderByName(source.name.split(' ')) ?? genderOf(role.match(/[\p{L}-]+/gu) ?? []),
  };
}

const agree = (a: Known, b: Known): boolean => a.gender === null || b.gender === null || a.gender === b.gender;

const isSuffix = (word: string): boolean => /^(?:jr|sr|ii|iii|iv)$/.test(word);
/** The words that tell two people apart: without initials, patronymics and Jr. */
const core = (words: readonly string[]): string[] =>
  words
    .filter((w) => !isSuffix(w))
    .filter((w, i, all) => i === 0 || i === all.length - 1 || !(w.length === 1 || /(?:ov|ev)(?:ich|na)$/.test(w)));
export const coreWords = (name: string): readonly string[] => core(wordsOf(name));
const suffixOf = (words: readonly string[]): string => words.findLast(isSuffix) ?? '';
/** What stands between the first and the last word, in full. */
const middle = (words: readonly string[]): string[] => words.filter((w) => !isSuffix(w)).slice(1, -1);

/** One of the two leaves out what the other prints between first and last word; “Elias B.” and “Elias C.” are two. */
const fewer = (x: readonly string[], y: readonly string[]): boolean => equal(x, y) || x.length === 0 || y.length === 0;

/**
 * Full names that outlets print for one person: with or without middle initial, patronymic or Jr, Bill or William. Whether they do mean one,
 * the story must tell: nobody in one article bears both.
 */
function sameFullName(a: Known, b: Known): boolean {
  const [x, y] = [wordsOf(a.source.name), wordsOf(b.source.name)];
  if (equal(x, y)) return true;
  const [k, l] = [core(x), core(y)];
  if (k.length < 2 || !sameGivenName(k[0] ?? '', l[0] ?? '') || !equal(k.slice(1), l.slice(1))) return false;
  return fewer(middle(x), middle(y)) && (suffixOf(x) === suffixOf(y) || suffixOf(x) === '' || suffixOf(y) === '');
}

/** How a short name may mean a long one: its surname or surnames, or the family name that comes first. */
function shortens(short: Known, long: Known): 'last' | 'first' | null {
  const [x, y] = [short.source.name.split(' '), long.source.name.split(' ')];
  const family = familyName(y) ?? '';
  if (x.length >= y.length || genderByName(x) !== null) return null;
  if (x.length === 1 && surnameKey(x[0] ?? '') === surnameKey(family)) return 'last';
  if (x.length > 1 && equal(x.map(fold), y.slice(-x.length).map(fold))) return 'last';
  return x.length === 1 && fold(x[0] ?? '') === fold(y[0] ?? '') && genderByName(y) === null ? 'first' : null;
}

/**
 * Are two named people one? Equal names, middle initials apart; or one is a surname that only one full name of the story has, of those its
 * “Mr” or “Ms” allows. Gender never differs. A middle name more is not enough: a father and his son may differ by just that.
 */
export function samePerson(a: Known, b: Known, all: readonly Known[]): boolean {
  if (!agree(a, b)) return false;
  const [short, long] = a.source.name.split(' ').length < b.source.name.split(' ').length ? [a, b] : [b, a];
  if (sameWords(a, b)) return true;
  if (sameFullName(a, b)) return !areApart(a, b, all);
  const how = shortens(short, long);
  if (how === null) return false;
  const others = all.filter((k) => isOther(k, short, long));
  return !others.some((k) => shortens(short, k) === how || (how === 'first' && shortens(short, k) !== null));
}

const suffixIn = ({ source }: Known): string => suffixOf(wordsOf(source.name));

/** Another person whom the short name may mean; a Jr is not meant by it beside one who is none. */
function isOther(k: Known, short: Known, long: Known): boolean {
  if (k.source.type !== 'person' || !agree(short, k)) return false;
  if (!sameFullName(k, long)) return suffixIn(long) !== '' || suffixIn(k) === '';
  return suffixIn(k) === '' && suffixIn(long) !== '';
}

const sameWords = (a: Known, b: Known): boolean => equal(wordsOf(a.source.name), wordsOf(b.source.name));

/** Are there others who could be one of the two but not the other, or does an article name both as two? */
function areApart(a: Known, b: Known, all: readonly Known[]): boolean {
  const generations = suffixIn(a) !== suffixIn(b);
  const isLike = (k: Known, one: Known): boolean =>
    generations ? sameFullName(k, one) && suffixIn(k) === suffixIn(one) : sameWords(k, one);
  const withB = new Set(all.filter((k) => isLike(k, b)).map((k) => k.source.article));
  return all.some(
    (k) =>
      (isLike(k, a) && withB.has(k.source.article)) ||
      (suffixIn(k) === '' && sameFullName(k, a) !== sameFullName(k, b)),
  );
}

/** Do the names of two people exclude that they are one, whoever else they may be: “Elias B. Brandt” and “Elias C. Brandt”? */
export const differ = (a: Known, b: Known): boolean =>
  !agree(a, b) ||
  (a.source.name.includes(' ') &&
    b.source.name.includes(' ') &&
    !sameFullName(a, b) &&
    shortens(a, b) === null &&
    shortens(b, a) === null);

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name);
export const letters = (name: string): string => name.replaceAll('.', '');
export const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** The short body name stands for the long one: an article prints both forms, or the letters are its initials. */
function isAcronymOf(short: Source, long: Source): boolean {
  if (!isAcronym(short.name) || isAcronym(long.name)) return false;
  const wanted = letters(short.name);
  return long.names.some((n) => letters(n.name) === wanted) || (wanted.length > 2 && initials(long.name) === wanted);
}

/** The words of a body’s name, without “the”. */
export const bodyWords = (name: string): string[] => wordsOf(name).filter((w, i) => !(i === 0 && w === 'the'));

/** Are two bodies one? Equal names, one name is the other with a tail (“… of Norway”) or with “the”, or its acronym. */
export function sameBody({ source: a }: Known, { source: b }: Known): boolean {
  if (a.type === 'person' || b.type === 'person') return false;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  const [x, y] = [bodyWords(a.name), bodyWords(b.name)];
  if (equal(x, y)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 1 && equal(short, long.slice(0, short.length)) && /^(?:of|for)$/.test(long[short.length] ?? '');
}
