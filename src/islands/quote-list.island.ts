import { pieces } from './marked.island.ts';
import type { RowData } from '../views/quote-rows.ts';
import { marksOf } from '../views/search-match.ts';
import type { Entry, Index } from '../views/search-layers.ts';
import type { Query } from '../views/search-query.ts';
import { words } from '../views/search-words.ts';

/** One quote of the index. */
export interface Row extends RowData {
  /** Place in the published order, from 0. */
  readonly order: number;
  readonly entry: Entry;
  /** Does the page list it itself, rather than another page of a long list? */
  readonly own: boolean;
  /** Its list item; missing until the page that lists it is fetched. */
  node?: HTMLElement | undefined;
}

/** The list items below a node, by the id of their quote: the end of the address of its page. */
export function nodesIn(root: ParentNode, only = ''): ReadonlyMap<string, HTMLElement> {
  const nodes = [...root.querySelectorAll<HTMLElement>(`.utterance${only}`)];
  return new Map(nodes.map((node) => [node.querySelector('a')?.pathname.split('/').at(-2) ?? '', node]));
}

/** The rows of the list with the items the page has. */
export function rowsOf(data: readonly RowData[], root: ParentNode): readonly Row[] {
  const nodes = nodesIn(root);
  return data.map((row, order) => {
    const { id } = row.facet;
    const node = nodes.get(id);
    return { ...row, order, node, own: node !== undefined, entry: { id, texts: row.texts, names: row.names } };
  });
}

/** Puts `<mark>` around what answers the query in words and speaker name of a list item. */
export function mark(node: Element, query: Query, { near, passage }: Index): void {
  for (const element of node.querySelectorAll('.utterance-words a, .wording, .quoted, .utterance-speaker')) {
    const text = element.textContent ?? '';
    const ranges = marksOf(query, words(text), near, passage);
    if (ranges.length > 0) element.replaceChildren(...pieces(text, ranges));
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
