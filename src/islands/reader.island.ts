import { LAYERS, layersShown, withLayers } from '../views/mark-layers.ts';

/**
 * What the reader gains with scripts: the layers shown stand in the address, a selection can be copied with its source, and
 * Escape leads from a note back to its words. The switches themselves work without.
 */
class ReaderTools extends HTMLElement {
  connectedCallback(): void {
    this.#restore();
    this.addEventListener('change', () => this.#remember());
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('keydown', (event) => this.#leaveNote(event));
    const copy = this.querySelector<HTMLButtonElement>('button[data-copy]');
    if (copy === null) return;
    copy.hidden = false;
    copy.addEventListener('click', () => void this.#copy(copy));
  }

  #boxes(): readonly { readonly layer: (typeof LAYERS)[number]; readonly box: HTMLInputElement }[] {
    return LAYERS.flatMap((layer) => {
      const box = this.querySelector<HTMLInputElement>(`#layer-${layer}`);
      return box === null ? [] : [{ layer, box }];
    });
  }

  #restore(): void {
    const shown = layersShown(location.search);
    for (const { layer, box } of this.#boxes()) box.checked = shown.includes(layer);
  }

  #remember(): void {
    const shown = this.#boxes().flatMap(({ layer, box }) => (box.checked ? [layer] : []));
    const next = location.pathname + withLayers(location.search, shown) + location.hash;
    if (next !== location.pathname + location.search + location.hash) history.pushState(null, '', next);
  }

  #leaveNote(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(document.activeElement instanceof HTMLElement)) return;
    const back = document.activeElement.closest('.note')?.querySelector<HTMLAnchorElement>('.note-n')?.hash.slice(1);
    const words = back === undefined ? null : document.getElementById(back);
    words
      ?.closest<HTMLElement>('.txt')
      ?.querySelector<HTMLElement>(`.ref[href="#${document.activeElement.closest('.note')?.id}"]`)
      ?.focus();
  }

  /** Copies the selected words, or the title when nothing of the text is selected, with source and address. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    const selection = document.getSelection();
    const block = selection?.anchorNode?.parentElement?.closest<HTMLElement>('.blk');
    const words = block === null || block === undefined ? '' : (selection?.toString().trim() ?? '');
    const address = new URL(location.pathname + (words === '' ? '' : `#${block?.id}`), location.href).href;
    const quoted = words === '' ? '' : `“${words}” `;
    await navigator.clipboard.writeText(`${quoted}${button.dataset['copy']} ${address}`);
    const status = this.querySelector('[role=status]');
    if (status !== null)
      status.textContent = (words === '' ? button.dataset['doneTitle'] : button.dataset['done']) ?? '';
  }
}

customElements.define('reader-tools', ReaderTools);
