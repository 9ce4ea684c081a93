import type { Spec } from './url-state.ts';

/** What stands in the address when no type is marked: an address without a type marks all. */
export const NO_TYPE = 'none';

/** Parameter of a page of two articles: the types of difference that are marked, of those that occur on it. */
export function runSpec(types: readonly string[]): Spec {
  return { type: { kind: 'many', of: [...types, NO_TYPE] } };
}
