import type { Article } from '../story/article.ts';
import type { Event } from '../story/links.ts';
import type { AnyRecord, DateRecord, Quote } from '../story/records.ts';
import { isDoubtful, type Range, rangeOf } from './edtf-range.ts';
import type { Scope, Site } from './site.ts';
import type { TimelineItem } from './timeline-item.ts';
import { dateOf, overlaps, printedOf, type Report } from './timeline-reports.ts';
import { utterances } from './utterance.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank: Readonly<Record<AnyRecord['kind'], number>> = { claim: 0, quote: 1, date: 2, figure: 3, source: 4 };

interface Told extends Report {
  readonly record: string;
  readonly from: AnyRecord;
}

/** The records that tell of an event with their dates: what gives its very date first, then claims, quotes, bare dates. */
function toldBy(site: Site, event: Event): readonly Told[] {
  const all = event.reported.flatMap(({ record }): Told[] => {
    const from = site.record(record);
    return from === null ? [] : [{ article: from.article, record, date: dateOf(site, from, event.when), from }];
  });
  // A bare date that dates another record of the event is that record's date, not one more report.
  const dated = new Set(all.flatMap(({ from, date }) => (from.kind === 'date' || date === null ? [] : [date.id])));
  const exact = ({ date }: Told): number => (date?.value === event.when ? 0 : 1);
  return all
    .filter(({ record }) => !dated.has(record))
    .sort(
      (a, b) =>
        exact(a) - exact(b) ||
        rank[a.from.kind] - rank[b.from.kind] ||
        byCode(a.article, b.article) ||
        a.from.start - b.from.start,
    );
}

/** Whether two articles give times that cannot both be: the linker keeps such reports in one event only by other ties than time. */
function excludes(values: readonly { readonly article: string; readonly value: string | null }[]): boolean {
  const ranges = values.flatMap(({ article, value }) => {
    const range = value === null ? null : rangeOf(value);
    return range === null ? [] : [{ article, range }];
  });
  return ranges.some((a) => ranges.some((b) => a.article !== b.article && !overlaps(a.range, b.range)));
}

/** The first date of a record that gives the moment of its event by no words of its own. */
const ownValue = (site: Site, record: AnyRecord): string | null =>
  record.kind === 'claim' ? (record.dates.flatMap((id) => site.date(id).value ?? [])[0] ?? null) : null;

/** Whether nobody printed the date itself, or only about when. */
const workedOut = (date: DateRecord | null, range: Range): boolean =>
  date === null || date.basis === 'resolved' || isDoubtful(range);

/** Records on two sides of a difference of dates. */
function disputed(scope: Scope, reports: readonly Report[], site: Site): boolean {
  return scope.links.conflicts.some(
    ({ type, verdict, sides }) =>
      type === 'date' &&
      verdict === 'differs' &&
      sides.some(({ article, span }) =>
        reports.some(({ record }) => {
          const own = record === null ? null : site.record(record);
          return own?.article === article && own.start < span.end && span.start < own.end;
        }),
      ),
  );
}

export function eventItem(site: Site, scope: Scope, event: Event): TimelineItem | null {
  const range = rangeOf(event.when);
  const told = toldBy(site, event);
  const [first, ...rest] = told;
  if (range === null || first === undefined) return null;
  const { from, date } = first;
  const statement = told.every((one) => one.from.kind === 'quote' && one.from.said === event.when);
  const report = ({ article, record, date: by }: Told): Report => ({ article, record, date: by });
  const earliest = (key: 'said' | 'published'): string | null =>
    event.reported.flatMap((one) => one[key] ?? []).sort(byCode)[0] ?? null;
  return {
    id: event.id,
    lane: statement ? 'statement' : 'event',
    value: event.when,
    range,
    printed: printedOf(site.article(from.article), from, date),
    spots: [report(first), ...rest.map(report)],
    speaker: statement && from.kind === 'quote' && from.speaker !== null ? site.source(from.speaker) : null,
    date,
    inferred: workedOut(date, range),
    apart:
      excludes(told.map((one) => ({ article: one.article, value: one.date?.value ?? ownValue(site, one.from) }))) ||
      disputed(scope, told, site),
    clocks: { happened: statement ? null : event.when, said: earliest('said'), published: earliest('published') },
  };
}

/** Utterances with a day, except those that an event already stands for. */
export function statementItems(site: Site, scope: Scope, seen: ReadonlySet<string>): readonly TimelineItem[] {
  return utterances(scope).flatMap((utterance): TimelineItem[] => {
    const { said, witnesses, speaker } = utterance;
    const range = said === null ? null : rangeOf(said);
    const quotes = witnesses.flatMap((witness) => witness.parts);
    const first: Quote | undefined = quotes.find((quote) => quote.said === said);
    if (said === null || range === null || first === undefined || quotes.some((quote) => seen.has(quote.id))) return [];
    const reports = witnesses.map((witness): Report => {
      const part = witness.parts.find((one) => one.said === said) ?? witness.parts[0];
      return {
        article: witness.article,
        record: part?.id ?? null,
        date: part === undefined ? null : dateOf(site, part, part.said ?? said),
      };
    });
    const date = dateOf(site, first, said);
    const published = reports.flatMap(({ article }) => site.article(article).published.value ?? []).sort(byCode)[0];
    return [
      {
        id: first.id,
        lane: 'statement',
        value: said,
        range,
        printed: printedOf(site.article(first.article), first, date),
        spots: [reports[0] ?? { article: first.article, record: first.id, date }, ...reports.slice(1)],
        speaker: speaker === null ? null : site.source(speaker),
        date,
        inferred: workedOut(date, range),
        apart: excludes(quotes.map((quote) => ({ article: quote.article, value: quote.said }))),
        clocks: { happened: null, said, published: published ?? null },
      },
    ];
  });
}

export function publicationItem(article: Article): TimelineItem | null {
  const { value, basis } = article.published;
  const range = value === null ? null : rangeOf(value);
  if (value === null || range === null) return null;
  return {
    id: `pub-${article.id}`,
    lane: 'publication',
    value,
    range,
    printed: null,
    spots: [{ article: article.id, record: null, date: null }],
    speaker: null,
    date: null,
    inferred: basis === 'inferred' || isDoubtful(range),
    apart: false,
    clocks: { happened: null, said: null, published: value },
  };
}
