import { genderOf } from '../entities/kinds.ts';
import { type Entity, familyName, type Gender } from '../entities/model.ts';
import { ROLE_NOUNS } from '../words/people.ts';
import { WRITINGS } from '../words/speaking.ts';
import { type Candidate, candidatesBefore, sentenceIndex, STRANGER } from './discourse.ts';
import { isBody, isPerson, none, type Resolution, type State, unknown, wordsOf } from './state.ts';

const agrees = (e: Entity, gender: Gender): boolean => gender === null || e.gender === null || e.gender === gender;

/** One person: named, or an unnamed one by role (“an aide”), never a paper or a body. */
function isSingular(e: Entity): boolean {
  const words = wordsOf(e.name.split(/\s(?:of|for|to|at|from|in|with)\s/u)[0] ?? '');
  return (
    isPerson(e) || (e.kind === 'anonymous' && !/s$/.test(words.at(-1) ?? 's') && words.some((w) => ROLE_NOUNS.has(w)))
  );
}

/** Extra cost of those less likely to be meant: a bare word of unknown kind, somebody only named as a relative, an unnamed one. */
function penalty(e: Entity, speaks: boolean): number {
  if (e.kind === 'unknown') return speaks && !e.name.endsWith('s') ? 0.4 : e.words.length > 1 ? 1.2 : 3;
  if (e.kinOnly) return 3;
  return e.kind === 'anonymous' ? 0.3 : 0;
}

/** Another candidate this near the best is an alternative reading. */
const CLOSE = 1;
/** Somebody known to be she, or he, is meant before somebody who may be either. */
const KNOWN = 0.5;
/** A pronoun this near its antecedent tells the antecedent's gender. */
const NEAR = 2.3;

const busy = new Set<string>();
/** Resolution of a pronoun that opens an earlier sentence; guarded, since that sentence may ask again. */
function opening(state: State, word: string, at: number): number | null {
  const key = `${at}`;
  if (busy.has(key)) return null;
  busy.add(key);
  const found = pronoun(state, word, at).entity;
  busy.delete(key);
  return found;
}

function ranked(
  state: State,
  at: number,
  fits: (e: Entity) => boolean,
  bonus: (e: Entity) => number = () => 0,
): Candidate[] {
  return candidatesBefore(state, at, (word, place) => opening(state, word, place))
    .flatMap((c) => {
      if (c.entity === STRANGER) return [{ ...c, cost: c.cost + 0.2 }];
      const e = state.entities[c.entity] ?? none;
      const speaks = state.done.some((d) => d.entity === c.entity && d.how === 'name');
      return fits(e) ? [{ ...c, cost: c.cost + penalty(e, speaks) - bonus(e) }] : [];
    })
    .sort((a, b) => a.cost - b.cost || a.entity - b.entity);
}

/** Quotations in the sentence that holds this place, without what stands in marks inside them. */
function spokenIn(state: State, at: number): string[] {
  const s = state.sentences[sentenceIndex(state, at)];
  const quotes = s?.tokens.filter((t) => t.kind === 'quote').map((t) => t.text.slice(1, -1)) ?? [];
  return quotes.map((text) => text.replace(/[“"‘'][^”"’']*[”"’']/gu, ' '));
}

/** “Dora tells that story,” she says: nobody speaks of herself by her own name, unless to say that it is hers. */
function namesHerself(e: Entity, quotes: readonly string[]): boolean {
  const names = [e.words[0] ?? '', e.words.at(-1) ?? ''].filter((w) => /^\p{Lu}\p{Ll}{2}/u.test(w));
  return e.kind === 'person' && quotes.some((text) => names.some((n) => speaksOf(text, n)));
}

const speaksOf = (text: string, name: string): boolean =>
  new RegExp(
    `(?<![\\p{L}’'-])${name}\\s(?:\\p{Lu}\\p{Ll}+\\s)?(?:is|was|has|had|will|would|can|does|did|\\p{Ll}+s)\\s`,
    'u',
  ).test(text) && !/\b(?:I am|I['’]m|name is|called)\s/.test(text);

/** The person nearer than the best whose first name alone says that the pronoun is another's; names mislead. */
const passedOver = (state: State, at: number, best: Candidate): Entity | undefined => {
  const [nearest] = ranked(state, at, (e) => e.kind === 'person');
  return nearest && nearest.entity !== best.entity && nearest.cost < best.cost
    ? state.entities[nearest.entity]
    : undefined;
};

/** “Day”, taken for Joe Day, and then “she”: the one other of that name who fits, if he is no nearer by his full name. */
function namesakeOf(state: State, { words, mentions }: Entity, gender: Gender, at: number): number | undefined {
  const last = mentions.findLast((m) => m.end <= at && !m.quoted);
  if (gender === null || !last || /\s/.test(state.article.text.slice(last.start, last.end))) return undefined;
  const fits = state.entities.flatMap((e, i) =>
    isPerson(e) && e.gender === gender && e.words.length > 1 && familyName(e.words) === familyName(words) ? [i] : [],
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** he, she: the nearest subject that fits in number and gender. Others nearly as near come back as alternatives. */
export function pronoun(state: State, word: string, at: number): Resolution {
  const gender = genderOf([word]);
  const quotes = spokenIn(state, at);
  const [best, ...rest] = ranked(
    state,
    at,
    (e) => isSingular(e) && agrees(e, gender) && !namesHerself(e, quotes),
    (e) => (e.gender === gender ? KNOWN : 0),
  );
  const entity = best === undefined ? undefined : state.entities[best.entity];
  const passed = best === undefined ? undefined : passedOver(state, at, best);
  const namesake = passed === undefined ? undefined : namesakeOf(state, passed, gender, at);
  if (namesake !== undefined) return { entity: namesake, how: 'pronoun', alternatives: [], via: null };
  if (!best || !entity || (entity.kind === 'unknown' && passed !== undefined)) return unknown;
  const equal = best.shared ? rest.filter((c) => c.shared && c.cost === best.cost) : [];
  if (equal.length > 0) return { ...unknown, alternatives: [best, ...equal].map((c) => c.entity) };
  if (best.cost < NEAR) entity.gender ??= gender;
  return {
    entity: best.entity,
    how: 'pronoun',
    alternatives: rest
      .filter((c) => c.cost - best.cost < CLOSE)
      .map((c) => c.entity)
      .slice(0, 2),
    via: null,
  };
}

/** “The affidavit says he sent a message. “…,” it said.”: of two papers either may be meant. */
function isOtherPaper(state: State, entity: number, at: number): boolean {
  const e = state.entities[entity] ?? none;
  const last = e.mentions.findLast((m) => m.end < at);
  if (e.kind !== 'anonymous' || !last) return false;
  const s = state.sentences[sentenceIndex(state, last.start)];
  const later = s?.tokens.filter((t) => t.start > last.end && t.end < at) ?? [];
  return wordsOf(e.name).some((w) => WRITINGS.has(w)) && later.some((t) => WRITINGS.has(t.lower));
}

/** it, they: the nearest body, or unnamed plural, that fits. */
export function bodyPronoun(state: State, word: string, at: number): Resolution {
  const plural = word !== 'it';
  const [best] = ranked(
    state,
    at,
    (e) =>
      (isBody(e) && e.kind !== 'unknown') ||
      (plural && e.kind === 'group') ||
      (!plural && e.kind === 'anonymous' && !isSingular(e)),
  );
  return best === undefined || best.cost > NEAR || (!plural && isOtherPaper(state, best.entity, at))
    ? unknown
    : { entity: best.entity, how: 'pronoun', alternatives: [], via: null };
}
