import { element } from './marked.island.ts';
import { button, labelOf, noneFor, quoted, type View } from './quote-view.island.ts';
import { say } from './quote-say.island.ts';
import { passes, removals } from '../views/search-facets.ts';
import { layers, type search as Search } from '../views/search-layers.ts';
import { parseQuery } from '../views/search-query.ts';

/** Quotes that would be listed for another text in the box. */
function countFor(text: string, { rows, index, choice }: View, search: typeof Search): number {
  const found = search(parseQuery(text), index);
  const ids = new Set(layers.flatMap((layer) => found[layer]));
  return rows.filter((row) => (text === '' || ids.has(row.facet.id)) && passes(row.facet, choice)).length;
}

const without = (label: string, count: number): string => say('without', label, count);

/** Says what was asked and which filter or limit to take away, with what that would bring back. */
export function explain(root: Element, view: View, search: typeof Search): readonly Node[] {
  const { text, query, choice, hits } = view;
  const filters = removals(
    hits.map((row) => row.facet),
    choice,
  ).map(({ facet, count }) =>
    button(without(choice[facet].map((value) => labelOf(root, facet, value)).join(', '), count), facet),
  );
  const typed = text === '' ? [] : [...new Set([...query.limits.map((limit) => limit.typed), text])];
  const limits = typed.flatMap((part) => {
    const rest = text.replace(part, '').replace(/\s+/gu, ' ').trim();
    const count = countFor(rest, view, search);
    return count === 0 ? [] : [button(without(quoted(part), count), 'q', rest)];
  });
  const all = [...filters, ...limits];
  const items = (all.length > 0 ? all : [say('nothingHelps')]).map((child) => element('li', child));
  return [element('p', noneFor(text)), element('ul', ...items)];
}
