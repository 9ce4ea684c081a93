import { element } from './marked.island.ts';
import { say } from './quote-say.island.ts';
import { notice, type View } from './quote-view.island.ts';
import { alsoIn } from '../views/search-also.ts';

/** Says which other spellings of what was typed the listed quotes and their speakers have. */
export function tellAlso(root: Element, { query, shown, index }: View): void {
  const texts = shown.flatMap(({ entry }) => [...entry.names.speaker, ...entry.texts]);
  const told = alsoIn(query, texts, index.near).map(({ asked, printed }) => say('also', asked, printed.join(', ')));
  notice(root, 'also', told.join(' '));
}

/** What is said above the layers: how a pasted text was read, and which of its words stand nowhere. */
export function notesOf({ found: { part, nowhere } }: View): readonly HTMLElement[] {
  return [
    ...(part.length > 0 ? [element('p', say('pasted'))] : []),
    ...(nowhere.length > 0 ? [element('p', say('nowhere', nowhere.join(', ')))] : []),
  ];
}
