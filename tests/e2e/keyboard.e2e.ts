import type { Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { records } = dataOf('corpus');

/** What has the focus, and whether one can see that it has. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { id: '', name: 'nothing', seen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && width > 0 && height > 0;
    return { id: element.id, name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`, seen };
  });

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const at of [
  '',
  'quotes/',
  'timeline/',
  'compare/',
  `articles/${first(dataOf('corpus').articles, 'article').id}/`,
]) {
  test(`the focus is seen wherever Tab leads on /${at}`, async ({ page }) => {
    await page.goto(at);
    const steps: Awaited<ReturnType<typeof focus>>[] = [];
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      steps.push(await focus(page));
    }
    expect(steps.filter(({ seen }) => !seen)).toEqual([]);
    expect(new Set(steps.map(({ name }) => name)).size).toBeGreaterThan(8);
  });
}

/** Words that are no beginning of many others. */
const longWords = (): readonly string[] =>
  records.quotes.flatMap(({ text }) => text.toLowerCase().match(/\b[a-z]{9,}\b/g) ?? []);

test('a quotation is found and opened without a mouse', async ({ page }) => {
  const quote = first(
    records.quotes.filter(({ form, text }) => form === 'direct' && text.split(' ').length > 8),
    'long quotation',
  );
  await page.goto('quotes/');
  const box = page.getByRole('searchbox');
  for (let i = 0; i < 25 && (await focus(page)).id !== 'q'; i += 1) await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
  const words = quote.text.split(' ').slice(0, 7).join(' ');
  await page.keyboard.type(words);
  // The first words alone find something too, and their list gives way to that of all.
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words);
  await expect(page.locator('quote-search')).not.toHaveAttribute('aria-busy');
  await expect(page.locator('.utterance mark').first()).toBeVisible();

  await page.keyboard.press('ArrowDown');
  const links = page.locator('.utterance-words a').filter({ visible: true });
  await expect(links.first()).toBeFocused();
  await expect.poll(() => focus(page)).toMatchObject({ seen: true });
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/q[^/]+\/$/);
  await expect(page.getByRole('main')).toContainText(quote.text);
});

test('whoever goes into the list before it answers the last letter is in the list that answers', async ({ page }) => {
  await page.goto('quotes/');
  const all = await page.locator('.utterance:visible').count();
  const word = first(longWords(), 'long word');
  const box = page.getByRole('searchbox');
  await box.fill(word.slice(0, -1));
  await expect(page.locator('.utterance mark').first()).toBeVisible();
  await box.press('End');
  await page.keyboard.type(word.slice(-1));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(new RegExp(`[?&]q=${word}$`));
  const links = page.locator('.finder-layers .utterance-words a');
  await expect(links.first()).toBeFocused();
  expect(await links.count()).toBeLessThan(all);
});

test('the focus stays where it went when the list is put in order again', async ({ page }) => {
  await page.goto('quotes/');
  const held = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  // The box sends for the search; a reader who goes on into the list has the focus there when the search puts the list in order.
  await page.keyboard.press('Control+k');
  const first = page.locator('.utterance-words a').filter({ visible: true }).first();
  await first.focus();
  await expect(first).toBeFocused();
  // Every time the list is shown the length of its files is written anew.
  const file = page.locator('.finder-save [data-listed]');
  const shown = await file.evaluateHandle((element) => ({
    again: new Promise<void>((done) => new MutationObserver(() => done()).observe(element, { childList: true })),
  }));
  held.resolve(undefined);
  await shown.evaluate(({ again }) => again);
  await expect(first).toBeFocused();
});

test('arrows, Home, End and Esc move in the list; a letter is only a letter', async ({ page }) => {
  await page.goto('quotes/');
  const box = page.getByRole('searchbox');
  const links = page.locator('.utterance-words a').filter({ visible: true });
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('the');
  await expect(page).toHaveURL(/q=the/);
  await expect(page.locator('.utterance mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  for (const letter of ['/', 'n', 'j', 's']) await page.keyboard.press(letter);
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.type('zz');
  await expect(box).toHaveValue('thezz');
});

test('Esc in the search box clears it, and the address with it', async ({ page }) => {
  await page.goto('quotes/');
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('zz');
  await expect(page).toHaveURL(/q=zz/);
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page).not.toHaveURL(/q=/);
  // Once more with the search surely here: the words now reach the address by typing alone.
  await page.keyboard.type('zz');
  await expect(page).toHaveURL(/q=zz/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/q=/);
  // Nothing left to clear: the box is left.
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).not.toBeFocused();
});

test('a drawing and a wide table scroll by keyboard and have a name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const at of ['timeline/', 'compare/']) {
    await page.goto(at);
    const scrollers = page.locator('.scroller');
    expect(await scrollers.count()).toBeGreaterThan(0);
    for (const scroller of await scrollers.all()) {
      await expect(scroller).toHaveAttribute('tabindex', '0');
      await expect(scroller).toHaveAttribute('aria-label', /\S/);
    }
  }
});
