import type { Routes } from './routes.ts';
import { strings } from './strings.ts';

export type NavKey = 'overview' | 'timeline' | 'compare' | 'quotes' | 'method' | 'data' | 'search';
export interface NavEntry {
  readonly key: NavKey;
  readonly label: string;
  readonly href: string;
}

/** Entries of the site's navigation. With several stories, a page of one story keeps its reader inside that story. */
export function navEntries(routes: Routes, storyCount: number, story?: string): NavEntry[] {
  const inside = storyCount > 1 ? story : undefined;
  const { nav } = strings;
  return [
    {
      key: 'overview',
      label: storyCount > 1 && inside === undefined ? nav.stories : nav.overview,
      href: inside === undefined ? routes.home() : routes.story(inside),
    },
    { key: 'timeline', label: nav.timeline, href: routes.timeline(inside) },
    { key: 'compare', label: nav.compare, href: routes.compare(inside) },
    { key: 'quotes', label: nav.quotes, href: routes.quotes(inside) },
    { key: 'method', label: nav.method, href: routes.method() },
    { key: 'data', label: nav.data, href: routes.data() },
  ];
}
