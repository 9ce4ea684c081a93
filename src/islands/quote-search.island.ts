import { ListKeys } from './list-keys.island.ts';
import { mark, type Row, rowOf } from './quote-list.island.ts';
import { otherPages, ranker } from './quote-load.island.ts';
import { button, chips, counts, place, statusOf, type View } from './quote-results.island.ts';
import { facetNames, passes } from '../views/search-facets.ts';
import { layers, prepare, type Prepared, type Ranker, search } from '../views/search-layers.ts';
import { isEmpty, parseQuery } from '../views/search-query.ts';
import { choiceOf, quoteSpec, sortOf, withImpliedSort } from '../views/search-state.ts';
import { searchStrings as words } from '../views/search-strings.ts';
import { many, one, parse, print, type Spec, type UrlState, withValues } from '../views/url-state.ts';

const TYPING_MS = 250;
const SAYING_MS = 400;
const LOADING_MS = 300;

/**
 * Filters, searches and reorders the quotes the page already holds; it never makes or changes one. The state is the address:
 * typing replaces it after a pause, Enter, ticks and order add to the history, and going back restores the view.
 */
class QuoteSearch extends HTMLElement {
  #spec: Spec = {};
  #rows: readonly Row[] = [];
  #prepared: readonly Prepared[] = [];
  #rank: Ranker | null = null;
  #state: UrlState = { values: {}, unknown: [] };
  /** Query of the last committed view; typing in between does not add to the history. */
  #committed = '';
  #typing = 0;
  #saying = 0;
  #loaded: Promise<void> | null = null;
  /** The rows are all there are, not one page of them. */
  #whole = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#spec = quoteSpec(this.#options('speaker'), this.#options('outlet'));
    this.#adopt([...this.querySelectorAll<HTMLElement>('.utterance')]);
    this.#whole = this.#more().length === 0;
    this.querySelector('.finder-facets')?.toggleAttribute('open', window.matchMedia('(min-width: 56rem)').matches);
    this.#listen(form);
    this.#read();
    if (print(this.#spec, this.#state) !== '') void this.#load();
  }

  #listen(form: HTMLFormElement): void {
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
  }

  #box(): HTMLInputElement {
    const box = this.querySelector<HTMLInputElement>('input[type=search]');
    if (box === null) throw new RangeError('quote-search has no search box');
    return box;
  }

  #options(name: string): readonly string[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map((input) => input.value);
  }

  #adopt(nodes: readonly HTMLElement[]): void {
    const known = new Set(this.#rows.map((row) => row.facet.id));
    const fresh = nodes
      .map(rowOf)
      .filter((row) => row !== null)
      .filter((row) => !known.has(row.facet.id));
    this.#rows = [...this.#rows, ...fresh].sort((a, b) => a.order - b.order);
    this.#prepared = this.#rows.map((row) => prepare(row.entry));
  }

  /** Fuse and the other pages of a long list, once, when the reader begins to search. A failure may be tried again. */
  #load(): Promise<void> {
    this.#loaded ??= this.#fetchAll();
    return this.#loaded;
  }

  async #fetchAll(): Promise<void> {
    const late = window.setTimeout(() => this.#notice('loading', words.loading), LOADING_MS);
    try {
      await this.#morePages();
      this.#rank = await ranker(() => this.#rows.map((row) => row.entry));
      this.#notice('loading', '');
    } catch {
      this.#loaded = null;
      this.#notice('loading', words.failed, button(words.retry, 'retry'));
    } finally {
      window.clearTimeout(late);
    }
    this.#show();
  }

  /** Addresses of the other pages of a long list. */
  #more(): readonly string[] {
    return (this.dataset['more'] ?? '').split(' ').filter((href) => href !== '');
  }

  async #morePages(): Promise<void> {
    for (const { story, nodes } of await otherPages(this.#more())) {
      for (const node of nodes) node.dataset['elsewhere'] = '';
      this.querySelector(`.utterances[data-story="${CSS.escape(story)}"]`)?.append(...nodes);
      this.#adopt(nodes);
    }
    this.#whole = true;
  }

  #read(): void {
    const { state, dropped } = parse(this.#spec, location.search);
    this.#state = withImpliedSort(state);
    this.#committed = print(this.#spec, this.#state);
    this.#notice('ignored', dropped.length === 0 ? '' : words.ignored(dropped));
    this.#controls();
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
    const text = one(this.#state, 'q') ?? '';
    if (this.#box().value.trim() !== text) this.#box().value = text;
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      input.checked = many(this.#state, input.name).includes(input.value);
    const sort = this.querySelector('select');
    if (sort !== null) sort.value = sortOf(this.#state);
  }

  #fromControls(): UrlState {
    const ticked = (name: string): readonly string[] =>
      [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map((input) => input.value);
    const filtered = facetNames.reduce((state, name) => withValues(state, name, ticked(name)), this.#state);
    return withImpliedSort(parse(this.#spec, print(this.#spec, withValues(filtered, 'q', [this.#box().value]))).state);
  }

  #typed(event: Event): void {
    if (event.target !== this.#box()) return;
    window.clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      this.#state = this.#fromControls();
      history.replaceState(history.state, '', this.#address());
      this.#controls();
      this.#show();
    }, TYPING_MS);
  }

  #ticked(event: Event): void {
    if (event.target === this.#box()) return;
    if (event.target instanceof HTMLSelectElement) this.#state = withValues(this.#state, 'sort', [event.target.value]);
    this.#commit();
  }

  #address(): string {
    return `${location.pathname}${print(this.#spec, this.#state)}${location.hash}`;
  }

  #commit(): void {
    window.clearTimeout(this.#typing);
    this.#state = this.#fromControls();
    const now = print(this.#spec, this.#state);
    if (now !== this.#committed) {
      const focus = document.activeElement?.id ?? '';
      history.replaceState({ focus }, '', `${location.pathname}${this.#committed}${location.hash}`);
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
    const act = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    if (act === null) return;
    const { act: name = '', value } = act.dataset;
    if (name === 'retry') return void this.#load();
    if (name === 'q') this.#box().value = '';
    for (const input of this.querySelectorAll<HTMLInputElement>('input:checked')) {
      if (name === 'all' || (input.name === name && (value === undefined || input.value === value)))
        input.checked = false;
    }
    this.#commit();
    this.#box().focus({ preventScroll: true });
  }

  #view(): View {
    const text = one(this.#state, 'q') ?? '';
    const query = parseQuery(text);
    const choice = choiceOf(this.#state);
    const found = search(query, this.#prepared, this.#rank);
    const byId = new Map(this.#rows.map((row) => [row.facet.id, row]));
    const hits = isEmpty(query)
      ? this.#rows
      : layers.flatMap((layer) => found[layer]).flatMap((id) => byId.get(id) ?? []);
    const sort = sortOf(this.#state);
    const plain = isEmpty(query) && sort === 'date' && facetNames.every((name) => choice[name].length === 0);
    // Without a question the page lists its own quotes, not those of the other pages.
    const shown = hits.filter((row) =>
      plain ? row.node.dataset['elsewhere'] === undefined : passes(row.facet, choice),
    );
    return {
      text: isEmpty(query) ? '' : text,
      choice,
      sort,
      plain,
      rows: this.#rows,
      found,
      hits,
      shown,
    };
  }

  #show(): void {
    const view = this.#view();
    const shown = new Set(view.shown);
    for (const row of view.rows) {
      row.node.hidden = !shown.has(row);
      mark(row.node, parseQuery(shown.has(row) ? view.text : ''));
    }
    place(this, view);
    // Until the other pages are here the counts of the build are the right ones.
    if (this.#whole) counts(this, view);
    chips(this, view);
    this.querySelector('.finder-pages')?.toggleAttribute('hidden', !view.plain);
    window.clearTimeout(this.#saying);
    this.#saying = window.setTimeout(
      () => this.querySelector('.finder-status')?.replaceChildren(statusOf(this, view)),
      SAYING_MS,
    );
  }

  #notice(name: string, text: string, ...more: readonly Node[]): void {
    const notice = this.querySelector<HTMLElement>(`.finder-notice[data-notice=${name}]`);
    if (notice === null) return;
    notice.hidden = text === '';
    notice.replaceChildren(text, ...more.flatMap((node) => [' ', node]));
  }
}

customElements.define('quote-search', QuoteSearch);
