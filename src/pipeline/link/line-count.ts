import type { Line } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import { sharedLength } from './ranges.ts';

/** The part of a line that a record stands in: code units of the record inside the line's members. */
function weight(line: Line, record: Span): number {
  const members = line.members.filter((one) => one.article === record.article);
  const ranges = members.map((one) => one.span ?? { start: 0, end: Number.MAX_SAFE_INTEGER });
  return sharedLength(record, ranges);
}

/** How many independent reporting lines the records rest on: each counts for the line most of it stands in. */
export function linesBehind(lines: readonly Line[], records: readonly Span[]): number {
  const behind = new Set<string>();
  for (const record of records) {
    let best: { readonly id: string; readonly weight: number } | null = null;
    for (const line of lines) {
      const found = weight(line, record);
      if (found > 0 && (best === null || found > best.weight)) best = { id: line.id, weight: found };
    }
    behind.add(best?.id ?? `none ${record.article}`);
  }
  return behind.size;
}
