import { dataOf, pageKinds } from './data.ts';
import { expect, test } from './watched.ts';

const loadedFaces = (): string[] =>
  [...document.fonts]
    .filter(({ family, status }) => family.includes('Source Serif') && status === 'loaded')
    .map(({ family }) => family);

for (const { kind, at } of pageKinds(dataOf('corpus')))
  test(`${kind}: nothing but the page is sent for before it is painted`, async ({ page }) => {
    await page.goto(at);
    await page.evaluate(() => document.fonts.ready);
    const { painted, sent } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      sent: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    }));
    expect(painted).toBeGreaterThan(0);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ startTime }) => startTime < painted)).toEqual([]);
  });

test('the typeface comes, and on the next page of a visit it is there before the first paint', async ({ page }) => {
  await page.goto('glossary/');
  await expect.poll(() => page.evaluate(loadedFaces)).not.toEqual([]);
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () =>
      document.documentElement.setAttribute('data-at-once', document.documentElement.className),
    );
  });
  await page.goto('design/');
  await expect(page.locator('html')).toHaveAttribute('data-at-once', 'late');
});

test('paper has its own sheet, with scripts and without', async ({ page, browser, baseURL }) => {
  const hidden = (): boolean => document.querySelector('.site-nav')?.checkVisibility() === false;
  await page.goto('glossary/');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.evaluate(hidden)).toBe(true);
  const bare = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await bare.goto('glossary/');
  await bare.emulateMedia({ media: 'print' });
  await expect(bare.locator('.site-nav')).toBeHidden();
  await bare.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the typeface is sent for with the page', async ({ page }) => {
    const face = page.waitForRequest(/\.woff2$/);
    await page.goto('glossary/');
    expect((await face).url()).toContain('/fonts/');
  });
});
