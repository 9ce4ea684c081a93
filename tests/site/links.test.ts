import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addresses, cssAddresses, dead, leaves } from './addresses.ts';
import { attribute, type Built, built } from './built.ts';

/** Elements that load what they name, or send to it; `a` only leads there. */
const leads = (tag: string): boolean => tag === 'A';

describe.each(built)('links of $name', (site) => {
  const all = site.pages.flatMap((page) => addresses(page).map((address) => ({ ...address, page })));
  const own = all.filter(({ value, page }) => !leaves(value, page.url) && !value.startsWith('data:'));

  test('every address below the site leads to a file and an anchor that exist', () => {
    expect(own.length).toBeGreaterThan(site.pages.length * 5);
    expect([...new Set(own.flatMap(({ value, page }) => dead(site, value, page.url) ?? []))]).toEqual([]);
  });

  test('nothing is loaded from or sent to another host', () => {
    const elsewhere = all.filter(({ element, value, page }) => !leads(element.tagName) && leaves(value, page.url));
    expect(elsewhere.map(({ page, value }) => `${page.url}: ${value}`)).toEqual([]);
  });

  test('links to other hosts are those of the articles', () => {
    const known = new Set(site.published.articles.flatMap(({ url, archive }) => [url, archive]));
    const out = all.filter(({ value, page }) => leaves(value, page.url));
    expect(out.length).toBeGreaterThan(0);
    const bare = (value: string): string => value.replace(/#:~:text=.*$/, '');
    expect(out.filter(({ value }) => !known.has(bare(value))).map((one) => `${one.page.url}: ${one.value}`)).toEqual(
      [],
    );
  });

  test('style sheets load from the site only', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const inline = site.pages.flatMap((page) =>
      page.document.querySelectorAll('style').map((style) => ({ from: page.url, css: style.textContent })),
    );
    const css = [...sheets.map((file) => ({ from: site.base + file, css: site.text(file) })), ...inline];
    const named = css.flatMap(({ from, css: text }) => cssAddresses(text).map((value) => ({ from, value })));
    expect(sheets.length).toBeGreaterThan(0);
    expect(named.length).toBeGreaterThan(0);
    const files = named.filter(({ value }) => !value.startsWith('data:') && !value.startsWith('#'));
    expect(files.flatMap(({ from, value }) => (leaves(value, from) ? value : (dead(site, value, from) ?? [])))).toEqual(
      [],
    );
  });

  test('no attribute of a page begins at the root of the host, outside the base path', () => {
    const rooted = site.pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        Object.values(element.attributes)
          .flatMap((value) => value.split(/\s+/))
          .filter((value) => /^\/[\p{L}_]/u.test(value))
          .map((value) => ({ page, value })),
      ),
    );
    expect(rooted.length).toBeGreaterThan(0);
    expect(rooted.filter(({ value }) => !value.startsWith(site.base)).map((r) => `${r.page.url}: ${r.value}`)).toEqual(
      [],
    );
  });

  test('labels, descriptions and drawings name ids of their page', () => {
    const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'headers'];
    const missing = site.pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const ids = names.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/).filter((id) => id !== ''));
        const drawn = Object.values(element.attributes).flatMap((value) =>
          cssAddresses(value).map((id) => id.slice(1)),
        );
        return [...ids, ...drawn].filter((id) => !page.ids.has(id)).map((id) => `${page.url}: ${id}`);
      }),
    );
    expect(missing).toEqual([]);
  });
});

const rss = z.object({
  rss: z.object({
    channel: z.object({ link: z.string(), item: z.array(z.object({ link: z.string(), guid: z.string() })) }),
  }),
});
const sitemapIndex = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.string() })) }) });
const sitemap = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.string() })) }) });
const xml = new XMLParser({ isArray: (name) => ['item', 'sitemap', 'url'].includes(name) });

function readXml<T extends z.ZodType>(site: Built, file: string, schema: T): z.infer<T> {
  const text = site.text(file);
  expect(XMLValidator.validate(text)).toBe(true);
  return schema.parse(xml.parse(text));
}

describe.each(built)('XML of $name', (site) => {
  const alive = (links: readonly string[]): void => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => leaves(link, site.base))).toEqual([]);
    expect(links.flatMap((link) => dead(site, link, site.base) ?? [])).toEqual([]);
  };

  test('the feed of articles has them all', () => {
    const { channel } = readXml(site, 'articles.xml', rss).rss;
    alive([channel.link, ...channel.item.map((item) => item.link)]);
    expect(channel.item).toHaveLength(site.published.articles.length);
    expect(new Set(channel.item.map((item) => item.guid)).size).toBe(channel.item.length);
  });

  test('the feed of quotes leads to quotes', () => {
    const { channel } = readXml(site, 'quotes.xml', rss).rss;
    alive([channel.link, ...channel.item.map((item) => item.link)]);
    expect(new Set(channel.item.map((item) => item.guid)).size).toBe(channel.item.length);
  });

  test('the site map lists pages that exist, each once, and every article but those with no rights to print', () => {
    const maps = readXml(site, 'sitemap-index.xml', sitemapIndex).sitemapindex.sitemap.map(({ loc }) => loc);
    alive(maps);
    const files = maps.map((loc) => new URL(loc).pathname.slice(site.base.length));
    const listed = files.flatMap((file) => readXml(site, file, sitemap).urlset.url.map(({ loc }) => loc));
    alive(listed);
    expect(new Set(listed).size).toBe(listed.length);
    const paths = listed.map((loc) => decodeURIComponent(new URL(loc).pathname));
    const printed = site.published.articles.map(({ id, rights }) => ({ path: `${site.base}articles/${id}/`, rights }));
    expect(printed.filter(({ path, rights }) => paths.includes(path) !== (rights !== 'none'))).toEqual([]);
  });
});
