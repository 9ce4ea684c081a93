import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { jsonFile } from '../../src/pipeline/emit/json.ts';
import { type Judged, judged, type MeasuredRow, measuredRow, tuned, type Tuned } from '../../src/story/measured.ts';

const keptRow = measuredRow.pick({ kind: true, what: true, labelled: true, found: true, right: true, f1: true });

/** The last figures that were accepted, beside the labels they were measured with. */
const kept = z.object({ rows: z.array(keptRow), tuned: tuned.nullable() });
export type Kept = z.infer<typeof kept>;

const fileOf = (goldFolder: string): string => path.join(goldFolder, 'figures.json');

/** The figures kept in a folder of labels; null when none are. Throws ZodError on a file of another shape. */
export function readKept(goldFolder: string): Kept | null {
  const file = fileOf(goldFolder);
  return existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Keeps figures for the next run to be compared with. Without `now`, figures on other texts stay as they were. */
export function writeKept(goldFolder: string, rows: readonly MeasuredRow[], now: Tuned | null): void {
  const before = readKept(goldFolder);
  const value = kept.parse({ rows, tuned: now ?? before?.tuned ?? null });
  writeFileSync(fileOf(goldFolder), jsonFile(value));
}

/** A share is kept to four places; less than this is no drop. */
const SLACK = 0.0005;

const fell = (before: number | null, now: number | null | undefined): boolean =>
  before !== null && (now ?? 0) < before - SLACK;

/** One line for each figure that is lower than the kept one, or is no longer measured. */
export function drops(before: Kept, rows: readonly MeasuredRow[]): string[] {
  return before.rows.flatMap((row) => {
    const now = rows.find(({ kind, what }) => kind === row.kind && what === row.what);
    if (!fell(row.f1, now?.f1)) return [];
    return [`${row.what}: F1 ${row.f1?.toFixed(3)} was kept, now ${now?.f1?.toFixed(3) ?? 'not measured'}`];
  });
}

/** Links judged by reading, kept beside labels; null when there are none. Throws ZodError on a file of another shape. */
export function readJudged(goldFolder: string): Judged | null {
  const file = path.join(goldFolder, 'judged.json');
  return existsSync(file) ? judged.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Keeps what the reading of links gave, for `/method/`. What the first reading gave stays as it was. */
export function writeJudged(goldFolder: string, now: Judged): void {
  const first = new Map(readJudged(goldFolder)?.judgements.map(({ kind, firstReading }) => [kind, firstReading]));
  const judgements = now.judgements.map((one) => ({ ...one, firstReading: first.get(one.kind) }));
  writeFileSync(path.join(goldFolder, 'judged.json'), jsonFile(judged.parse({ ...now, judgements })));
}
