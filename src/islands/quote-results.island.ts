import { type Row, sorted } from './quote-list.island.ts';
import { type Choice, countWith, type FacetName, facetNames, passes, removals } from '../views/search-facets.ts';
import { type Found, layers } from '../views/search-layers.ts';
import { searchStrings as words } from '../views/search-strings.ts';

/** One view of the list: what was asked, what was found, what is left after the filters. */
export interface View {
  readonly text: string;
  readonly choice: Choice;
  readonly sort: string;
  /** Nothing asked: the list as the build wrote it. */
  readonly plain: boolean;
  readonly rows: readonly Row[];
  readonly found: Found;
  /** Rows the search words find, before filters. */
  readonly hits: readonly Row[];
  readonly shown: readonly Row[];
}

export interface Chosen {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
}

const quoted = (text: string): string => (text === '' ? '' : `“${text}”`);

export function listItem(child: Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(child);
  return item;
}

/** A button that the element's click handler understands: `act` is a facet, `q`, `all` or `retry`. */
export function button(text: string, act: string, value?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.dataset['act'] = act;
  if (value !== undefined) made.dataset['value'] = value;
  return made;
}

function labelOf(root: Element, facet: FacetName, value: string): string {
  const input = root.querySelector<HTMLElement>(`input[name=${facet}][value="${CSS.escape(value)}"]`);
  return `${words.facets[facet]}: ${input?.dataset['label'] ?? value}`;
}

export function chosen(root: Element, choice: Choice): readonly Chosen[] {
  return facetNames.flatMap((facet) =>
    choice[facet].map((value) => ({ facet, value, label: labelOf(root, facet, value) })),
  );
}

function section(name: string, rows: readonly Row[], sort: string): HTMLElement | null {
  if (rows.length === 0) return null;
  const made = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = words.layer(name, rows.length);
  const list = document.createElement('ol');
  list.className = 'utterances';
  list.append(...sorted(rows, sort).map((row) => row.node));
  made.append(heading, list);
  return made;
}

/** Moves the nodes: home in their order without search words, into counted layers with them. */
export function place(root: Element, view: View): void {
  const [box, lists] = [
    root.querySelector<HTMLElement>('.finder-layers'),
    root.querySelector<HTMLElement>('.finder-lists'),
  ];
  if (box === null || lists === null) return;
  const home = view.text === '';
  for (const row of sorted(view.rows, home ? view.sort : 'date')) row.home.append(row.node);
  const byId = new Map(view.shown.map((row) => [row.facet.id, row]));
  const rowsOf = (ids: readonly string[]): readonly Row[] => ids.flatMap((id) => byId.get(id) ?? []);
  const sections = home
    ? []
    : layers.map((layer) => section(words.layers[layer], rowsOf(view.found[layer]), view.sort));
  box.replaceChildren(...(view.shown.length === 0 ? nothing(root, view) : sections.filter((made) => made !== null)));
  box.hidden = home && view.shown.length > 0;
  lists.hidden = !box.hidden;
  for (const story of lists.querySelectorAll<HTMLElement>('.finder-story'))
    story.hidden = story.querySelector('.utterance:not([hidden])') === null;
}

/** Says what was asked and which filter to take away, with what that would bring back. */
function nothing(root: Element, { text, choice, rows, hits }: View): readonly Node[] {
  const helps = removals(
    hits.map((row) => row.facet),
    choice,
  ).map(({ facet, count }) =>
    button(words.without(choice[facet].map((value) => labelOf(root, facet, value)).join(', '), count), facet),
  );
  const free = text === '' ? 0 : rows.filter((row) => passes(row.facet, choice)).length;
  const all: Node[] = free > 0 ? [...helps, button(words.withoutQuery(quoted(text), free), 'q')] : helps;
  const said = document.createElement('p');
  said.textContent = words.none(quoted(text));
  const list = document.createElement('ul');
  list.append(...(all.length > 0 ? all : [document.createTextNode(words.nothingHelps)]).map(listItem));
  return [said, list];
}

/** Writes beside every option how many quotes the list would hold with it. */
export function counts(root: Element, { hits, choice }: View): void {
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
export function chips(root: Element, { choice }: View): void {
  const made = chosen(root, choice).map(({ facet, value, label }) => {
    const chip = button(`${label} ×`, facet, value);
    chip.setAttribute('aria-label', words.remove(label));
    return chip;
  });
  const all = made.length > 1 ? [...made, button(words.clear, 'all')] : made;
  root.querySelector('.finder-chips')?.replaceChildren(...all.map(listItem));
}

export function statusOf(root: Element, { text, choice, shown }: View): string {
  if (shown.length === 0) return words.none(quoted(text));
  const speakers = new Set(shown.map((row) => row.facet.speaker).filter((speaker) => speaker !== '')).size;
  return words.status(
    shown.length,
    speakers,
    chosen(root, choice).map(({ label }) => label),
  );
}
