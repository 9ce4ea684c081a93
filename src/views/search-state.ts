import type { Choice } from './search-facets.ts';
import { many, one, type Spec, type UrlState } from './url-state.ts';

export const kinds = ['direct', 'partial', 'indirect', 'scare'] as const;
export const flags = ['unknown', 'several', 'variants', 'differs'] as const;
export const sorts = ['date', 'relevance', 'speaker', 'variants'] as const;
export type Flag = (typeof flags)[number];

/** Parameters of the quote index, in the order of the address. */
export const quoteSpec: Spec = {
  q: { kind: 'text' },
  speaker: { kind: 'ids' },
  outlet: { kind: 'ids' },
  kind: { kind: 'many', of: kinds },
  flag: { kind: 'many', of: flags },
  sort: { kind: 'one', of: sorts, fallback: 'date' },
};

export function choiceOf(state: UrlState): Choice {
  return { speaker: many(state, 'speaker'), outlet: many(state, 'outlet'), kind: many(state, 'kind'), flag: many(state, 'flag') };
}

/** `date` without a search; with one, the nearest first unless the reader chose otherwise. */
export function sortOf(state: UrlState): string {
  return one(state, 'sort') ?? (one(state, 'q') === null ? 'date' : 'relevance');
}
