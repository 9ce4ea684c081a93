import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readArticle } from '../../src/pipeline/pipeline.ts';
import { readSource } from '../../src/pipeline/read/source-file.ts';
import { bareStory } from '../../src/pipeline/read/story-file.ts';
import type { ArticleRecords } from '../../src/pipeline/settle.ts';
import type { Quote } from '../../src/story/records.ts';
import type { Span } from '../../src/story/span.ts';

const tuningRow = z.object({ id: z.string(), text: z.string(), date: z.string().nullish(), dct: z.string().nullish() });
type TuningRow = z.infer<typeof tuningRow>;

/** One scorer: the labelled set, the script that reads it, and what it wants to know of an article. */
interface Scorer {
  readonly set: string;
  readonly script: string;
  readonly predict: (read: ArticleRecords) => object;
}

const range = (span: Pick<Span, 'start' | 'end'>): [number, number] => [span.start, span.end];
const ranges = (span: Span | null): [number, number][] => (span === null ? [] : [range(span)]);

const placeOf = (words: Span | null): object =>
  words === null ? {} : { speaker_start: words.start, speaker_end: words.end };

const QUARTERS = new Map(
  [
    ['01', '03'],
    ['04', '06'],
    ['07', '09'],
    ['10', '12'],
  ].map(([a, b], i) => [`${a}/${b}`, i + 1]),
);
const SEASONS = new Map([
  ['21', 'SP'],
  ['22', 'SU'],
  ['23', 'FA'],
  ['24', 'WI'],
]);
/** Quarters and seasons as the labels write them (TIMEX3): 2021-04/2021-06 is 2021-Q2, 2021-22 is 2021-SU. */
function asTimex(value: string | null): string | null {
  const quarter = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(value ?? '');
  const number = quarter ? QUARTERS.get(`${quarter[2]}/${quarter[3]}`) : undefined;
  if (quarter && number) return `${quarter[1]}-Q${number}`;
  const season = /^(\d{4})-(2[1-4])$/.exec(value ?? '');
  return season ? `${season[1]}-${SEASONS.get(season[2] ?? '') ?? ''}` : value;
}

function speakerOf(quote: Quote, { records }: ArticleRecords): object {
  const name = records.sources.find((source) => source.id === quote.speaker)?.name;
  if (name === undefined) return {};
  return {
    speaker: name,
    ...placeOf(quote.mention ?? quote.restsOn),
  };
}

const scorers: readonly Scorer[] = [
  {
    set: 'quotes-tune.jsonl',
    script: 'score.py',
    predict: (read) => ({
      quotes: read.records.quotes
        .filter((quote) => quote.form !== 'indirect' && quote.form !== 'scare')
        .map((quote) => ({ start: quote.start, end: quote.end, ...speakerOf(quote, read) })),
    }),
  },
  {
    set: 'quotes-tune.jsonl',
    script: 'score_attr.py',
    predict: ({ records }) => ({
      attributions: records.quotes
        .filter((quote) => quote.form !== 'scare')
        .map((quote) => ({ source: ranges(quote.mention), cue: ranges(quote.cue), content: [range(quote)] })),
    }),
  },
  {
    set: 'timex-tune.jsonl',
    script: 'score_timex.py',
    predict: ({ records }) => ({
      timex: records.dates.map(({ start, end, value }) => ({ start, end, value: asTimex(value) })),
    }),
  },
];

/** Reads a labelled text as the build reads a bare text file, with its date as supplied. */
function readRow(row: TuningRow): ArticleRecords | null {
  const { source } = readSource(Buffer.from(row.text), { id: 'tuning', story: 'tuning', file: 'tuning.txt' });
  const published = row.date ?? row.dct;
  if (source === null) return null;
  const dated = published ? { ...source, matter: { ...source.matter, published } } : source;
  const read = readArticle(dated, bareStory('tuning', 'tuning'), () => undefined);
  if (read.article.text !== row.text) throw new RangeError(`The text of ${row.id} changed on reading.`);
  return read;
}

function readSet(file: string): TuningRow[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => tuningRow.parse(JSON.parse(line)));
}

/**
 * Writes predictions for the tuning sets in `data` to `out` and gives what the scorers beside `data` print.
 * Nothing of the texts is kept: predictions hold offsets, values and names of speakers.
 */
export function measureTuning(data: string, out: string): string {
  mkdirSync(out, { recursive: true });
  const reads = new Map<string, { id: string; read: ArticleRecords | null }[]>();
  const printed = scorers.map(({ set, script, predict }) => {
    const gold = path.join(data, set);
    const rows = reads.get(set) ?? readSet(gold).map((row) => ({ id: row.id, read: readRow(row) }));
    reads.set(set, rows);
    const file = path.join(out, `${path.parse(script).name}.jsonl`);
    writeFileSync(
      file,
      rows.map(({ id, read }) => `${JSON.stringify({ id, ...(read ? predict(read) : {}) })}\n`).join(''),
    );
    return `${script} on ${set}\n${execFileSync('python3', [path.join(data, '../eval', script), gold, file], { encoding: 'utf8' })}`;
  });
  return printed.join('\n');
}
