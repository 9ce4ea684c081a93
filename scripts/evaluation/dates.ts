import type { GoldDate } from './gold.ts';
import { type Labelled, presence, scored } from './input.ts';
import { overlap, pair } from './places.ts';
import { type Case, type Tally, tally } from './tally.ts';

const day = 86_400_000;

/** First and last day of a year, month, day, decade or interval, as days since 1970; null for durations and open ends. */
export function daysOf(value: string): readonly [number, number] | null {
  const [first, last = first] = value.replace(/[~?%]/g, '').split('/');
  const from = edgeOf(first ?? '', false);
  const to = edgeOf(last ?? '', true);
  return from === null || to === null ? null : [from, to];
}

function edgeOf(value: string, end: boolean): number | null {
  const full = value.replaceAll('X', end ? '9' : '0');
  const [, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(full) ?? [];
  if (year === undefined) return null;
  if (!end || date !== undefined) return Date.UTC(Number(year), Number(month ?? '01') - 1, Number(date ?? '01')) / day;
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return next / day - 1;
}

const bare = (value: string): string => value.replace(/[~?%]/g, '');

/** Equal values; or an interval that holds the day of the event; or one that shares more than half of a labelled week. */
export function dateFits(label: Pick<GoldDate, 'iso' | 'eventDate' | 'type'>, value: string | null): boolean {
  if (value === null || label.iso === null) return value === label.iso;
  if (bare(value) === bare(label.iso)) return true;
  const [found, wanted] = [daysOf(value), daysOf(label.iso)];
  if (found === null || wanted === null || label.type !== 'interval') return false;
  const event = label.eventDate === undefined ? null : daysOf(label.eventDate);
  if (found[1] - found[0] > 2 * (wanted[1] - wanted[0])) return false;
  if (event !== null) return found[0] <= event[0] && event[1] <= found[1];
  const common = Math.min(found[1], wanted[1]) - Math.max(found[0], wanted[0]) + 1;
  return common * 2 > wanted[1] - wanted[0] + 1;
}

/** Vague expressions ("now", "recent days") and a repeated caption's dates are neither asked for nor held against the build. */
const labelsOf = (dates: readonly GoldDate[]): GoldDate[] =>
  dates.map((date) => ({
    ...date,
    optional: date.optional || date.type === 'vague' || date.duplicateOf !== undefined,
  }));

export function measureDates({ article, gold, records }: Labelled): Tally[] {
  const labels = labelsOf(gold.dates);
  const pairs = pair(labels, records.dates, overlap);
  const values = scored(pairs).map(([label, date]): Case => {
    const labelled = label.iso ?? 'no value';
    const found = date.value ?? (label.iso === null ? 'no value' : null);
    return { place: date, labelled, found, right: dateFits(label, date.value) };
  });
  return [
    tally({ kind: 'dates', what: 'dates', note: 'words touch' }, article, presence(labels, records.dates, pairs)),
    tally({ kind: 'dates', what: 'values of dates', note: 'of those found' }, article, values),
  ];
}
