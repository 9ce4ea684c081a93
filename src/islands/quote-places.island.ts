import { element } from './marked.island.ts';
import { mark, type Row, sorted } from './quote-list.island.ts';
import { pause } from './quote-pause.island.ts';
import { say } from './quote-say.island.ts';
import type { View } from './quote-view.island.ts';
import { layers } from '../views/search-layers.ts';
import type { Said } from '../views/search-said.ts';

/** So many rows are put into the page in one go. */
const AT_ONCE = 20;

type Section = readonly [name: Said, rows: readonly Row[]];

/** The rows of a view under their headings: in counted layers with search words, in one list without. */
export function sectionsOf({ text, query, found, shown, sort }: View): readonly Section[] {
  if (text === '') return [['limited', sorted(shown, sort)]];
  const byId = new Map(shown.map((row) => [row.facet.id, row]));
  const name = query.words.length + query.phrases.length === 0 ? 'limited' : null;
  return layers
    .map((layer) => [name ?? layer, found[layer].flatMap((id) => byId.get(id) ?? [])] as const)
    .filter(([, rows]) => rows.length > 0)
    .map(([layer, rows]) => [layer, sorted(rows, sort)]);
}

let order = 'date';

/** Shows in the page's own lists what passes, in the order asked for; what does not is hidden where it stands. */
export function placeAtHome(lists: Element, { rows, shown, sort }: View): void {
  const passing = new Set(shown);
  const own = rows.filter((row) => row.own);
  if (sort !== order) for (const { node } of sorted(own, sort)) if (node) node.parentElement?.append(node);
  order = sort;
  for (const row of own) row.node?.toggleAttribute('hidden', !passing.has(row));
  for (const story of lists.querySelectorAll<HTMLElement>('.finder-story'))
    story.hidden = story.querySelector('.utterance:not([hidden])') === null;
}

/** Puts copies of the first `most` rows under their headings, some at a time; ends early when another view has taken over. */
export async function placeInLayers(
  box: Element,
  view: View,
  sections: readonly Section[],
  isLast: () => boolean,
): Promise<void> {
  let left = view.most;
  let made = 0;
  for (const [name, rows] of sections) {
    const list = element('ol');
    list.className = 'utterances';
    const first = rows.slice(0, left);
    left -= first.length;
    if (first.length > 0) box.append(element('section', element('h2', say(name, rows.length)), list));
    for (const { node } of first) {
      made += 1;
      if (made % AT_ONCE === 0) await pause();
      if (!isLast()) return;
      const copy = node?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) continue;
      copy.hidden = false;
      if (view.text !== '') mark(copy, view.query, view.index);
      list.append(copy);
    }
  }
}
