import { type Page, test as unwatched } from '@playwright/test';
import { findings, layOutAll, MORE_CONTRAST, openAll } from './axe.ts';
import { dataOf, pageKinds } from './data.ts';
import { expect, test } from './watched.ts';

const NARROW = { width: 320, height: 640 };
const MIDDLE = { width: 768, height: 800 };
const WIDE = { width: 1280, height: 800 };
const PLAIN = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;
const LIGHT = { look: 'light', media: PLAIN };
const DARK = { look: 'dark', media: { ...PLAIN, colorScheme: 'dark' } } as const;
const FORCED = { look: 'forced colours', media: { ...DARK.media, forcedColors: 'active' } } as const;
/** What a page is looked at in: the seven of old, and with every fold open where that takes most room and least. */
const folded = [LIGHT, DARK].flatMap((one) => [WIDE, MIDDLE, NARROW].map((size) => ({ ...one, size })));
const unfolded = [
  { ...LIGHT, size: NARROW },
  { ...DARK, size: WIDE },
  { ...FORCED, size: NARROW },
];
/** For those who ask for more contrast, the contrast of level AAA. */
const more = [LIGHT, DARK].map(({ media }) => ({ ...media, contrast: 'more' }) as const);

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

// A trace draws the whole page again at each of its many looks.
test.use({ trace: 'off' });

for (const { kind, at } of pageKinds(dataOf('corpus'))) {
  test.describe(kind, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('has no finding of axe in any look or width, folded or open, and never scrolls sideways', async ({ page }) => {
      const look = async ({ look, media, size }: (typeof unfolded)[number]): Promise<void> => {
        await page.emulateMedia(media);
        await page.setViewportSize(size);
        expect.soft(await findings(page), `${look}, ${size.width} px`).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, `${look}, ${size.width} px`).toBeLessThanOrEqual(size.width);
      };
      await page.goto(at);
      await layOutAll(page);
      for (const one of folded) await look(one);
      await openAll(page);
      for (const one of unfolded) await look(one);
      for (const media of more) {
        await page.emulateMedia(media);
        expect.soft(await findings(page, MORE_CONTRAST), `more contrast, ${media.colorScheme}`).toEqual([]);
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
  expect(await findings(page)).toEqual([]);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}`));
});

test('axe finds what is too pale, has no name, is too small or only looks like a heading', async ({ page }) => {
  const small = '<button style="all: unset">a</button>';
  await page.setContent(`<html lang="en"><title>a</title><main><h1 style="color:#ccc">Pale</h1><input>
    <p style="font: bold 200% serif">Head</p><p>Text that is much longer than what stands above it.</p>${small}${small}</main></html>`);
  const found = (await findings(page)).map((one) => one.replace(/ .*/s, ''));
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'label', 'p-as-heading', 'target-size']));
  await page.setContent(
    '<html lang="en"><title>a</title><main><h1>Well</h1><p style="color:#666">Well</p></main></html>',
  );
  expect(await findings(page)).toEqual([]);
  expect((await findings(page, MORE_CONTRAST)).join()).toContain('color-contrast-enhanced');
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
