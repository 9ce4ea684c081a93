import type { Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { links } = dataOf('corpus');
const { a, b } = first(links.reuse, 'shared passage');
const at = `compare/${a.article}/${b.article}/`;

const ticks = (page: Page) => page.locator('.run-types input');
/** How many marks of each type stand in the text, and how many of them are drawn. */
const marks = (page: Page): Promise<Readonly<Record<string, readonly [number, number]>>> =>
  page.locator('[data-run]').evaluateAll((all) => {
    const count: Record<string, [number, number]> = {};
    for (const one of all) {
      if (!(one instanceof HTMLElement)) continue;
      const type = one.dataset['run'] ?? '';
      const [every, drawn] = count[type] ?? [0, 0];
      count[type] = [every + 1, drawn + (getComputedStyle(one).textDecorationLine === 'none' ? 0 : 1)];
    }
    return count;
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('each type of difference has a tick with its count, and the tick switches its marks alone', async ({
      page,
    }) => {
      await page.goto(at);
      const all = await marks(page);
      expect(await ticks(page).count()).toBeGreaterThan(3);
      for (const tick of await ticks(page).all()) {
        const type = (await tick.getAttribute('value')) ?? '';
        const [every = 0, drawn] = all[type] ?? [];
        const count = Number(await tick.getAttribute('data-count'));
        // A difference has a mark on one side or on both.
        expect(count).toBeLessThanOrEqual(every);
        expect(count * 2).toBeGreaterThanOrEqual(every);
        expect(drawn).toBe(every);
        await tick.uncheck();
        expect(await marks(page)).toEqual({ ...all, [type]: [every, 0] });
        await tick.check();
      }
      await expect(page.locator('.run-none')).toBeHidden();
      for (const tick of await ticks(page).all()) await tick.uncheck();
      await expect(page.locator('.run-none')).toBeVisible();
      await page.getByRole('button', { name: 'Mark all' }).click();
      expect(await marks(page)).toEqual(all);
    });
  });

test('the types that are marked stand in the address, and going back restores them', async ({ page }) => {
  await page.goto(at);
  const [one, other] = [ticks(page).nth(0), ticks(page).nth(1)];
  const values = await ticks(page).evaluateAll((all) => all.map((tick) => tick.getAttribute('value')));
  await one.uncheck();
  await expect(page).toHaveURL(new RegExp(`\\?type=${values.slice(1).join('&type=')}$`));
  await expect(page.locator('.run-status')).toHaveText(/^\d+ of \d+ differences of words are marked\.$/);
  await other.uncheck();
  await page.goBack();
  await expect(other).toBeChecked();
  await expect(one).not.toBeChecked();
  await page.goBack();
  await expect(one).toBeChecked();
  await expect(page.locator('.run-status')).toBeEmpty();
  await page.goto(`${at}?type=${values[1]}&type=colour`);
  expect(await ticks(page).evaluateAll((all) => all.map((tick) => tick.matches(':checked')))).toEqual(
    values.map((_, i) => i === 1),
  );
  await expect(page.locator('.run-status')).toContainText('type=colour');
});
