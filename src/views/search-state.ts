import { type Choice, facetNames, noChoice } from './search-facets.ts';
import { many, one, type Spec, type UrlState, withValues } from './url-state.ts';

export const kinds = ['direct', 'partial', 'indirect', 'stance', 'scare'] as const;
export const flags = ['unknown', 'several', 'variants', 'differs', 'shorter'] as const;
export const sorts = ['date', 'relevance', 'speaker', 'variants'] as const;
export type Flag = (typeof flags)[number];

/** Parameters of a quote index that has these speakers, outlets and carriers, in the order of the address. */
export function quoteSpec(optionsOf: (facet: 'speaker' | 'outlet' | 'via') => readonly string[]): Spec {
  const listed = (facet: 'speaker' | 'outlet' | 'via') => ({ kind: 'many', of: [...optionsOf(facet)].sort() }) as const;
  return {
    q: { kind: 'text' },
    speaker: listed('speaker'),
    outlet: listed('outlet'),
    kind: { kind: 'many', of: kinds },
    via: listed('via'),
    flag: { kind: 'many', of: flags },
    from: { kind: 'date' },
    to: { kind: 'date' },
    sort: { kind: 'one', of: sorts, fallback: '' },
  };
}

export function choiceOf(state: UrlState): Choice {
  const chosen = Object.fromEntries(facetNames.map((name) => [name, many(state, name)]));
  return { ...noChoice, ...chosen };
}

const implied = (state: UrlState): string => (one(state, 'q') === null ? 'date' : 'relevance');

/** `date` without a search; with one, the nearest first unless the reader chose otherwise. */
export const sortOf = (state: UrlState): string => one(state, 'sort') ?? implied(state);

/** The state without an order that needs no saying. */
export function withImpliedSort(state: UrlState): UrlState {
  return one(state, 'sort') === implied(state) ? withValues(state, 'sort', []) : state;
}
