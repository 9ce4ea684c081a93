import { many, one, type Spec, type UrlState } from './url-state.ts';

/** What the filter looks at in an entry: its lane, and its first and last day (ISO); an open edge is empty. */
export interface FilterItem {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
}

/** Lanes left out and the period; nothing given lets everything through. */
export interface TimelineChoice {
  readonly lanes: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** Parameters of the timeline in the order of the address. */
export const timelineSpec: Spec = {
  lane: { kind: 'many', of: ['event', 'statement', 'publication'] },
  from: { kind: 'date' },
  to: { kind: 'date' },
};

export function timelineChoice(state: UrlState): TimelineChoice {
  return { lanes: many(state, 'lane'), from: one(state, 'from'), to: one(state, 'to') };
}

/** A span of time is in when any part of it lies in the period. ISO days compare as text. */
export function inChoice(item: FilterItem, { lanes, from, to }: TimelineChoice): boolean {
  return (
    (lanes.length === 0 || lanes.includes(item.lane)) &&
    (from === null || item.to === '' || item.to >= from) &&
    (to === null || item.from === '' || item.from <= to)
  );
}

/** The entry of the chosen lanes nearest to the period when none lies in it; null when there is none at all. */
export function nearestTo<T extends FilterItem>(items: readonly T[], choice: TimelineChoice): T | null {
  const { from, to } = choice;
  const inLane = items.filter((item) => inChoice(item, { ...choice, from: null, to: null }));
  const gap = (item: T): number => {
    const [start, end] = [Date.parse(item.from), Date.parse(item.to)];
    const before = from === null ? 0 : Date.parse(from) - end;
    const after = to === null ? 0 : start - Date.parse(to);
    return Math.max(before || 0, after || 0);
  };
  return inLane.reduce<T | null>((best, item) => (best === null || gap(item) < gap(best) ? item : best), null);
}
