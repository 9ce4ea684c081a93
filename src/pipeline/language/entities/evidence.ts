import type { Name } from '../names/model.ts';
import { isRegion } from '../regions.ts';
import { AUXILIARIES, COMMON_VERBS, PREPOSITIONS } from '../words/closed-class.ts';
import { cueOf } from '../cue-forms.ts';
import { BODY_NOUNS, OUTLET_ENDINGS } from '../words/people.ts';
import { genderByName, kindByWords } from './kinds.ts';
import type { Entity, EntityKind } from './model.ts';

/** How strongly the mentions of one entity speak for each kind; larger is stronger, without unit. */
type Votes = ReadonlyMap<EntityKind, number>;

const PLACE_BEFORE = new Set('in at near towards toward across outside inside throughout'.split(' '));
/** “from Ann Bo”, “into Bo”: of people as often as of places. */
const PLACE_OR_PERSON = new Set(['from', 'into']);
const MEDIUM = /^(?:broadcaster|newspaper|channel|network|magazine|daily|weekly|website)$/;

/** “the X said”, “the X, which”: with the article and no noun after it, a body. */
function standsAsBody({ definite, words, after }: Name): boolean {
  const next = after?.lower ?? '';
  return (
    definite &&
    words.length < 4 &&
    (after?.kind !== 'word' ||
      AUXILIARIES.has(next) ||
      PREPOSITIONS.has(next) ||
      /^(?:who|which|and|or)$/.test(next) ||
      cueOf(next) !== undefined ||
      COMMON_VERBS.has(next))
  );
}

/** “CALDER — The quay”, “CALDER (Reuters) –”: where the report was written. */
const isDateline = ({ words, before, after }: Name): boolean =>
  before === undefined && /^[–—(-]$|^--$/.test(after?.text ?? '') && words.every((w) => /^\p{Lu}{3,}$/u.test(w));

/** “the Courier”, “the Post”: what papers are called, the first word of the name left out. */
const isShortMedium = ({ definite, words, head, title }: Name): boolean =>
  definite &&
  title === null &&
  words.length === 1 &&
  OUTLET_ENDINGS.has(head) &&
  !/^(?:news|radio|tv|television|channel|magazine|newspaper|broadcaster)$/.test(head);

/** What one mention says of its entity’s kind, and how strongly. */
function voteOf(name: Name): [EntityKind, number] | undefined {
  const before = name.before?.lower ?? '';
  const after = name.after?.lower ?? '';
  if (name.dateline === 'place') return ['place', DATELINE];
  if (MEDIUM.test(before) || /^(?:newspaper|channel|magazine|tv|television)$/.test(after)) return ['outlet', 3];
  if (isShortMedium(name)) return ['outlet', 3];
  if (BODY_NOUNS.has(before) && !/^(?:state|police|house|white|university|court|army|office|site)$/.test(before))
    return ['body', 2];
  if (/^(?:news|agency)$/.test(after)) return ['agency', 3];
  if (name.honorific !== null || name.kin !== null || name.title !== null) return ['person', 3];
  if (isDateline(name)) return ['place', DATELINE];
  if (PLACE_BEFORE.has(before)) return ['place', 1];
  if (PLACE_OR_PERSON.has(before)) return ['place', 0.5];
  if (standsAsBody(name)) return ['body', 2];
  if (/^(?:who|whose)$/.test(after)) return ['person', 2];
  return undefined;
}

/** A dateline outweighs that capitals alone look like an acronym. */
const DATELINE = 3;

/** Kinds in the order in which they win where votes are equal. */
const ORDER: readonly EntityKind[] = ['person', 'body', 'outlet', 'agency', 'place'];
const ENOUGH = 1;

function votesOf(entity: Entity, names: readonly Name[]): Votes {
  const votes = new Map<EntityKind, number>();
  const add = (kind: EntityKind, weight: number): void => void votes.set(kind, (votes.get(kind) ?? 0) + weight);
  for (const name of names) {
    const vote = voteOf(name);
    if (vote) add(...vote);
  }
  if (genderByName(entity.words) !== null) add('person', 3);
  return votes;
}

/**
 * The kind of an entity by its words and by all places that name it. Words that name a body, a medium or a country decide alone; else the
 * kind most places speak for; `unknown` where none does.
 */
export function kindOf(entity: Entity, names: readonly Name[]): EntityKind {
  const byWords = kindByWords(entity.words);
  if (names.some((name) => name.dateline === 'agency')) return byWords === 'outlet' ? byWords : 'agency';
  const votes = votesOf(entity, names);
  const person = votes.get('person') ?? 0;
  if (byWords === 'place' && !isRegion(entity.name) && person > 0) return 'person';
  if (byWords === 'body' && entity.words.length === 1 && (votes.get('place') ?? 0) >= DATELINE) return 'place';
  if (byWords !== 'unknown') return byWords;
  const best = ORDER.toSorted((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0))[0] ?? 'unknown';
  return (votes.get(best) ?? 0) >= ENOUGH ? best : 'unknown';
}
