import type { Choice } from './search-facets.ts';
import { many, one, type Spec, type UrlState, withValues } from './url-state.ts';

export const kinds = ['direct', 'partial', 'indirect', 'stance', 'scare'] as const;
export const flags = ['unknown', 'several', 'variants', 'differs'] as const;
export const sorts = ['date', 'relevance', 'speaker', 'variants'] as const;
export type Flag = (typeof flags)[number];

/** Parameters of a quote index that has these speakers and outlets, in the order of the address. */
export function quoteSpec(speakers: readonly string[], outlets: readonly string[]): Spec {
  return {
    q: { kind: 'text' },
    speaker: { kind: 'many', of: [...speakers].sort() },
    outlet: { kind: 'many', of: [...outlets].sort() },
    kind: { kind: 'many', of: kinds },
    flag: { kind: 'many', of: flags },
    sort: { kind: 'one', of: sorts, fallback: '' },
  };
}

export function choiceOf(state: UrlState): Choice {
  return {
    speaker: many(state, 'speaker'),
    outlet: many(state, 'outlet'),
    kind: many(state, 'kind'),
    flag: many(state, 'flag'),
  };
}

/** `date` without a search; with one, the nearest first unless the reader chose otherwise. */
export function sortOf(state: UrlState): string {
  return one(state, 'sort') ?? (one(state, 'q') === null ? 'date' : 'relevance');
}

/** The state without an order that needs no saying. */
export function withImpliedSort(state: UrlState): UrlState {
  const implied = one(state, 'q') === null ? 'date' : 'relevance';
  return one(state, 'sort') === implied ? withValues(state, 'sort', []) : state;
}
