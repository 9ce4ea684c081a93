import type { Range } from '../../model.ts';
import { type Entity, familyName } from '../entities/model.ts';
import { DETERMINERS, POSSESSIVE, PREPOSITIONS } from '../words/closed-class.ts';
import { AIMS } from '../words/things.ts';
import { BODY_NOUNS, COMPANY_NOUNS, GROUP_NOUNS, INSTITUTIONS, KIN, ROLE_NOUNS } from '../words/people.ts';
import { anonymous, noted } from './anonymous.ts';
import { apposedBody, companyBefore } from './company.ts';
import { isOf, properModifier, roleWords } from './office.ts';
import {
  type Resolution,
  type State,
  earlierMentions,
  isBody,
  isPerson,
  mentionsIn,
  none,
  unknown,
  wordsOf,
} from './state.ts';

const MEDIA_NOUNS = new Set(
  'newspaper paper channel broadcaster station agency network magazine website outlet'.split(' '),
);

/** Adjectives that say what sort of body it is, and no more. */
const PLAIN = new Set(
  'militant armed rebel insurgent activist rights advocacy civil islamist extremist political human opposition ruling militia hardline'.split(
    ' ',
  ),
);

/** “the Bo campaign”, for a later “the campaign”. */
const isSuch = ({ kind, name }: Entity, noun: string): boolean =>
  kind === 'anonymous' && wordsOf(name).at(-1) === noun && wordsOf(name).length > 2;

/** Can a body be called by a noun its name does not have? A company no ministry, a group no court; a ministry nothing else. */
function mayBeCalled(noun: string, { name }: Entity): boolean {
  const own = wordsOf(name);
  if (GROUP_NOUNS.has(noun)) return !own.some((w) => INSTITUTIONS.has(w));
  return COMPANY_NOUNS.has(noun) && !own.some((w) => BODY_NOUNS.has(w) && !COMPANY_NOUNS.has(w) && w !== 'group');
}

/** “the party New Dawn”, “New Dawn, a party of the left”: the noun stands beside the name somewhere. */
function isIntroducedAs({ article: { text } }: State, noun: string, { mentions }: Entity): boolean {
  return mentions.some((m) => {
    const after = /^,\s(?:an?|the)\s[^,.;]{3,60}/u.exec(text.slice(m.end, m.end + 70))?.[0] ?? '';
    return wordsOf(text.slice(Math.max(0, m.from - 20), m.from)).at(-1) === noun || wordsOf(after).includes(noun);
  });
}

/** “the group”, “the ministry”: the last body named before that the words fit. */
function definiteBody(state: State, words: readonly string[], at: number): Resolution {
  const noun = words.at(-1) ?? '';
  const medium = MEDIA_NOUNS.has(noun);
  if (words.length === 2 && COMPANY_NOUNS.has(noun)) {
    const company = companyBefore(state, at);
    if (company) return company;
  }
  const fits = (e: Entity): boolean =>
    medium
      ? ['outlet', 'agency'].includes(e.kind)
      : isBody(e) && !['unknown', 'agency', 'outlet', 'place'].includes(e.kind);
  const candidates = earlierMentions(state, at, 2).filter(
    (i) => fits(state.entities[i] ?? none) || isSuch(state.entities[i] ?? none, noun),
  );
  const named = (i: number, list: readonly string[]): boolean =>
    wordsOf(state.entities[i]?.name ?? '').some((w) => list.includes(w));
  const modifiers = words.slice(1, -1).filter((w) => !PLAIN.has(w));
  const fitting = candidates.filter((i) => named(i, modifiers.length > 0 ? modifiers : [noun]));
  if (fitting.length > 1) return { ...unknown, alternatives: fitting.slice(0, 3) };
  const exact = fitting[0];
  const called = candidates.filter((i) => {
    const e = state.entities[i] ?? none;
    return medium || mayBeCalled(noun, e) || isIntroducedAs(state, noun, e);
  });
  const doubtful = modifiers.length > 0 || (COMPANY_NOUNS.has(noun) && called.length > 1);
  const best = exact ?? (doubtful ? undefined : called[0]);
  return best === undefined
    ? unknown
    : { entity: best, how: 'definite', alternatives: candidates.filter((c) => c !== best).slice(0, 2), via: null };
}

/** “the senator”, “the resistance leader”: a person whose printed role has that noun. */
function definiteRole(state: State, words: readonly string[], at: number): Resolution {
  const noun = words.find((w) => ROLE_NOUNS.has(w)) ?? '';
  const fits = state.entities
    .map((e, i) => ({ e, i }))
    .filter(
      ({ e }) =>
        isPerson(e) && e.role !== null && roleWords(e.role).includes(noun) && (e.mentions[0]?.start ?? at) < at,
    );
  const recent = earlierMentions(state, at, 4);
  const place = properModifier(state.article.text, at);
  const meant = closest(words, fits).filter(({ e }) => place === null || isOf(state.article.text, e, place));
  const [best, ...rest] = meant.map((f) => f.i).toSorted((a, b) => rank(recent, a) - rank(recent, b));
  return best === undefined ? unknown : { entity: best, how: 'definite', alternatives: rest.slice(0, 2), via: null };
}

/** “the prime minister” is no other minister where one of them is called so. */
function closest<F extends { readonly e: Entity }>(words: readonly string[], fits: readonly F[]): readonly F[] {
  const told = words.filter((w) => !DETERMINERS.has(w));
  const whole = fits.filter(({ e }) => told.every((w) => roleWords(e.role ?? '').includes(w)));
  return whole.length > 0 ? whole : fits;
}

/** “the 36-year-old”: the one person whose age the text has given so. */
function byAge(state: State, words: readonly string[], at: number): Resolution {
  const age = /^(\d{1,3})-year-old$/.exec(words[1] ?? '')?.[1];
  if (age === undefined) return unknown;
  const given = new RegExp(`^,\\s(?:aged\\s)?${age}(?!\\p{L}|\\p{N})`, 'u');
  const { text } = state.article;
  const fits = state.entities.flatMap((e, i) =>
    isPerson(e) && e.mentions.some((m) => m.end < at && given.test(text.slice(m.end, m.end + 12))) ? [i] : [],
  );
  const [only] = fits;
  return fits.length === 1 && only !== undefined
    ? { entity: only, how: 'definite', alternatives: [], via: null }
    : { ...unknown, alternatives: fits };
}

const rank = (order: readonly number[], i: number): number => (order.includes(i) ? order.indexOf(i) : order.length);

/** “The son of X”: the one other person with X's surname. */
export function relative(state: State, range: Range): Resolution | undefined {
  const words = wordsOf(state.article.text.slice(range.start, range.end));
  const of = words.indexOf('of');
  if (of < 1 || !KIN.has(words[of - 1] ?? '')) return undefined;
  const other = mentionsIn(state, range).at(-1);
  const surname = familyName(state.entities[other?.index ?? -1]?.words ?? []);
  const fits = state.entities.flatMap((e, i) =>
    i !== other?.index && isPerson(e) && surname !== undefined && e.words.length > 1 && familyName(e.words) === surname
      ? [i]
      : [],
  );
  return fits.length === 1 && fits[0] !== undefined
    ? { entity: fits[0], how: 'definite', alternatives: [], via: null }
    : unknown;
}

/** “the union’s main goal”, “her plan”: an aim or a view is nobody, and whether its owner says the words is not told. */
const isAim = (words: readonly string[]): boolean => {
  const tied = words.findIndex((w, i) => i > 0 && PREPOSITIONS.has(w));
  return AIMS.has((tied < 0 ? words : words.slice(0, tied)).at(-1) ?? '');
};

export function nominal(state: State, range: Range, words: readonly string[]): Resolution {
  if (isAim(words)) return unknown;
  const definite = words[0] === 'the' || words[0] === 'this' || words[0] === 'that';
  const bare = words.length <= 4 && !words.some((w) => PREPOSITIONS.has(w));
  if (definite && bare && BODY_NOUNS.has(words.at(-1) ?? '')) {
    const apposed = apposedBody(state, range);
    const found =
      apposed === null
        ? definiteBody(state, words, range.start)
        : { ...unknown, entity: apposed, how: 'definite' as const };
    if (found.entity !== null) return noted(state, range, found);
  }
  if (definite && bare) {
    const found = byAge(state, words, range.start);
    if (found.entity !== null) return noted(state, range, found);
  }
  if (definite && bare && words.some((w) => ROLE_NOUNS.has(w)) && !/s$/.test(words.at(-1) ?? '')) {
    const found = definiteRole(state, words, range.start);
    if (found.entity !== null) return noted(state, range, found);
  }
  if (words.some((w) => ROLE_NOUNS.has(w) || BODY_NOUNS.has(w)) || POSSESSIVE.has(words[0] ?? ''))
    return anonymous(state, range);
  return mentionsIn(state, range).length > 0 || DETERMINERS.has(words[0] ?? '') ? anonymous(state, range) : unknown;
}
