/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no time zone anywhere. */
export type Day = number;

interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;

/** Day number of a civil date; months outside 1–12 and days outside the month roll over. Years 0–9999. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / msPerDay;
}

export function civil(day: Day): Civil {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True for dates that exist: 29 February only in leap years. */
export function exists(year: number, month: number, day: number): boolean {
  const made = civil(dayOf(year, month, day));
  return made.year === year && made.month === month && made.day === day;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Latest day of that weekday on or before `day`. */
export function onOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** Earliest day of that weekday on or after `day`. */
export function onOrAfter(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const yearText = (year: number): string => pad(year, 4);

export function monthText(year: number, month: number): string {
  const { year: y, month: m } = civil(dayOf(year, month, 1));
  return `${yearText(y)}-${pad(m, 2)}`;
}

export function dayText(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${monthText(year, month)}-${pad(d, 2)}`;
}

export const span = (from: string, to: string): string => `${from}/${to}`;

/** Sunday–Saturday week that holds `day`, shifted by whole weeks. English-language agencies count weeks from Sunday. */
export function weekText(day: Day, shift: number): string {
  const sunday = day - weekdayOf(day) + 7 * shift;
  return span(dayText(sunday), dayText(sunday + 6));
}

/** Calendar quarter 1–4 as an interval of months; quarters outside 1–4 roll over into other years. */
export function quarterText(year: number, quarter: number): string {
  const first = 3 * quarter - 2;
  return span(monthText(year, first), monthText(year, first + 2));
}
