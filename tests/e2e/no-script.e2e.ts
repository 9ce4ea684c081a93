import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

test.use({ javaScriptEnabled: false });

const { articles, records, links } = dataOf('corpus');
const said = records.quotes.filter(({ form }) => form === 'direct');

test('scripts are off', async ({ page }) => {
  await page.setContent('<p>off</p><script>document.querySelector("p").textContent = "on"</script>');
  await expect(page.locator('p')).toHaveText('off');
});

test('the overview says what is shared, what differs, and who speaks', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const list of ['shared', 'differs', 'only', 'unsourced'])
    await expect(page.locator(`#list-${list} .rows > li`).first()).toBeVisible();
  await page.locator('#list-differs details > summary').click();
  await expect(page.locator('#list-differs details .rows > li').first()).toBeVisible();
  expect(await page.locator('main a[href*="/articles/"]').count()).toBeGreaterThan(articles.length);
  await page.locator('#list-shared .more-link a').click();
  expect(await page.locator('table.matrix tbody tr').count()).toBeGreaterThan(5);
});

test('an article is read whole, with its notes; layers are switched', async ({ page }) => {
  for (const article of articles) {
    await page.goto(`articles/${article.id}/`);
    const text = await page.locator('.txt').allTextContents();
    expect(text).toEqual(article.blocks.map(({ start, end }) => article.text.slice(start, end)));
    await expect(page.locator('.txt').last()).toBeVisible();
    await expect(page.locator('.note').first()).toBeAttached();
  }
  const marked = page.locator('.txt .m-direct, .txt .m-indirect').first();
  const look = (): Promise<string> =>
    marked.evaluate((element) =>
      JSON.stringify([
        getComputedStyle(element).textDecorationLine,
        getComputedStyle(element).backgroundImage,
        getComputedStyle(element).borderBottomStyle,
      ]),
    );
  const drawn = await look();
  await page.locator('.tool-fold > summary').click();
  await page.locator('#layer-quotes').uncheck();
  expect(await look()).not.toBe(drawn);
});

test('every quotation is listed and can be opened', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Quotes' }).click();
  await expect(page.locator('noscript p')).toBeVisible();
  const listed = (await page.locator('.utterance').allTextContents()).join('\n');
  expect(records.quotes.filter(({ text }) => !listed.includes(text)).map(({ id }) => id)).toEqual([]);
  const quote = first(said, 'direct quotation');
  const item = page.locator('.utterance').filter({ hasText: quote.text }).first();
  await expect(item).toBeVisible();
  await item.locator('.utterance-words a').click();
  await expect(page.getByRole('main')).toContainText(quote.text);
  await page.locator(`a[href*="/articles/${quote.article}/#"]`).first().click();
  await expect(page.locator(`#${quote.id}`)).toBeInViewport();
});

test('the timeline lists its moments and reaches each from the drawing', async ({ page }) => {
  await page.goto('timeline/');
  expect(await page.locator('.tl-item').count()).toBeGreaterThan(10);
  await expect(page.locator('.tl-item').first()).toBeVisible();
  await page.locator('.tl-index a').last().click();
  await expect(page.locator('.tl-day:target')).toBeInViewport();
});

test('the comparison shows its table, and every two articles side by side', async ({ page }) => {
  await page.goto('compare/');
  expect(await page.locator('table.matrix tbody tr').count()).toBeGreaterThan(5);
  await expect(page.locator('.matrix .cell').first()).toBeVisible();
  await page.locator('.views a[href$="compare/text/"]').click();
  const pairs = page.locator('.pair-table th a');
  await expect(pairs).toHaveCount((articles.length * (articles.length - 1)) / 2);
  const { a, b } = first(links.reuse, 'shared passage');
  await page
    .locator(`.pair-table a:is([href$="/${a.article}/${b.article}/"], [href$="/${b.article}/${a.article}/"])`)
    .click();
  await expect(page.locator('.aligned p.words').filter({ visible: true }).first()).toBeVisible();
});
