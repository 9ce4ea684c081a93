async function pageAt(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw answer;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/**
 * Fetches the other pages of a long list and puts their quotes, as nodes of this document, under the story they belong to.
 * False when some page could not be had.
 */
export async function bringPages(root: Element, hrefs: readonly string[]): Promise<boolean> {
  const pages = await Promise.allSettled(hrefs.map(pageAt));
  for (const page of pages) {
    if (page.status === 'rejected') continue;
    for (const list of page.value.querySelectorAll<HTMLElement>('.utterances')) {
      const home = root.querySelector(`.utterances[data-story="${CSS.escape(list.dataset['story'] ?? '')}"]`);
      for (const node of list.querySelectorAll<HTMLElement>('.utterance')) {
        node.dataset['elsewhere'] = '';
        home?.append(document.adoptNode(node));
      }
    }
  }
  return pages.every(({ status }) => status === 'fulfilled');
}
