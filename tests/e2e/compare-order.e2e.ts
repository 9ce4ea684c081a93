import type { Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles } = dataOf('corpus');
const [one, two] = [first(articles, 'article').id, first(articles.slice(1), 'second article').id];
const shown = 'table.matrix tbody tr:not([hidden])';
const rowIds = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator(shown).evaluateAll((rows) => rows.map((row) => row.getAttribute('id')));
/** Where the words of each row that is shown begin in an article, in the order of the rows; only rows that it has. */
const startsIn = (page: Page, article: string): Promise<readonly number[]> =>
  page
    .locator(`${shown} td[data-a="${article}"]:not(.is-none)`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-at'))));
const rising = (list: readonly number[]): boolean => list.every((at, i) => i === 0 || at >= (list[i - 1] ?? 0));
const status = (page: Page) => page.locator('compare-columns [role=status]');

/** The page answers from now on. */
const ready = (page: Page) => page.waitForFunction(() => customElements.get('compare-columns') !== undefined);

test('rows are put in the order of the text; the address says so; Back, Forward and a new visit restore it', async ({
  page,
}) => {
  await page.goto('compare/');
  await ready(page);
  const built = await rowIds(page);
  const order = page.getByLabel('Order of rows');
  await order.selectOption('In the order of the text');
  await expect(page).toHaveURL(/\/compare\/\?sort=story$/);
  await expect(status(page)).toHaveText(`${articles.length} articles, ${built.length} rows. In the order of the text.`);
  await expect(page.locator('caption').first()).toContainText('In the order of the text; ');
  // No row is folded away, and none is lost.
  await expect(page.locator(`${shown}:visible`)).toHaveCount(built.length);
  const sorted = await rowIds(page);
  expect([...sorted].sort()).toEqual([...built].sort());
  expect(sorted).not.toEqual(built);
  expect(rising(await startsIn(page, one))).toBe(true);
  await order.selectOption('Fewest outlets first');
  await expect(page).toHaveURL(/\?sort=few$/);
  await page.goBack();
  await expect(order).toHaveValue('story');
  expect(await rowIds(page)).toEqual(sorted);
  await page.reload();
  await expect(status(page)).toContainText('In the order of the text.');
  expect(await rowIds(page)).toEqual(sorted);
  await page.goBack();
  await expect(order).toHaveValue('diff');
  await expect(page.locator('caption').first()).toContainText('Most different first; ');
  expect(await rowIds(page)).toEqual(built);
});

test('the order works by keyboard, with chosen columns and with rows left out, and goes along to other slices', async ({
  page,
}) => {
  await page.goto(`compare/?a=${two}&a=${one}&only=${one}`);
  await expect(status(page)).toContainText('2 articles');
  const before = await rowIds(page);
  await page.getByLabel('Order of rows').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(new RegExp(`\\?a=${two}&a=${one}&sort=story&only=${one}$`));
  await expect(page.getByLabel('Order of rows')).toBeFocused();
  const after = await rowIds(page);
  expect([...after].sort()).toEqual([...before].sort());
  expect(rising(await startsIn(page, two))).toBe(true);
  await page.getByRole('navigation', { name: 'Rows by mark' }).getByRole('link', { name: 'same words' }).click();
  await expect(page).toHaveURL(new RegExp(`only-same/\\?a=${two}&a=${one}&sort=story&only=${one}$`));
  await expect(status(page)).toContainText('No row is left');
  await page.getByRole('button', { name: 'All articles' }).click();
  await expect(page).toHaveURL(/\?sort=story$/);
});

test('an order there is none of is named and dropped', async ({ page }) => {
  await page.goto('compare/?sort=loudest');
  await expect(status(page)).toContainText('Ignored in the address: sort=loudest');
  await expect(page.getByLabel('Order of rows')).toHaveValue('diff');
});

test('a link to a row leads to it in any order, marks it, and shows it where it would be left out', async ({
  page,
}) => {
  await page.goto('compare/?sort=story');
  await expect(status(page)).toContainText('In the order of the text.');
  const last = page.locator(shown).last();
  const id = (await last.getAttribute('id')) ?? '';
  await last.getByRole('link', { name: 'Link to this row' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?sort=story#${id}$`));
  // The browser goes on from the row, which stands where it stood.
  await page.keyboard.press('Tab');
  await expect(last.getByRole('link', { name: 'Link to this row' })).toBeFocused();
  const ground = (): Promise<string> => page.locator(`#${id}`).evaluate((row) => getComputedStyle(row).backgroundColor);
  const marked = await ground();
  await page.getByLabel('Order of rows').selectOption('few');
  await expect(page).toHaveURL(new RegExp(`\\?sort=few#${id}$`));
  await expect.poll(ground).toBe(marked);
  await page.goto('glossary/');
  await page.goto(`compare/?sort=story#${id}`);
  await expect(status(page)).toContainText('In the order of the text.');
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect.poll(ground).toBe(marked);
  expect(
    await page
      .locator(shown)
      .first()
      .evaluate((row) => getComputedStyle(row).backgroundColor),
  ).not.toBe(marked);
  await page.goto('glossary/');
  await page.goto(`compare/?a=${one}&a=${two}&only=${one}`);
  await expect(status(page)).toContainText('2 articles');
  const out = await page.locator('table.matrix tbody tr[hidden]').first().getAttribute('id');
  await page.evaluate((hash) => location.assign(`#${hash}`), out);
  await expect(page.locator(`#${out}`)).toBeInViewport();
  await expect(status(page)).toContainText('The row in the address is shown too.');
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a link to a folded row opens its group and marks the row, below the heads that stay', async ({ page }) => {
      await page.goto('compare/');
      const id = await page.locator('details.matrix-group tbody tr').last().getAttribute('id');
      await page.goto('glossary/');
      await page.goto(`compare/#${id}`);
      const row = page.locator(`#${id}`);
      await expect(row).toBeInViewport();
      const plain = page.locator('table.matrix tbody tr').first();
      const ground = (): Promise<string> => row.evaluate((one) => getComputedStyle(one).backgroundColor);
      await expect.poll(ground).not.toBe(await plain.evaluate((one) => getComputedStyle(one).backgroundColor));
      const heads = await page.locator('details.matrix-group[open] thead th').first().boundingBox();
      const box = await row.boundingBox();
      expect(box?.y ?? 0).toBeGreaterThanOrEqual((heads?.y ?? 0) + (heads?.height ?? 0) - 1);
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the rows stand as they are built, and no order is offered', async ({ page }) => {
    await page.goto('compare/?sort=few');
    await expect(page.locator('table.matrix tbody tr').first()).toBeVisible();
    await expect(page.getByLabel('Order of rows')).toBeHidden();
    await expect(page.locator('caption').first()).toContainText('Most different first; ');
  });
});
