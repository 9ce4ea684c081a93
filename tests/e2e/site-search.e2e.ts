import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, records } = dataOf('corpus');
const quote = first(
  records.quotes.filter(({ form, text }) => form === 'direct' && text.split(' ').length > 6),
  'longer quotation',
);
const words = quote.text
  .split(' ')
  .slice(1, 5)
  .join(' ')
  .replace(/[^\p{L}\p{N} ]/gu, '');
const status = '.search-status[role=status]';

test('Ctrl with K leads from any page to a search over everything, and an answer to its place', async ({ page }) => {
  await page.goto('timeline/');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(page.locator(status)).toHaveText(/^[1-9]\d* found for /);
  const quotes = page.locator('.search-found section').filter({ has: page.getByRole('heading', { name: /^Quotes/ }) });
  await expect(quotes.locator('mark').first()).toBeVisible();
  await quotes.locator('li a').first().click();
  await expect(page).toHaveURL(/\/quotes\/q/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(words);
  await expect(page.locator(status)).toHaveText(/^[1-9]\d* found for /);
});

test('the link in the header is there on every page, and the pages without a box of their own send there', async ({
  page,
}) => {
  await page.goto(`articles/${first(articles, 'article').id}/`);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
});

test('a question that finds nothing is repeated, and the lists are a click away', async ({ page }) => {
  await page.goto('search/?q=qqqqzzzz');
  await expect(page.locator(status)).toHaveText('Nothing found for “qqqqzzzz”. Fewer or other words may help.');
  await page.getByRole('link', { name: 'all speakers' }).click();
  await expect(page).toHaveURL(/\/speakers\/$/);
});

test('counted links lead to each kind of answer; where nothing is found there are none', async ({ page }) => {
  const speaker = records.sources.find(({ id }) => id === quote.speaker)?.name ?? '';
  await page.goto(`search/?q=${encodeURIComponent(speaker)}`);
  const links = page.getByRole('navigation', { name: 'Kinds of answer' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const heads = await page.locator('.search-found h2').allTextContents();
  expect(heads.length).toBeGreaterThan(2);
  expect(await links.allTextContents()).toEqual(heads);
  await links.last().click();
  await expect(page.locator('.search-found section').last().getByRole('heading', { level: 2 })).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(speaker);
  await expect(links).toHaveCount(heads.length);
  await page.getByRole('searchbox').fill('xylophonist');
  await expect(page.locator(status)).toHaveText(/^Nothing found/);
  await expect(links).toHaveCount(0);
});

test('hostile words stay words', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator(status)).toContainText('<img src=x');
  await expect(page.locator('.search-found img')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what works instead', async ({ page }) => {
    await page.goto('search/?q=anything');
    await expect(page.locator('main noscript, main .note').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'all quotes' })).toBeVisible();
  });
});
