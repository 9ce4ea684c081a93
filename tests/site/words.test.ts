import { describe, expect, test } from 'vitest';
import { strings } from '../../src/views/strings.ts';
import { addresses, leaves } from './addresses.ts';
import { built } from './built.ts';
import { paragraphs, printed, seen, standsIn } from './printed.ts';

describe.each(built)('printed words of $name', (site) => {
  const { articles, records, stories } = site.records;
  const texts = articles.map(({ text }) => seen(text));
  /** Titles may have been supplied beside the text; summaries are written by hand and named as such. */
  const supplied = [
    ...articles.flatMap(({ title }) => title ?? []),
    ...stories.flatMap(({ summary }) => summary ?? []),
  ];
  /** Pages that show nothing but the method, its examples and the shape of the data have no words of articles. */
  const pages = site.pages.filter(({ file }) => !/^(method|data|stories|404\.html)(\/index\.html)?$/.test(file));

  test('stand in an article exactly so, wherever they are shown', () => {
    const shown = pages.flatMap((page) => printed(page).map((text) => ({ page, text })));
    expect(shown.length).toBeGreaterThan(records.quotes.length * 3);
    const strange = shown.filter(({ text }) => !standsIn([...texts, ...supplied, strings.untitled], text));
    expect(strange.map(({ page, text }) => `${page.url}: ${text}`)).toEqual([]);
  });

  test('are all of an article in its reader, block by block, with every layer off', () => {
    const full = site.published.articles.filter(({ rights }) => rights === 'full');
    expect(full.length).toBeGreaterThan(1);
    for (const article of full) {
      const shown = paragraphs(site.page(`articles/${article.id}/index.html`));
      expect(shown).toEqual(article.blocks.map(({ start, end }) => article.text.slice(start, end)));
      const between = article.blocks.map(({ end }, i) => article.text.slice(end, article.blocks[i + 1]?.start));
      expect(between.join('').trim()).toBe('');
      expect(site.text(`articles/${article.id}/text.txt`)).toBe(article.text);
    }
  });

  test('of every quotation are in the quote index of its story, and of the corpus', () => {
    const indexes = (name: string) =>
      pages.filter(({ file }) => file === `${name}quotes/index.html` || file.startsWith(`${name}quotes/page/`));
    const storyOf = new Map(articles.map(({ id, story }) => [id, story]));
    const held = new Map(
      ['', ...site.published.stories.map(({ slug }) => `stories/${slug}/`)].map((name) => [
        name,
        indexes(name).flatMap(({ document }) =>
          document.querySelectorAll('.utterance').map((item) => ({ text: item.textContent, html: item.innerHTML })),
        ),
      ]),
    );
    const missing = site.published.records.quotes.flatMap((quote) =>
      ['', `stories/${storyOf.get(quote.article)}/`]
        .filter(
          (name) =>
            !held
              .get(name)
              ?.some(({ text, html }) => text.includes(quote.text) && html.includes(`articles/${quote.article}/#`)),
        )
        .map((name) => `${name}: ${quote.id} ${quote.text}`),
    );
    expect(missing).toEqual([]);
  });

  test('in links to the outlets stand in the article', () => {
    const out = pages.flatMap((page) =>
      addresses(page)
        .filter(({ value }) => leaves(value, page.url))
        .map(({ value }) => value),
    );
    const fragments = out.flatMap((value) => /#:~:text=(.*)$/.exec(value)?.[1] ?? []);
    expect(fragments.length).toBeGreaterThan(0);
    const strange = fragments.filter(
      (fragment) => !fragment.split(',').every((part) => standsIn(texts, decodeURIComponent(part))),
    );
    expect(strange).toEqual([]);
  });
});
