import { describe, expect, test } from 'vitest';
import { dead } from './addresses.ts';
import { attribute, type Built, built, isFirst } from './built.ts';

/** Clicks from the first page to every other, along plain links, as a reader without scripts goes. */
function clicks(site: Built): ReadonlyMap<string, number> {
  const known = new Map(site.pages.map((page) => [encodeURI(page.url), page]));
  const far = new Map([[site.base, 0]]);
  for (const [url, steps] of far) {
    const links = known.get(url)?.document.querySelectorAll('a[href]') ?? [];
    for (const link of links) {
      const { origin, pathname } = new URL(attribute(link, 'href') ?? '', `https://here.example${url}`);
      if (origin === 'https://here.example' && known.has(pathname) && !far.has(pathname)) far.set(pathname, steps + 1);
    }
  }
  return far;
}

describe.each(built)('without scripts, on $name', (site) => {
  const far = clicks(site);
  const { articles, records } = site.published;
  const beyond = (urls: readonly string[], most: number): string[] =>
    urls.filter((url) => (far.get(encodeURI(url)) ?? Number.POSITIVE_INFINITY) > most);

  test('every page is reached from the first', () => {
    // Rooms of an only story wait for the day there is a second: a link to them works, none is needed.
    const waiting = (file: string): boolean => site.published.stories.length === 1 && file.startsWith('stories/');
    const pages = site.pages.filter((page) => isFirst(page) && !waiting(page.file)).map(({ url }) => url);
    expect(pages.length).toBeGreaterThan(50);
    expect(beyond(pages, 5)).toEqual([]);
  });

  test('every article, quotation and speaker is three clicks away at most', () => {
    const urls = [
      ...articles.map(({ id }) => `articles/${id}/`),
      ...records.quotes.map(({ id }) => `quotes/${id}/`),
      ...records.sources.map(({ id }) => `speakers/${id}/`),
    ];
    expect(urls.length).toBeGreaterThan(20);
    expect(
      beyond(
        urls.map((url) => site.base + url),
        3,
      ),
    ).toEqual([]);
  });

  test('every record stands at its own anchor in its article, three clicks away at most', () => {
    const { quotes, claims, figures, dates } = records;
    const open = new Set(articles.filter(({ rights }) => rights === 'full').map(({ id }) => id));
    const all = [...quotes, ...claims, ...figures, ...dates].filter(({ article }) => open.has(article));
    expect(all.length).toBeGreaterThan(30);
    const missing = all.flatMap(({ id, article, kind }) => {
      const why = dead(site, `${site.base}articles/${article}/#${id}`, site.base);
      return why === null ? [] : [`${kind} ${why}`];
    });
    expect(missing).toEqual([]);
    expect(
      beyond(
        articles.map(({ id }) => `${site.base}articles/${id}/`),
        3,
      ),
    ).toEqual([]);
  });
});
