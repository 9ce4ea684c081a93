import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { predictAttributions, predictQuotes, predictTimex } from './predict.ts';
import type { ReadRow } from './rows.ts';

/** What a scorer said of one set: figure name → value from 0 to 1. */
export type Figures = ReadonlyMap<string, number>;

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Writes labels and predictions of some rows below `out` and gives what a scorer prints of them. */
function printed(
  scorer: { script: string; flags?: readonly string[]; predict: (read: NonNullable<ReadRow['read']>) => object },
  rows: readonly ReadRow[],
  { data, out }: Folders,
): string {
  const gold = path.join(out, 'labels.jsonl');
  const predictions = path.join(out, 'predictions.jsonl');
  writeFileSync(gold, lines(rows.map(({ row }) => row)));
  writeFileSync(
    predictions,
    lines(rows.map(({ row, read }) => ({ id: row.id, ...(read ? scorer.predict(read) : {}) }))),
  );
  const script = path.join(data, '../eval', scorer.script);
  return execFileSync('python3', [script, gold, predictions, ...(scorer.flags ?? [])], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

export interface Folders {
  /** The labelled sets; their scorers stand in `../eval`. */
  readonly data: string;
  /** Where labels and predictions may be written. */
  readonly out: string;
}

const quoteFigures = z.record(z.string(), z.union([z.number(), z.tuple([z.number(), z.number()])]));

/** `score.py`: its line "ALL", shares with their counts left out. */
export function scoreQuotes(rows: readonly ReadRow[], folders: Folders, flags: readonly string[] = []): Figures {
  const said = printed({ script: 'score.py', flags, predict: predictQuotes }, rows, folders);
  const all = quoteFigures.parse(JSON.parse(/^ALL (.*)$/m.exec(said)?.[1] ?? '{}'));
  return new Map(Object.entries(all).map(([name, value]) => [name, typeof value === 'number' ? value : value[0]]));
}

/** `score_attr.py`: exact F1 of each role, and character F1 of the content (`content chars`). */
export function scoreAttributions(rows: readonly ReadRow[], folders: Folders): Figures {
  const said = printed({ script: 'score_attr.py', predict: predictAttributions }, rows, folders);
  const roles = [...said.matchAll(/^(source|cue|content) .*? F1 ([\d.]+) \| .* F1 ([\d.]+)$/gm)];
  return new Map(
    roles.flatMap(([, role = '', exact, chars]): [string, number][] => [
      [role, Number(exact)],
      [`${role} chars`, Number(chars)],
    ]),
  );
}

/** `score_timex.py`: its line "all". */
export function scoreDates(rows: readonly ReadRow[], folders: Folders): Figures {
  const said = printed({ script: 'score_timex.py', predict: predictTimex }, rows, folders);
  const found = /^all .*?strict .*? F1 ([\d.]+) \| relaxed F1 ([\d.]+) \| value .*? F1 ([\d.]+)$/m.exec(said);
  return new Map(['strict', 'relaxed', 'value'].map((name, i) => [name, Number(found?.[i + 1] ?? Number.NaN)]));
}
