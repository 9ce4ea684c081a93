import { type Page, test as unwatched } from '@playwright/test';
import { dataOf, pageKinds } from './data.ts';
import { expect, grave, test } from './watched.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, sizes: [WIDE, NARROW] },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, sizes: [WIDE, NARROW] },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, sizes: [NARROW] },
] as const;

/** Text of the main part that the current medium shows; what only works on a screen is left out. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('main :is(h1, h2, h3, p, td, th, dt, dd, li)').evaluateAll((elements) =>
    elements
      .filter(
        (element) =>
          element.closest('nav, form, reader-tools, noscript, [role=status], .no-print, .finder-keys') === null,
      )
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => (element.textContent ?? '').trim().slice(0, 80))
      .filter((text) => text !== ''),
  );

for (const { kind, at } of pageKinds(dataOf('corpus'))) {
  test.describe(kind, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('has no serious finding of axe in any look or width, and never scrolls sideways', async ({ page }) => {
      await page.goto(at);
      for (const { look, media, sizes } of looks) {
        await page.emulateMedia(media);
        for (const size of sizes) {
          await page.setViewportSize(size);
          expect.soft(await grave(page), `${look}, ${size.width} px`).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(width, `${look}, ${size.width} px`).toBeLessThanOrEqual(size.width);
        }
      }
    });

    test('prints what it shows', async ({ page }) => {
      await page.goto(at);
      const screen = await shown(page);
      await page.emulateMedia({ media: 'print' });
      const paper = new Set(await shown(page));
      expect(screen.length).toBeGreaterThan(3);
      expect(screen.filter((text) => !paper.has(text))).toEqual([]);
    });
  });
}

test('an address that is no page says so and leads back', async ({ page, request, baseURL }) => {
  const answer = await request.get('no-such-page/');
  expect(answer.status()).toBe(404);
  await page.goto('404.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await grave(page)).toEqual([]);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}`));
});

test('axe finds what is too pale and what has no name', async ({ page }) => {
  await page.setContent('<html lang="en"><title>a</title><main><h1 style="color:#ccc">Pale</h1><input></main></html>');
  expect((await grave(page)).join('\n')).toMatch(/color-contrast[\s\S]*label \(/);
});

unwatched('the policy stops what another host would send', async ({ page }) => {
  await page.goto('method/');
  const stopped = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
        document.body.append(
          Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' }),
        );
      }),
  );
  expect(stopped).toMatch(/^script-src/);
});
