import { isDay, isoDay, rangeOf } from './edtf-range.ts';
import { type Axis, axisFor } from './timeline-axis.ts';
import { ZOOMS } from './timeline-filter.ts';
import type { TimelineItem } from './timeline-item.ts';
import { type Group, laneLines } from './timeline-lanes.ts';
import { type ChartWords, type ItemSpot, NEAR, rowGroups, spotOf } from './timeline-rows.ts';
import type { Day } from './timeline.ts';

export const WIDTH = 1120;
/** Width of the column of row names. */
export const LABELS = 190;
const RIGHT = WIDTH - 16;
const TOP = 34;
const STEP = 22;

export interface ChartMark {
  readonly href: string;
  readonly title: string;
  readonly x: number;
  /** Right end of a span; equal to `x` for a point. */
  readonly x2: number;
  readonly y: number;
  /** Anchors of the entries it stands for. */
  readonly ids: readonly string[];
  readonly inferred: boolean;
  /** Which edges of a span nobody states: drawn as arrows. */
  readonly open: readonly [before: boolean, after: boolean];
  readonly lane: TimelineItem['lane'];
  /** Where on the axis it was said, for an event whose saying is dated too. */
  readonly said: number | null;
  /** A part of the mark before it that has room of its own once the drawing is larger: not drawn until then. */
  readonly finer: boolean;
}

export interface ChartRow {
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly lane: TimelineItem['lane'];
  /** First row of its lane: the lane's name is printed above. */
  readonly first: boolean;
}

export interface Chart {
  readonly height: number;
  readonly axis: Axis;
  readonly rows: readonly ChartRow[];
  readonly marks: readonly ChartMark[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function saidAt({ lane, clocks }: TimelineItem, axis: Axis): number | null {
  const range =
    lane !== 'event' || clocks.said === null || clocks.said === clocks.happened ? null : rangeOf(clocks.said);
  return range === null ? null : round(axis.x((range.from + range.to) / 2));
}

function markOf(
  { all, x, x2 }: Group<ItemSpot>,
  y: number,
  axis: Axis,
  words: ChartWords,
  dayOf: ReadonlyMap<string, string>,
): ChartMark {
  const [{ item: first }] = all;
  const items = all.map(({ item }) => item);
  return {
    href: items.length === 1 ? `#${first.id}` : `#${dayOf.get(first.id) ?? ''}`,
    title: words.title(items),
    x: round(x),
    x2: round(x2),
    y,
    ids: items.map((item) => item.id),
    inferred: items.every((item) => item.inferred),
    open: [!Number.isFinite(first.range.from), !Number.isFinite(first.range.to)],
    lane: first.lane,
    said: saidAt(first, axis),
    finer: false,
  };
}

/** What a mark falls into where the drawing is largest; nothing for one that stays whole. */
function finerOf({ all }: Group<ItemSpot>): readonly Group<ItemSpot>[] {
  const parts = laneLines(all, NEAR / Math.max(...ZOOMS), 1).flat();
  return parts.length > 1 ? parts : [];
}

/** Whether every item stands at the same day and none has a time: a drawing would show an order that nobody states. */
export function onlyOneDay(items: readonly TimelineItem[]): boolean {
  const spots = items.map(({ range }) =>
    range.precision !== 'time' && isDay(range) ? isoDay(range.from) : range.precision,
  );
  return new Set(spots).size === 1 && /^\d/.test(spots[0] ?? '');
}

/** The picture of the three clocks; null when fewer than two items have a date, or all stand at one day without a time. */
export function timelineChart(items: readonly TimelineItem[], days: readonly Day[], words: ChartWords): Chart | null {
  if (items.length < 2 || onlyOneDay(items)) return null;
  const axis = axisFor(
    items.map((item) => item.range),
    LABELS,
    RIGHT,
  );
  const dayOf = new Map(days.flatMap((day) => day.items.map((item) => [item.id, day.id])));
  const rows: ChartRow[] = [];
  const marks: ChartMark[] = [];
  let y = TOP;
  for (const [label, list] of rowGroups(items, words)) {
    const lane = list[0]?.lane ?? 'event';
    const first = rows.at(-1)?.lane !== lane;
    if (first) y += STEP;
    const laid = laneLines(
      list.map((item) => spotOf(item, axis)),
      NEAR,
      Number.POSITIVE_INFINITY,
    );
    const from = y;
    laid.forEach((line, i) => {
      const drawn = (group: Group<ItemSpot>): ChartMark =>
        markOf(group, from + i * STEP + STEP / 2, axis, words, dayOf);
      for (const cluster of line)
        marks.push(drawn(cluster), ...finerOf(cluster).map((part) => ({ ...drawn(part), finer: true })));
    });
    rows.push({ label, y, height: laid.length * STEP, lane, first });
    y += laid.length * STEP;
  }
  return { height: y + 12, axis, rows, marks };
}
