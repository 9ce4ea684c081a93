import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { attribute, built, isFirst, type Page } from './built.ts';

const doubles = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/** The directives of the page's Content-Security-Policy; empty when it has none. */
function policy(page: Page): ReadonlyMap<string, readonly string[]> {
  const metas = page.document.querySelectorAll('head meta[http-equiv]');
  const meta = metas.find((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const directives = (meta === undefined ? '' : (attribute(meta, 'content') ?? '')).split(';');
  return new Map(directives.map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...of]) => [name, of]));
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isData = (script: HTMLElement): boolean => attribute(script, 'type') === 'application/ld+json';

describe.each(built)('pages of $name', (site) => {
  const { pages } = site;
  const wrong = (look: (page: Page) => unknown): string[] =>
    pages.flatMap((page) => {
      const found = look(page);
      return found === null || (Array.isArray(found) && found.length === 0) ? [] : `${page.url}: ${found}`;
    });

  test('have ids that are theirs alone', () => {
    const ids = (page: Page): string[] => page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(pages.flatMap(ids).length).toBeGreaterThan(pages.length);
    expect(wrong((page) => doubles(ids(page)))).toEqual([]);
  });

  test('say their language, one heading of the first rank, one main part and a way to it', () => {
    expect(
      wrong((p) => (attribute(p.document.querySelectorAll('html')[0] ?? p.document, 'lang') ? null : 'no lang')),
    ).toEqual([]);
    expect(wrong((p) => (p.document.querySelectorAll('h1').length === 1 ? null : 'not one h1'))).toEqual([]);
    expect(wrong((p) => (p.document.querySelectorAll('main').length === 1 ? null : 'not one main'))).toEqual([]);
    expect(wrong((p) => (p.document.querySelector('body > a.skip[href="#content"]') ? null : 'no skip link'))).toEqual(
      [],
    );
    expect(wrong((p) => (p.document.querySelector('h1')?.textContent.trim() ? null : 'empty h1'))).toEqual([]);
  });

  test('have titles and descriptions of their own, but for pages that stand for another', () => {
    const first = pages.filter((page) => page.file === '404.html' || isFirst(page));
    expect(first.length).toBeGreaterThan(pages.length / 2);
    const titles = first.map((page) => page.document.querySelector('title')?.textContent ?? '');
    const said = first.map(
      (page) => page.document.querySelector('meta[name=description]')?.attributes['content'] ?? '',
    );
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(said.filter((description) => description.trim() === '')).toEqual([]);
    expect(doubles(titles)).toEqual([]);
    expect(doubles(said)).toEqual([]);
  });

  test('set a strict policy', () => {
    const loose = /'unsafe-|^\*$|^https?:|^data:$|^blob:$/;
    for (const directive of ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action', 'object-src'])
      expect(wrong((page) => (policy(page).has(directive) ? null : `no ${directive}`))).toEqual([]);
    expect(
      wrong((page) =>
        [...policy(page)].flatMap(([name, of]) => (name === 'img-src' ? [] : of.filter((one) => loose.test(one)))),
      ),
    ).toEqual([]);
  });

  test('hold no script, style or handler that the policy would stop', () => {
    const blocks = (page: Page, tag: string): HTMLElement[] =>
      page.document.querySelectorAll(tag).filter((e) => attribute(e, 'src') === undefined && !isData(e));
    const stopped = (page: Page): string[] =>
      ['script', 'style'].flatMap((tag) =>
        blocks(page, tag)
          .map((block) => hash(block.rawText))
          .filter((sum) => !policy(page).get(`${tag}-src`)?.includes(sum)),
      );
    expect(pages.flatMap((page) => blocks(page, 'style')).length).toBeGreaterThan(0);
    expect(wrong(stopped)).toEqual([]);
    const inline = (page: Page): string[] =>
      page.elements.flatMap((e) => Object.keys(e.attributes).filter((name) => name === 'style' || /^on/i.test(name)));
    expect(wrong(inline)).toEqual([]);
    expect(wrong((page) => page.html.match(/(href|src|action)\s*=\s*["']?\s*javascript:/i))).toEqual([]);
  });

  test('hold linked data that parses and names its kind', () => {
    const scripts = pages.flatMap((page) => page.document.querySelectorAll('script').filter(isData));
    const parsed: unknown[] = scripts.map((script) => JSON.parse(script.rawText));
    expect(parsed.length).toBeGreaterThanOrEqual(site.published.articles.length);
    for (const one of parsed)
      expect(one).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) });
  });
});

describe.each(built)('number of pages of $name', ({ published, pages, files }) => {
  const below = (folder: string): string[] =>
    pages.flatMap(({ file }) => new RegExp(`^${folder}/([^/]+)/index\\.html$`, 'u').exec(file)?.[1] ?? []).sort();
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();

  test('one for each article, quote and speaker of the data, and no other', () => {
    const { articles, records } = published;
    expect(articles.length).toBeGreaterThan(1);
    expect(records.quotes.length).toBeGreaterThan(5);
    expect(records.sources.length).toBeGreaterThan(5);
    expect(below('articles')).toEqual(ids(articles));
    expect(below('quotes').filter((name) => name !== 'page')).toEqual(ids(records.quotes));
    expect(below('speakers')).toEqual(ids(records.sources));
  });

  test('one for each story, with its timeline, comparison and quotes', () => {
    const slugs = published.stories.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(0);
    const wanted = slugs.flatMap((slug) =>
      ['', 'timeline/', 'compare/', 'quotes/', 'names/'].map((p) => `stories/${slug}/${p}index.html`),
    );
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  test('one for each two articles of a story, from either side', () => {
    const pairs = published.articles.flatMap((a) =>
      published.articles
        .filter((b) => b.story === a.story && b.id !== a.id)
        .map((b) => `compare/${a.id}/${b.id}/index.html`),
    );
    expect(pairs.length).toBeGreaterThan(1);
    expect(
      pages
        .map(({ file }) => file)
        .filter((file) => /^compare\/[^/]+\/[^/]+\//.test(file))
        .sort(),
    ).toEqual(pairs.sort());
  });

  test('the five pages, method and data', () => {
    const wanted = ['', 'timeline/', 'compare/', 'quotes/', 'speakers/', 'names/', 'method/', 'data/', 'stories/'];
    expect(
      wanted
        .map((page) => `${page}index.html`)
        .concat('404.html', 'robots.txt')
        .filter((file) => !files.has(file)),
    ).toEqual([]);
  });
});
