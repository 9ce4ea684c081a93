import type { Disagreement, MeasuredRow } from '../../../src/story/measured.ts';
import type { Span } from '../../../src/story/span.ts';
import { rowOf } from '../tally.ts';

/** One compared case. `labelled` null: no label there. `found` null: the build found nothing. */
export interface CrossCase {
  readonly place: Span;
  readonly labelled: string | null;
  readonly found: string | null;
  readonly right: boolean;
}

/** One measure with the cases that went wrong. */
export interface CrossRow {
  readonly row: MeasuredRow;
  readonly errors: readonly Disagreement[];
}

/** Stretches of articles that share at least one code unit. */
export const touches = (a: Span, b: Span): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

/** Shared code units over those of the shorter stretch. */
export function coverage(a: Span, b: Span): number {
  if (!touches(a, b)) return 0;
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start);
}

/** Counts cases as `tally.ts` does, over several articles. */
export function crossRow(what: string, note: string, cases: readonly CrossCase[]): CrossRow {
  const labelled = cases.filter((one) => one.labelled !== null);
  const found = cases.filter((one) => one.found !== null);
  const errors = cases
    .filter((one) => !one.right)
    .map(({ place, labelled: label, found: said }) => ({
      kind: 'links',
      what,
      article: place.article,
      start: place.start,
      end: place.end,
      words: place.text,
      labelled: label,
      found: said,
    }));
  const row = rowOf({
    kind: 'links',
    what,
    note,
    labelled: labelled.length,
    found: found.length,
    right: cases.filter((one) => one.right).length,
    unknown: labelled.filter((one) => one.found === null).length,
    wrong: found.filter((one) => !one.right).length,
    errors,
  });
  return { row, errors };
}
