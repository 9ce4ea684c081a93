import { dataOf, first, mostNamed } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, records, links } = dataOf('corpus');

test('from the overview to an article, a quotation, its speaker, and back', async ({ page }) => {
  const quotes = records.quotes.filter(({ form, speaker }) => form === 'direct' && speaker !== null);
  const quote = first(quotes, 'direct quotation with a speaker');
  const article = first(
    articles.filter(({ id }) => id === quote.article),
    'article of the quotation',
  );
  const speaker = first(
    records.sources.filter(({ id }) => id === quote.speaker),
    'speaker of the quotation',
  );

  await page.goto('');
  await page.getByRole('main').locator(`a[href$="/articles/${article.id}/"]`).filter({ visible: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/$`));
  await expect(page.locator(`#${quote.id}`).first()).toBeVisible();

  await page.locator(`.note a[href$="/quotes/${quote.id}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/quotes/${quote.id}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quote.text);

  await page.locator('header a.utterance-speaker').click();
  await expect(page).toHaveURL(new RegExp(`/speakers/${speaker.id}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaker.name);
  await expect(page.locator('.utterance').filter({ hasText: quote.text }).first()).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quote.text);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/`));
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('a link to a record leads to its words', async ({ page }) => {
  const quote = first(records.quotes.filter(({ form }) => form === 'direct').slice(-1), 'direct quotation');
  await page.goto(`articles/${quote.article}/#${quote.id}`);
  await expect(page.locator(`#${quote.id}`)).toBeInViewport();
});

test('the number after words opens their note, and the note leads back', async ({ page }) => {
  await page.goto(`articles/${first(articles, 'article').id}/`);
  const number = page.locator('.ref').filter({ visible: true }).first();
  await number.click();
  await expect(page.locator('.note:target')).toBeInViewport();
  await page.locator('.note:target .note-n').click();
  await expect(page.locator('.txt :target')).toBeInViewport();
});

test('layers are taken off and put back; the address and Back know', async ({ page }) => {
  const article = first(
    articles.filter(({ rights }) => rights === 'full'),
    'article in full',
  );
  await page.goto(`articles/${article.id}/`);
  const text = (): Promise<string[]> => page.locator('.txt').allTextContents();
  const before = await text();
  expect(before).toEqual(article.blocks.map(({ start, end }) => article.text.slice(start, end)));
  await page.locator('.tool-fold > summary').click();
  const box = page.getByRole('checkbox').first();
  const marked = page.locator('.txt .m-direct, .txt .m-indirect').first();
  const line = (): Promise<string> =>
    marked.evaluate(
      (element) =>
        getComputedStyle(element).textDecorationLine +
        getComputedStyle(element).borderBottomStyle +
        getComputedStyle(element).backgroundImage,
    );
  const drawn = await line();
  await box.uncheck();
  await expect(page).toHaveURL(/layers=/);
  expect(await line()).not.toBe(drawn);
  expect(await text()).toEqual(before);
  await page.goBack();
  await expect(box).toBeChecked();
  expect(await line()).toBe(drawn);
});

test('two outlets are put side by side, and swapped', async ({ page }) => {
  const shared = first(
    [...links.reuse].sort((a, b) => b.words - a.words),
    'shared passage',
  );
  const { a, b } = shared;
  const titleOf = (id: string): string =>
    first(
      articles.filter((one) => one.id === id),
      id,
    ).outlet.name ?? '';
  await page.goto('');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('navigation', { name: 'Views of the comparison' }).getByRole('link', { name: 'Text' }).click();
  await page
    .locator(`.pair-table a:is([href$="/${a.article}/${b.article}/"], [href$="/${b.article}/${a.article}/"])`)
    .click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(titleOf(a.article));
  await expect(heading).toContainText(titleOf(b.article));
  await expect(page.locator('.aligned .side').filter({ visible: true }).first()).toBeVisible();
  const sides = page
    .locator('.aligned')
    .filter({ has: page.locator('p.words') })
    .filter({ visible: true })
    .first()
    .locator('.side');
  const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  const order = await page.locator('.aligned-heads .side').allTextContents();
  await page.getByRole('link', { name: 'Swap columns' }).click();
  await expect(page.locator('.aligned-heads .side')).toHaveText(order.reverse());
});

test('every entry of the timeline that is drawn leads to the list', async ({ page }) => {
  await page.goto('timeline/');
  const marks = page.locator('.chart-drawing a');
  const hrefs = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of hrefs) await expect(page.locator(href)).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.tl-item:focus')).toBeInViewport();
});

test('a speaker with many quotations has them all, each once', async ({ page }) => {
  const named = records.quotes.map(({ speaker }) => speaker);
  const speaker = first(mostNamed(records.sources, named), 'speaker');
  await page.goto(`speakers/${speaker.id}/`);
  for (const quote of records.quotes.filter((one) => one.speaker === speaker.id))
    await expect(
      page
        .locator('.utterance')
        .filter({ has: page.locator(`.words:has-text(${JSON.stringify(quote.text)})`) })
        .first(),
    ).toBeAttached();
  const ids = await page.locator('.utterance-words a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the reader steps from difference to difference, round the end, and offers what can be done with selected words', async ({
  page,
}) => {
  const article = first(
    articles.filter(
      ({ id }) => links.conflicts.flatMap(({ sides }) => sides).filter((side) => side.article === id).length > 2,
    ),
    'article with several differences',
  );
  await page.goto(`articles/${article.id}/`);
  const places = await page.locator('.m-differs[id]').evaluateAll((list) => list.map(({ id }) => id));
  expect(places.length).toBeGreaterThan(1);
  const [next, before] = [page.locator('[data-step="1"]'), page.locator('[data-step="-1"]')];
  const seen: string[] = [];
  for (const _place of places) {
    await next.dispatchEvent('click');
    seen.push(new URL(page.url()).hash.slice(1));
  }
  expect(seen).toEqual(places);
  await before.dispatchEvent('click');
  expect(new URL(page.url()).hash.slice(1)).toBe(places.at(-2));
  const bar = page.locator('.take');
  await expect(bar).not.toHaveAttribute('data-bar');
  await page.locator('.txt').first().selectText();
  await expect(bar).toHaveAttribute('data-bar', '');
  await expect(bar).toBeInViewport();
});
