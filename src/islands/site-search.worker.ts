import { indexOf } from '../views/search-layers.ts';
import * as passage from '../views/search-passage.ts';
import type { SearchItem } from '../views/site-search.ts';
import { answer } from '../views/site-search-answer.ts';

/** Looks for words beside the page, so that typing never waits. First message: what is looked in; every other: a text. */
let look: ((text: string) => ReturnType<typeof answer>) | null = null;

function begin(items: readonly SearchItem[]): (text: string) => ReturnType<typeof answer> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const index = indexOf(
    items.map(({ id, words, more, names }) => ({ id, texts: [words, ...more], names })),
    passage,
  );
  return (text) => answer(text, byId, index);
}

addEventListener('message', ({ data }: MessageEvent<readonly SearchItem[] | string>) => {
  if (typeof data !== 'string') look = begin(data);
  else if (look !== null) postMessage(look(data));
});
