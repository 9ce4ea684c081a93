import type { Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, links } = dataOf('corpus');
const differing = (id: string): number =>
  links.conflicts.flatMap(({ sides }) => sides).filter(({ article }) => article === id).length;
const article = first(
  articles.filter(({ id }) => differing(id) > 2),
  'article with several differences',
);
const at = `articles/${article.id}/`;
const paragraph = first(
  article.blocks.filter(({ kind }) => kind === 'paragraph'),
  'paragraph',
);

/** Keeps what is copied, where a browser without a window has no clipboard. Gives the way to read it. */
async function clipboard(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const writeText = async (text: string): Promise<void> => {
      document.documentElement.dataset['copied'] = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  return () => page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
}

test('notes of one article only, said aloud and in the address, and all of them again', async ({ page }) => {
  await page.goto(at);
  const shown = page.locator('.note:not([hidden])');
  const all = await shown.count();
  await page.locator('.tool-fold > summary').focus();
  await page.keyboard.press('Enter');
  const choice = page.getByLabel('Notes from');
  await choice.selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?cmp=/);
  const other = await choice.inputValue();
  await expect(page.getByRole('status')).toContainText('Only notes that compare with');
  const some = await shown.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const note of await shown.all())
    expect(await note.locator(`a[href*="/articles/${other}/"]`).count(), await note.innerText()).toBeGreaterThan(0);
  await page.goBack();
  await expect(shown).toHaveCount(all);
});

test('words in the address are counted aloud, gone to, and leave the text as it is', async ({ page }) => {
  const words = article.text.slice(paragraph.start, paragraph.end).split(/\s+/).slice(2, 5).join(' ');
  await page.goto(`${at}?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('status')).toHaveText(/Found in this article: [1-9]/);
  await expect(page.getByLabel('Find in this article')).toHaveValue(words);
  expect(await page.locator('.txt').allTextContents()).toEqual(
    article.blocks.map(({ start, end }) => article.text.slice(start, end)),
  );
  await page.goto(`${at}?q=zzqx`);
  await expect(page.getByRole('status')).toHaveText('Found in this article: 0.');
});

test('without a mouse a paragraph is gone to by its number, then copied with its source, linked to, looked for', async ({
  page,
}) => {
  const copied = await clipboard(page);
  await page.goto(at);
  await page.getByRole('button', { name: 'Copy with source' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Nothing was selected');
  await page.locator('a.pn').first().press('Enter');
  await page.getByRole('button', { name: 'Copy with source' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('words you went to');
  expect(await copied()).toContain(`“${article.text.slice(paragraph.start, paragraph.end).trim()}” `);
  expect(await copied()).toMatch(/#p1$/);
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  expect(await copied()).toBe(page.url());
  await page.getByRole('link', { name: 'Find elsewhere' }).press('Enter');
  await expect(page).toHaveURL(/\/quotes\/\?q=/);
});

test('a difference gone to has its own number focused, its note leads back with Escape', async ({ page }) => {
  await page.goto(at);
  await page.locator('[data-step="1"]').press('Enter');
  const place = new URL(page.url()).hash;
  const note = page.locator(`.note:has(> .note-n[href="${place}"])`);
  const number = page.locator(`.ref[href="#${await note.getAttribute('id')}"]`);
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toBeInViewport();
  await note.getByRole('link').first().focus();
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test('numbers of notes rise as one reads', async ({ page }) => {
  await page.goto(at);
  const numbers = await page
    .locator('.ref')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-label'))));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test('on paper the notes stand below the text, each with the id of its words', async ({ page }) => {
  await page.goto(at);
  await page.emulateMedia({ media: 'print' });
  const edges = (selector: string): Promise<number[]> =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all.flatMap((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().bottom]),
      );
  expect(Math.min(...(await edges('.note')))).toBeGreaterThan(Math.max(...(await edges('.txt'))));
  const printed = (selector: string, part: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((one, name) => getComputedStyle(one, name).content, part);
  expect(await printed('.body', '::before')).toBe('"Notes"');
  const href = await page.locator('.note-n').first().getAttribute('href');
  expect(await printed('.note-n', '::after')).toContain(href ?? 'an id');
});
