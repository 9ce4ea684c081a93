import type { QuoteItem } from './quote-index.ts';
import type { FacetItem } from './search-facets.ts';
import type { Entry } from './search-layers.ts';
import { searchSaid } from './search-said.ts';

/** What search, filters and order look at in one listed quote. */
export interface RowData {
  readonly facet: FacetItem;
  /** Every wording, each once; the parts around `he said` apart. */
  readonly texts: Entry['texts'];
  readonly names: Entry['names'];
  /** Empty where nobody is named. */
  readonly speakerName: string;
  readonly wordings: number;
}

/** What the search of a quote index is sent when somebody turns to it: the rows in the published order, and the words it says. */
export interface QuoteRows {
  readonly said: Readonly<Record<string, string>>;
  readonly rows: readonly RowData[];
}

/** Every wording of a listed quote, part by part, each once. */
export function textsOf({ utterance }: QuoteItem): readonly string[] {
  return [...new Set(utterance.witnesses.flatMap(({ parts }) => parts.map(({ text }) => text)))];
}

function rowData(item: QuoteItem): RowData {
  const { facet, names, source, utterance } = item;
  return { facet, names, texts: textsOf(item), speakerName: source?.name ?? '', wordings: utterance.wordings };
}

export const quoteRows = (items: readonly QuoteItem[]): QuoteRows => ({ said: searchSaid, rows: items.map(rowData) });
