import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles } = dataOf('corpus');
const [one, two] = [first(articles, 'article').id, first(articles.slice(1), 'second article').id];
const heads = (page: import('@playwright/test').Page) =>
  page
    .locator('table.matrix')
    .first()
    .locator('thead th[data-a]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-a')));

test.beforeEach(async ({ page }) => {
  await page.goto('compare/');
  await page.waitForFunction(() => customElements.get('compare-columns') !== undefined);
});

test('columns are chosen and moved; the address says so, and going back restores them', async ({ page }) => {
  const before = await heads(page);
  expect(before.length).toBe(articles.length);
  await page.getByText('Choose articles and their order').click();
  for (const { id } of articles.slice(2)) await page.locator(`input[name=a][value="${id}"]`).uncheck();
  expect(await heads(page)).toEqual([one, two]);
  await expect(page.locator('compare-columns [role=status]')).toHaveText(/^2 articles, \d+ rows?\. These two/);
  await page.locator(`[data-column="${one}"] button[data-by="1"]`).click();
  expect(await heads(page)).toEqual([two, one]);
  await expect(page).toHaveURL(new RegExp(`a=${two}&a=${one}`));
  await page.goBack();
  expect(await heads(page)).toEqual([one, two]);
  await page.getByRole('button', { name: 'All articles' }).click();
  expect(await heads(page)).toEqual(before);
});

test('an address shows its columns, and only rows in which one differs', async ({ page }) => {
  await page.goto(`compare/?a=${two}&a=${one}&only=${one}`);
  expect(await heads(page)).toEqual([two, one]);
  const marks = await page
    .locator(`table.matrix tbody tr:not([hidden]) td[data-a="${one}"]`)
    .evaluateAll((cells) =>
      cells.map((cell) => [...cell.querySelectorAll('.cell')].map((words) => words.getAttribute('data-mark'))),
    );
  expect(marks.length).toBeGreaterThan(0);
  for (const list of marks) expect(list.some((mark) => ['differs', 'less', 'other'].includes(mark ?? ''))).toBe(true);
});

test('the two that are left lead to their own page', async ({ page }) => {
  await page.goto(`compare/?a=${two}&a=${one}`);
  await page.getByRole('link', { name: 'These two paragraph by paragraph' }).click();
  await expect(page).toHaveURL(/\/compare\/[^/]+\/[^/]+\/$/);
});

test('one article, or one named twice, is said to need another, and all are shown', async ({ page }) => {
  const status = page.locator('compare-columns [role=status]');
  for (const query of [`?a=${one}`, `?a=${one}&a=${one}`]) {
    await page.goto(`compare/${query}`);
    expect((await heads(page)).length).toBe(articles.length);
    await expect(status).toContainText('Choose one more');
  }
  await page.goto(`compare/?a=${one}&a=${two}`);
  await expect(status).not.toContainText('Choose one more');
});

test('where no row is left the page says so, and one button brings all back', async ({ page }) => {
  await page.goto(`compare/only-same/?a=${one}&a=${two}&only=${one}`);
  const rows = page.locator('table.matrix tbody tr:visible');
  await expect(rows).toHaveCount(0);
  await expect(page.locator('compare-columns [role=status]')).toContainText('No row is left');
  await page.getByRole('button', { name: 'All articles' }).click();
  expect(await rows.count()).toBeGreaterThan(0);
});
