import type { Confidence } from '../../../src/story/records.ts';
import { spoken } from './predict.ts';
import type { ReadRow } from './rows.ts';

/** One record of reported speech beside the labelled attribution of the same cue: is its source the labelled one? */
export interface ComparedReport {
  readonly confidence: Confidence;
  readonly right: boolean;
}

/** Reported speech of one text with a speaker, where the labels have an attribution with that cue and a source. */
export function compareReported({ row, read }: ReadRow): ComparedReport[] {
  if (!read) return [];
  const touches = (spans: readonly (readonly [number, number])[], start: number, end: number): boolean =>
    spans.some(([a, b]) => a < end && start < b);
  return spoken(read).flatMap(({ form, cue, speaker, mention, restsOn, confidence }) => {
    if (form !== 'indirect' || cue === null || speaker === null) return [];
    const labels = (row.attributions ?? []).filter((a) => touches(a.cue, cue.start, cue.end) && a.source.length > 0);
    if (labels.length === 0) return [];
    const named = [mention, restsOn].flatMap((span) => (span === null ? [] : [span]));
    const right = labels.some((a) => named.some(({ start, end }) => touches(a.source, start, end)));
    return [{ confidence, right }];
  });
}
