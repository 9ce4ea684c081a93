import type { HTMLElement, Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { attribute, built, type Page } from './built.ts';
import { seen } from './printed.ts';

/** Words that judge; tests/unit/words.test.ts looks for them in the source, this in what came out. */
const judging = /\b(copied|lied|biased|false|misleading|plagiari[sz]ed|true|debunked|fake|truth)\b/giu;

const said = ['title', 'aria-label', 'alt', 'placeholder', 'content', 'label', 'value'];

const textNodes = (node: Node): string[] =>
  node.nodeType === 3 ? [node.textContent] : node.childNodes.flatMap((child) => textNodes(child));
const holdsCode = (element: HTMLElement): boolean => ['SCRIPT', 'STYLE'].includes(element.tagName);

/** Every string a page shows or says. */
function strings(page: Page): string[] {
  for (const code of page.document.querySelectorAll('script, style')) code.remove();
  const attributes = page.elements.flatMap((element) =>
    holdsCode(element) ? [] : said.flatMap((name) => attribute(element, name) ?? []),
  );
  return [...textNodes(page.document), ...attributes].map(seen).filter((text) => text !== '');
}

/** The words around each judging word: far enough to know them again in an article. */
const around = (text: string): string[] =>
  [...text.matchAll(judging)].map(({ index, 0: word }) =>
    seen(text.slice(Math.max(0, index - 12), index + word.length + 12)),
  );

describe.each(built)('words that judge in $name', (site) => {
  const texts = site.records.articles.map(({ text }) => seen(text));

  test('are looked for', () => {
    expect(around('They call the report misleading, and it is untrue.')).toEqual(['the report misleading, and it is']);
  });

  test('are said by articles only', () => {
    const all = site.pages.flatMap((page) => strings(page).map((text) => ({ page, text })));
    expect(all.length).toBeGreaterThan(site.pages.length * 20);
    const found = all.flatMap(({ page, text }) =>
      around(text)
        .filter((words) => !texts.some((one) => one.includes(words)))
        .map((words) => `${page.url}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
