import { readerStrings as t } from '../views/reader-strings.ts';
import { searchSpec } from '../views/search-spec.ts';
import { print } from '../views/url-state.ts';

/** Longest run of words handed to the search of quotes, in characters. */
const LONGEST = 300;

/** Words of the text that can be copied, linked to or looked for. */
interface Taken {
  readonly words: string;
  /** Where they stand, as the address says it; empty for no place. */
  readonly anchor: string;
  readonly by: 'selection' | 'address' | 'nothing';
}

/** The selected words of the text, else those the address leads to (a paragraph, a record): by keyboard one goes there first. */
function taken(): Taken {
  const selection = document.getSelection();
  const node = selection?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  const block = element?.closest('.txt')?.closest('.blk');
  const words = block ? (selection?.toString().trim() ?? '') : '';
  if (block && words !== '') return { words, anchor: `#${block.id}`, by: 'selection' };
  const target = document.querySelector('.txt :target, .blk:target .txt');
  if (target === null) return { words: '', anchor: '', by: 'nothing' };
  return { words: target.textContent.trim(), anchor: location.hash, by: 'address' };
}

/** Puts the words taken into the link to the search of quotes, and the tools for them where the hand is while some are selected. */
export function offer(tools: HTMLElement): void {
  const link = tools.querySelector<HTMLAnchorElement>('a[data-elsewhere]');
  const { words, by } = taken();
  // Its room stays, so that nothing moves under a selection being made.
  tools.style.minBlockSize = by === 'selection' ? `${tools.offsetHeight}px` : '';
  tools.querySelector('.take')?.toggleAttribute('data-bar', by === 'selection');
  if (link === null) return;
  const asked = words === '' ? {} : { q: [words.slice(0, LONGEST)] };
  link.href = link.pathname + print(searchSpec, { values: asked, unknown: [] });
}

/** Copies the words taken, or the title when there are none, with source and address; or the address alone. Gives what was done, in words. */
export async function copy(button: HTMLButtonElement): Promise<string> {
  const { words, anchor, by } = taken();
  const address = new URL(location.pathname + anchor, location.href).href;
  const quoted = words === '' ? '' : `“${words}” `;
  const cited = button.hasAttribute('data-copy');
  const source = document.querySelector('.cite .words')?.textContent ?? '';
  await navigator.clipboard.writeText(cited ? `${quoted}${source} ${address}` : address);
  return cited ? t.taken[by] : t.linked[by];
}
