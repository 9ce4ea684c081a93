import type { DateRecord, Source } from '../story/records.ts';
import type { Range } from './edtf-range.ts';
import type { Printed, Report } from './timeline-reports.ts';

export type Lane = 'event' | 'statement' | 'publication';
export const lanes: readonly Lane[] = ['event', 'statement', 'publication'];

/** When it happened, was said and was published; null says the articles do not tell. */
export interface Clocks {
  readonly happened: string | null;
  readonly said: string | null;
  readonly published: string | null;
}

export interface TimelineItem {
  /** Anchor on the page. */
  readonly id: string;
  readonly lane: Lane;
  readonly value: string;
  /** Times of day stand at the clocks of the story's place, where it is known. */
  readonly range: Range;
  /** The words of the article that date it best; null for publications. */
  readonly printed: Printed | null;
  /** Every place that tells of it, the one printed first. */
  readonly spots: readonly [Report, ...Report[]];
  readonly speaker: Source | null;
  /** The expression the date rests on. */
  readonly date: DateRecord | null;
  /** True when the date was worked out rather than printed, or is known about only. */
  readonly inferred: boolean;
  /** True when two articles give it times that exclude each other. */
  readonly apart: boolean;
  readonly clocks: Clocks;
}
