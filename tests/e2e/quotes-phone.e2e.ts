import type { Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce' },
});

/** The most that may stay in view of each of the two lines, in pixels. */
const LINE = 56;
/** A word that many quotes hold, so that what is found is longer than the page. */
const word = first(
  dataOf('corpus').records.quotes.flatMap(({ text }) => text.match(/\bthe\b/g) ?? []),
  'article',
);

const rows = (page: Page) => page.locator('.utterance').filter({ visible: true });
const status = (page: Page) => page.getByRole('status');
const way = (page: Page) => page.getByRole('button', { name: /^Show the list/ });
const box = (page: Page) => page.getByRole('searchbox');
const topOf = async (of: ReturnType<typeof box>): Promise<number> => (await of.boundingBox())?.y ?? Number.NaN;

async function listed(page: Page): Promise<number> {
  await expect(page.locator('quote-search')).not.toHaveAttribute('aria-busy');
  return rows(page).count();
}

/** Status and first quote stand right below the box, which stays at the edge of the screen. */
async function seesList(page: Page): Promise<void> {
  await expect(page.locator('.finder-line')).toBeInViewport({ ratio: 1 });
  await expect(rows(page).first()).toBeInViewport();
  await expect.poll(() => topOf(status(page))).toBeLessThan(2 * LINE);
  const line = await page.locator('.finder-line').boundingBox();
  expect(line?.y).toBeCloseTo(0, 0);
  // Nothing lies over it: a finger would meet it.
  for (const target of [box(page), page.getByRole('button', { name: 'Search' })]) await target.click({ trial: true });
  expect(line?.height).toBeLessThanOrEqual(LINE);
  expect(await topOf(status(page))).toBeGreaterThanOrEqual(line?.height ?? LINE);
}

test('while filters are open, what is left is counted at the foot of the screen, which leads there', async ({
  page,
}) => {
  await page.goto('quotes/');
  await expect(way(page)).toBeHidden();
  await page.locator('.finder-facets > summary').tap();
  const all = await listed(page);
  await expect(way(page)).toHaveText(`Show the list (${all})`);
  for (const facet of ['speaker', 'outlet', 'kind']) {
    const option = page.locator(`fieldset[data-facet=${facet}] label`).first();
    const promised = Number.parseInt((await option.locator('.count').textContent()) ?? '', 10);
    await option.tap();
    await expect(way(page)).toHaveText(`Show the list (${promised})`);
    await expect(page.locator('.finder-leap')).toBeInViewport({ ratio: 1 });
    expect((await page.locator('.finder-leap').boundingBox())?.height).toBeLessThanOrEqual(LINE);
    await option.tap();
    await expect(way(page)).toHaveText(`Show the list (${all})`);
  }
  await page.locator('fieldset[data-facet=kind] label').first().tap();
  await expect(way(page)).not.toHaveText(`Show the list (${all})`);
  await way(page).tap();
  await expect(status(page)).toBeFocused();
  await seesList(page);
  await expect(way(page)).toHaveText(`Show the list (${await listed(page)})`);
});

test('by keys the way to the list is the last of the filters, and the next stop is in the list', async ({ page }) => {
  await page.goto('quotes/');
  await page.locator('.finder-facets > summary').press('Enter');
  await listed(page);
  await page.getByLabel('Order', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(way(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.finder-results :focus')).toHaveCount(1);
});

test('where no quote passes, the line says so, and leads to what would help', async ({ page }) => {
  await page.goto('quotes/?from=1900-01-01&to=1900-01-02');
  await page.locator('.finder-facets > summary').tap();
  await expect(way(page)).toHaveText('Show the list (0)');
  await way(page).tap();
  await expect(page.getByRole('button', { name: /^Without/ }).first()).toBeInViewport();
});

test('a tick is announced once', async ({ page }) => {
  await page.goto('quotes/');
  await page.locator('.finder-facets > summary').tap();
  await listed(page);
  await expect(page.locator('[role=status], [role=alert], [role=log], [aria-live], output')).toHaveCount(1);
  const before = (await status(page).textContent()) ?? '';
  // The search says the whole list anew when it comes: that is not the tick.
  const said = status(page).evaluate(
    (region, known) =>
      new Promise<readonly string[]>((done) => {
        const texts: string[] = [];
        new MutationObserver(() => {
          const { textContent } = region;
          if (textContent === known) return;
          if (texts.length === 0) setTimeout(() => done(texts), 1500);
          texts.push(textContent);
        }).observe(region, { childList: true, subtree: true, characterData: true });
      }),
    before,
  );
  await page.locator('fieldset[data-facet=outlet] label').first().tap();
  expect(await said).toHaveLength(1);
});

test('after Search what is found is seen below the box, the keyboard is away, and Back is where one was', async ({
  page,
}) => {
  await page.goto('quotes/');
  await expect(box(page)).not.toBeFocused();
  const all = await rows(page).count();
  await box(page).fill(word);
  await expect(page).toHaveURL(new RegExp(`q=${word}$`));
  await page.evaluate(() => scrollTo(0, 0));
  await box(page).press('Enter');
  await expect(box(page)).not.toBeFocused();
  await seesList(page);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(all);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(50);
});

test('a filter taken away by a finger brings no keyboard', async ({ page }) => {
  await page.goto('quotes/');
  const all = await rows(page).count();
  await page.locator('.finder-facets > summary').tap();
  await page.locator('fieldset[data-facet=kind] label').first().tap();
  await expect(rows(page)).not.toHaveCount(all);
  await page.getByRole('button', { name: /^Remove filter/ }).tap();
  await expect(rows(page)).toHaveCount(all);
  await expect(box(page)).not.toBeFocused();
});

test('what is sent before the search is here is answered when it comes, and seen', async ({ page }) => {
  let give = (): void => undefined;
  const asked = new Promise<void>((done) => {
    give = done;
  });
  await page.route('**/rows.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('quotes/');
  await box(page).fill(word);
  await box(page).press('Enter');
  expect(new URL(page.url()).search).toBe('');
  give();
  await expect(page).toHaveURL(new RegExp(`q=${word}$`));
  await expect(page.locator('.finder-layers mark').first()).toBeAttached();
  await seesList(page);
});

test('the files of a list stand in columns, none indented, none alone beside its heading', async ({ page }) => {
  await page.goto('quotes/');
  await box(page).focus();
  const files = page.locator('.finder-save');
  for (const width of [390, 320, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await expect(files).toBeVisible();
    const [head, ...places] = await files.locator('legend, button').evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const { left, top } = range.getBoundingClientRect();
        return { left: Math.round(left), top: Math.round(top) };
      }),
    );
    const rowsOf = [...Map.groupBy(places, ({ top }) => top).values()].map((row) => row.map(({ left }) => left));
    expect(rowsOf.length).toBe(width === 1280 ? 1 : width === 390 ? 2 : 3);
    for (const row of rowsOf) expect(row).toEqual(rowsOf[0]);
    expect(rowsOf[0]?.[0]).toBe(head?.left);
    expect(places[0]?.top).toBeGreaterThan(head?.top ?? Number.NaN);
  }
});

test.describe('on a wide page', () => {
  test.use({ hasTouch: false, isMobile: false, viewport: { width: 1280, height: 800 } });
  test('nothing stays in view, Search moves nothing and leaves the focus in the box', async ({ page }) => {
    await page.goto('quotes/');
    await expect(page.locator('.finder-facets')).toHaveAttribute('open', '');
    await expect(page.locator('.finder-leap')).toBeHidden();
    await box(page).fill(word);
    await box(page).press('Enter');
    await expect(page.locator('.finder-layers mark').first()).toBeAttached();
    await listed(page);
    await expect(box(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => scrollTo(0, 2000));
    await expect(box(page)).not.toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the box is not held in view, and no line promises what nothing answers', async ({ page }) => {
    await page.goto('quotes/');
    await page.locator('.finder-facets > summary').tap();
    await expect(page.locator('.finder-facets fieldset').first()).toBeVisible();
    await expect(page.locator('.finder-leap')).toBeHidden();
    await page.locator('.finder-all').scrollIntoViewIfNeeded();
    await expect(page.locator('.finder-line')).not.toBeInViewport();
  });
});
