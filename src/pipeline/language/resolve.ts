import type { Article } from '../../story/article.ts';
import type { Range } from '../model.ts';
import type { Attribution, SentenceTokens } from './attribution.ts';
import { type Entity, type Gender, genderOf, type Mention } from './entities.ts';
import type { Name } from './names.ts';
import { blockAt } from './sections.ts';
import { COORDINATORS, DETERMINERS, PERSONAL, POSSESSIVE, PREPOSITIONS } from './words/closed-class.ts';
import { BODY_NOUNS, KIN, ROLE_NOUNS, SOCIAL } from './words/people.ts';

/** Whom the source words of one attribution mean. */
export interface Resolution {
  /** Index into the entities, or null: unknown. */
  readonly entity: number | null;
  /** Named there, found by reference (he, the group), or not found. */
  readonly how: 'name' | 'pronoun' | 'definite' | 'anonymous' | 'unknown';
  readonly alternatives: readonly number[];
  /** Carrier named inside the source words: “the group's Twitter feed”. */
  readonly via: number | null;
}
export interface ResolveInput {
  readonly article: Article;
  readonly sentences: readonly SentenceTokens[];
  readonly attributions: readonly Attribution[];
  readonly entities: Entity[];
  readonly names: readonly Name[];
}
interface State extends ResolveInput {
  readonly done: Resolution[];
}

const unknown: Resolution = { entity: null, how: 'unknown', alternatives: [], via: null };
const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const isPerson = (e: Entity): boolean => e.kind === 'person' || e.kind === 'unknown';
const isBody = (e: Entity): boolean => ['body', 'agency', 'outlet', 'unknown', 'group', 'place'].includes(e.kind);

/** The entity with a mention inside the range, and that mention. */
function mentionsIn(state: State, range: Range): (Mention & { index: number })[] {
  return state.entities
    .flatMap((e, index) => e.mentions.filter((m) => m.start >= range.start && m.end <= range.end).map((m) => ({ index, ...m })))
    .sort((a, b) => a.start - b.start);
}

/** The name that heads the phrase: the first one that neither owns what follows nor hangs on a preposition. */
function headName(state: State, range: Range): number | null {
  const text = state.article.text;
  const inside = mentionsIn(state, range);
  for (const [n, m] of inside.entries()) {
    if (/^['’]s?\s/u.test(text.slice(m.end, m.end + 3))) continue;
    const before = wordsOf(text.slice(range.start, m.from));
    const follower = inside[n - 1];
    const glued = follower !== undefined && /^\s$/u.test(text.slice(follower.end, m.from));
    if (PREPOSITIONS.has(before.at(-1) ?? '')) continue;
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
  return tail || (/^\s(?:news agency|tv channel|newspaper|television|channel|magazine|agency|network|website)$/i.test(rest) && before.length >= 0);
}

/** “the group's Twitter feed”: the owner speaks, the medium carries. */
function ownerOfMedium(state: State, range: Range): Resolution | undefined {
  const text = state.article.text.slice(range.start, range.end);
  const medium = [...SOCIAL].find((s) => new RegExp(`\\b${s}\\b`, 'i').test(text));
  const owner = mentionsIn(state, range).find((m) => /^['’]s?\s/u.test(state.article.text.slice(m.end, m.end + 3)));
  if (!medium || !owner) return undefined;
  return { entity: owner.index, how: 'name', alternatives: [], via: null };
}

const blockOf = (state: State, offset: number): number => blockAt(state.article.blocks, offset) ?? -1;

/** Attribution sources already resolved, nearest first, at most `blocks` paragraphs back. */
function earlierSpeakers(state: State, at: number, blocks: number): number[] {
  const here = blockOf(state, at);
  const out: number[] = [];
  for (let i = state.done.length - 1; i >= 0; i--) {
    const entity = state.done[i]?.entity ?? null;
    const place = state.attributions[i]?.cue.start ?? 0;
    if (here - blockOf(state, place) > blocks) break;
    if (entity !== null && !out.includes(entity)) out.push(entity);
  }
  return out;
}

/** Entities mentioned before the place in the same paragraph or the ones before, nearest first. */
function earlierMentions(state: State, at: number, blocks: number): number[] {
  const here = blockOf(state, at);
  return state.entities
    .flatMap((e, index) => e.mentions.filter((m) => !m.quoted && m.end <= at && here - blockOf(state, m.start) <= blocks).map((m) => ({ index, at: m.start })))
    .sort((a, b) => b.at - a.at)
    .map((m) => m.index)
    .filter((x, i, all) => all.indexOf(x) === i);
}

/** First person named in the sentence that holds `at`, before it: its likely subject. */
function sentenceSubject(state: State, at: number): number | null {
  const sentence = state.sentences.find((s) => s.range.start <= at && at < s.range.end);
  if (!sentence) return null;
  const inside = mentionsIn(state, { start: sentence.range.start, end: at });
  return inside.find((m) => !m.quoted && isPerson(state.entities[m.index] ?? none))?.index ?? null;
}
const none: Entity = { name: '', words: [], kind: 'place', gender: null, role: null, mentions: [], kinOnly: false, acronym: null };

const agrees = (e: Entity | undefined, gender: Gender): boolean => e !== undefined && (gender === null || e.gender === null || e.gender === gender);

/** The pronoun that opens a sentence of this paragraph before `at`, nearest first: whoever it means is still spoken of. */
function openingPronoun(state: State, word: string, at: number): number | null {
  const block = blockOf(state, at);
  const before = state.sentences.filter((s) => s.range.end <= at && blockOf(state, s.range.start) === block);
  const last = before.at(-1);
  const first = last?.tokens.find((t) => t.kind === 'word' && !COORDINATORS.has(t.lower));
  if (!last || first?.lower !== word || state.attributions.some((a) => a.sentence === state.sentences.indexOf(last) && a.source?.start === first.start)) return null;
  return pronoun(state, word, first.start).entity;
}

/** The person the same pronoun meant in the attribution before, in this paragraph or the last: he … he … */
function samePronoun(state: State, word: string, at: number): number | null {
  const here = blockOf(state, at);
  for (let i = state.done.length - 1; i >= 0; i--) {
    const source = state.attributions[i]?.source;
    if (!source || here - blockOf(state, source.start) > 0) break;
    if (state.article.text.slice(source.start, source.end).toLowerCase() === word) return state.done[i]?.entity ?? null;
    if (state.done[i]?.how === 'name' && isPerson(state.entities[state.done[i]?.entity ?? -1] ?? none)) break;
  }
  return null;
}

/** he, she: whoever spoke last nearby, else the subject of the sentence before, else the last person named. */
function pronoun(state: State, word: string, at: number): Resolution {
  const gender = genderOf([word]);
  const fits = (i: number | null): i is number => i !== null && isSingular(state.entities[i]) && agrees(state.entities[i], gender);
  for (const certain of [true, false])
    for (const reach of [0, 1, 3]) {
      const near = reach === 0 ? [openingPronoun(state, word, at), samePronoun(state, word, at)] : [];
      const spoke = earlierSpeakers(state, at, reach);
      const candidates = [...near, ...spoke, ...(reach === 0 ? [sentenceSubject(state, at)] : []), ...earlierMentions(state, at, reach)]
        .filter(fits)
        .filter((i) => (certain ? state.entities[i]?.kind === 'person' || near.includes(i) : true) && (state.entities[i]?.kinOnly !== true || spoke.includes(i)));
      const [best, ...rest] = [...new Set(candidates)];
      if (best !== undefined) return { entity: best, how: 'pronoun', alternatives: rest.slice(0, 2), via: null };
    }
  return unknown;
}
const isSingular = (e: Entity | undefined): boolean => e !== undefined && (isPerson(e) || (e.kind === 'anonymous' && !/s$/.test(wordsOf(e.name).at(-1) ?? 's')));

/** it, they: the last body that spoke or was named in this paragraph or the one before. */
function bodyPronoun(state: State, at: number): Resolution {
  const fits = (i: number): boolean => isBody(state.entities[i] ?? none) || state.entities[i]?.kind === 'anonymous';
  const [best] = earlierSpeakers(state, at, 1).filter(fits);
  return best === undefined ? unknown : { entity: best, how: 'pronoun', alternatives: [], via: null };
}

/** “the group”, “the ministry”: the last body named before that the words fit. */
function definiteBody(state: State, words: readonly string[], at: number): Resolution {
  const noun = words.at(-1) ?? '';
  const candidates = earlierMentions(state, at, 2).filter((i) => isBody(state.entities[i] ?? none) && state.entities[i]?.kind !== 'unknown' && state.entities[i]?.kind !== 'agency' && state.entities[i]?.kind !== 'place');
  const exact = candidates.find((i) => wordsOf(state.entities[i]?.name ?? '').includes(noun));
  const best = exact ?? candidates[0];
  return best === undefined ? unknown : { entity: best, how: 'definite', alternatives: candidates.filter((c) => c !== best).slice(0, 2), via: null };
}

/** “the senator”, “the resistance leader”: a person whose printed role has that noun. */
function definiteRole(state: State, words: readonly string[], at: number): Resolution {
  const noun = words.find((w) => ROLE_NOUNS.has(w)) ?? '';
  const fits = state.entities.map((e, i) => ({ e, i })).filter(({ e }) => isPerson(e) && e.role !== null && wordsOf(e.role).includes(noun) && (e.mentions[0]?.start ?? at) < at);
  const recent = earlierMentions(state, at, 4);
  const [best, ...rest] = fits.map((f) => f.i).toSorted((a, b) => rank(recent, a) - rank(recent, b));
  return best === undefined ? unknown : { entity: best, how: 'definite', alternatives: rest.slice(0, 2), via: null };
}
const rank = (order: readonly number[], i: number): number => (order.includes(i) ? order.indexOf(i) : order.length);

/** “The son of X”: the one other person with X's surname. */
function relative(state: State, range: Range): Resolution | undefined {
  const words = wordsOf(state.article.text.slice(range.start, range.end));
  const of = words.indexOf('of');
  if (of < 1 || !KIN.has(words[of - 1] ?? '')) return undefined;
  const other = mentionsIn(state, range).at(-1);
  const surname = state.entities[other?.index ?? -1]?.words.at(-1);
  const fits = state.entities.flatMap((e, i) => (i !== other?.index && isPerson(e) && surname !== undefined && e.words.length > 1 && e.words.at(-1) === surname ? [i] : []));
  return fits.length === 1 && fits[0] !== undefined ? { entity: fits[0], how: 'definite', alternatives: [], via: null } : unknown;
}

/** “a spokesman”, “an aide to X”, “experts”: somebody not named, one entity for each wording of the article. */
function anonymous(state: State, range: Range): Resolution {
  const name = state.article.text.slice(range.start, range.end);
  const key = wordsOf(name).filter((w) => !DETERMINERS.has(w)).join(' ');
  const plural = /s$/.test(wordsOf(name.split(/\s(?:of|for|to|at|from|in|with)\s/u)[0] ?? '').at(-1) ?? '') || /\b(?:media|police|people)\b/i.test(name);
  const mention = { start: range.start, end: range.end, from: range.start, quoted: false };
  const known = state.entities.findIndex((e) => (e.kind === 'anonymous' || e.kind === 'group') && wordsOf(e.name).filter((w) => !DETERMINERS.has(w)).join(' ') === key);
  if (known >= 0) {
    if (!state.entities[known]?.mentions.some((m) => m.start === range.start)) state.entities[known]?.mentions.push(mention);
    return { entity: known, how: 'anonymous', alternatives: [], via: null };
  }
  state.entities.push({ name, words: name.split(/\s+/), kind: plural ? 'group' : 'anonymous', gender: genderOf(wordsOf(name)), role: null, mentions: [mention], kinOnly: false, acronym: null });
  return { entity: state.entities.length - 1, how: 'anonymous', alternatives: [], via: null };
}

/** Notes that a phrase (“the group”) is one more mention of its entity. */
function noted(state: State, range: Range, found: Resolution): Resolution {
  if (found.entity !== null) state.entities[found.entity]?.mentions.push({ start: range.start, end: range.end, from: range.start, quoted: false });
  return found;
}

function resolveOne(state: State, a: Attribution): Resolution {
  const range = a.source;
  if (!range) return a.shape === 'participle' ? (state.done.at(-1) ?? unknown) : unknown;
  const words = wordsOf(state.article.text.slice(range.start, range.end));
  const only = words.length === 1 ? (words[0] ?? '') : '';
  if (/^(?:he|she|him|her)$/.test(only)) return pronoun(state, only, range.start);
  if (/^(?:it|they|them)$/.test(only)) return bodyPronoun(state, range.start);
  if (PERSONAL.has(only) || words.length === 0) return unknown;
  const medium = ownerOfMedium(state, range);
  if (medium) return medium;
  const named = headName(state, range);
  if (named !== null) return { entity: named, how: 'name', alternatives: [], via: null };
  const kin = relative(state, range);
  if (kin) return kin;
  return nominal(state, range, words);
}

function nominal(state: State, range: Range, words: readonly string[]): Resolution {
  const definite = words[0] === 'the' || words[0] === 'this' || words[0] === 'that';
  const bare = words.length <= 4 && !words.some((w) => PREPOSITIONS.has(w));
  if (definite && bare && BODY_NOUNS.has(words.at(-1) ?? '')) {
    const found = definiteBody(state, words, range.start);
    if (found.entity !== null) return noted(state, range, found);
  }
  if (definite && bare && words.some((w) => ROLE_NOUNS.has(w)) && !/s$/.test(words.at(-1) ?? '')) {
    const found = definiteRole(state, words, range.start);
    if (found.entity !== null) return noted(state, range, found);
  }
  if (words.some((w) => ROLE_NOUNS.has(w) || BODY_NOUNS.has(w)) || POSSESSIVE.has(words[0] ?? '')) return anonymous(state, range);
  return mentionsIn(state, range).length > 0 || DETERMINERS.has(words[0] ?? '') ? anonymous(state, range) : unknown;
}

/** Resolves attributions in text order; may add unnamed speakers and mentions to `entities`. Where nothing fits, the answer is unknown. */
export function resolveSources(input: ResolveInput): Resolution[] {
  const state: State = { ...input, done: [] };
  for (const a of input.attributions) state.done.push(resolveOne(state, a));
  for (const e of input.entities) e.mentions.sort((x, y) => x.start - y.start);
  return state.done;
}
