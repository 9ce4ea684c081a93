import type { Article } from '../../../story/article.ts';
import type { Range } from '../../model.ts';
import type { Attribution, SentenceTokens } from '../attribution/model.ts';
import type { Entity, Mention } from '../entities/model.ts';
import type { Name } from '../names/model.ts';
import { BODY_NOUNS } from '../words/people.ts';
import { blockAt } from '../sections.ts';
import { rangesWithin } from '../../sorted.ts';

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

export interface State extends ResolveInput {
  readonly done: Resolution[];
}

export const unknown: Resolution = { entity: null, how: 'unknown', alternatives: [], via: null };

export const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];

export const isPerson = (e: Entity): boolean => e.kind === 'person' || e.kind === 'unknown';

/** A body that “the group” or “it” can mean; a plural of people (residents, ministers) is none. */
export const isBody = (e: Entity): boolean =>
  ['body', 'agency', 'outlet', 'unknown', 'place'].includes(e.kind) ||
  (e.kind === 'group' && wordsOf(e.name).some((w) => BODY_NOUNS.has(w)));

/** A mention, and the index of the entity it means. */
export type Placed = Mention & { readonly index: number };

/** Mentions of all entities by place; entities and mentions are only ever added, so their number tells whether it still holds. */
const placed = new WeakMap<readonly Entity[], { readonly count: number; readonly list: readonly Placed[] }>();

function mentionsByPlace(entities: readonly Entity[]): readonly Placed[] {
  let count = 0;
  for (const e of entities) count += e.mentions.length;
  const known = placed.get(entities);
  if (known?.count === count) return known.list;
  const list: Placed[] = [];
  entities.forEach(({ mentions }, index) => {
    for (const { start, end, from, quoted, sure } of mentions) list.push({ index, start, end, from, quoted, sure });
  });
  list.sort((a, b) => a.start - b.start);
  placed.set(entities, { count, list });
  return list;
}

/** The entity with a mention inside the range, and that mention. */
export const mentionsIn = (state: State, range: Range): Placed[] =>
  rangesWithin(mentionsByPlace(state.entities), range);

export const blockOf = (state: State, offset: number): number => blockAt(state.article.blocks, offset) ?? -1;

/** Entities mentioned before the place in the same paragraph or the ones before, nearest first. */
export function earlierMentions(state: State, at: number, blocks: number): number[] {
  const here = blockOf(state, at);
  return state.entities
    .flatMap((e, index) =>
      e.mentions
        .filter((m) => !m.quoted && m.end <= at && here - blockOf(state, m.start) <= blocks)
        .map((m) => ({ index, at: m.start })),
    )
    .sort((a, b) => b.at - a.at)
    .map((m) => m.index)
    .filter((x, i, all) => all.indexOf(x) === i);
}

export const none: Entity = {
  name: '',
  words: [],
  kind: 'place',
  gender: null,
  role: null,
  mentions: [],
  kinOnly: false,
  relative: false,
  surnamed: false,
  leads: false,
  acronym: null,
};
