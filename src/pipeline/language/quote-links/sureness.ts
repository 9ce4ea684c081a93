import type { Confidence } from '../../../story/records.ts';
import type { Attribution } from '../attribution/model.ts';
import type { Entity } from '../entities/model.ts';
import type { Resolution } from '../resolve/state.ts';
import { PREPOSITIONS, RELATIVE } from '../words/closed-class.ts';
import { BODY_NOUNS, KIN, ROLE_NOUNS } from '../words/people.ts';

/** What the speaker of one record rests on. */
export interface Grounds {
  /** The rule that linked the words to the attribution. */
  readonly rule: string;
  readonly attribution: Attribution;
  readonly resolution: Resolution;
  readonly entity: Entity | undefined;
  /** The words that name the source at the cue. */
  readonly words: string;
  /** Another voice in the sentence may be meant, or stands behind this one: see `contested`. */
  readonly contested: boolean;
  /** The sentence says “according to” somebody after the attribution. */
  readonly relayed: boolean;
}

type Strength = 'firm' | 'fair' | 'loose';

/** Nothing but the attribution's own words stands between it and the quotation, or the quotation goes on with such a one. */
const BESIDE = new Set(['quote/cue-after', 'quote/inverted', 'quote/continued', 'quote/goes-on', 'quote/signed']);
const LEANS = new Set(['quote/carried-paragraph', 'quote/named-after', 'quote/repeats-body', 'quote/run-on']);

/** How surely the words hang on that attribution. */
function linkStrength({ rule, attribution: { verb, shape } }: Grounds): Strength {
  if (rule === 'quote/signed') return 'firm';
  if (shape === 'passive' || shape === 'cited' || shape === 'noun' || (verb === null && shape === 'before'))
    return 'loose';
  const speaks = verb?.classes.has('say') === true || verb?.classes.has('tell') === true;
  if (verb !== null && !speaks && !verb.classes.has('call')) return BESIDE.has(rule) ? 'fair' : 'loose';
  return speaks && !LEANS.has(rule) && (shape === 'before' || shape === 'inverted') ? 'firm' : 'fair';
}

/** Does the noun that heads the words say what somebody is: a spokesman, the ministry, her mother? */
function hasRole(words: string): boolean {
  const all = words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const end = all.findIndex((w) => PREPOSITIONS.has(w) || RELATIVE.has(w));
  const head = (end < 0 ? all : all.slice(0, end)).at(-1) ?? '';
  return ROLE_NOUNS.has(head) || BODY_NOUNS.has(head) || KIN.has(head);
}

/** How surely those words mean that source. */
function nameStrength({ resolution: { how, alternatives }, entity, words }: Grounds): Strength {
  if (how === 'unknown' || alternatives.length > 0) return 'loose';
  if (how === 'name' && entity?.kind === 'person') return 'firm';
  return how !== 'anonymous' || hasRole(words) ? 'fair' : 'loose';
}

/**
 * How sure a speaker is, from how the words hang on their attribution and how the attribution names its source. The right-rates behind
 * it, and how they were measured: docs/decisions; `npm run eval -- --data` prints what comes of it on texts kept apart.
 */
export function sureness(grounds: Grounds): Confidence {
  const link = linkStrength(grounds);
  const name = nameStrength(grounds);
  if (grounds.contested || link === 'loose' || name === 'loose') return 'unsure';
  const body = grounds.resolution.how === 'name' && name === 'fair';
  if (body && link === 'fair' && grounds.attribution.shape !== 'according') return 'unsure';
  const firm = link === 'firm' && (name === 'firm' || (body && BESIDE.has(grounds.rule)));
  return firm && !grounds.relayed ? 'certain' : 'likely';
}
