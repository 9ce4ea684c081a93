import type { Range } from '../../model.ts';
import type { Attribution } from '../attribution/model.ts';
import { isDemonymWord } from '../regions.ts';
import { familyName, type Mention } from '../entities/model.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/closed-class.ts';
import { BODY_NOUNS, KIN, ROLE_NOUNS, SOCIAL, TITLES } from '../words/people.ts';
import { isPerson, mentionsIn, type Resolution, type State, wordsOf } from './state.ts';

/** The name that heads the phrase: the first one that neither owns what follows nor hangs on a preposition. */
export function headName(state: State, range: Range): number | null {
  const text = state.article.text;
  const inside = mentionsIn(state, range);
  for (const [n, m] of inside.entries()) {
    if (
      /^['’]s?\s/u.test(text.slice(m.end, m.end + 3)) ||
      (inside.length === 1 &&
        isDemonymWord(state.entities[m.index]?.name ?? '') &&
        /^the\s$/iu.test(text.slice(range.start, m.start)))
    )
      continue;
    const before = wordsOf(text.slice(range.start, m.from));
    const follower = inside[n - 1];
    const glued = follower !== undefined && /^\s$/u.test(text.slice(follower.end, m.from));
    if (PREPOSITIONS.has(before.findLast((w) => !DETERMINERS.has(w)) ?? '')) continue;
    const dependent = before.some((w) => PREPOSITIONS.has(w));
    const closes = m.end >= range.end;
    if ((!dependent || glued || closes) && headsPhrase(text, range, m, before)) return m.index;
  }
  return null;
}

/** What follows the name in the phrase is a tail, not a noun the name only modifies: “Ann Bo of the union”, not “the Bo campaign”. */
function headsPhrase(text: string, range: Range, m: Mention, before: readonly string[]): boolean {
  const rest = text.slice(m.end, range.end);
  const tail = rest === '' || /^(?:\s(?:of|from|at|in|with|for|to|on|and)\s|\s?\(|,)/.test(rest);
  return (
    tail ||
    (/^\s(?:news agency|tv channel|newspaper|television|channel|magazine|agency|network|website)$/i.test(rest) &&
      before.length >= 0)
  );
}

/** Characters a name in apposition, with its title, may take. */
const APPOSED = 80;

/** One person, by a determiner or what he does: “the assailant”, “another user”, “its top officer”, “Bo’s lawyer”. */
function describesOne(words: readonly string[]): boolean {
  const head = words.slice(0, words.findIndex((w) => PREPOSITIONS.has(w)) >>> 0);
  const noun = head.at(-1) ?? '';
  const determined = DETERMINERS.has(words[0] ?? '') && !BODY_NOUNS.has(noun);
  return !/[^s]s$/.test(noun) && (determined || head.some((w) => ROLE_NOUNS.has(w) || TITLES.has(w) || KIN.has(w)));
}

/** “UC’s top officer, Ann Bo, said”: a description first, then the name in apposition, closed by a mark or by where she is from. */
export function apposedName(state: State, a: Attribution, words: readonly string[]): number | null {
  if (!a.source || !describesOne(words)) return null;
  const { text } = state.article;
  if (/^an?$/.test(words[0] ?? '') && words.some((w) => PREPOSITIONS.has(w))) return null;
  const name = mentionsIn(state, { start: a.source.end, end: a.source.end + APPOSED })[0];
  const entity = name === undefined ? undefined : state.entities[name.index];
  const gap = name ? text.slice(a.source.end, name.from) : '';
  if (!name || !entity || !isPerson(entity) || !/^(?:,| [,–—-]{1,2})\s(?:\d{1,3}-year-old\s)?$/u.test(gap)) return null;
  return /^(?:[,.:;”"–—]|''|\s[–—-]|\s(?:of|from|at)\s|$)/u.test(text.slice(name.end, name.end + 6))
    ? name.index
    : null;
}

const PAPER = /^(?:statement|letter|email|e-mail|post|tweet|message|memo|release)$/;
/** “a statement from X”, “X’s letter”: the paper speaks for whoever wrote it. */
export function writerOf(state: State, range: Range, words: readonly string[]): number | null {
  const paper = words.findIndex((w) => PAPER.test(w));
  if (paper < 0) return null;
  const text = state.article.text;
  const writer = mentionsIn(state, range).find(
    (m) =>
      /(?:from|(?<!\b(?:seen|obtained|viewed|reviewed|read|reported|published|quoted)\s)by)\s(?:the\s)?$/u.test(
        text.slice(range.start, m.from),
      ) || /^['’]s?\s/u.test(text.slice(m.end, m.end + 3)),
  );
  return writer?.index ?? null;
}

/** “the Austrian”: a person by nationality, whom the words alone do not name. */
export function isDemonym(state: State, range: Range, words: readonly string[]): boolean {
  const word = state.article.text.slice(range.start, range.end).replace(/^the\s/i, '');
  return words.length === 2 && words[0] === 'the' && isDemonymWord(word);
}

const medium = new RegExp(`\\b(?:${[...SOCIAL].join('|')})\\b`, 'i');
/** “the group's Twitter feed”: the owner speaks, the medium carries. */
export function ownerOfMedium(state: State, range: Range): Resolution | undefined {
  const text = state.article.text.slice(range.start, range.end);
  if (!medium.test(text)) return undefined;
  const owner = mentionsIn(state, range).find((m) => /^['’]s?\s/u.test(state.article.text.slice(m.end, m.end + 3)));
  if (!owner) return undefined;
  return { entity: owner.index, how: 'name', alternatives: [], via: null };
}

/** Others of the article whom a bare surname in the range could mean. */
export function rivals(state: State, entity: number, range: Range): number[] {
  const e = state.entities[entity];
  if (!e || e.mentions.every((m) => m.sure || m.start < range.start || m.end > range.end)) return [];
  return state.entities.flatMap((o, i) =>
    i !== entity && o.words.length > 1 && isPerson(o) && familyName(o.words) === familyName(e.words) ? [i] : [],
  );
}

/** “Ann Bo and Joe Day said”: two people said it, and neither alone. */
export function joint(state: State, range: Range): number[] {
  const inside = mentionsIn(state, range);
  const [a, b] = inside;
  if (!a || !b || inside.length > 3 || a.index === b.index) return [];
  const gap = state.article.text.slice(a.end, b.from);
  return /^\s(?:and|or|nor)\s(?:the\s)?$/u.test(gap) && b.end >= range.end ? [a.index, b.index] : [];
}
