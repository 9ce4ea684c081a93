import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { runPipeline } from '../../src/pipeline/pipeline.ts';
import type { Corpus } from '../../src/story/corpus.ts';
import { quoteIndex, type QuoteItem } from '../../src/views/quote-index.ts';
import { type Entry, indexOf, type Layer, layers, search } from '../../src/views/search-layers.ts';
import * as passage from '../../src/views/search-passage.ts';
import { parseQuery } from '../../src/views/search-query.ts';
import { foldedText } from '../../src/views/search-words.ts';
import { indexSite } from '../../src/views/site.ts';
import { facetWords } from '../../src/views/strings-explorer.ts';
import { root } from '../lib/paths.ts';
import { inColumns } from './table.ts';

/** The place among the results within which the right quote counts as found. */
export const FIRST = 3;
/** The least share of searches that must find their quote. */
export const LEAST_FOUND = 0.95;

const battery = z.array(
  z.object({
    corpus: z.string().describe('Folder, from the project'),
    searches: z.array(
      z.object({
        how: z.string().describe('What keeps it from being what is printed'),
        text: z.string().describe('What a person types'),
        words: z.string().describe('A run of folded words that the right quote holds'),
      }),
    ),
  }),
);
type Search = z.infer<typeof battery>[number]['searches'][number];

/** One search with where the right quote stands among the results: place from 1 and layer; null when it is not among them. */
export interface Searched extends Search {
  readonly corpus: string;
  readonly place: number | null;
  readonly layer: Layer | null;
  /** How many quotes were found in all. */
  readonly found: number;
}

/** What the search looks at in a quote of the index. */
export function entryOf(item: QuoteItem): Entry {
  const texts = item.utterance.witnesses.flatMap((witness) => witness.parts.map((part) => part.text));
  return { id: item.facet.id, texts: [...new Set(texts)], names: item.names };
}

const holds = (entry: Entry, words: string): boolean =>
  entry.texts.some((text) => ` ${foldedText(text)} `.includes(` ${words} `));

/** Makes the searches in the quote index of a corpus. Throws RangeError where no quote holds the words that are to be found. */
export function searchesIn(corpus: Corpus, name: string, searches: readonly Search[]): readonly Searched[] {
  const site = indexSite(corpus, null);
  const entries = quoteIndex(site, site.scope(), facetWords).items.map(entryOf);
  const index = indexOf(entries, passage);
  return searches.map((one) => {
    const right = new Set(entries.filter((entry) => holds(entry, one.words)).map(({ id }) => id));
    if (right.size === 0) throw new RangeError(`No quote of ${name} holds “${one.words}”.`);
    const found = search(parseQuery(one.text), index);
    const list = layers.flatMap((layer) => found[layer].map((id) => ({ id, layer })));
    const at = list.findIndex(({ id }) => right.has(id));
    return {
      ...one,
      corpus: name,
      place: at < 0 ? null : at + 1,
      layer: list[at]?.layer ?? null,
      found: list.length,
    };
  });
}

/** The searches of a battery file, each in the corpus it names. */
export function measureSearches(file: string): readonly Searched[] {
  return battery
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .flatMap(({ corpus, searches }) => searchesIn(runPipeline(path.join(root, corpus)).corpus, corpus, searches));
}

export const isFound = ({ place }: Searched): boolean => place !== null && place <= FIRST;

/** Share of searches whose quote is among the first; 1 for none. */
export function foundShare(list: readonly Searched[]): number {
  return list.length === 0 ? 1 : list.filter(isFound).length / list.length;
}

/** Every search on a line, then how many of each kind were found. Those that were not are marked `not`. */
export function searchTable(list: readonly Searched[]): string {
  const lines = list.map((one) => [
    isFound(one) ? '' : 'not',
    one.place === null ? '–' : String(one.place),
    String(one.found),
    one.layer ?? '–',
    one.how,
    one.text,
    one.words,
  ]);
  const kinds = [...Map.groupBy(list, ({ how }) => how)].map(([how, own]) => [
    how,
    `${own.filter(isFound).length} of ${own.length}`,
  ]);
  const all = ['all', `${list.filter(isFound).length} of ${list.length}`];
  return [
    ...inColumns([['', 'place', 'of', 'layer', 'how', 'search', 'quote'], ...lines], [0, 3, 4, 5, 6]),
    '',
    ...inColumns([['how', `in the first ${FIRST}`], ...kinds, all], [0]),
  ].join('\n');
}
