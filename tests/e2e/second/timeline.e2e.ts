import type { Page } from '@playwright/test';
import { expect, test } from '../watched.ts';

const drawing = (page: Page) => page.locator('.chart-drawing');

/** Every mark that is drawn: its entries, what it says it holds, its place in pixels of the screen, the day of its first entry in the list. */
const drawnMarks = (page: Page) =>
  page.evaluate(() => {
    const days = [...document.querySelectorAll('.tl-day')];
    return [...document.querySelectorAll<SVGAElement>('.chart-drawing a')].flatMap((link) => {
      const box = (link.querySelector('rect.mark') ?? link.querySelector('circle'))?.getBoundingClientRect();
      if (!link.checkVisibility() || box === undefined) return [];
      const id = link.dataset['ids']?.split(' ')[0] ?? link.getAttribute('href')?.slice(1) ?? '';
      const isBar = link.querySelector('rect.mark') !== null;
      return {
        says: Number(link.querySelector('text')?.textContent ?? 1),
        isBar,
        from: isBar ? box.left : box.left + box.width / 2,
        to: isBar ? box.right : box.left + box.width / 2,
        y: Math.round(box.top + box.height / 2),
        day: days.findIndex((day) => day.contains(document.getElementById(id))),
      };
    });
  });

const total = (marks: Awaited<ReturnType<typeof drawnMarks>>): number => marks.reduce((sum, { says }) => sum + says, 0);

test('a mark of several falls into its days where the drawing is larger, and is one again where it fits', async ({
  page,
}) => {
  await page.goto('stories/zlebnik-dam/timeline/');
  const entries = await page.locator('.tl-item').count();
  const fit = await drawnMarks(page);
  expect(total(fit)).toBe(entries);
  let before = fit.length;
  for (const zoom of [2, 4, 8]) {
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect(page).toHaveURL(new RegExp(`zoom=${zoom}$`));
    const drawn = await drawnMarks(page);
    expect(total(drawn)).toBe(entries);
    expect(drawn.length).toBeGreaterThanOrEqual(before);
    before = drawn.length;
    for (const [i, a] of drawn.entries())
      for (const b of drawn.slice(i + 1))
        if (a.y === b.y) expect(Math.max(a.from - b.to, b.from - a.to)).toBeGreaterThan(23.9);
    const days = drawn
      .filter(({ isBar }) => !isBar)
      .sort((a, b) => a.from - b.from || a.day - b.day)
      .map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
  expect(before).toBeGreaterThan(fit.length);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).not.toHaveURL(/zoom/);
  expect(await drawnMarks(page)).toEqual(fit);
});

test('the focus goes with a mark that falls apart and comes together; what was split is chosen alone', async ({
  page,
}) => {
  await page.goto('stories/zlebnik-dam/timeline/');
  const ids =
    (await page.locator('.chart-drawing a[data-ids]:visible').first().getAttribute('data-ids'))?.split(' ') ?? [];
  const whole = page.locator(`.chart-drawing a[data-ids="${ids.join(' ')}"]`);
  const part = page.locator(`.chart-drawing a[href="#${ids[0]}"]`);
  await expect(part).toBeHidden();
  await whole.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/zoom=8/);
  await expect(whole).toBeHidden();
  await expect(part).toBeFocused();
  await expect(page.locator('.chart-drawing a[tabindex="0"]:visible')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${ids[0]}`)).toBeFocused();
  await expect(part).toHaveClass(/is-selected/);
  await page.keyboard.press('Escape');
  await expect(part).toBeFocused();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(/zoom/);
  await expect(whole).toBeFocused();
  await expect(whole).toHaveClass(/is-selected/);
});

test('where time runs down the same marks fall apart, and paper has the drawing as built', async ({ page }) => {
  await page.goto('stories/zlebnik-dam/timeline/?zoom=8');
  const large = total(await drawnMarks(page));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await drawnMarks(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(total(printed)).toBe(large);
  expect((await drawnMarks(page)).length).toBeGreaterThan(printed.length);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('summary', { hasText: 'Show chart' }).click();
  await expect(drawing(page)).toHaveClass(/is-down/);
  const down = await drawnMarks(page);
  expect(total(down)).toBe(large);
  expect(down.length).toBeGreaterThan(printed.length);
});

test('without script only whole marks are drawn, and none is met twice', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}stories/zlebnik-dam/timeline/`);
  expect(total(await drawnMarks(page))).toBe(await page.locator('.tl-item').count());
  await context.close();
});
