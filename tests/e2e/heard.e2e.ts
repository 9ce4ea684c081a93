import { dataOf, pageKinds } from './data.ts';
import { expect, test } from './watched.ts';

/** Names of links that say nothing alone: a number, a sign. Paragraph numbers and note numbers beside a text are what they are. */
const MUTE = /^[\d\s¶?#↑→←.,–-]*$/u;

for (const { kind, at } of pageKinds(dataOf('corpus')))
  test(`heard, not seen, the page has its parts, headings, tables and links by name: ${kind}`, async ({ page }) => {
    await page.goto(at);
    for (const part of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(part)).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await page.locator('[role=status], [aria-live]').count()).toBeLessThanOrEqual(1);

    const navigations = await page.locator('nav').evaluateAll((all) => all.map((nav) => nav.ariaLabel ?? ''));
    expect(navigations).not.toContain('');
    expect(new Set(navigations).size).toBe(navigations.length);

    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: table.querySelector('caption')?.textContent?.trim() ?? '',
        unscoped: table.querySelectorAll('th:not([scope])').length,
      })),
    );
    expect(tables.filter(({ caption, unscoped }) => caption === '' || unscoped > 0)).toEqual([]);

    const tree = await page.locator('body').ariaSnapshot();
    const links = [...tree.matchAll(/- link(?: "(.*)")?(?: \[.*\])?:?$/gm)].map(([, name]) => name ?? '');
    expect(links.length).toBeGreaterThan(15);
    const numbers = await page
      .locator('.pn, .note-n, [role=doc-noteref]')
      .evaluateAll((all) => all.map((one) => (one.ariaLabel ?? one.textContent ?? '').replace(/\s+/gu, ' ').trim()));
    const years = /^\d{4}/;
    expect(links.filter((name) => MUTE.test(name) && !years.test(name) && !numbers.includes(name))).toEqual([]);
  });

test('a mark of an outlet is read as the outlet’s name, and a note by what it is', async ({ page }) => {
  const { articles } = dataOf('corpus');
  await page.goto('');
  for (const { outlet } of articles)
    if (outlet.name !== null)
      await expect(page.getByRole('link', { name: outlet.name, exact: false }).first()).toBeAttached();
  const letters = await page
    .locator('.siglum > [aria-hidden=true]')
    .evaluateAll((all) => all.filter((one) => !one.nextElementSibling?.textContent?.trim()).length);
  expect(letters).toBe(0);
});

test('a mark without a link beside the name of its outlet is read as its letters, not as the name twice', async ({
  page,
}) => {
  const { articles } = dataOf('corpus');
  const names = new Set(articles.flatMap(({ outlet }) => outlet.name ?? []));
  expect(names.size).toBeGreaterThan(2);
  for (const at of ['', 'compare/', 'compare/headlines/', ...articles.map(({ id }) => `articles/${id}/`)]) {
    await page.goto(at);
    const heard = await page.locator('.siglum:not(a)').evaluateAll((all) =>
      all.map((one) => ({
        mark: [...one.children].find((part) => part.ariaHidden !== 'true')?.textContent?.trim() ?? '',
        beside: (one.nextSibling?.textContent?.trim() || one.nextElementSibling?.textContent?.trim()) ?? '',
      })),
    );
    expect(heard.length, at).toBeGreaterThan(0);
    expect(heard.filter(({ mark, beside }) => names.has(beside) && mark.startsWith(beside))).toEqual([]);
  }
});

test('what opens or leads to a whole list says which list', async ({ page }) => {
  await page.goto('');
  const names = await page
    .locator('.fact-list :is(summary, .more-link a)')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !/: \S/.test(name))).toEqual([]);
});

test('what leads by right or left in a style sheet is found nowhere: the pages can be set from right to left', async ({
  page,
}) => {
  await page.goto('');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  const [brand, search] = [page.locator('.brand'), page.locator('.to-search')];
  const [right, left] = [await brand.boundingBox(), await search.boundingBox()];
  expect(right?.x ?? 0).toBeGreaterThan(left?.x ?? 0);
});
