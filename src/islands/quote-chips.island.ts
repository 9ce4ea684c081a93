import { element } from './marked.island.ts';
import { say } from './quote-say.island.ts';
import { button, type Chosen } from './quote-view.island.ts';

/** The chosen filters as buttons that take them away. */
export function showChips(root: Element, picked: readonly Chosen[]): void {
  const made = picked.map(({ facet, value, label }) => {
    const chip = button(`${label} ×`, facet, value);
    chip.setAttribute('aria-label', say('remove', label));
    return chip;
  });
  const all = made.length > 1 ? [...made, button(say('clear'), 'all')] : made;
  root.querySelector('.finder-chips')?.replaceChildren(...all.map((chip) => element('li', chip)));
}
