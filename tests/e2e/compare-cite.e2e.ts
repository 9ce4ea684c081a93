import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, links } = dataOf('corpus');
const { a, b } = first(links.reuse, 'shared passage');
const pair = `compare/${a.article}/${b.article}/`;
const opener = (page: Page, within: string): Locator =>
  page.locator(within).first().getByRole('button', { name: 'Cite this difference' });
const panel = (page: Page): Locator => page.locator('.cite-panel:popover-open');

/** Every place that can be cited: a row of the table, a difference of facts, two paragraphs. */
const places = [
  { at: 'compare/', within: 'table.matrix tbody tr' },
  { at: pair, within: '.rows > li:has(.to-cite)' },
  { at: pair, within: '.aligned[data-kind=changed]' },
];

for (const { at, within } of places)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${at} ${within}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled });
      test('a difference has a citation: words of articles, their titles and addresses, and its own', async ({
        page,
      }) => {
        await page.goto(at);
        await expect(panel(page)).toHaveCount(0);
        await opener(page, within).click();
        await expect(panel(page)).toHaveCount(1);
        const printed = await panel(page).locator('.words').allTextContents();
        expect(printed.length).toBeGreaterThan(1);
        for (const words of printed) expect(articles.some(({ text }) => text.includes(words))).toBe(true);
        const lines = await panel(page).locator('.cite-plain p').allTextContents();
        const cited = articles.filter(({ url }) => lines.some((line) => line.endsWith(` ${url}`)));
        expect(cited.length).toBeGreaterThan(1);
        for (const { title } of cited) if (title !== null) expect(lines.join('\n')).toContain(title);
        const address = panel(page).getByRole('link');
        const id = ((await address.getAttribute('href')) ?? '').split('#')[1] ?? '';
        await expect(page.locator(`[id="${id}"] .to-cite, [id="${id}"].aligned`).first()).toBeAttached();
        await expect(panel(page).getByRole('button', { name: 'Copy' })).toHaveCount(javaScriptEnabled ? 1 : 0);
        // A click selects all of it.
        await expect(panel(page).locator('.cite-plain')).toHaveCSS('user-select', 'all');
        await panel(page).getByRole('button', { name: 'Close' }).click();
        await expect(panel(page)).toHaveCount(0);
      });
    });

test('a citation is opened, copied and left by keyboard, and says that it is done', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('compare/');
  const button = opener(page, 'table.matrix tbody tr');
  await expect(page.locator('compare-columns select')).not.toHaveCount(0);
  await button.focus();
  // Until the script has come, the panel opens without its focus: a second press closes it again.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await button.press('Enter');
    await expect(panel(page).getByRole('button', { name: 'Copy' })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'On the clipboard' })).toBeFocused();
  await expect(page.getByRole('status')).toContainText('On the clipboard.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const shown = (await panel(page).locator('.cite-plain p').allInnerTexts()).map((line) =>
    line.replace(/\s+/gu, ' ').trim(),
  );
  expect(text.split('\n')).toEqual(shown);
  expect(text).toMatch(
    new RegExp(
      `Compared at http://[^ ]+/compare/#${await page.locator('table.matrix tbody tr').first().getAttribute('id')}$`,
    ),
  );
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.getByRole('status')).not.toContainText('clipboard');
  await expect(page.locator('.cite-panel [data-copy]').first()).toHaveText('Copy');
});

test('where a page may not copy, it says so and selects the text for the hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(pair);
  await expect(async () => {
    await page.keyboard.press('Escape');
    await opener(page, '.aligned[data-kind=changed]').press('Enter');
    await expect(panel(page).getByRole('button', { name: 'Copy' })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: /No clipboard here/ })).toBeVisible();
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '');
  expect(selected).toContain(await panel(page).locator('.words').first().innerText());
});

test('an open citation has no finding of axe, light and dark, wide and narrow, and is never wider than the page', async ({
  page,
}) => {
  await page.goto('compare/');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      await opener(page, 'table.matrix tbody tr').click();
      await expect(panel(page)).toBeVisible();
      expect.soft(await findings(page), `${colorScheme} ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await panel(page).getByRole('button', { name: 'Close' }).click();
    }
});

test('on a phone no row head of the table of shared words is narrower than its words need', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pair);
  for (const head of await page.locator('.shares tbody th').all())
    expect((await head.boundingBox())?.width ?? 0).toBeGreaterThan(300);
  await expect(page.locator('.shares tbody td').first()).toContainText(/\d+ of \d+/);
});

for (const width of [1280, 390])
  test(`a link to a difference of two articles leads to it, marked, with nothing over it, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pair);
    const row = page.locator('.aligned[data-kind=changed]').last();
    await row.getByRole('link', { name: 'Link to this difference' }).click();
    await expect(page).toHaveURL(new RegExp(`#${await row.getAttribute('id')}$`));
    await expect(row).toBeInViewport();
    const first = row.locator('.side-place').first();
    // What is seen at its first letter is that letter.
    await expect
      .poll(() =>
        first.evaluate((link) => {
          const { left, top } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(left + 2, top + 4));
        }),
      )
      .toBe(true);
    const ground = (one: Locator): Promise<string> => one.evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await ground(row)).not.toBe(await ground(page.locator('.aligned[data-kind=changed]').first()));
  });
