import { say, sayCount } from './quote-say.island.ts';
import { element } from './marked.island.ts';
import { mark, type Row, sorted } from './quote-list.island.ts';
import { type Choice, countWith, type FacetName, facetNames, passes, removals } from '../views/search-facets.ts';
import { type Found, type Index, layers, search } from '../views/search-layers.ts';
import { parseQuery, type Query } from '../views/search-query.ts';
import type { Said } from '../views/search-said.ts';

/** One view of the list: what was asked, what was found, what is left after the filters. */
export interface View {
  readonly text: string;
  readonly query: Query;
  readonly choice: Choice;
  readonly sort: string;
  /** Nothing asked: the list as the build wrote it. */
  readonly plain: boolean;
  readonly rows: readonly Row[];
  readonly index: Index;
  readonly found: Found;
  /** Rows the search words find, before filters. */
  readonly hits: readonly Row[];
  readonly shown: readonly Row[];
}

interface Chosen {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
}

const SAYING_MS = 400;
const SHOWN_TEXT = 60;
let saying = 0;

/** What was typed, shortened, in quotation marks: a pasted text would fill the page. */
function quoted(text: string): string {
  if (text === '') return '';
  return say('quoted', text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);
}

/** A button that the click handler understands: `act` is a facet, `q` or `all`. */
function button(text: string, act: string, value?: string): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.dataset['act'] = act;
  if (value !== undefined) made.dataset['value'] = value;
  return made;
}

function labelOf(root: Element, facet: FacetName, value: string): string {
  const input = root.querySelector<HTMLElement>(`input[name=${facet}][value="${CSS.escape(value)}"]`);
  return `${say(facet)}: ${input?.dataset['label'] ?? value}`;
}

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
  box.replaceChildren(...nowhere, ...(view.shown.length === 0 ? nothing(root, view) : sections));
  box.hidden = home && view.shown.length > 0;
  lists.hidden = !box.hidden;
  for (const story of lists.querySelectorAll<HTMLElement>('.finder-story'))
    story.hidden = story.querySelector('.utterance:not([hidden])') === null;
  // A node that is moved loses the focus.
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Quotes that would be listed for another text in the box. */
function countFor(text: string, { rows, index, choice }: View): number {
  const found = search(parseQuery(text), index);
  const ids = new Set(layers.flatMap((layer) => found[layer]));
  return rows.filter((row) => (text === '' || ids.has(row.facet.id)) && passes(row.facet, choice)).length;
}

const noneFor = (text: string): string => (text === '' ? say('noPass') : say('none', quoted(text)));

const without = (label: string, count: number): string => say('without', label, sayCount('quote', 'quotes', count));

/** Says what was asked and which filter or limit to take away, with what that would bring back. */
function nothing(root: Element, view: View): readonly Node[] {
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
    const count = countFor(rest, view);
    return count === 0 ? [] : [button(without(quoted(part), count), 'q', rest)];
  });
  const all = [...filters, ...limits];
  const items = (all.length > 0 ? all : [say('nothingHelps')]).map((child) => element('li', child));
  return [element('p', noneFor(text)), element('ul', ...items)];
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
    mark(row.node, shown.has(row) && view.text !== '' ? view.query : null, view.index.near);
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
