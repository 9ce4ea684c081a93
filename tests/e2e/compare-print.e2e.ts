import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, links } = dataOf('corpus');
const { a, b } = first(links.reuse, 'shared passage');

for (const at of ['compare/', `compare/${a.article}/${b.article}/`])
  test(`${at} prints on sheets that are wider than high, with the address of every article`, async ({ page }) => {
    await page.goto(at);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter(([, width, height]) => Number(width) < Number(height))).toEqual([]);
    // Half-empty sheets come of boxes that cannot be broken.
    expect(sheets.length).toBeLessThan(25);
    const notes = page.locator('.print-notes');
    await expect(notes).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const shown = articles.filter(({ id }) => at === 'compare/' || id === a.article || id === b.article);
    for (const { url } of shown) if (url !== null) await expect(notes).toContainText(url);
  });

test('folded rows are printed, and every row has its number', async ({ page }) => {
  await page.goto('compare/');
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('table.matrix tbody tr');
  expect(await page.locator('table.matrix tbody tr:visible').count()).toBe(await rows.count());
  // One count goes through all tables of the page: only its rows add to it, and only the whole page starts it.
  const counted = (property: 'counterReset' | 'counterIncrement'): Promise<string[]> =>
    page
      .locator('main, main *')
      .evaluateAll(
        (all, name) => all.flatMap((one) => (getComputedStyle(one)[name].includes('row') ? [one.localName] : [])),
        property,
      );
  expect(await counted('counterReset')).toEqual(['main']);
  expect(await counted('counterIncrement')).toEqual((await rows.all()).map(() => 'tr'));
});

test('the drawing of the timeline is printed whole', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const drawing = await page.locator('.chart-drawing').first().boundingBox();
  expect((drawing?.x ?? 680) + (drawing?.width ?? 680)).toBeLessThanOrEqual(680);
  expect(drawing?.width).toBeGreaterThan(500);
});
