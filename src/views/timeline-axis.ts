import { scaleUtc } from 'd3';
import type { Range } from './edtf-range.ts';
import { isoDay } from './edtf-range.ts';
import { whenWords } from './when.ts';

const DAY = 86_400_000;
/** The shortest. */
const MONTH = 28 * DAY;
/** Share of the width that the part before the break takes. */
const PAST_SHARE = 0.26;
/** The scale breaks where the age of dates, seen from the newest, jumps by more than this factor. */
const JUMP = 5;
/** Dates nearer to the newest than this are never parted from it. */
const NEAR = 3 * DAY;

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A time axis of one scale, or of two with a break between: years on the left, days on the right. */
export interface Axis {
  /** Place of a moment, clamped to the axis. */
  readonly x: (time: number) => number;
  readonly ticks: readonly Tick[];
  readonly breakAt: { readonly x: number; readonly from: string } | null;
  readonly first: string;
  readonly last: string;
  /** True when times of day have places of their own: a day without a time is then a span, never a time in its middle. */
  readonly dayIsSpan: boolean;
}

const finite = (time: number): boolean => Number.isFinite(time);

/** The earliest start that belongs to the recent part; null when no jump is wide enough for a break. */
export function breakStart(ranges: readonly Range[]): number | null {
  const ends = ranges.map((range) => range.to).filter(finite);
  const starts = [...new Set(ranges.map((range) => range.from).filter(finite))].sort((a, b) => b - a);
  const newest = Math.max(...ends);
  const jumps = starts.slice(1).map((older, i) => {
    const recent = starts[i] ?? older;
    return { recent, factor: (newest - older) / Math.max(newest - recent, NEAR) };
  });
  const widest = jumps.reduce<{ recent: number; factor: number } | null>(
    (best, jump) => (best === null || jump.factor > best.factor ? jump : best),
    null,
  );
  return widest !== null && widest.factor > JUMP ? widest.recent : null;
}

/** The name of a month by its first three letters. */
const short = (when: string): string => when.replace(/(\p{L}{3})\p{L}+/u, '$1');

/** The name of a tick, as fine as the step to the next asks for: no two beside each other are named alike. */
function label(time: number, step: number): string {
  if (step >= MONTH * 12) return String(new Date(time).getUTCFullYear());
  if (step >= MONTH) return short(whenWords(isoDay(time).slice(0, 7)));
  return short(whenWords(isoDay(time)).replace(/ \d{4}$/, ''));
}

function part(
  from: number,
  to: number,
  left: number,
  right: number,
  wanted: number,
): { readonly x: (time: number) => number; readonly ticks: readonly Tick[] } {
  const scale = scaleUtc().domain([from, to]).range([left, right]).clamp(true);
  const span = to - from;
  const steps =
    span <= 16 * DAY
      ? Array.from({ length: Math.round(span / DAY) }, (_day, i) => from + i * DAY)
      : scale.ticks(wanted).map((date) => date.getTime());
  // A day is named in its middle, a year at its beginning.
  const middle = span <= 16 * DAY ? DAY / 2 : 0;
  const [first = from, next = first + span] = steps;
  return {
    x: (time) => scale(time),
    ticks: steps.map((time) => ({ x: scale(time + middle), label: label(time, next - first) })),
  };
}

const HOUR = DAY / 24;

/** Hours from the first to the last time of a day, when all dates lie so close that days would put everything in one place. */
function hours(oldest: number, newest: number, left: number, right: number): ReturnType<typeof part> {
  const scale = scaleUtc().domain([oldest, newest]).range([left, right]).clamp(true);
  const step = newest - oldest > DAY ? 6 : 3;
  const count = Math.floor((newest - oldest) / (step * HOUR));
  const times = Array.from({ length: count + 1 }, (_tick, i) => oldest + i * step * HOUR);
  return {
    x: (time) => scale(time),
    ticks: times.map((time) => ({ x: scale(time), label: new Date(time).toISOString().slice(11, 16) })),
  };
}

/** A day at least this wide, in units of the drawing, shows its hours. */
const WIDE_DAY = 24;
const timed = (ranges: readonly Range[], x: (time: number) => number, newest: number): boolean =>
  x(newest) - x(newest - DAY) >= WIDE_DAY && ranges.some((range) => range.precision === 'time');

const floorDay = (time: number): number => Math.floor(time / DAY) * DAY;

/** Axis for the ranges between two places of the drawing. Throws RangeError when no range has a finite edge. */
export function axisFor(ranges: readonly Range[], left: number, right: number): Axis {
  const edges = ranges.flatMap((range) => [range.from, range.to]).filter(finite);
  if (edges.length === 0) throw new RangeError('axis over no dates');
  const [oldest, newest] = [floorDay(Math.min(...edges)), floorDay(Math.max(...edges)) + DAY];
  const ends = { first: isoDay(oldest), last: isoDay(newest - 1) };
  if (newest - oldest <= 2 * DAY && ranges.some((range) => range.precision === 'time'))
    return { ...hours(oldest, newest, left, right), breakAt: null, ...ends, dayIsSpan: true };
  const recent = breakStart(ranges);
  if (recent === null) {
    const whole = part(oldest, newest, left, right, 8);
    return { ...whole, breakAt: null, ...ends, dayIsSpan: timed(ranges, whole.x, newest) };
  }
  const from = floorDay(recent);
  const at = left + (right - left) * PAST_SHARE;
  const pastEnd = Math.min(
    from,
    Math.max(...ranges.filter((range) => range.from < recent).map((range) => (finite(range.to) ? range.to : from))),
  );
  const past = part(oldest, Math.max(pastEnd, oldest + DAY), left, at - 14, 4);
  const now = part(from, newest, at + 14, right, 8);
  return {
    x: (time) => (time < from ? past.x(time) : now.x(time)),
    ticks: [...past.ticks, ...now.ticks],
    breakAt: { x: at, from: isoDay(from) },
    ...ends,
    dayIsSpan: timed(ranges, now.x, newest),
  };
}
