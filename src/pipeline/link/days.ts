import { type Day, dayOf } from '../language/calendar.ts';

/** First and last day of an EDTF date. */
export type Days = readonly [Day, Day];

/** A year, month, day or decade; a place for a digit left open reaches from 0 to 9. */
function daysOf(value: string): Days | null {
  const [, year = '', month, day] = /^(\d{2}[\dX]{2})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? [];
  if (year === '') return null;
  const [from, to] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month === undefined) return [dayOf(from, 1, 1), dayOf(to, 12, 31)];
  if (day !== undefined) return [dayOf(from, Number(month), Number(day)), dayOf(from, Number(month), Number(day))];
  return [dayOf(from, Number(month), 1), dayOf(from, Number(month) + 1, 1) - 1];
}

/** First and last day of a point or interval; null for durations and open ends. */
export function boundsOf(value: string): Days | null {
  const [first = '', last = first] = value.split('/');
  const [from, to] = [daysOf(first), daysOf(last)];
  return from === null || to === null ? null : [from[0], to[1]];
}

/** What two stretches of days have in common; null when nothing. */
export function common(a: Days, b: Days): Days | null {
  const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return from > to ? null : [from, to];
}
