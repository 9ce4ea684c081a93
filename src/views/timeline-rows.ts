import { isDay } from './edtf-range.ts';
import type { Axis } from './timeline-axis.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { Spot } from './timeline-lanes.ts';

/** Marks nearer than this, in units of the drawing, become one with a count: a finger's least width (WCAG 2.5.8), also where the page is narrow. */
export const NEAR = 27;
const MOST_SPEAKERS = 8;

/** Names the rows and marks of the chart; handed in so that the drawing holds no interface text. */
export interface ChartWords {
  readonly row: (item: TimelineItem) => string;
  readonly others: string;
  readonly title: (items: readonly TimelineItem[]) => string;
}

/** An entry at its place along the axis. */
export interface ItemSpot extends Spot {
  readonly item: TimelineItem;
}

/** Where an entry is drawn. A day is a point; where times of day are drawn too it is a span, as nobody says when in it. */
export function spotOf(item: TimelineItem, axis: Axis): ItemSpot {
  const { from, to } = item.range;
  const point = axis.dayIsSpan ? from === to : isDay(item.range);
  const [middle, start] = [axis.x((from + to) / 2), axis.x(from)];
  return point ? { item, x: middle, x2: middle } : { item, x: start, x2: Math.max(axis.x(to), start + 6) };
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
