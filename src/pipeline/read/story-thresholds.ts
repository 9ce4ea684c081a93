import { closest } from 'fastest-levenshtein';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../story/corpus.ts';
import { thresholdTable } from '../../story/thresholds.ts';
import { problem } from '../problems.ts';

/** What is wrong with a value given to a name; null when nothing is. */
function complaint(name: string, value: unknown): string | null {
  const known = thresholdTable.get(name);
  if (known === undefined)
    return `${name}, which is no threshold; the nearest is ${closest(name, [...thresholdTable.keys()])}`;
  const [low, high] = known.range;
  return typeof value === 'number' && value >= low && value <= high
    ? null
    : `${name}: ${JSON.stringify(value)}; it may be set from ${low} to ${high}, and is ${known.value} when it is not`;
}

/** Offset of each name under `thresholds:` in a story file. */
function placesIn(yaml: string, lines: LineCounter): Map<string, number> {
  const map = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' }).get('thresholds', true);
  const places = new Map<string, number>();
  for (const { key } of isMap(map) ? map.items : [])
    if (isScalar(key) && key.range) places.set(String(key.value), key.range[0]);
  return places;
}

/** Thresholds a story file may set, and a problem at its place for each that it may not; those stay at their default. */
export function readThresholds(
  file: string,
  source: string,
  given: Readonly<Record<string, unknown>>,
): { thresholds: Record<string, number>; problems: Problem[] } {
  const lines = new LineCounter();
  const places = placesIn(source, lines);
  const thresholds: Record<string, number> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const found = complaint(name, value);
    const { line, col } = lines.linePos(places.get(name) ?? 0);
    const at = { file, line: Math.max(1, line), column: Math.max(1, col) };
    if (found !== null) problems.push(problem('story-threshold', at, found));
    else if (typeof value === 'number') thresholds[name] = value;
  }
  return { thresholds, problems };
}
