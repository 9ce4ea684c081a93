/**
 * Keys of a search box with a list: down goes from the box into the list, up at the top goes back, Home and End to the ends,
 * Esc clears the box or returns to it, Ctrl or Cmd with K goes to the box from anywhere that is not a text field.
 */
export class ListKeys {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #clear: () => void;

  constructor(root: HTMLElement, box: HTMLInputElement, clear: () => void) {
    this.#root = root;
    this.#box = box;
    this.#clear = clear;
    box.addEventListener('keydown', (event) => this.#inBox(event));
    root.addEventListener('keydown', (event) => this.#inList(event));
    document.addEventListener('keydown', (event) => this.#anywhere(event));
  }

  #links(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.utterance-words a')].filter((link) => link.checkVisibility());
  }

  #inBox(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      event.stopPropagation();
      this.#links()[0]?.focus();
    } else if (event.key === 'Escape' && this.#box.value !== '') {
      event.preventDefault();
      this.#clear();
    }
  }

  #inList(event: KeyboardEvent): void {
    const links = this.#links();
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? links.indexOf(active) : -1;
    if (at < 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const ends: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: links.length - 1,
      Escape: -1,
    };
    const to = ends[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) this.#box.focus();
    else links[to]?.focus();
  }

  #anywhere(event: KeyboardEvent): void {
    const inText =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if (inText || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#box.focus();
  }
}
