/** Lists the pages this browser keeps for reading without a network, by their titles. */
async function kept(store: string): Promise<readonly { readonly href: string; readonly title: string }[]> {
  const name = (await caches.keys()).find((one) => one.startsWith(store));
  if (name === undefined) return [];
  const cache = await caches.open(name);
  const pages = (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('/'));
  const titled = pages.map(async (href) => {
    const html = await (await cache.match(href))?.text();
    return {
      href,
      title:
        new DOMParser()
          .parseFromString(html ?? '', 'text/html')
          .querySelector('h1')
          ?.textContent?.trim() ?? href,
    };
  });
  return Promise.all(titled);
}

async function list(into: HTMLElement): Promise<void> {
  const pages = await kept(into.dataset['store'] ?? '');
  const links = pages.map(({ href, title }) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    const row = document.createElement('li');
    row.append(link);
    return row;
  });
  into.replaceChildren(...links);
  document.querySelector('[data-none]')?.toggleAttribute('hidden', links.length > 0);
}

const into = document.querySelector<HTMLElement>('#kept');
if (into !== null && 'caches' in window) void list(into);
