import { describe, expect, test } from 'vitest';
import { indexOf } from '../../src/views/search-layers.ts';
import * as passage from '../../src/views/search-passage.ts';
import { answer } from '../../src/views/site-search-answer.ts';
import type { SearchItem } from '../../src/views/site-search.ts';
import { built } from './built.ts';

describe.each(built)('names and places of $name', (site) => {
  const { links, stories, articles } = site.published;

  test('stand on the page with every form as printed', () => {
    expect(links.names.length).toBeGreaterThan(10);
    for (const { slug } of stories) {
      const page = site.page(`stories/${slug}/names/index.html`);
      const rows = new Map(page.document.querySelectorAll('.names tbody tr').map((row) => [row.id, row.textContent]));
      const own = links.names.filter(({ story }) => story === slug);
      expect([...rows.keys()].sort()).toEqual(own.map(({ id }) => id).sort());
      for (const { id, forms } of own)
        for (const { form } of forms) expect(rows.get(id)?.replace(/\s+/g, ' ')).toContain(form.replace(/\s+/g, ' '));
    }
  });

  test('are found by every form: each paragraph that prints one is an answer to all the others', () => {
    let asked = 0;
    for (const { slug } of stories) {
      const items: SearchItem[] = JSON.parse(site.text(`search/${slug}.json`));
      const byId = new Map(items.map((item) => [item.id, item]));
      const index = indexOf(
        items.map(({ id, words, more, names }) => ({ id, texts: [words, ...more], names })),
        passage,
      );
      for (const { forms, story } of links.names.filter((one) => one.story === slug)) {
        const printed = forms.filter(({ use }) => use === 'name');
        const places = printed.flatMap(({ at }) => at);
        for (const { form } of printed) {
          const found = answer(form, byId, index).answers.filter(({ kind }) => kind === 'passage');
          for (const place of places) {
            const article = articles.find(({ id }) => id === place.article);
            if (article === undefined || article.rights !== 'full') continue;
            const block = article.blocks.find((one) => one.start <= place.start && place.end <= one.end);
            const words = article.text.slice(block?.start, block?.end);
            asked += 1;
            expect(
              found.some((one) => one.words === words),
              `${form} in ${place.article} of ${story}`,
            ).toBe(true);
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(10);
  });
});
