import { say } from './quote-say.island.ts';
import type { View } from './quote-view.island.ts';
import { alsoIn } from '../views/search-also.ts';

/** Says which other spellings of what was typed the listed quotes and their speakers have. */
export function tellAlso(box: Element, { query, shown, index }: View): void {
  const texts = shown.flatMap(({ entry }) => [...entry.names.speaker, ...entry.texts]);
  const told = alsoIn(query, texts, index.near).map(({ asked, printed }) => say('also', asked, printed.join(', ')));
  box.textContent = told.join(' ');
  box.toggleAttribute('hidden', told.length === 0);
}
