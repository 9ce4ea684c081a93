import { type Index, type Layer, layers, search } from './search-layers.ts';
import { marksOf } from './search-match.ts';
import { isEmpty, parseQuery } from './search-query.ts';
import { words } from './search-words.ts';
import type { SearchItem } from './site-search.ts';

export interface Answer extends Pick<SearchItem, 'kind' | 'href' | 'words' | 'by' | 'at'> {
  readonly layer: Layer;
  /** What answers the question in `words`: UTF-16 offsets, end-exclusive, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Everything found for a text, nearest layer first. */
export interface Found {
  readonly text: string;
  readonly empty: boolean;
  readonly answers: readonly Answer[];
  /** Words of a pasted text that stand nowhere. */
  readonly nowhere: readonly string[];
  /** Field names with nothing after them. */
  readonly unread: readonly string[];
}

/** Answers a text of the search box. `items` are those the index was made of. */
export function answer(text: string, items: ReadonlyMap<string, SearchItem>, index: Index): Found {
  const query = parseQuery(text);
  const found = search(query, index);
  const answers = layers.flatMap((layer) =>
    found[layer].flatMap((id): Answer[] => {
      const item = items.get(id);
      if (item === undefined) return [];
      const { kind, href, words: said, by, at } = item;
      const marks = marksOf(query, words(said), index.near, index.passage).map(({ start, end }) => ({ start, end }));
      return [{ kind, href, words: said, by, at, layer, marks }];
    }),
  );
  return { text, empty: isEmpty(query), answers, nowhere: found.nowhere, unread: query.unread };
}
