import { findWords } from '../views/find-words.ts';
import { LAYERS, type Layer } from '../views/mark-layers.ts';
import { searchSpec } from '../views/search-spec.ts';
import { print } from '../views/url-state.ts';
import { type ReaderState, readState, withState } from '../views/reader-state.ts';

/** Longest selection handed to the search of quotes, in characters. */
const LONGEST = 300;

/**
 * What the reader gains with scripts: layers, one outlet's notes and highlighted words stand in the address, a selection can
 * be copied with its source or looked for elsewhere, and Escape leads from a note back to its words. The page is complete without.
 */
class ReaderTools extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    this.#offer();
    this.addEventListener('change', () => this.#remember());
    window.addEventListener('popstate', () => this.#show());
    document.addEventListener('keydown', (event) => this.#leaveNote(event));
    document.addEventListener('selectionchange', () => this.#offer());
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      this.#toFirst();
    });
    if (location.hash === '' && this.#state().q !== null) this.#toFirst();
    this.addEventListener('click', (event) => this.#step(event));
    for (const button of this.querySelectorAll<HTMLButtonElement>('.take button')) {
      // The press must not take the selection away before it is read.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => void this.#copy(button));
    }
  }

  /** To the difference before or after the one last gone to, while it is in sight, else the middle of the window; past an end round to the other. */
  #step(event: Event): void {
    const by = event.target instanceof HTMLElement ? Number(event.target.dataset['step'] ?? 0) : 0;
    if (by === 0) return;
    const places = [...document.querySelectorAll<HTMLElement>('.m-differs[id]')];
    const from = (place: HTMLElement): number => place.getBoundingClientRect().top - window.innerHeight / 2;
    const here = places.findIndex(
      (one) => `#${one.id}` === location.hash && Math.abs(from(one)) < window.innerHeight / 2,
    );
    const near = by > 0 ? places.find((one) => from(one) > 0) : places.findLast((one) => from(one) < 0);
    const next = here < 0 ? near : places[here + by];
    if (next === undefined) return;
    event.preventDefault();
    history.replaceState(null, '', `#${next.id}`);
    next.scrollIntoView({ block: 'center' });
    next.closest<HTMLElement>('.txt')?.querySelector<HTMLElement>('.ref-claims')?.focus({ preventScroll: true });
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }
  get #words(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }
  get #others(): readonly string[] {
    return [...(this.#select?.options ?? [])].map((option) => option.value).filter((value) => value !== '');
  }

  #boxes(): readonly { readonly layer: Layer; readonly box: HTMLInputElement }[] {
    return LAYERS.flatMap((layer) => {
      const box = this.querySelector<HTMLInputElement>(`#layer-${layer}`);
      return box === null ? [] : [{ layer, box }];
    });
  }

  #state(): ReaderState & { readonly dropped: readonly string[] } {
    return readState(location.search, this.#others);
  }

  /** Brings controls, notes and highlights in line with the address. */
  #show(): void {
    const { layers, cmp, q, dropped } = this.#state();
    for (const { layer, box } of this.#boxes()) box.checked = layers.includes(layer);
    if (this.#select !== null) this.#select.value = cmp ?? '';
    if (this.#words !== null) this.#words.value = q ?? '';
    const fold = this.querySelector<HTMLDetailsElement>('.tool-fold');
    if (fold !== null && (cmp !== null || q !== null || layers.length < LAYERS.length)) fold.open = true;
    this.#only(cmp);
    const found = this.#highlight(q);
    this.#say([
      ...(dropped.length > 0 ? [`${this.#form?.dataset['ignored']} ${dropped.join(', ')}.`] : []),
      ...(cmp === null ? [] : [this.#select?.selectedOptions[0]?.dataset['said'] ?? '']),
      ...(q === null ? [] : [this.#words?.dataset['said']?.replace('%', String(found)) ?? '']),
    ]);
  }

  #remember(): void {
    const layers = this.#boxes().flatMap(({ layer, box }) => (box.checked ? [layer] : []));
    const [cmp, q] = [this.#select?.value ?? '', this.#words?.value.trim() ?? ''];
    const state = { layers, cmp: cmp === '' ? null : cmp, q: q === '' ? null : q };
    const next = withState(location.search, this.#others, state);
    if (next !== location.search) history.pushState(null, '', location.pathname + next + location.hash);
    this.#show();
  }

  /** Leaves only the notes that compare with one article, opened; all of them as before without one. */
  #only(cmp: string | null): void {
    const compares = (element: HTMLElement): boolean =>
      element.dataset['with']?.split(' ').includes(cmp ?? '') === true;
    for (const note of document.querySelectorAll<HTMLElement>('.note')) note.hidden = cmp !== null && !compares(note);
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) {
      fold.hidden = fold.querySelector('.note:not([hidden])') === null;
      fold.open = cmp !== null;
    }
    for (const notes of document.querySelectorAll<HTMLDetailsElement>('details.notes')) {
      const has = notes.querySelector('.note:not([hidden])') !== null || compares(notes);
      notes.hidden = cmp !== null && !has;
      notes.open = cmp !== null && has;
    }
  }

  /** Marks the words without touching the text (CSS Custom Highlight API); gives the number of places. */
  #highlight(q: string | null): number {
    const ranges =
      q === null ? [] : [...document.querySelectorAll<HTMLElement>('.txt')].flatMap((text) => rangesIn(text, q));
    if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
    return ranges.length;
  }

  #toFirst(): void {
    const q = this.#state().q;
    if (q === null) return;
    const text = [...document.querySelectorAll<HTMLElement>('.txt')].find((one) => rangesIn(one, q).length > 0);
    text?.scrollIntoView({ block: 'center' });
  }

  #say(words: readonly string[]): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words.join(' ');
  }

  /** The selected words of the text and the block they begin in; no words when the selection is elsewhere. */
  #selected(): { readonly words: string; readonly block: string } {
    const selection = document.getSelection();
    const node = selection?.anchorNode ?? null;
    const element = node instanceof Element ? node : node?.parentElement;
    const block = element?.closest('.txt')?.closest('.blk');
    return { words: block ? (selection?.toString().trim() ?? '') : '', block: block?.id ?? '' };
  }

  /** The link to the search of quotes, with the selected words in it. */
  #offer(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-elsewhere]');
    const { words } = this.#selected();
    const bar = this.querySelector<HTMLElement>('.take');
    if (link === null || bar === null) return;
    // Its room stays, so that nothing moves under a selection being made.
    this.style.minBlockSize = words === '' ? '' : `${this.offsetHeight}px`;
    bar.toggleAttribute('data-bar', words !== '');
    if (words === '') return;
    link.href = link.pathname + print(searchSpec, { values: { q: [words.slice(0, LONGEST)] }, unknown: [] });
  }

  #leaveNote(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(document.activeElement instanceof HTMLElement)) return;
    const note = document.activeElement.closest('.note');
    const back = note?.querySelector<HTMLAnchorElement>('.note-n')?.hash.slice(1);
    const words = back === undefined ? null : document.getElementById(back);
    words?.closest<HTMLElement>('.txt')?.querySelector<HTMLElement>(`.ref[href="#${note?.id}"]`)?.focus();
  }

  /** Copies the selected words, or the title when nothing of the text is selected, with source and address; or the address alone. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    const { words, block } = this.#selected();
    const address = new URL(location.pathname + (words === '' ? '' : `#${block}`), location.href).href;
    const quoted = words === '' ? '' : `“${words}” `;
    const source = button.dataset['copy'];
    await navigator.clipboard.writeText(source === undefined ? address : `${quoted}${source} ${address}`);
    const { done, doneTitle } = button.dataset;
    this.#say([(words === '' ? (doneTitle ?? done) : done) ?? '']);
  }
}

/** Ranges of the document over the found words of one block; marks may cut the text into several nodes. */
function rangesIn(text: HTMLElement, q: string): Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: length });
    length += node.nodeValue?.length ?? 0;
  }
  return findWords(q, text.textContent).flatMap(({ start, end }) => {
    const from = nodes.findLast((one) => one.start <= start);
    const to = nodes.findLast((one) => one.start < end);
    if (from === undefined || to === undefined) return [];
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}

customElements.define('reader-tools', ReaderTools);
