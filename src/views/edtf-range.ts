import { whenWords } from './when.ts';

export type Precision = 'time' | 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

/** A date with its edges, in milliseconds UTC, both inclusive; an open edge is infinite. Times keep the zone they are printed in. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const DAY = 86_400_000;
const shapes: readonly (readonly [Precision, RegExp])[] = [
  ['time', /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d/],
  ['day', /^(\d{4})-(\d\d)-(\d\d)$/],
  ['month', /^(\d{4})-(0[1-9]|1[0-2])$/],
  ['year', /^(\d{4})$/],
  ['decade', /^(\d{3})X$/],
  ['century', /^(\d{2})XX$/],
];
const years: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

function edges(precision: Precision, bare: string, match: RegExpExecArray): readonly [number, number] {
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (precision === 'time') {
    // A time without its zone is read as UTC: as local time it would depend on the machine.
    const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(bare) ? bare : `${bare}Z`);
    return [time, time];
  }
  if (precision === 'day') return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day) + DAY - 1];
  if (precision === 'month') return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1) - 1];
  const span = years[precision] ?? 1;
  return [Date.UTC(year * span, 0, 1), Date.UTC((year + 1) * span, 0, 1) - 1];
}

function single(value: string): Range | null {
  const bare = value.replace(/[~?%]$/, '');
  const flag = value.slice(bare.length);
  for (const [precision, shape] of shapes) {
    const match = shape.exec(bare);
    if (match === null) continue;
    const [from, to] = edges(precision, bare, match);
    if (Number.isNaN(from)) return null;
    return { from, to, precision, approximate: flag === '~' || flag === '%', uncertain: flag === '?' || flag === '%' };
  }
  return null;
}

/** The edges of an EDTF level 1 date or interval; null for durations and for what this site does not print (seasons, BCE). */
export function rangeOf(value: string): Range | null {
  if (!value.includes('/')) return single(value);
  const [left = '', right = ''] = value.split('/');
  const open = (side: string): boolean => side === '' || side === '..';
  const [from, to] = [single(left), single(right)];
  if ((from === null && !open(left)) || (to === null && !open(right)) || (from === null && to === null)) return null;
  return {
    from: from?.from ?? Number.NEGATIVE_INFINITY,
    to: to?.to ?? Number.POSITIVE_INFINITY,
    precision: 'interval',
    approximate: from?.approximate === true || to?.approximate === true,
    uncertain: from?.uncertain === true || to?.uncertain === true,
  };
}

/** True when the date is no wider than one day. */
export function isDay(range: Range): boolean {
  return range.to - range.from < DAY;
}

/** True when the date is only about right, or perhaps not at all. */
export function isDoubtful({ approximate, uncertain }: Range): boolean {
  return approximate || uncertain;
}

/** `2021-08-22` of a moment, UTC. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `Sunday 22 August 2021` for an ISO day. */
export function dayWords(day: string): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${whenWords(day)}`;
}

/** The ISO day of an edge; empty for an open one. */
export function dayOrOpen(time: number): string {
  return Number.isFinite(time) ? isoDay(time) : '';
}
