import { dataOf } from './data.ts';
import { expect, test } from './watched.ts';

const { links } = dataOf('corpus');
const rows = 'table.matrix tbody tr';

test.use({ viewport: { width: 390, height: 844 } });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('on a phone the first screen shows a difference, and the page ends', async ({ page }) => {
      await page.goto('compare/');
      const first = await page.locator('.cell[data-mark="differs"] .words').first().boundingBox();
      expect((first?.y ?? 844) + (first?.height ?? 0)).toBeLessThan(844);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
    });

    test('every row can be opened, and an address opens the group its row is folded into', async ({ page }) => {
      await page.goto('compare/');
      const folds = page.locator('details.matrix-group');
      expect(await folds.count()).toBeGreaterThan(0);
      const all = await page.locator(rows).count();
      expect(await page.locator(`${rows}:visible`).count()).toBeLessThan(all);
      for (const fold of await folds.all()) {
        const said = Number.parseInt(await fold.locator('summary').innerText(), 10);
        expect(await fold.locator(rows).count()).toBe(said);
        await fold.locator('summary').click();
      }
      expect(await page.locator(`${rows}:visible`).count()).toBe(all);
      const id = await folds.last().locator(rows).last().getAttribute('id');
      await page.goto('glossary/');
      await page.goto(`compare/#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });

    test('an article with the words of an earlier one is named with a link to them; nobody is left out', async ({
      page,
    }) => {
      await page.goto('compare/only-same/');
      const again = page.locator('td.is-again');
      expect(await again.count()).toBeGreaterThan(0);
      await expect(again.first().locator('.cell')).toBeHidden();
      await expect(again.first().locator('.cell-again')).toHaveText(/^same words as \S+$/);
      const siglum = await again.first().getAttribute('data-a');
      expect(await again.first().locator('.cell-again').getAttribute('href')).toContain(`/articles/${siglum}/#`);
      await expect(page.locator('td.is-none:visible .siglum').first()).toBeVisible();
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect(again.first().locator('.cell')).toBeVisible();
      await expect(again.first().locator('.cell-again')).toBeHidden();
    });
  });

test('words that are printed once stand in a column that is shown', async ({ page }) => {
  await page.goto('compare/only-same/');
  const cell = page.locator('td.is-again').first();
  const [here, there] = [await cell.getAttribute('data-a'), await cell.getAttribute('data-again')];
  const other = [...new Set(links.reuse.flatMap(({ a, b }) => [a.article, b.article]))].find(
    (id) => id !== here && id !== there,
  );
  await page.goto(`compare/only-same/?a=${here}&a=${other}`);
  const own = page.locator(`td[data-a="${here}"][data-again="${there}"]`).first();
  await expect(own).not.toHaveClass(/is-again/);
  await page.goBack();
  await expect(cell.locator('.cell-again')).toBeVisible();
});

test('what all agree on is folded below its heading, and printed', async ({ page }) => {
  await page.goto('compare/figures/');
  const folded = page.locator('.quantity:has(details.fold)');
  expect(await folded.count()).toBeGreaterThan(0);
  expect(await page.locator('.quantity:not(:has(details.fold)) .ledger:visible').count()).toBeGreaterThan(0);
  for (const one of await folded.all()) {
    await expect(one.locator('.section-head')).toContainText('same');
    await expect(one.locator('.ledger')).toBeHidden();
    const said = Number.parseInt(await one.locator('summary').innerText(), 10);
    await one.locator('summary').click();
    await expect(one.locator('.ledger tbody tr')).toHaveCount(said);
    await expect(one.locator('.ledger')).toBeVisible();
    await one.locator('summary').click();
  }
  await page.emulateMedia({ media: 'print' });
  await expect(folded.first().locator('.ledger')).toBeVisible();
});
