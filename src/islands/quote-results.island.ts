import { say, sayCount } from './quote-say.island.ts';
import { element } from './marked.island.ts';
import { mark, type Row, sorted } from './quote-list.island.ts';
import { button, labelOf, noneFor, type View } from './quote-view.island.ts';
import { type Choice, countWith, type FacetName, facetNames } from '../views/search-facets.ts';
import { layers } from '../views/search-layers.ts';
import type { Said } from '../views/search-said.ts';

interface Chosen {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
}

const SAYING_MS = 400;
let saying = 0;

const chosen = (root: Element, choice: Choice): readonly Chosen[] =>
  facetNames.flatMap((facet) => choice[facet].map((value) => ({ facet, value, label: labelOf(root, facet, value) })));

function section(name: Said, rows: readonly Row[], sort: string): readonly HTMLElement[] {
  if (rows.length === 0) return [];
  const list = element('ol', ...sorted(rows, sort).map((row) => row.node));
  list.className = 'utterances';
  return [element('section', element('h2', say(name, rows.length)), list)];
}

/** Moves the nodes: home in their order without search words, into counted layers with them. */
function place(root: Element, view: View): void {
  const [box, lists] = [
    root.querySelector<HTMLElement>('.finder-layers'),
    root.querySelector<HTMLElement>('.finder-lists'),
  ];
  if (box === null || lists === null) return;
  const home = view.text === '';
  const focused = document.activeElement;
  for (const row of sorted(view.rows, home ? view.sort : 'date')) row.home.append(row.node);
  const byId = new Map(view.shown.map((row) => [row.facet.id, row]));
  const limitsOnly = view.query.words.length + view.query.phrases.length === 0;
  const sections = home
    ? []
    : layers.flatMap((layer) =>
        section(
          limitsOnly ? 'limited' : layer,
          view.found[layer].flatMap((id) => byId.get(id) ?? []),
          view.sort,
        ),
      );
  const nowhere = view.found.nowhere.length > 0 ? [element('p', say('nowhere', view.found.nowhere.join(', ')))] : [];
  box.replaceChildren(...nowhere, ...sections);
  // What would help comes when it is first needed, and stands only while its question does.
  if (view.shown.length === 0) {
    const mine = element('div');
    box.append(mine);
    void import('./quote-nothing.island.ts').then((part) => part.explain(mine, root, view));
  }
  box.hidden = home && view.shown.length > 0;
  lists.hidden = !box.hidden;
  for (const story of lists.querySelectorAll<HTMLElement>('.finder-story'))
    story.hidden = story.querySelector('.utterance:not([hidden])') === null;
  // A node that is moved loses the focus.
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Writes beside every option how many quotes the list would hold with it. */
function counts(root: Element, { hits, choice }: View): void {
  const facets = hits.map((row) => row.facet);
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const facet = facetNames.find((name) => name === input.name);
    const count = input.closest('label')?.querySelector('[data-count]') ?? null;
    if (facet === undefined || count === null) continue;
    const number = countWith(facets, choice, facet, input.value);
    count.textContent = String(number);
    input.closest('li')?.classList.toggle('is-none', number === 0 && !input.checked);
  }
}

/** The chosen filters as buttons that take them away. */
function chips(root: Element, picked: readonly Chosen[]): void {
  const made = picked.map(({ facet, value, label }) => {
    const chip = button(`${label} ×`, facet, value);
    chip.setAttribute('aria-label', say('remove', label));
    return chip;
  });
  const all = made.length > 1 ? [...made, button(say('clear'), 'all')] : made;
  root.querySelector('.finder-chips')?.replaceChildren(...all.map((chip) => element('li', chip)));
}

function statusOf({ text, shown }: View, picked: readonly Chosen[]): string {
  if (shown.length === 0) return noneFor(text);
  const speakers = new Set(shown.map((row) => row.facet.speaker).filter((speaker) => speaker !== '')).size;
  const filters = picked.map(({ label }) => label).join(', ');
  return (
    say('status', sayCount('quote', 'quotes', shown.length), sayCount('speakerOne', 'speakers', speakers)) +
    (filters === '' ? '' : say('filter', filters))
  );
}

/** Brings the page to the view: which quotes stand, where, marked how; counts, chips, and the announcement after a pause. */
export function showView(root: Element, view: View): void {
  const shown = new Set(view.shown);
  for (const row of view.rows) {
    row.node.hidden = !shown.has(row);
    mark(row.node, shown.has(row) && view.text !== '' ? view.query : null, view.index);
  }
  place(root, view);
  counts(root, view);
  const picked = chosen(root, view.choice);
  chips(root, picked);
  root.querySelector('.finder-pages')?.toggleAttribute('hidden', !view.plain);
  window.clearTimeout(saying);
  saying = window.setTimeout(
    () => root.querySelector('.finder-status')?.replaceChildren(statusOf(view, picked)),
    SAYING_MS,
  );
}
