import type { Routes } from './routes.ts';

/** Ways to look at a comparison, each a page of its own; the first stands at the address of the comparison itself. */
export const VIEWS = ['matrix', 'figures', 'text', 'omissions', 'lineage', 'headlines'] as const;
export type View = (typeof VIEWS)[number];
/** Those that have an address below it. */
export const SUBPAGES = VIEWS.filter((view) => view !== 'matrix');

/** Address of a view, of one story or of the corpus. */
export function viewHref(routes: Routes, view: View, story?: string): string {
  return `${routes.compare(story)}${view === 'matrix' ? '' : `${view}/`}`;
}
