import { test as unwatched, type Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect } from './watched.ts';

const { articles } = dataOf('corpus');
const [one, other] = [first(articles, 'article'), first(articles.slice(1), 'second article')];

/** Waits until the service worker answers for the page and has kept what was open. */
async function keeping(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
}

unwatched.describe('without a network', () => {
  unwatched.use({ serviceWorkers: 'allow' });

  unwatched('a page that was opened is read, and one that was not says what can be', async ({ page, context }) => {
    await keeping(page, `articles/${one.id}/`);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    await expect(page.locator('.txt').last()).toBeVisible();
    await page.goto(`articles/${other.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
    await page
      .locator('#kept')
      .getByRole('link', { name: heading ?? '' })
      .click();
    await expect(page.locator('.txt').last()).toBeVisible();
  });

  unwatched('with one, a page is had anew', async ({ page, context }) => {
    await keeping(page, 'glossary/');
    await context.route('**/glossary/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Anew</h1>' }));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anew');
  });

  unwatched('downloads are left to the reader', async ({ page }) => {
    await keeping(page, 'data/');
    await page.evaluate(() => fetch('records.json').then((answer) => answer.text()));
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => url);
    });
    expect(kept.some((url) => url.endsWith('/data/'))).toBe(true);
    expect(kept.filter((url) => /records\.json$/.test(url))).toEqual([]);
  });
});
