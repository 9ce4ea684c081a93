import { rangeOf } from './edtf-range.ts';
import { atPlace } from './timeline.ts';
import type { TimelineItem } from './timeline-item.ts';

/** A clock that can order the whole list. */
export const clocks = ['happened', 'said', 'published'] as const;
export type Clock = (typeof clocks)[number];

/** The items by one clock: those it has a time for, put at that time, and those it has none for. */
export interface OnClock {
  readonly items: readonly TimelineItem[];
  readonly without: readonly TimelineItem[];
}

/** Without a clock every item stays at its own: events when they happened, statements when said, articles when published. */
export function onClock(items: readonly TimelineItem[], clock: Clock | null, zone: string | null): OnClock {
  if (clock === null) return { items, without: [] };
  const placed = items.flatMap((item): readonly TimelineItem[] => {
    const value = item.clocks[clock];
    const range = value === null ? null : rangeOf(value);
    return value === null || range === null ? [] : [{ ...item, value, range: atPlace(range, value, zone) }];
  });
  const ids = new Set(placed.map((item) => item.id));
  return {
    items: placed.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to),
    without: items.filter((item) => !ids.has(item.id)),
  };
}
