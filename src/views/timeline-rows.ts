import { isDay } from './edtf-range.ts';
import type { Axis } from './timeline-axis.ts';
import type { TimelineItem } from './timeline-item.ts';

/** Marks nearer than this, in units of the drawing, become one with a count. */
export const NEAR = 18;
const MOST_SPEAKERS = 8;

/** Names the rows and marks of the chart; handed in so that the drawing holds no interface text. */
export interface ChartWords {
  readonly row: (item: TimelineItem) => string;
  readonly others: string;
  readonly title: (items: readonly TimelineItem[]) => string;
}

export interface Cluster {
  readonly items: [TimelineItem, ...TimelineItem[]];
  readonly x: number;
  readonly x2: number;
}

/** Points close together become one mark; spans stay their own. On an axis of hours a day is a span. */
export function clusters(items: readonly TimelineItem[], axis: Axis): readonly Cluster[] {
  const made: Cluster[] = [];
  for (const item of items) {
    const { from, to } = item.range;
    const point = axis.hours ? from === to : isDay(item.range);
    const middle = axis.x((from + to) / 2);
    const [x, x2] = point ? [middle, middle] : [axis.x(from), Math.max(axis.x(to), axis.x(from) + 6)];
    const near = made.find((one) =>
      point ? one.x === one.x2 && Math.abs(one.x - x) < NEAR : one.x2 !== one.x && one.x === x && one.x2 === x2,
    );
    if (near === undefined) made.push({ items: [item], x, x2 });
    else near.items.push(item);
  }
  return made;
}

/** Lays clusters on as few lines as their overlaps allow, in order of time (interval partitioning). */
export function lines(list: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const rows: Cluster[][] = [];
  for (const cluster of [...list].sort((a, b) => a.x - b.x || b.x2 - a.x2)) {
    const free = rows.find((row) => row.every((other) => cluster.x - NEAR > other.x2 || cluster.x2 + NEAR < other.x));
    if (free === undefined) rows.push([cluster]);
    else free.push(cluster);
  }
  return rows;
}

/** Rows of the drawing: events, the speakers with most statements, all other speakers, outlets by name. */
export function rowGroups(
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
