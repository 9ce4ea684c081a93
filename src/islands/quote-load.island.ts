import { nodesIn, type Row } from './quote-list.island.ts';
import { say } from './quote-say.island.ts';
import { notice, PAGE } from './quote-view.island.ts';

const LOADING_MS = 300;

async function nodesAt(href: string): Promise<ReadonlyMap<string, HTMLElement>> {
  const answer = await fetch(href);
  if (!answer.ok) throw answer;
  const html = await answer.text();
  // Without its head: the policy of this page is not for the style sheets of that one.
  return nodesIn(new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html'));
}

/**
 * Fetches the pages of a long list that hold the rows, and gives each row its list item. Says when that takes a while, and when
 * some page could not be had: its rows stay without.
 */
export async function bringRows(root: HTMLElement, rows: readonly Row[]): Promise<void> {
  const late = window.setTimeout(() => notice(root, 'loading', say('loading')), LOADING_MS);
  const hrefs = root.dataset['pages']?.split(' ') ?? [];
  const pages = Map.groupBy(rows, ({ order }) => hrefs[Math.floor(order / PAGE)] ?? '');
  const brought = await Promise.allSettled(
    [...pages].map(async ([href, of]) => {
      const nodes = await nodesAt(href);
      for (const row of of) row.node = nodes.get(row.facet.id);
    }),
  );
  window.clearTimeout(late);
  notice(root, 'loading', brought.every(({ status }) => status === 'fulfilled') ? '' : say('partial'));
}
