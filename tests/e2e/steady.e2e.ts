import type { Page } from '@playwright/test';
import { dataOf, pageKinds } from './data.ts';
import { expect, test } from './watched.ts';

/**
 * The widths Lighthouse looks at, and how much may shift. Nothing moves up or down; words inside a line move by some pixels when the typeface comes,
 * which on a wide screen, with all its lines, is a little more.
 */
const widths = [
  [412, 0.001],
  [1350, 0.01],
] as const;

/** A slow phone on a slow network, as Lighthouse has it. */
async function slow(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const lines = { downloadThroughput: 200_000, uploadThroughput: 90_000 };
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...lines });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Sum of the layout shifts of a page so far. Takes half a second, in which late ones come. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );

const { stories } = dataOf('corpus');
const kinds = [
  ...pageKinds(dataOf('corpus')),
  ...stories.map(({ slug }) => ({ kind: `comparison of ${slug}`, at: `stories/${slug}/compare/` })),
];

for (const { kind, at } of kinds)
  test(`${kind}: nothing moves while it loads`, async ({ page }) => {
    await slow(page);
    for (const [width, most] of widths) {
      await page.setViewportSize({ width, height: 823 });
      await page.goto(at);
      expect.soft(await shifted(page), `${width} px`).toBeLessThan(most);
    }
  });

test('what comes late and moves the rest is seen', async ({ page }) => {
  await page.goto('');
  const before = await shifted(page);
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr'), 'late'));
  expect(await shifted(page)).toBeGreaterThan(before + 0.001);
});
