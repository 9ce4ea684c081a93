import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const marks = (page: Page) => page.locator('.chart-drawing a');
const selected = (page: Page) => page.locator('.tl-item.is-selected');
const shown = (page: Page) => page.locator('.tl-item:not([hidden])');
const drawn = (page: Page): Promise<string> =>
  page.locator('.chart-drawing > .lag').evaluate((line) => line.getAttribute('d') ?? '');

/** The choices are folded until they are asked for. */
const choices = (page: Page) => page.locator('summary', { hasText: 'Choose entries' }).click();

/** The focused mark: its place in the drawing. */
const at = (page: Page) =>
  page.evaluate(() => {
    const shape = document.activeElement?.closest('.chart-drawing a')?.querySelector('circle, rect');
    const of = (...names: string[]) => Number(names.map((name) => shape?.getAttribute(name)).find((one) => one) ?? -1);
    return { x: of('cx', 'x'), y: shape?.tagName === 'rect' ? of('y') + 5 : of('cy') };
  });

/** A mark that stands for one entry with a publication to be joined to. */
async function single(page: Page): Promise<{ id: string; mark: ReturnType<typeof marks> }> {
  const id = await page
    .locator('.tl-item[data-pub]')
    .evaluateAll((all) =>
      all.map((one) => one.id).find((id) => document.querySelector(`.chart-drawing a[href="#${id}"]`)),
    );
  if (id === undefined) throw new RangeError('No mark of one entry');
  return { id, mark: page.locator(`.chart-drawing a[href="#${id}"]`) };
}

test('a mark is chosen: its entry has the focus and the address, Back and Forward know', async ({ page }) => {
  await page.goto('timeline/');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await drawn(page)).toBe('');
  const { id, mark } = await single(page);
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`timeline/\\?sel=${id}$`));
  await expect(page.locator(`#${id}`)).toBeFocused();
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(mark).toHaveClass(/is-selected/);
  expect(await drawn(page)).toMatch(/^M/);
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();

  await page.goBack();
  await expect(selected(page)).toHaveCount(0);
  await page.goForward();
  await expect(page.locator(`#${id}`)).toBeFocused();
  await page.goto('');
  await page.goto(`timeline/?sel=${id}`);
  await expect(selected(page)).toHaveAttribute('id', id);
  await expect(selected(page)).toBeInViewport();
});

test('every look a mark has in the drawing is explained above it', async ({ page }) => {
  await page.goto('timeline/');
  const looks = (css: string) =>
    page.locator(css).evaluateAll((marks) => [
      ...new Set(
        marks.map((mark) => {
          const hatched = mark.classList.contains('is-inferred');
          const hollow =
            getComputedStyle(mark).fill === getComputedStyle(document.body.parentElement ?? mark).backgroundColor;
          return `${mark.tagName === 'rect' && !hatched ? 'bar' : 'mark'} ${hatched ? 'hatched' : hollow ? 'hollow' : 'filled'}`;
        }),
      ),
    ]);
  const key = await looks('.chart-key .mark:not(.is-many)');
  const drawn = await looks('.chart-drawing a .mark:not(.is-many)');
  expect(drawn).toContain('mark hollow');
  expect(drawn.filter((look) => !key.includes(look))).toEqual([]);
});

test('the date of an entry chooses it too', async ({ page }) => {
  await page.goto('timeline/');
  const entry = page.locator('.tl-item').last();
  await entry.locator('.tl-when a').click();
  await expect(page).toHaveURL(new RegExp(`sel=${await entry.getAttribute('id')}`));
  await expect(entry).toBeFocused();
});

test('arrows walk in time and between rows, Home and End go to the ends, the page stays where it is', async ({
  page,
}) => {
  await page.goto('timeline/');
  const stops = page.locator('.chart-drawing a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const start = await at(page);
  await page.keyboard.press('ArrowRight');
  const second = await at(page);
  expect(second.x).toBeGreaterThanOrEqual(start.x);
  await page.keyboard.press('ArrowLeft');
  expect(await at(page)).toEqual(start);
  await page.keyboard.press('End');
  const last = await at(page);
  await page.keyboard.press('ArrowUp');
  const above = await at(page);
  expect(above.y).toBeLessThan(last.y);
  await page.keyboard.press('ArrowDown');
  expect((await at(page)).y).toBeGreaterThan(above.y);
  await page.keyboard.press('Home');
  expect(await at(page)).toEqual(start);
  await page.keyboard.press('ArrowLeft');
  expect(await at(page)).toEqual(start);
  await expect(stops).toHaveCount(1);
});

test('the size changes by key and button, stands in the address, and stops at its ends', async ({ page }) => {
  await page.goto('timeline/');
  const width = (): Promise<number> =>
    page.locator('.chart-drawing').evaluate((svg) => svg.getBoundingClientRect().width);
  const fit = await width();
  await page.locator('.chart-drawing a[tabindex="0"]').focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/zoom=2/);
  expect(await width()).toBeGreaterThan(fit * 1.5);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(/zoom/);
  expect(await width()).toBeCloseTo(fit, 0);
  const larger = page.getByRole('button', { name: 'Larger' });
  for (let i = 0; i < 6; i += 1) await larger.click();
  await expect(page).toHaveURL(/zoom=8/);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await width()).toBeCloseTo(fit, 0);
});

test('the wheel over the drawing moves the page', async ({ page }) => {
  await page.goto('timeline/');
  await page.locator('.chart-drawing').hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
});

test('a mark with a count opens a list, Esc closes it, an entry of it is chosen', async ({ page }) => {
  await page.goto('timeline/');
  const many = page.locator('.chart-drawing a[data-ids]').first();
  const ids = ((await many.getAttribute('data-ids')) ?? '').split(' ');
  await many.focus();
  await page.keyboard.press('Enter');
  const links = page.locator('.chart-open a');
  await expect(links).toHaveCount(ids.length);
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await expect(many).toBeFocused();
  await page.keyboard.press('Enter');
  await links.nth(1).click();
  await expect(page.locator(`#${ids[1]}`)).toBeFocused();
  await expect(many).toHaveClass(/is-selected/);
});

test('outlets, speaker and lanes narrow the list and the drawing; counts are the entries seen', async ({ page }) => {
  await page.goto('timeline/');
  await choices(page);
  const all = await shown(page).count();
  const status = page.locator('.tl-status');
  await expect(status).toHaveText(`${all} of ${all} entries.`);
  const box = page.locator('[name=outlet]').first();
  await box.check();
  const outlet = (await box.getAttribute('value')) ?? '';
  await expect(page).toHaveURL(new RegExp(`outlet=${outlet}`));
  const some = await shown(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const entry of await shown(page).all())
    expect((await entry.getAttribute('data-outlet'))?.split(' ')).toContain(outlet);
  const name = (await box.locator('xpath=..').textContent())?.trim();
  await expect(status).toHaveText(`${some} of ${all} entries. Shown: ${name}.`);
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
  const speaker = await page.locator('[name=speaker] option').nth(1).getAttribute('value');
  await page.locator('[name=speaker]').selectOption(speaker);
  expect(await shown(page).evaluateAll((list) => [...new Set(list.map((one) => one.dataset['speaker']))])).toEqual([
    speaker,
  ]);
  await page.getByRole('button', { name: 'Everything' }).click();
  await expect(page).toHaveURL(/timeline\/$/);
});

test('where no entry is left the page says so and leads to the nearest', async ({ page }) => {
  await page.goto('timeline/?from=1950-01-01&to=1950-02-01');
  await expect(shown(page)).toHaveCount(0);
  const status = page.locator('.tl-status');
  await expect(status).toContainText('from 1950-01-01 to 1950-02-01');
  await status.getByRole('link').click();
  await expect(selected(page)).toBeInViewport();
  await expect(page).not.toHaveURL(/from=/);
});

test('entries whose articles exclude each other’s times: shown, or said that there are none', async ({ page }) => {
  await page.goto('timeline/');
  await choices(page);
  const apart = await page.locator('.tl-item[data-apart]').count();
  await page.getByLabel('Only where outlets disagree on time').check();
  await expect(shown(page)).toHaveCount(apart);
  if (apart === 0) await expect(page.locator('.tl-status')).toContainText('In no entry do two articles');
});

test('UTC is said, and no day is moved', async ({ page }) => {
  await page.goto('timeline/');
  await choices(page);
  const heads = await page.locator('.tl-head').allTextContents();
  await page.getByLabel('UTC').check();
  await expect(page).toHaveURL(/tz=utc/);
  await expect(page.locator('.tl-zone-note').first()).toContainText('Times of day are shown in UTC.');
  expect(await page.locator('.tl-head').allTextContents()).toEqual(heads);
});

test('an address with a clock leads to its page, bad values are named', async ({ page }) => {
  await page.goto('timeline/');
  await page.evaluate(() => location.assign('?clock=said&tz=utc'));
  await expect(page).toHaveURL(/timeline\/said\/\?tz=utc$/);
  await page.goto('timeline/?from=2021-13-40&sel=nothing');
  await expect(page.locator('.tl-status')).toContainText('from=2021-13-40, sel=nothing');
});

test('paper holds the drawing whole, however large it was, and says what was chosen', async ({ page }) => {
  await page.goto('timeline/?lane=event&from=2000-01-01&zoom=8');
  const share = (): Promise<number> =>
    page
      .locator('.chart-drawing')
      .evaluate((svg) => svg.getBoundingClientRect().width / (svg.closest('.scroller')?.clientWidth ?? 1));
  expect(await share()).toBeGreaterThan(4);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await share()).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tl-status')).toBeVisible();
  await expect(page.locator('.tl-status')).toContainText('Shown: Events, 2000-01-01 –');
  await expect(page.locator('.tl-filter form')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await share()).toBeGreaterThan(4);
});
