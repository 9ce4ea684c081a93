import { isDay } from './edtf-range.ts';
import { type Axis, axisFor } from './timeline-axis.ts';
import type { Day, TimelineItem } from './timeline.ts';

export const WIDTH = 1120;
const LABELS = 190;
const RIGHT = WIDTH - 16;
const TOP = 34;
const STEP = 22;
/** Marks nearer than this, in units of the drawing, become one with a count. */
const NEAR = 18;
const MOST_SPEAKERS = 8;

export interface ChartMark {
  readonly href: string;
  readonly title: string;
  readonly x: number;
  /** Right end of a span; equal to `x` for a point. */
  readonly x2: number;
  readonly y: number;
  readonly count: number;
  /** First and last moment of what it stands for, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly inferred: boolean;
  readonly lane: TimelineItem['lane'];
  /** From happened over said to published; empty when nothing lies between. */
  readonly lag: string;
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

/** Names the rows and marks of the chart; handed in so that this module holds no interface text. */
export interface ChartWords {
  readonly row: (item: TimelineItem) => string;
  readonly others: string;
  readonly title: (items: readonly TimelineItem[]) => string;
}

interface Cluster {
  readonly items: [TimelineItem, ...TimelineItem[]];
  readonly x: number;
  readonly x2: number;
}

/** Points close together become one mark; spans stay their own. */
function clusters(items: readonly TimelineItem[], axis: Axis): readonly Cluster[] {
  const made: Cluster[] = [];
  for (const item of items) {
    const point = isDay(item.range);
    const middle = axis.x((item.range.from + item.range.to) / 2);
    const [x, x2] = point
      ? [middle, middle]
      : [axis.x(item.range.from), Math.max(axis.x(item.range.to), axis.x(item.range.from) + 6)];
    const near = made.find((one) =>
      point ? one.x === one.x2 && Math.abs(one.x - x) < NEAR : one.x2 !== one.x && one.x === x && one.x2 === x2,
    );
    if (near === undefined) made.push({ items: [item], x, x2 });
    else near.items.push(item);
  }
  return made;
}

/** Lays clusters on as few lines as their overlaps allow, in order of time (interval partitioning). */
function lines(list: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const rows: Cluster[][] = [];
  for (const cluster of [...list].sort((a, b) => a.x - b.x || b.x2 - a.x2)) {
    const free = rows.find((row) => row.every((other) => cluster.x - NEAR > other.x2 || cluster.x2 + NEAR < other.x));
    if (free === undefined) rows.push([cluster]);
    else free.push(cluster);
  }
  return rows;
}

function rowGroups(
  items: readonly TimelineItem[],
  words: ChartWords,
): readonly (readonly [string, readonly TimelineItem[]])[] {
  const of = (lane: TimelineItem['lane']): readonly (readonly [string, TimelineItem[]])[] =>
    [
      ...Map.groupBy(
        items.filter((item) => item.lane === lane),
        words.row,
      ),
    ].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
  const speakers = of('statement');
  const rest = speakers.slice(MOST_SPEAKERS).flatMap(([, list]) => list);
  const outlets = [...of('publication')].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...of('event'),
    ...speakers.slice(0, MOST_SPEAKERS),
    ...(rest.length > 0 ? [[words.others, rest] as const] : []),
    ...outlets,
  ];
}

type Place = (item: TimelineItem) => { readonly x: number; readonly y: number } | undefined;

/** A line from the mark to the publication that printed it first. */
function lagPath(
  item: TimelineItem,
  at: { readonly x: number; readonly y: number },
  publications: readonly TimelineItem[],
  place: Place,
): string {
  const articles = new Set(item.spots.map((spot) => spot.article));
  const first = publications.find((one) => articles.has(one.spots[0].article));
  const end = first === undefined ? undefined : place(first);
  if (end === undefined || item.lane === 'publication' || end.x - at.x < NEAR) return '';
  const bend = Math.round((at.x + end.x) / 2);
  return `M${Math.round(at.x)} ${at.y}C${bend} ${at.y} ${bend} ${end.y} ${Math.round(end.x)} ${end.y}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The picture of the three clocks; null when fewer than two items have a date. */
export function timelineChart(items: readonly TimelineItem[], days: readonly Day[], words: ChartWords): Chart | null {
  if (items.length < 2) return null;
  const axis = axisFor(
    items.map((item) => item.range),
    LABELS,
    RIGHT,
  );
  const dayOf = new Map(days.flatMap((day) => day.items.map((item) => [item.id, day.id])));
  const rows: ChartRow[] = [];
  const placed: { readonly cluster: Cluster; readonly y: number }[] = [];
  let y = TOP;
  for (const [label, list] of rowGroups(items, words)) {
    const lane = list[0]?.lane ?? 'event';
    const first = rows.at(-1)?.lane !== lane;
    if (first) y += STEP;
    const laid = lines(clusters(list, axis));
    const from = y;
    laid.forEach((line, i) => placed.push(...line.map((cluster) => ({ cluster, y: from + i * STEP + STEP / 2 }))));
    rows.push({ label, y, height: laid.length * STEP, lane, first });
    y += laid.length * STEP;
  }
  const spot = new Map(
    placed.flatMap(({ cluster, y: at }) => cluster.items.map((item) => [item.id, { x: cluster.x, y: at }])),
  );
  const publications = items.filter((item) => item.lane === 'publication');
  const marks = placed.map(
    ({ cluster, y: at }): ChartMark => ({
      href: cluster.items.length === 1 ? `#${cluster.items[0].id}` : `#${dayOf.get(cluster.items[0].id) ?? ''}`,
      title: words.title(cluster.items),
      x: round(cluster.x),
      x2: round(cluster.x2),
      y: at,
      count: cluster.items.length,
      from: Math.min(...cluster.items.map((item) => item.range.from)),
      to: Math.max(...cluster.items.map((item) => item.range.to)),
      inferred: cluster.items.every((item) => item.inferred),
      lane: cluster.items[0].lane,
      lag: lagPath(cluster.items[0], { x: cluster.x2, y: at }, publications, (item) => spot.get(item.id)),
    }),
  );
  return { height: y + 12, axis, rows, marks };
}
