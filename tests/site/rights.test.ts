import { HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { type Built, built } from './built.ts';

/** Words in a row that count as publishing a text: two more than a record may keep. */
const RUN = 14;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runs(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_word, i) => words.slice(i, i + RUN).join(' '));
}

/** Everything a file says, attributes included, as words in a row; `|` where one block or attribute ends. */
function spoken(site: Built, file: string): string {
  const text = site.text(file);
  if (!/\.(html|xml)$/.test(file)) return wordsOf(text.replace(/\\[nt"]/g, ' ')).join(' ');
  const document = parse(text);
  const attributes = document
    .querySelectorAll('*')
    .flatMap((e) => (e instanceof HTMLElement ? Object.values(e.attributes) : []));
  return [...document.structuredText.split('\n'), ...attributes].map((part) => wordsOf(part).join(' ')).join(' | ');
}

/** Runs of these articles that no article published in full holds as well. */
function ownRuns(site: Built, rights: 'full' | 'none'): string[] {
  const { articles } = site.records;
  const open = new Set(articles.filter((one) => one.rights === 'full').flatMap(({ text }) => runs(text)));
  const own = articles.filter((one) => one.rights === rights).flatMap(({ text }) => runs(text));
  return rights === 'full' ? own : own.filter((run) => !open.has(run));
}

describe('text that may not be published', () => {
  const second = built.filter(({ records }) => records.articles.some(({ rights }) => rights === 'none'));
  test('is in the second corpus', () => expect(second.map(({ name }) => name)).toEqual(['second']));

  describe.each(second)('$name', (site) => {
    const said = [...site.files]
      .filter((file) => /\.(html|xml|txt|json|jsonl|csv|js)$/.test(file))
      .map((file) => ({ file, words: spoken(site, file) }));

    test('would be found if it were there: text published in full is', () => {
      const open = ownRuns(site, 'full');
      expect(open.length).toBeGreaterThan(100);
      for (const run of open)
        expect(
          said.some(({ words }) => words.includes(run)),
          run,
        ).toBe(true);
    });

    test('is in no file', () => {
      const withheld = ownRuns(site, 'none');
      expect(withheld.length).toBeGreaterThan(20);
      expect(
        withheld.flatMap((run) => said.filter(({ words }) => words.includes(run)).map(({ file }) => `${file}: ${run}`)),
      ).toEqual([]);
    });
  });
});
