import type { Spec } from './url-state.ts';

/** Parameters of the search over everything. */
export const searchSpec: Spec = { q: { kind: 'text' } };
