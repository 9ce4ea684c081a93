import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce' },
});

const drawing = (page: Page) => page.locator('.chart-drawing');
const marks = (page: Page) => page.locator('.chart-drawing a:visible');

async function opened(page: Page, at = 'timeline/'): Promise<void> {
  await page.goto(at);
  await page.locator('summary', { hasText: 'Show chart' }).click();
  await expect(drawing(page)).toHaveClass(/is-down/);
}

/** Every mark as drawn: its shape in pixels of the page, how many it says it is, its entries' days in the list. */
const drawnMarks = (page: Page) =>
  page.evaluate(() => {
    const days = [...document.querySelectorAll('.tl-day')];
    return [...document.querySelectorAll<SVGAElement>('.chart-drawing a')].flatMap((link) => {
      const box = (link.querySelector('rect.mark') ?? link.querySelector('circle'))?.getBoundingClientRect();
      if (!link.checkVisibility() || box === undefined) return [];
      const ids = link.dataset['ids']?.split(' ') ?? [link.getAttribute('href')?.slice(1) ?? ''];
      const entry = document.getElementById(ids[0] ?? '');
      return {
        x: box.x + box.width / 2,
        from: link.querySelector('rect.mark') === null ? box.y + box.height / 2 : box.top,
        to: link.querySelector('rect.mark') === null ? box.y + box.height / 2 : box.bottom,
        says: Number(link.querySelector('text')?.textContent ?? 1),
        day: days.findIndex((day) => day.contains(entry)),
      };
    });
  });

test('the list comes first, the drawing can be opened and stands upright: nothing moves sideways', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('timeline/');
    await expect(drawing(page)).toBeHidden();
    await expect(page.locator('.tl-item').first()).toBeVisible();
    await opened(page);
    const box = await drawing(page).boundingBox();
    expect(box?.height).toBeGreaterThan(box?.width ?? 0);
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.chart .scroller')].map(
        (one) => one.scrollWidth - one.clientWidth,
      ),
    );
    expect(wide).toEqual([0, 0]);
    expect(await drawing(page).evaluate((svg) => getComputedStyle(svg).touchAction)).toBe('pan-y');
  }
});

for (const at of ['timeline/', 'timeline/?zoom=4', 'timeline/said/', 'timeline/?lane=event&lane=publication'])
  test(`marks are a finger apart, counts are honest, the order is the list’s: ${at}`, async ({ page }) => {
    await opened(page, at);
    const drawn = await drawnMarks(page);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.reduce((sum, { says }) => sum + says, 0)).toBe(await page.locator('.tl-item:not([hidden])').count());
    for (const [i, a] of drawn.entries())
      for (const b of drawn.slice(i + 1)) {
        const down = Math.max(a.from - b.to, b.from - a.to);
        expect(Math.max(down, Math.abs(a.x - b.x))).toBeGreaterThan(23.9);
      }
    const days = [...drawn].sort((a, b) => a.from - b.from || a.day - b.day).map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

test('a finger on the drawing moves the page, one on a mark with a count opens its entries', async ({ page }) => {
  await opened(page);
  const drawn = await drawing(page).evaluate((svg) => {
    svg.scrollIntoView({ block: 'start' });
    return document.elementFromPoint(200, 600)?.closest('.chart-drawing') === svg;
  });
  expect(drawn).toBe(true);
  const before = await page.evaluate(() => scrollY);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x: 200, y: 600 });
  for (let y = 580; y >= 250; y -= 30) await touch('touchMove', { x: 200, y });
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);

  const many = marks(page)
    .filter({ has: page.locator('text') })
    .first();
  const says = Number(await many.locator('text').textContent());
  await many.tap();
  const links = page.locator('.chart-open a');
  await expect(links).toHaveCount(says);
  await expect(page.locator('.chart-open')).toBeInViewport();
  await links.last().tap();
  await expect(page.locator('.tl-item.is-selected')).toBeInViewport();
  await expect(many).toHaveClass(/is-selected/);
});

test('down and up walk in time, left and right between lanes; a wide page shows the drawing as built', async ({
  page,
}) => {
  await opened(page);
  const top = (): Promise<number> =>
    page.evaluate(() => {
      const box = document.activeElement?.closest('.chart-drawing a')?.querySelector('.mark')?.getBoundingClientRect();
      return Math.round((box?.top ?? -1) + scrollY);
    });
  await expect(page.locator('.chart-drawing a[tabindex="0"]:visible')).toHaveCount(1);
  await page.locator('.chart-drawing a[tabindex="0"]').focus();
  const first = await top();
  await page.keyboard.press('ArrowDown');
  expect(await top()).toBeGreaterThan(first);
  await page.keyboard.press('End');
  const last = await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0);
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0)).toBeLessThan(last);
  await page.keyboard.press('Home');
  expect(await top()).toBe(first);
  const height = (await drawing(page).boundingBox())?.height ?? 0;
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/zoom=2/);
  expect((await drawing(page).boundingBox())?.height).toBeGreaterThan(1.5 * height);

  const entries = await page.locator('.tl-item').count();
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect(drawing(page)).not.toHaveClass(/is-down/);
  await expect(page.locator('.lane-names')).toHaveCount(0);
  const wide = await drawnMarks(page);
  expect(wide.reduce((sum, { says }) => sum + says, 0)).toBe(entries);
});

test('without script the list and a drawing that is moved sideways in its box are there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}timeline/`);
  await page.locator('summary', { hasText: 'Show chart' }).click();
  await expect(drawing(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Larger' })).toBeHidden();
  const wide = await page.locator('.tl-item').first().boundingBox();
  expect(wide?.width).toBeLessThanOrEqual(390);
  await context.close();
});
