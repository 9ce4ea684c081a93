import { LAYERS, type Layer } from '../views/mark-layers.ts';
import { type ReaderState, readState, withState } from '../views/reader-state.ts';
import { readerStrings as t } from '../views/reader-strings.ts';
import { highlight, rangesIn } from './reader-find.island.ts';
import { askForm, othersBeside } from './reader-form.island.ts';
import { onlyNotesOn } from './reader-notes.island.ts';
import { stepped, wordsOfNote } from './reader-step.island.ts';
import { copy, offer } from './reader-take.island.ts';

const texts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.txt')];

/**
 * What the reader gains with scripts: layers, one outlet's notes and highlighted words stand in the address, words can be
 * copied with their source or looked for elsewhere, and Escape leads from a note back to its words. The page is complete without.
 */
class ReaderTools extends HTMLElement {
  readonly #others = othersBeside([...this.querySelectorAll<HTMLAnchorElement>('.sigla a')], location.pathname);
  readonly #ask = askForm(this.#others);

  connectedCallback(): void {
    this.querySelector('.tool-fold')?.append(this.#ask.form);
    this.#show();
    offer(this);
    this.addEventListener('change', () => this.#remember());
    this.addEventListener('click', (event) => this.#step(event));
    window.addEventListener('popstate', () => this.#show());
    window.addEventListener('hashchange', () => offer(this));
    document.addEventListener('selectionchange', () => offer(this));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') wordsOfNote()?.focus();
    });
    this.#ask.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      this.#toFirst();
    });
    if (location.hash === '' && this.#state().q !== null) this.#toFirst();
    for (const button of this.querySelectorAll<HTMLButtonElement>('.take button')) this.#copies(button);
  }

  #copies(button: HTMLButtonElement): void {
    // The press must not take the selection away before it is read.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => void copy(button).then((done) => this.#say([done])));
  }

  #step(event: Event): void {
    const by = event.target instanceof HTMLElement ? Number(event.target.dataset['step'] ?? 0) : 0;
    if (by !== 0 && stepped(by)) event.preventDefault();
  }

  #boxes(): readonly { readonly layer: Layer; readonly box: HTMLInputElement }[] {
    return LAYERS.flatMap((layer) => {
      const box = this.querySelector<HTMLInputElement>(`#layer-${layer}`);
      return box === null ? [] : [{ layer, box }];
    });
  }

  get #ids(): readonly string[] {
    return this.#others.map(({ id }) => id);
  }

  #state(): ReaderState & { readonly dropped: readonly string[] } {
    return readState(location.search, this.#ids);
  }

  /** Brings controls, notes and highlights in line with the address. */
  #show(): void {
    const { layers, cmp, q, dropped } = this.#state();
    for (const { layer, box } of this.#boxes()) box.checked = layers.includes(layer);
    this.#ask.from.value = cmp ?? '';
    this.#ask.words.value = q ?? '';
    const fold = this.querySelector<HTMLDetailsElement>('.tool-fold');
    if (fold !== null && (cmp !== null || q !== null || layers.length < LAYERS.length)) fold.open = true;
    onlyNotesOn(cmp);
    const found = highlight(texts(), q);
    this.#say([
      ...(dropped.length > 0 ? [t.ignored(dropped.join(', '))] : []),
      ...this.#others.flatMap(({ id, label }) => (id === cmp ? [t.onlyNotes(label)] : [])),
      ...(q === null ? [] : [t.found(found)]),
    ]);
  }

  #remember(): void {
    const layers = this.#boxes().flatMap(({ layer, box }) => (box.checked ? [layer] : []));
    const [cmp, q] = [this.#ask.from.value, this.#ask.words.value.trim()];
    const state = { layers, cmp: cmp === '' ? null : cmp, q: q === '' ? null : q };
    const next = withState(location.search, this.#ids, state);
    if (next !== location.search) history.pushState(null, '', location.pathname + next + location.hash);
    this.#show();
  }

  #toFirst(): void {
    const { q } = this.#state();
    const text = q === null ? undefined : texts().find((one) => rangesIn(one, q).length > 0);
    text?.scrollIntoView({ block: 'center' });
  }

  #say(words: readonly string[]): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words.join(' ');
  }
}

customElements.define('reader-tools', ReaderTools);
