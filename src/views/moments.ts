import type { Event } from '../story/links.ts';
import type { AnyRecord } from '../story/records.ts';
import type { Routes } from './routes.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';
import { sortKey, timeAttribute, whenWords } from './when.ts';

/** One dated moment of the small timeline. */
export interface Moment {
  readonly id: string;
  readonly when: string;
  readonly datetime: string | undefined;
  /** As printed in one article. */
  readonly text: string;
  readonly href: string;
  readonly sigla: readonly Siglum[];
}

/** At most so many moments are shown on the overview. */
export const MOMENTS = 8;

const dayOnly = (when: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(when);

/** Prefers words that say something: a claim or quotation before a bare date, then the longer. */
function telling(records: readonly AnyRecord[]): AnyRecord | undefined {
  const rank = (r: AnyRecord): number => (r.kind === 'claim' ? 0 : r.kind === 'quote' ? 1 : 2);
  return [...records].sort((a, b) => rank(a) - rank(b) || b.text.length - a.text.length || (a.id < b.id ? -1 : 1))[0];
}

function moment(
  site: Site,
  routes: Routes,
  event: Event,
): (Moment & { readonly key: string; readonly weight: number }) | null {
  const records = event.reported.map((r) => site.record(r.record)).filter((r) => r !== null);
  const chosen = telling(records);
  if (chosen === undefined || chosen.kind === 'date') return null;
  const articles = [...new Set(records.map((r) => r.article))].sort();
  return {
    id: event.id,
    when: whenWords(event.when),
    datetime: timeAttribute(event.when),
    text: chosen.text,
    href: routes.article(chosen.article, chosen.id),
    sigla: articles.map((id) => site.siglum(id)),
    key: sortKey(event.when),
    weight: articles.length * 10 + (dayOnly(event.when) ? 5 : 0) + Math.min(records.length, 4),
  };
}

/** The most reported moments, in order of time. */
export function moments(site: Site, routes: Routes, scope: Scope): Moment[] {
  const all = scope.links.events.map((e) => moment(site, routes, e)).filter((m) => m !== null);
  const chosen = all
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, MOMENTS);
  return chosen
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
    .map(({ key: _key, weight: _weight, ...rest }) => rest);
}
