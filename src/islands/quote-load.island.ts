import { fetchedPage } from './fetched-page.island.ts';
import { nodesIn, type Row } from './quote-list.island.ts';
import { say } from './quote-say.island.ts';
import { notice, PAGE } from './quote-view.island.ts';

const LOADING_MS = 300;

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
      const nodes = nodesIn(await fetchedPage(href));
      for (const row of of) row.node = nodes.get(row.facet.id);
    }),
  );
  window.clearTimeout(late);
  notice(root, 'loading', brought.every(({ status }) => status === 'fulfilled') ? '' : say('partial'));
}
