import { mark, type Row, rowOf, sorted } from './quote-list.island.ts';
import { ListKeys } from './list-keys.island.ts';
import { type Choice, countWith, type FacetName, facetNames, passes, removals } from '../views/search-facets.ts';
import { type Found, layers, prepare, type Prepared, type Ranker, search } from '../views/search-layers.ts';
import { isEmpty, parseQuery } from '../views/search-query.ts';
import { choiceOf, quoteSpec, sortOf } from '../views/search-state.ts';
import { searchStrings as words } from '../views/search-strings.ts';
import { many, one, parse, print, type UrlState, withValues } from '../views/url-state.ts';

const TYPING_MS = 250;
const SAYING_MS = 400;
const LOADING_MS = 300;

/**
 * Filters, searches and reorders the quotes the page already holds; it never makes or changes one. The state is the address:
 * typing replaces it after a pause, Enter, ticks and order add to the history, and going back restores the view.
 */
class QuoteSearch extends HTMLElement {
  #rows: readonly Row[] = [];
  #prepared: readonly Prepared[] = [];
  #rank: Ranker | null = null;
  #state: UrlState = { values: {}, unknown: [] };
  /** Address of the last committed view; typing in between does not add to the history. */
  #committed = '';
  #typing = 0;
  #saying = 0;
  #loaded: Promise<void> | null = null;

  connectedCallback(): void {
    this.#adopt([...this.querySelectorAll<HTMLElement>('.utterance')]);
    this.#read();
    const form = this.#form();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    form.addEventListener('input', (event) => this.#typed(event));
    form.addEventListener('change', (event) => this.#ticked(event));
    form.addEventListener('focusin', () => void this.#load());
    this.addEventListener('click', (event) => this.#clicked(event));
    window.addEventListener('popstate', () => this.#restore());
    new ListKeys(this, this.#box(), () => this.#clear());
    const wide = window.matchMedia('(min-width: 56rem)').matches;
    this.querySelector('.finder-facets')?.toggleAttribute('open', wide);
    if (print(quoteSpec, this.#state) !== '') void this.#load();
  }

  #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (form === null) throw new RangeError('quote-search has no form');
    return form;
  }

  #box(): HTMLInputElement {
    const box = this.querySelector<HTMLInputElement>('input[type=search]');
    if (box === null) throw new RangeError('quote-search has no search box');
    return box;
  }

  #adopt(nodes: readonly HTMLElement[]): void {
    const known = new Set(this.#rows.map((row) => row.facet.id));
    const fresh = nodes.map(rowOf).filter((row) => row !== null).filter((row) => !known.has(row.facet.id));
    this.#rows = [...this.#rows, ...fresh].sort((a, b) => a.order - b.order);
    this.#prepared = this.#rows.map((row) => prepare(row.entry));
  }

  /** Fuse and the other pages of a long list, once, when the reader begins to search. */
  #load(): Promise<void> {
    this.#loaded ??= this.#fetchAll();
    return this.#loaded;
  }

  async #fetchAll(): Promise<void> {
    const late = window.setTimeout(() => this.#notice(words.loading), LOADING_MS);
    try {
      const [{ closeRanker }] = await Promise.all([import('../views/search-close.ts'), this.#morePages()]);
      this.#rank = closeRanker(this.#rows.map((row) => row.entry));
      this.#notice('');
    } catch {
      this.#loaded = null;
      this.#notice(words.failed, words.retry);
    } finally {
      window.clearTimeout(late);
    }
    this.#show();
  }

  async #morePages(): Promise<void> {
    const pages = (this.dataset['more'] ?? '').split(' ').filter((href) => href !== '');
    const texts = await Promise.all(pages.map(async (href) => (await fetch(href)).text()));
    for (const text of texts) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      for (const list of page.querySelectorAll<HTMLElement>('.utterances')) {
        const home = this.querySelector(`.utterances[data-story="${list.dataset['story'] ?? ''}"]`);
        const nodes = [...list.querySelectorAll<HTMLElement>('.utterance')].map((node) => document.adoptNode(node));
        for (const node of nodes) node.dataset['elsewhere'] = '';
        home?.append(...nodes);
        this.#adopt(nodes);
      }
    }
  }

  #read(): void {
    const { state, dropped } = parse(quoteSpec, location.search);
    this.#state = state;
    this.#committed = print(quoteSpec, state);
    this.#controls();
    this.#notice(dropped.length === 0 ? '' : words.ignored(dropped));
    this.#show();
  }

  #restore(): void {
    window.clearTimeout(this.#typing);
    this.#read();
    const focus: unknown = history.state?.focus;
    const back = typeof focus === 'string' ? document.getElementById(focus) : null;
    back?.focus({ preventScroll: true });
  }

  #controls(): void {
    this.#box().value = one(this.#state, 'q') ?? '';
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      input.checked = many(this.#state, input.name).includes(input.value);
    }
    const sort = this.querySelector('select');
    if (sort !== null) sort.value = sortOf(this.#state);
  }

  #fromControls(): UrlState {
    const box = (name: string): readonly string[] => [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map((input) => input.value);
    // Values of the address without a control here (a speaker of another story) stay.
    const kept = (name: string): readonly string[] => many(this.#state, name).filter((value) => this.querySelector(`input[name=${name}][value="${CSS.escape(value)}"]`) === null);
    const ticked = facetNames.reduce((state, name) => withValues(state, name, [...kept(name), ...box(name)]), this.#state);
    return withValues(ticked, 'q', [this.#box().value]);
  }

  #typed(event: Event): void {
    if (event.target !== this.#box()) return;
    window.clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      this.#state = parse(quoteSpec, print(quoteSpec, this.#fromControls())).state;
      history.replaceState(history.state, '', this.#address());
      this.#sortControl();
      this.#show();
    }, TYPING_MS);
  }

  #ticked(event: Event): void {
    if (event.target === this.#box()) return;
    if (event.target instanceof HTMLSelectElement) this.#state = withValues(this.#state, 'sort', [this.#impliedSort() === event.target.value ? '' : event.target.value]);
    this.#commit();
  }

  /** The order that needs no parameter. */
  #impliedSort(): string {
    return this.#box().value.trim() === '' ? 'date' : 'relevance';
  }

  #sortControl(): void {
    const sort = this.querySelector('select');
    if (sort !== null) sort.value = sortOf(this.#state);
  }

  #address(): string {
    return `${location.pathname}${print(quoteSpec, this.#state)}${location.hash}`;
  }

  #commit(): void {
    window.clearTimeout(this.#typing);
    this.#state = parse(quoteSpec, print(quoteSpec, this.#fromControls())).state;
    const now = print(quoteSpec, this.#state);
    if (now !== this.#committed) {
      const focus = document.activeElement?.id ?? '';
      history.replaceState({ focus }, '', `${location.pathname}${this.#committed}`);
      history.pushState({ focus }, '', this.#address());
      this.#committed = now;
    }
    this.#controls();
    this.#show();
  }

  #clear(): void {
    this.#box().value = '';
    this.#commit();
  }

  #clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    if (button === null) return;
    const { act = '', value } = button.dataset;
    if (act === 'retry') void this.#load();
    else if (act === 'all') for (const name of facetNames) this.#state = withValues(this.#state, name, []);
    else this.#state = withValues(this.#state, act, value === undefined ? [] : many(this.#state, act).filter((one) => one !== value));
    this.#controls();
    this.#commit();
    this.#box().focus({ preventScroll: true });
  }

  #show(): void {
    const text = one(this.#state, 'q') ?? '';
    const query = parseQuery(text);
    const choice = choiceOf(this.#state);
    const found = search(query, this.#prepared, this.#rank);
    const hits = isEmpty(query) ? this.#rows : this.#in(layers.flatMap((layer) => found[layer]));
    const shown = hits.filter((row) => passes(row.facet, choice));
    const filtered = facetNames.some((name) => choice[name].length > 0);
    for (const row of this.#rows) {
      row.node.hidden = !shown.includes(row) || (isEmpty(query) && !filtered && row.node.dataset['elsewhere'] === '');
      mark(row.node, shown.includes(row) ? query : parseQuery(''));
    }
    this.#place(found, shown, isEmpty(query));
    this.#counts(hits, choice);
    this.#chips(choice);
    if (shown.length === 0) this.#empty(text, hits, choice);
    this.#say(text, shown, choice);
  }

  #in(ids: readonly string[]): readonly Row[] {
    const byId = new Map(this.#rows.map((row) => [row.facet.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Moves the nodes: home in their order without search words, into the counted layers with them. */
  #place(found: Found, shown: readonly Row[], home: boolean): void {
    const box = this.querySelector<HTMLElement>('.finder-layers');
    const lists = this.querySelector<HTMLElement>('.finder-lists');
    if (box === null || lists === null) return;
    for (const row of sorted(this.#rows, home ? sortOf(this.#state) : 'date')) row.home.append(row.node);
    const sections = home ? [] : layers.map((layer) => this.#section(words.layers[layer], this.#in(found[layer]).filter((row) => shown.includes(row))));
    box.replaceChildren(...sections.filter((section) => section !== null));
    box.hidden = home && shown.length > 0;
    lists.hidden = !home || shown.length === 0;
    for (const story of lists.querySelectorAll<HTMLElement>('.finder-story')) story.hidden = story.querySelector('.utterance:not([hidden])') === null;
    const pages = lists.querySelector<HTMLElement>('.finder-pages');
    if (pages !== null) pages.hidden = print(quoteSpec, this.#state) !== '';
  }

  #section(name: string, rows: readonly Row[]): HTMLElement | null {
    if (rows.length === 0) return null;
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = words.layer(name, rows.length);
    const list = document.createElement('ol');
    list.className = 'utterances';
    list.append(...sorted(rows, sortOf(this.#state)).map((row) => row.node));
    section.append(heading, list);
    return section;
  }

  #counts(hits: readonly Row[], choice: Choice): void {
    const facets = hits.map((row) => row.facet);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const facet = facetNames.find((name) => name === input.name);
      const count = input.closest('label')?.querySelector('[data-count]');
      if (facet === undefined || count === null || count === undefined) continue;
      const number = countWith(facets, choice, facet, input.value);
      count.textContent = String(number);
      input.closest('li')?.classList.toggle('is-none', number === 0 && !input.checked);
    }
  }

  #label(facet: FacetName, value: string): string {
    const input = this.querySelector<HTMLElement>(`input[name=${facet}][value="${CSS.escape(value)}"]`);
    return `${words.facets[facet]}: ${input?.dataset['label'] ?? value}`;
  }

  #chosen(choice: Choice): readonly { readonly facet: FacetName; readonly value: string; readonly label: string }[] {
    return facetNames.flatMap((facet) => choice[facet].map((value) => ({ facet, value, label: this.#label(facet, value) })));
  }

  #button(text: string, act: string, value?: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.dataset['act'] = act;
    if (value !== undefined) button.dataset['value'] = value;
    return button;
  }

  #chips(choice: Choice): void {
    const chosen = this.#chosen(choice);
    const chips = chosen.map(({ facet, value, label }) => {
      const button = this.#button(`${label} ×`, facet, value);
      button.setAttribute('aria-label', words.remove(label));
      return button;
    });
    const buttons = chips.length > 1 ? [...chips, this.#button(words.clear, 'all')] : chips;
    this.querySelector('.finder-chips')?.replaceChildren(...buttons.map((button) => this.#listItem(button)));
  }

  #listItem(child: Node): HTMLLIElement {
    const item = document.createElement('li');
    item.append(child);
    return item;
  }

  /** Nothing found: says what was asked and which filter to take away, with what that would bring back. */
  #empty(text: string, hits: readonly Row[], choice: Choice): void {
    const helps = removals(hits.map((row) => row.facet), choice).map(({ facet, count }) => {
      const names = choice[facet].map((value) => this.#label(facet, value)).join(', ');
      return this.#button(words.without(names, count), facet);
    });
    const free = text === '' ? 0 : this.#rows.filter((row) => passes(row.facet, choice)).length;
    const all = free > 0 ? [...helps, this.#button(words.withoutQuery(`“${text}”`, free), 'q')] : helps;
    const said = document.createElement('p');
    said.textContent = words.none(text === '' ? '' : `“${text}”`);
    const list = document.createElement('ul');
    list.append(...(all.length > 0 ? all : [document.createTextNode(words.nothingHelps)]).map((child) => this.#listItem(child)));
    this.querySelector('.finder-layers')?.replaceChildren(said, list);
  }

  #notice(text: string, retry?: string): void {
    const notice = this.querySelector<HTMLElement>('.finder-notice');
    if (notice === null) return;
    notice.hidden = text === '';
    notice.replaceChildren(text, ...(retry === undefined ? [] : [' ', this.#button(retry, 'retry')]));
  }

  #say(text: string, shown: readonly Row[], choice: Choice): void {
    window.clearTimeout(this.#saying);
    const speakers = new Set(shown.map((row) => row.facet.speaker).filter((speaker) => speaker !== '')).size;
    const filters = this.#chosen(choice).map(({ label }) => label);
    const status = shown.length === 0 ? words.none(text === '' ? '' : `“${text}”`) : words.status(shown.length, speakers, filters);
    this.#saying = window.setTimeout(() => this.querySelector('.finder-status')?.replaceChildren(status), SAYING_MS);
  }
}

customElements.define('quote-search', QuoteSearch);
