import type { Conflict } from '../story/links.ts';
import type { DateRecord, Quote, Source } from '../story/records.ts';
import type { Site } from './site.ts';
import { type Utterance, utterances } from './utterance.ts';

/** One hop on the way of the words to this page; a null source says "not stated". */
export interface Hop {
  readonly step: 'speaker' | 'via';
  readonly source: Source | null;
}

/** Speaker, then carriers from the farthest to the one nearest to the article. A chain without carriers says so. */
export function chainOf(site: Site, quote: Quote): readonly Hop[] {
  const via = [...quote.via].reverse().map((id): Hop => ({ step: 'via', source: site.source(id) }));
  const speaker: Hop = { step: 'speaker', source: quote.speaker === null ? null : site.source(quote.speaker) };
  return [speaker, ...(via.length === 0 ? [{ step: 'via', source: null } as const] : via)];
}

/** The date record that a quote's `said` comes from: same value, same article, nearest to the words. Null when none fits. */
export function saidFrom(site: Site, quote: Quote): DateRecord | null {
  const gap = (date: DateRecord): number => Math.max(0, date.start - quote.end, quote.start - date.end);
  const fitting = site.inArticle(quote.article).dates.filter((date) => date.value === quote.said);
  return fitting.reduce<DateRecord | null>(
    (nearest, date) => (nearest === null || gap(date) < gap(nearest) ? date : nearest),
    null,
  );
}

/** Cuts at a word edge, with … when something is left out. Result is at most `room` characters. */
export function clip(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(1, room - 1));
  const edge = cut.lastIndexOf(' ');
  return `${(edge > room / 2 ? cut.slice(0, edge) : cut).trimEnd()}…`;
}

/** Differences of which words of this printing, or of another of the same utterance, are one side. */
export function conflictsOf(site: Site, utterance: Utterance): readonly Conflict[] {
  const parts = utterance.witnesses.flatMap((witness) => witness.parts);
  const holds = ({ article, span }: Conflict['sides'][number]): boolean =>
    parts.some((part) => part.article === article && part.start <= span.start && span.end <= part.end);
  const [{ article }] = utterance.witnesses;
  return site.scope(site.article(article).story).links.conflicts.filter(({ sides }) => sides.some(holds));
}

export interface QuotePage {
  readonly quote: Quote;
  readonly utterance: Utterance;
}

/** A page for every quote record: ids in links of other pages and other sites all resolve. */
export function quotePages(site: Site): readonly QuotePage[] {
  return utterances(site.scope()).flatMap((utterance) =>
    utterance.witnesses.flatMap((witness) => witness.parts.map((quote) => ({ quote, utterance }))),
  );
}

/** The first parts of all printings, those with the same speaker and carriers together, in order. */
export function sameWay(utterance: Utterance): readonly (readonly [Quote, ...Quote[]])[] {
  const firsts = utterance.witnesses.flatMap((witness) => witness.parts.slice(0, 1));
  const ways = Map.groupBy(firsts, (quote) => [quote.speaker ?? '', ...quote.via].join(' '));
  return [...ways.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]));
}
