import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tuned } from '../../src/story/measured.ts';
import { type Confidence, confidence } from '../../src/story/records.ts';
import { errorReport, errorSummary, tuningErrors } from './tuning/errors.ts';
import { dateGoals, speechGoals, tunedRows } from './tuning/goals.ts';
import { type ReadRow, readRow, readRows } from './tuning/rows.ts';
import { type Figures, type Folders, scoreAttributions, scoreDates, scoreQuotes } from './tuning/scorers.ts';
import { compareReported } from './tuning/reported.ts';
import { compareQuotes } from './tuning/speakers.ts';

/** Half of the second set, drawn by the hash of the id: nobody reads its errors, so it tells what other text would give. */
const heldOut = ({ row }: ReadRow): boolean =>
  Number.parseInt(createHash('sha256').update(row.id).digest('hex')[0] ?? '0', 16) >= 8;

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

/** What the scorers do not say: nobody's words taken for speech, right speakers when one is given and by confidence. */
function ownFigures(rows: readonly ReadRow[]): [string, number][] {
  const all = rows.map(compareQuotes);
  const pairs = all.flatMap((one) => one.pairs).filter(({ verdict }) => verdict !== null);
  const given = pairs.filter(({ verdict }) => verdict !== 'unknown');
  const right = (list: typeof pairs): number => share(list.filter((p) => p.verdict === 'right').length, list.length);
  const taken = all.reduce((n, { other }) => n + other.taken.length, 0);
  const labelled = all.reduce((n, { other }) => n + other.labelled, 0);
  const reported = rows.flatMap(compareReported);
  const ofClass = (sure: Confidence): [string, number][] => {
    const some = reported.filter(({ confidence }) => confidence === sure);
    return [
      [sure, right(given.filter(({ quote }) => quote.confidence === sure))],
      [`reported ${sure}`, share(some.filter((one) => one.right).length, some.length)],
    ];
  };
  return [
    ['other taken', share(taken, labelled)],
    ['speaker given', right(given)],
    ...confidence.options.flatMap(ofClass),
  ];
}

function speechFigures(rows: readonly ReadRow[], folders: Folders): Figures {
  const long = scoreQuotes(rows, folders, ['--min-words', '5']).get('exactF1') ?? Number.NaN;
  return new Map([
    ...scoreQuotes(rows, folders),
    ...scoreAttributions(rows, folders),
    ['long exactF1', long],
    ...ownFigures(rows),
  ]);
}

/** What was measured, and the cases in which label and build differ: summary and full text. */
export interface TuningRun {
  readonly tuned: Tuned;
  readonly summary: string;
  /** File with every case of the texts that may be read. */
  readonly report: string;
}

/**
 * Measures on the labelled sets in `data` with the scorers in `data/../eval`, unchanged. Labels, predictions and the list of
 * errors go to `out`; nothing of the texts is kept elsewhere. Sets that are not there are left out.
 */
export function measureTuning(data: string, out: string): TuningRun {
  mkdirSync(out, { recursive: true });
  const folders = { data, out };
  const read = (name: string): ReadRow[] => {
    const file = path.join(data, name);
    return existsSync(file) ? readRows(file).map(readRow) : [];
  };
  const tune = read('quotes-tune.jsonl');
  const open = read('attribution-open.jsonl');
  const dates = read('timex-tune.jsonl');
  const known = open.filter((one) => !heldOut(one));
  const held = open.filter(heldOut);
  const parts = [
    ['tuned', tune],
    ['read', known],
    ['held out', held],
  ] as const;
  const speech = new Map(
    parts.filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, speechFigures(rows, folders)]),
  );
  const dated = new Map(dates.length > 0 ? [['tuned', scoreDates(dates, folders)]] : []);
  const errors = tuningErrors([...tune, ...known]);
  const report = path.join(out, 'errors.md');
  writeFileSync(report, errorReport(errors));
  const texts = { tuned: tune.length, read: known.length, 'held out': held.length, dates: dates.length };
  return {
    tuned: { texts, rows: [...tunedRows(speechGoals, speech), ...tunedRows(dateGoals, dated)] },
    summary: errorSummary(errors),
    report,
  };
}
