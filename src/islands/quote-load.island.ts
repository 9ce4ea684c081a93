import type { Entry, Ranker } from '../views/search-layers.ts';

/** Fetches the other pages of a long list and hands over their quotes, as nodes of this document, by the story they belong to. */
export async function otherPages(
  hrefs: readonly string[],
): Promise<readonly { readonly story: string; readonly nodes: readonly HTMLElement[] }[]> {
  const pages = await Promise.all(
    hrefs.map(async (href) => {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    }),
  );
  return pages.flatMap((page) =>
    [...page.querySelectorAll<HTMLElement>('.utterances')].map((list) => ({
      story: list.dataset['story'] ?? '',
      nodes: [...list.querySelectorAll<HTMLElement>('.utterance')].map((node) => document.adoptNode(node)),
    })),
  );
}

/** Fuse, fetched when a reader begins to search and not before. */
export async function ranker(entries: () => readonly Entry[]): Promise<Ranker> {
  const { closeRanker } = await import('../views/search-close.ts');
  return closeRanker(entries());
}
