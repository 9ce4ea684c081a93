import { genderOf } from '../entities/kinds.ts';
import type { Entity, Gender } from '../entities/model.ts';
import { ROLE_NOUNS } from '../words/people.ts';
import { type Candidate, candidatesBefore, STRANGER } from './discourse.ts';
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

/** he, she: the nearest subject that fits in number and gender. Others nearly as near come back as alternatives. */
export function pronoun(state: State, word: string, at: number): Resolution {
  const gender = genderOf([word]);
  const [best, ...rest] = ranked(
    state,
    at,
    (e) => isSingular(e) && agrees(e, gender),
    (e) => (e.gender === gender ? KNOWN : 0),
  );
  const entity = best === undefined ? undefined : state.entities[best.entity];
  if (!best || !entity) return unknown;
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
  return best === undefined || best.cost > NEAR
    ? unknown
    : { entity: best.entity, how: 'pronoun', alternatives: [], via: null };
}
