import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const hints = (page: Page) => page.locator('head link[rel=prefetch]');

test('a page whose link the mouse rests on is fetched ahead; one it goes over is not, nor is a file', async ({
  page,
}) => {
  await page.goto('data/');
  await page.locator('main a[href$="records.json"]').first().hover();
  // Longer than it takes to be taken for rest.
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('.site-nav a'))
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
  const last = await page.locator('.site-nav a').nth(-2).getAttribute('href');
  await page.locator('.site-nav a').nth(-2).hover();
  await expect(hints(page)).toHaveCount(1);
  await expect(hints(page)).toHaveAttribute('href', last ?? 'a page');
});
