import type { Quote } from '../story/records.ts';
import type { Routes } from './routes.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';
import { isStance } from './quotations.ts';

export interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** As printed; null when no role is printed. */
  readonly role: string | null;
  /** Quotations in marks. */
  readonly quoted: number;
  /** Reported speech. */
  readonly reported: number;
  readonly sigla: readonly Siglum[];
  /** Forms of the name that are printed. */
  readonly names: readonly string[];
}
export interface UnknownRow {
  readonly quoted: number;
  readonly reported: number;
  readonly sigla: readonly Siglum[];
}

function sums(site: Site, quotes: readonly Quote[]): UnknownRow {
  const articles = [...new Set(quotes.map((q) => q.article))].sort();
  return {
    quoted: quotes.filter((q) => q.form === 'direct' || q.form === 'partial').length,
    reported: quotes.filter((q) => q.form === 'indirect').length,
    sigla: articles.map((id) => site.siglum(id)),
  };
}

/** Everybody somebody quotes, those with most quotations in marks first. */
export function speakerRows(site: Site, routes: Routes, scope: Scope): SpeakerRow[] {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of scope.records.quotes) {
    if (quote.speaker !== null && quote.form !== 'scare' && !isStance(quote))
      bySpeaker.set(quote.speaker, [...(bySpeaker.get(quote.speaker) ?? []), quote]);
  }
  const rows = [...bySpeaker].map(([id, quotes]) => {
    const { name, role, names } = site.source(id);
    return { id, name, href: routes.speaker(id), role, ...sums(site, quotes), names: names.map((n) => n.name) };
  });
  return rows.sort((a, b) => b.quoted - a.quoted || b.reported - a.reported || (a.name < b.name ? -1 : 1));
}

/** Quotations whose speaker is not known; null when there is none. */
export function unknownSpeakers(site: Site, scope: Scope): UnknownRow | null {
  const quotes = scope.records.quotes.filter((q) => q.speaker === null && q.form !== 'scare' && !isStance(q));
  return quotes.length === 0 ? null : sums(site, quotes);
}
