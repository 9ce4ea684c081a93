import { many, one, type Spec, type UrlState } from './url-state.ts';

/** What the filter looks at in an entry. */
export interface FilterItem {
  readonly lane: string;
  /** First and last day (ISO); an open edge is empty. */
  readonly from: string;
  readonly to: string;
  readonly outlets: readonly string[];
  readonly speaker: string;
  /** Do two articles give it times that exclude each other? */
  readonly apart: boolean;
}

/** What is asked for; nothing given lets everything through. */
export interface TimelineChoice {
  readonly lanes: readonly string[];
  readonly outlets: readonly string[];
  readonly speaker: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly apart: boolean;
}

/** Whose clock times of day are shown on: of the story's place, UTC, or the reader's own. */
export const zones = ['place', 'utc', 'mine'] as const;
/** How much wider than the page the drawing is. */
export const ZOOMS = [1, 2, 4, 8] as const;

/** What an address may ask for that is another page of the site. */
export const clockSpec: Spec = { clock: { kind: 'text' } };

/** Parameters of the timeline in the order of the address. The lists are what the page knows. */
export function timelineSpec(
  outlets: readonly string[] = [],
  speakers: readonly string[] = [],
  entries: readonly string[] = [],
): Spec {
  return {
    tz: { kind: 'one', of: zones, fallback: 'place' },
    lane: { kind: 'many', of: ['event', 'statement', 'publication'] },
    outlet: { kind: 'many', of: outlets },
    speaker: { kind: 'one', of: speakers, fallback: '' },
    from: { kind: 'date' },
    to: { kind: 'date' },
    apart: { kind: 'one', of: ['1'], fallback: '' },
    zoom: { kind: 'one', of: ZOOMS.map(String), fallback: '1' },
    sel: { kind: 'one', of: entries, fallback: '' },
  };
}

export function timelineChoice(state: UrlState): TimelineChoice {
  return {
    lanes: many(state, 'lane'),
    outlets: many(state, 'outlet'),
    speaker: one(state, 'speaker'),
    from: one(state, 'from'),
    to: one(state, 'to'),
    apart: one(state, 'apart') !== null,
  };
}

/** A span of time is in when any part of it lies in the period. ISO days compare as text. */
export function inChoice(item: FilterItem, { lanes, outlets, speaker, from, to, apart }: TimelineChoice): boolean {
  return (
    (lanes.length === 0 || lanes.includes(item.lane)) &&
    (outlets.length === 0 || outlets.some((outlet) => item.outlets.includes(outlet))) &&
    (speaker === null || item.speaker === speaker) &&
    (!apart || item.apart) &&
    (from === null || item.to === '' || item.to >= from) &&
    (to === null || item.from === '' || item.from <= to)
  );
}

/** The entry that only the period keeps out and that lies nearest to it; null when there is none. */
export function nearestTo<T extends FilterItem>(items: readonly T[], choice: TimelineChoice): T | null {
  const { from, to } = choice;
  const others = items.filter((item) => inChoice(item, { ...choice, from: null, to: null }));
  const gap = (item: T): number => {
    const [start, end] = [Date.parse(item.from), Date.parse(item.to)];
    const before = from === null ? 0 : Date.parse(from) - end;
    const after = to === null ? 0 : start - Date.parse(to);
    return Math.max(before || 0, after || 0);
  };
  return others.reduce<T | null>((best, item) => (best === null || gap(item) < gap(best) ? item : best), null);
}
