import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readArticle } from '../../../src/pipeline/pipeline.ts';
import { readSource, type SourceFile } from '../../../src/pipeline/read/source-file.ts';
import { bareStory } from '../../../src/pipeline/read/story-file.ts';
import type { ArticleRecords } from '../../../src/pipeline/settle.ts';

const range = z.tuple([z.int(), z.int()]);
const quoted = z.looseObject({
  start: z.int(),
  end: z.int(),
  speaker: z.string().nullish(),
  speaker_start: z.int().nullish(),
  speaker_end: z.int().nullish(),
  speaker_spans: z.array(range).nullish(),
  speaker_kind: z.string().nullish(),
  speaker_canonical: z.string().nullish(),
});
const attributed = z.looseObject({
  type: z.string().nullish(),
  source: z.array(range),
  cue: z.array(range),
  content: z.array(range),
});

/** One labelled text. Offsets: UTF-16 units into `text`, end-exclusive. What the scorers read besides stays as it is. */
const tuningRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  dct: z.string().nullish(),
  quotes: z.array(quoted).optional(),
  other_quoted: z.array(quoted).optional(),
  attributions: z.array(attributed).optional(),
  timex: z
    .array(z.looseObject({ start: z.int(), end: z.int(), type: z.string(), value: z.string().nullish() }))
    .optional(),
});
export type TuningRow = z.infer<typeof tuningRow>;
export type QuotedLabel = z.infer<typeof quoted>;

/** One labelled text and what the build reads in it; null when it reads nothing. */
export interface ReadRow {
  readonly row: TuningRow;
  readonly read: ArticleRecords | null;
}

/** Fills in what a scorer looks for and some sets leave out: the name of the set, the first place of a speaker. */
function filled(row: TuningRow): TuningRow {
  const quotes = row.quotes?.map((quote) => {
    const [start, end] = quote.speaker_spans?.[0] ?? [];
    return quote.speaker_start != null || start === undefined
      ? quote
      : { ...quote, speaker_start: start, speaker_end: end };
  });
  return { dataset: 'polnear', split: null, ...row, ...(quotes ? { quotes } : {}) };
}

/** The rows of a JSON Lines file. Throws ZodError on a line of another shape. */
export function readRows(file: string): TuningRow[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => filled(tuningRow.parse(JSON.parse(line))));
}

/** A labelled text as a bare text file with its date as supplied; null when it holds nothing. */
export function sourceOfRow({ text, date, dct }: TuningRow): SourceFile | null {
  const { source } = readSource(Buffer.from(text), { id: 'tuning', story: 'tuning', file: 'tuning.txt' });
  const published = date ?? dct;
  return source && published ? { ...source, matter: { ...source.matter, published } } : source;
}

/**
 * Reads a labelled text as the build reads a bare text file, with its date as supplied.
 * @throws RangeError when reading changed the text, so that labels would not fit
 */
export function readRow(row: TuningRow): ReadRow {
  const source = sourceOfRow(row);
  if (source === null) return { row, read: null };
  const read = readArticle(source, bareStory('tuning', 'tuning'), () => undefined);
  if (read.article.text !== row.text) throw new RangeError(`The text of ${row.id} changed on reading.`);
  return { row, read };
}
