import { dayWords, isDay, isDoubtful, isoDay, type Range } from './edtf-range.ts';
import type { Scope, Site } from './site.ts';
import { lanes, type TimelineItem } from './timeline-item.ts';
import { eventItem, publicationItem, statementItems } from './timeline-made.ts';
import { whenWords } from './when.ts';
import { isMoment, wallClock } from './zoned.ts';

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

/** A time of day stands on the day it was in the place of the story, not on the day UTC had; without a place, as printed. */
export function atPlace(range: Range, value: string, zone: string | null): Range {
  if (range.precision !== 'time' || !isMoment(value)) return range;
  const clock = zone === null ? value.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '') : wallClock(range.from, zone);
  const time = Date.parse(`${clock}Z`);
  return { ...range, from: time, to: time };
}

/**
 * Everything with a place on the calendar: by its earliest moment, the longer span first, then events, statements, publications.
 * One event that several articles report is one item.
 */
export function timelineItems(site: Site, scope: Scope): readonly TimelineItem[] {
  const events = scope.links.events.flatMap((event) => eventItem(site, scope, event) ?? []);
  const seen = new Set(
    events
      .filter((item) => item.lane === 'statement')
      .flatMap((item) => item.spots.flatMap((spot) => spot.record ?? [])),
  );
  const zone = scope.story?.timeZone ?? null;
  const items = [
    ...events,
    ...statementItems(site, scope, seen),
    ...scope.articles.flatMap((article) => publicationItem(article) ?? []),
  ].map((item) => ({ ...item, range: atPlace(item.range, item.value, zone) }));
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

/** Says “about” only where every entry below is told so in the same words: a day holds exact ones too, which say it for themselves. */
function headingOf(items: readonly TimelineItem[], exact: string): string {
  const [value = '', ...others] = new Set(items.map((item) => item.value));
  const doubtful = items.every(({ range }) => isDoubtful(range));
  return others.length === 0 && doubtful ? whenWords(value) : exact;
}

/** Items under one heading per day, and one per longer span, in order of time. `prefix` keeps anchors of two stories apart. */
export function days(items: readonly TimelineItem[], prefix = 'd'): readonly Day[] {
  const groups = Map.groupBy(items, ({ range }) => (isDay(range) ? isoDay(range.from) : `${range.from}/${range.to}`));
  return [...groups].map(([key, list]) => {
    const value = list[0]?.value.replace(/[~?%]/g, '') ?? key;
    const day = /^\d{4}-\d\d-\d\d$/.test(key);
    return {
      id: `${prefix}-${(day ? key : value).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      heading: headingOf(list, day ? dayWords(key) : whenWords(value)),
      value: day ? key : value,
      day,
      items: list,
    };
  });
}
