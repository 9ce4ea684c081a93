import { say, sayCount } from './quote-say.island.ts';
import { element } from './marked.island.ts';
import { mark, type Row, sorted } from './quote-list.island.ts';
import { type Chosen, labelOf, noneFor, type View } from './quote-view.island.ts';
import { more } from './quote-send.island.ts';
import { type Choice, countWith, facetNames, isStance } from '../views/search-facets.ts';
import { layers, search } from '../views/search-layers.ts';
import type { Said } from '../views/search-said.ts';

const SAYING_MS = 400;
let saying = 0;
let last: View;

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
  const { part, nowhere: missing } = view.found;
  const nowhere = [
    ...(part.length > 0 ? [element('p', say('pasted'))] : []),
    ...(missing.length > 0 ? [element('p', say('nowhere', missing.join(', ')))] : []),
  ];
  box.replaceChildren(...nowhere, ...sections);
  // What would help comes when it is first needed, and stands only while its question does.
  if (view.shown.length === 0) {
    const mine = element('div');
    box.append(mine);
    void more().then((part) => part.explain(mine, root, view, search));
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

function statusOf({ text, shown }: View, picked: readonly Chosen[]): string {
  if (shown.length === 0) return noneFor(text);
  const told = shown.filter((row) => isStance(row.facet)).length;
  const listed = told > 0 ? say('entries', shown.length, told) : sayCount('quote', 'quotes', shown.length);
  const speakers = new Set(shown.map((row) => row.facet.speaker).filter((speaker) => speaker !== '')).size;
  const filters = picked.map(({ label }) => label).join(', ');
  return (
    say('status', listed, sayCount('speakerOne', 'speakers', speakers)) + (filters === '' ? '' : say('filter', filters))
  );
}

/** What a view says beside its list: other spellings found, filters as buttons, files. */
function besides(root: Element, view: View, picked: readonly Chosen[]): void {
  const also = root.querySelector('[data-notice=also]');
  const chips = root.querySelector('.finder-chips');
  also?.setAttribute('hidden', '');
  chips?.replaceChildren();
  if (also && chips && picked.length + view.found.close.length > 0)
    void more().then((part) => {
      if (last !== view) return;
      part.tellAlso(also, view);
      part.showChips(chips, picked);
    });
  for (const button of root.querySelectorAll<HTMLElement>('[data-save]')) {
    button.hidden = view.shown.length === 0;
    button.textContent = say('save', button.dataset['save']?.toUpperCase() ?? '', view.shown.length);
  }
}

/** Brings the page to the view: which quotes stand, where, marked how; counts, chips, and the announcement after a pause. */
export function showView(root: Element, view: View): void {
  const shown = new Set(view.shown);
  last = view;
  for (const row of view.rows) {
    row.node.hidden = !shown.has(row);
    mark(row.node, shown.has(row) && view.text !== '' ? view.query : null, view.index);
  }
  place(root, view);
  counts(root, view);
  const picked = chosen(root, view.choice);
  besides(root, view, picked);
  root.querySelector('.finder-pages')?.toggleAttribute('hidden', !view.plain);
  window.clearTimeout(saying);
  saying = window.setTimeout(
    () => root.querySelector('.finder-status')?.replaceChildren(statusOf(view, picked)),
    SAYING_MS,
  );
}
