import type { Article } from '../story/article.ts';
import type { Event } from '../story/links.ts';
import type { AnyRecord, DateRecord, Quote, Source } from '../story/records.ts';
import { dayWords, isDay, isoDay, type Range, rangeOf } from './edtf-range.ts';
import { saidFrom } from './quote-page.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Scope, Site } from './site.ts';
import { utterances } from './utterance.ts';
import { whenWords } from './when.ts';

export type Lane = 'event' | 'statement' | 'publication';
export const lanes: readonly Lane[] = ['event', 'statement', 'publication'];

/** When it happened, was said and was published; null says the articles do not tell. */
export interface Clocks {
  readonly happened: string | null;
  readonly said: string | null;
  readonly published: string | null;
}

/** A place in an article where an item stands. */
export interface Spot {
  readonly article: string;
  readonly record: string | null;
}

export interface TimelineItem {
  /** Anchor on the page. */
  readonly id: string;
  readonly lane: Lane;
  readonly value: string;
  readonly range: Range;
  /** The sentence as printed, with the words that date it; null for publications. */
  readonly printed: {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly mark: { readonly start: number; readonly end: number } | null;
  } | null;
  readonly spots: readonly [Spot, ...Spot[]];
  readonly speaker: Source | null;
  /** The expression the date rests on. */
  readonly date: DateRecord | null;
  /** True when the date was worked out rather than printed, or is known about only. */
  readonly inferred: boolean;
  readonly clocks: Clocks;
}

export interface Day {
  /** Anchor: the prefix and the EDTF value without what an address cannot hold. */
  readonly id: string;
  readonly heading: string;
  readonly value: string;
  /** False for spans of time longer than a day. */
  readonly day: boolean;
  readonly items: readonly TimelineItem[];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The date expression a record takes this value from. */
function dateOf(site: Site, record: AnyRecord, value: string): DateRecord | null {
  if (record.kind === 'date') return record;
  if (record.kind === 'claim')
    return record.dates.map((id) => site.date(id)).find((date) => date.value === value) ?? null;
  return record.kind === 'quote' ? saidFrom(site, record) : null;
}

function printedOf(site: Site, record: AnyRecord, date: DateRecord | null): NonNullable<TimelineItem['printed']> {
  const near = date !== null && date.article === record.article ? date : record;
  const [start, end] = [Math.min(record.start, near.start), Math.max(record.end, near.end)];
  // A claim far from its date would drag whole paragraphs in; then the claim's own sentence is enough.
  const range = end - start < 600 ? { start, end } : record;
  return {
    article: record.article,
    ...sentenceAround(site.article(record.article), range),
    mark: near === record && record.kind !== 'date' ? null : near,
  };
}

const rank: Readonly<Record<AnyRecord['kind'], number>> = { claim: 0, quote: 1, date: 2, figure: 3, source: 4 };

function itemOf(site: Site, event: Event): TimelineItem | null {
  const range = rangeOf(event.when);
  const records = event.reported
    .flatMap((report) => site.record(report.record) ?? [])
    .sort((a, b) => rank[a.kind] - rank[b.kind] || byCode(a.article, b.article) || a.start - b.start);
  const [first, ...rest] = records;
  if (range === null || first === undefined) return null;
  const date = dateOf(site, first, event.when);
  const statement = records.every((record) => record.kind === 'quote' && record.said === event.when);
  const spot = (record: AnyRecord): Spot => ({ article: record.article, record: record.id });
  const earliest = (key: 'said' | 'published'): string | null =>
    event.reported
      .map((report) => report[key])
      .filter((value) => value !== null)
      .sort(byCode)[0] ?? null;
  return {
    id: event.id,
    lane: statement ? 'statement' : 'event',
    value: event.when,
    range,
    printed: printedOf(site, first, date),
    spots: [spot(first), ...rest.map(spot)],
    speaker: statement && first.kind === 'quote' && first.speaker !== null ? site.source(first.speaker) : null,
    date,
    inferred: date === null || date.basis === 'resolved',
    clocks: { happened: statement ? null : event.when, said: earliest('said'), published: earliest('published') },
  };
}

function statements(site: Site, scope: Scope, seen: ReadonlySet<string>): readonly TimelineItem[] {
  return utterances(scope).flatMap((utterance) => {
    const range = utterance.said === null ? null : rangeOf(utterance.said);
    const quotes = utterance.witnesses.flatMap((witness) => witness.parts);
    const first: Quote | undefined = quotes.find((quote) => quote.said === utterance.said);
    if (range === null || first === undefined || utterance.said === null || quotes.some((quote) => seen.has(quote.id)))
      return [];
    const spots = utterance.witnesses.map(
      (witness): Spot => ({ article: witness.article, record: witness.parts[0]?.id ?? null }),
    );
    const date = saidFrom(site, first);
    const published =
      spots
        .map((spot) => site.article(spot.article).published.value)
        .filter((value) => value !== null)
        .sort(byCode)[0] ?? null;
    return [
      {
        id: first.id,
        lane: 'statement' as const,
        value: utterance.said,
        range,
        printed: printedOf(site, first, date),
        spots: [spots[0] ?? { article: first.article, record: first.id }, ...spots.slice(1)] as const,
        speaker: utterance.speaker === null ? null : site.source(utterance.speaker),
        date,
        inferred: date === null || date.basis === 'resolved',
        clocks: { happened: null, said: utterance.said, published },
      },
    ];
  });
}

function publication(article: Article): TimelineItem | null {
  const { value, basis } = article.published;
  const range = value === null ? null : rangeOf(value);
  if (value === null || range === null) return null;
  return {
    id: `pub-${article.id}`,
    lane: 'publication',
    value,
    range,
    printed: null,
    spots: [{ article: article.id, record: null }],
    speaker: null,
    date: null,
    inferred: basis === 'inferred' || range.approximate || range.uncertain,
    clocks: { happened: null, said: null, published: value },
  };
}

/** Everything with a place on the calendar: by its earliest moment, the longer span first, then events, statements, publications. */
export function timelineItems(site: Site, scope: Scope): readonly TimelineItem[] {
  const events = scope.links.events.flatMap((event) => itemOf(site, event) ?? []);
  const seen = new Set(
    events
      .filter((item) => item.lane === 'statement')
      .flatMap((item) => item.spots.flatMap((spot) => spot.record ?? [])),
  );
  const items = [
    ...events,
    ...statements(site, scope, seen),
    ...scope.articles.flatMap((article) => publication(article) ?? []),
  ];
  const place = (item: TimelineItem): string =>
    `${item.spots[0].article} ${String(item.printed?.start ?? 0).padStart(9, '0')} ${item.id}`;
  return items.sort(
    (a, b) =>
      a.range.from - b.range.from ||
      b.range.to - a.range.to ||
      lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
      byCode(place(a), place(b)),
  );
}

/** Items under one heading per day, and one per longer span, in order of time. `prefix` keeps anchors of two stories apart. */
export function days(items: readonly TimelineItem[], prefix = 'd'): readonly Day[] {
  const groups = Map.groupBy(items, ({ range }) => (isDay(range) ? isoDay(range.from) : `${range.from}/${range.to}`));
  return [...groups].map(([key, list]) => {
    const value = list[0]?.value.replace(/[~?%]/g, '') ?? key;
    const day = /^\d{4}-\d\d-\d\d$/.test(key);
    const heading = day ? dayWords(key) : whenWords(value);
    return {
      id: `${prefix}-${(day ? key : value).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      heading,
      value: day ? key : value,
      day,
      items: list,
    };
  });
}
