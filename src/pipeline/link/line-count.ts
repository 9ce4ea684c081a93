import type { Line } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import type { Range } from '../model.ts';
import { push } from './order.ts';
import { sharedLength } from './ranges.ts';

interface Member {
  readonly line: string;
  readonly range: Range;
}

/** The line most of the record stands in; null when it stands in none. Of equals the one with the smaller id. */
function lineOf(members: readonly Member[], record: Span): string | null {
  const weights = new Map<string, number>();
  for (const { line, range } of members) weights.set(line, (weights.get(line) ?? 0) + sharedLength(record, [range]));
  return (
    [...weights].filter(([, weight]) => weight > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null
  );
}

/**
 * Counts the independent reporting lines behind a list of records: each counts for the line most of it stands in, and for its article
 * where it stands in none.
 */
export function lineCounter(lines: readonly Line[]): (records: readonly Span[]) => number {
  const members = new Map<string, Member[]>();
  for (const line of lines)
    for (const { article, span } of line.members)
      push(members, article, { line: line.id, range: span ?? { start: 0, end: Number.MAX_SAFE_INTEGER } });
  return (records) =>
    new Set(records.map((one) => lineOf(members.get(one.article) ?? [], one) ?? `none ${one.article}`)).size;
}
