import type { RecordKind, Records } from '../../story/records.ts';
import type { ExtractInput, Extractor } from '../model.ts';
import { extractClaims } from './claims.ts';
import { extractDates } from './dates.ts';
import { extractFigures } from './figures.ts';
import { extractQuotes } from './quotes.ts';
import { extractSources } from './sources.ts';

const extractors: { readonly [K in RecordKind]: Extractor<K> } = {
  dates: extractDates,
  figures: extractFigures,
  sources: extractSources,
  quotes: extractQuotes,
  claims: extractClaims,
};

/**
 * Order of work: dates first (figures leave them out, quotations take the day they were said from them), figures, then sources
 * (quotations point at them), quotations, and last claims, which take voice, dates and figures from all the others.
 */
export const passes = ['dates', 'figures', 'sources', 'quotes', 'claims'] as const satisfies readonly RecordKind[];

export const noRecords = (): Records => ({ quotes: [], claims: [], sources: [], dates: [], figures: [] });

/** Fills in the records of one kind, given those of earlier passes. */
export function extractKind<K extends RecordKind>(kind: K, input: ExtractInput, into: Records): void {
  into[kind] = extractors[kind](input);
}

/** All records of one article; a pure function of the article. Ids of sources are local until `settle.ts`. */
export function extractArticle(input: Omit<ExtractInput, 'earlier'>): Records {
  const records = noRecords();
  for (const kind of passes) extractKind(kind, { ...input, earlier: records }, records);
  return records;
}
