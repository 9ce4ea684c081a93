/**
 * Keys of a search box with a list of links: down goes from the box into the list, up at the top goes back, Home and End to the ends,
 * Esc in the list returns to the box, then clears it, then leaves it.
 */
export function listKeys(
  root: HTMLElement,
  box: HTMLInputElement,
  clear: () => void,
  css = '.utterance-words a',
): void {
  const links = (): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(css)].filter((link) => link.checkVisibility());
  root.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (target === box) {
      if (key === 'ArrowDown') links()[0]?.focus();
      else if (key !== 'Escape') return;
      else if (box.value === '') box.blur();
      else clear();
    } else if (target.matches(css)) {
      const list = links();
      const at = list.indexOf(target);
      const ends: Readonly<Record<string, number>> = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        Home: 0,
        End: list.length - 1,
        Escape: -1,
      };
      const to = ends[key];
      if (to === undefined) return;
      (to < 0 ? box : list[to])?.focus();
    } else return;
    event.preventDefault();
  });
}
