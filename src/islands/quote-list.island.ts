import { pieces } from './marked.island.ts';
import { marksOf } from '../views/search-match.ts';
import type { FacetItem } from '../views/search-facets.ts';
import type { Entry, Index } from '../views/search-layers.ts';
import type { Query } from '../views/search-query.ts';
import { words } from '../views/search-words.ts';

/** One listed quote: its node, where it belongs, and what search and filters look at. */
export interface Row {
  readonly node: HTMLElement;
  readonly home: Element;
  readonly order: number;
  readonly wordings: number;
  readonly speakerName: string;
  readonly facet: FacetItem;
  readonly entry: Entry;
}

/** What the build writes about a quote beside its words, for the search; `data-row` of its list item. */
export type RowData = Pick<Row, 'order' | 'wordings' | 'speakerName' | 'facet'> & { readonly names: Entry['names'] };

/** Reads a row from the HTML the build wrote; null when the node has no home list. */
export function rowOf(node: HTMLElement): Row | null {
  const home = node.parentElement;
  if (home === null) return null;
  const { names, ...data }: RowData = JSON.parse(node.dataset['row'] ?? '');
  const texts = [...node.querySelectorAll('.wording, .quoted')].map((element) => element.textContent ?? '');
  return { ...data, node, home, entry: { id: data.facet.id, texts: [...new Set(texts)], names } };
}

/** Puts `<mark>` around what answers the query in words and speaker name; no query takes the marks off. */
export function mark(node: Element, query: Query | null, { near, passage }: Index): void {
  for (const element of node.querySelectorAll('.utterance-words .wording, .quoted, .utterance-speaker')) {
    const text = element.textContent ?? '';
    const ranges = query === null ? [] : marksOf(query, words(text), near, passage);
    if (ranges.length === 0 && element.firstElementChild === null) continue;
    element.replaceChildren(...pieces(text, ranges));
  }
}

/** Sorts after every name. */
const UNNAMED = '\uFFFF';
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Rows in the order asked for; the published order (by date) breaks ties. */
export function sorted<T extends Pick<Row, 'order' | 'speakerName' | 'wordings'>>(
  rows: readonly T[],
  sort: string,
): readonly T[] {
  const compare: Readonly<Record<string, (a: T, b: T) => number>> = {
    date: () => 0,
    speaker: (a, b) => byText(a.speakerName || UNNAMED, b.speakerName || UNNAMED),
    variants: (a, b) => b.wordings - a.wordings,
  };
  const by = compare[sort];
  return by === undefined ? rows : [...rows].sort((a, b) => by(a, b) || a.order - b.order);
}
