import type { ArticleRecords } from '../../../src/pipeline/settle.ts';
import type { Quote } from '../../../src/story/records.ts';
import type { Span } from '../../../src/story/span.ts';
import { type Place, samePlace } from '../places.ts';
import { asTimex } from './timex.ts';

const range = (place: Place): [number, number] => [place.start, place.end];
const ranges = (span: Span | null): [number, number][] => (span === null ? [] : [range(span)]);

/** Records that tell what somebody says or thinks. */
export const spoken = ({ records }: ArticleRecords): Quote[] => records.quotes.filter(({ form }) => form !== 'scare');

/** Quotations in marks, which the labels list apart from attributions. */
export const inMarks = ({ form }: Quote): boolean => form === 'direct' || form === 'partial';

/** Who a quotation is given to: the fullest name, and the words it rests on. */
export function speakerOf(quote: Quote, { records }: ArticleRecords): { name: string; words: Span | null } | null {
  const name = records.sources.find((source) => source.id === quote.speaker)?.name;
  return name === undefined ? null : { name, words: quote.mention ?? quote.restsOn };
}

function speakerFields(quote: Quote, read: ArticleRecords): object {
  const who = speakerOf(quote, read);
  if (who === null) return {};
  const place = who.words === null ? {} : { speaker_start: who.words.start, speaker_end: who.words.end };
  return { speaker: who.name, ...place };
}

/**
 * The labels give one content an attribution, marks inside it or not; our records also hold the marked words inside reported
 * words, so these are left to the stretch around them when both hang on the same cue.
 */
function insideReported(quote: Quote, all: readonly Quote[]): boolean {
  return all.some(
    (other) =>
      other.form === 'indirect' &&
      inMarks(quote) &&
      other.start <= quote.start &&
      quote.end <= other.end &&
      other.cue !== null &&
      quote.cue !== null &&
      samePlace(other.cue, quote.cue),
  );
}

export const predictQuotes = (read: ArticleRecords): object => ({
  quotes: spoken(read)
    .filter(inMarks)
    .map((quote) => ({ ...placed(quote), ...speakerFields(quote, read) })),
});

const placed = ({ start, end }: Place): Place => ({ start, end });

/** The labels begin reported words with the conjunction that joins them to the cue; our records begin after it. */
function withConjunction(quote: Quote, text: string): Place {
  const before = !inMarks(quote) ? /\b(?:that|whether|if)\s+$/i.exec(text.slice(0, quote.start)) : null;
  return { start: before?.index ?? quote.start, end: quote.end };
}

/** Source, cue and content of each attribution, as the labels cut them. */
export function attributionsOf(read: ArticleRecords): Record<'source' | 'cue' | 'content', [number, number][]>[] {
  const all = spoken(read);
  const { text } = read.article;
  return all.map((quote) => ({
    source: ranges(quote.described ?? quote.mention),
    cue: ranges(quote.cue),
    content: insideReported(quote, all) ? [] : [range(withConjunction(quote, text))],
  }));
}

export const predictAttributions = (read: ArticleRecords): object => ({ attributions: attributionsOf(read) });

export const predictTimex = ({ records }: ArticleRecords): object => ({
  timex: records.dates.map(({ start, end, value }) => ({ start, end, value: asTimex(value) })),
});
