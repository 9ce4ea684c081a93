import { SUBPAGES } from '../../src/views/comparison-views.ts';
import { layOutAll, openAll } from './axe.ts';
import { dataOf, pageKinds } from './data.ts';
import { expect, test } from './watched.ts';

/** How wide a page is that is wider than its window, and what runs over its side; empty when nothing does. */
const overTheSide = (): string[] => {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide <= width) return [];
  const over = [...document.querySelectorAll('body *')]
    .filter((one) => one.closest('.scroller, .visually-hidden') === null)
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .map((one) => `${one.tagName} ${one.className}: ${(one.textContent ?? '').trim().slice(0, 30)}`)
    .slice(-4);
  return [`${wide} of ${width} px`, ...over];
};

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const pages = [
  ...pageKinds(dataOf('corpus')),
  ...SUBPAGES.map((view) => ({ kind: `comparison, ${view}`, at: `compare/${view}/` })),
];

for (const { kind, at } of pages)
  test(`text alone at twice its size never makes the page wider than its window: ${kind}`, async ({ page }) => {
    await page.goto(at);
    await layOutAll(page);
    await openAll(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const width of [1280, 768, 640, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(overTheSide), `${width} px`).toEqual([]);
    }
  });

test('a table, and a row that cannot wrap, are found when large text makes them too wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const row = (css: string): string => `<p style="font-size: 2rem; width: fit-content; ${css}">Immeasurable words</p>`;
  await page.setContent(`<html lang="en"><body>${row('white-space: nowrap')}</body></html>`);
  expect((await page.evaluate(overTheSide)).join()).toContain('Immeasurable');
  await page.setContent(
    `<html lang="en"><body>${row('')}<div style="overflow: auto">${row('white-space: nowrap')}</div></body></html>`,
  );
  expect(await page.evaluate(overTheSide)).toEqual([]);
});
