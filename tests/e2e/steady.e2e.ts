import type { Page } from '@playwright/test';
import { dataOf, pageKinds } from './data.ts';
import { expect, test } from './watched.ts';

/** The widths Lighthouse looks at. */
const widths = [412, 1350];
/** What may move: nothing up or down; words inside a line slide by some pixels when the typeface comes. */
const MOST = { upOrDown: 0.001, all: 0.01 };

/** A slow phone on a slow network, as Lighthouse has it. */
async function slow(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const lines = { downloadThroughput: 200_000, uploadThroughput: 90_000 };
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...lines });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Marks when the page itself is there and painted. Until then it is drawn as far as it came: where a busy processor cuts it in two is chance. */
const markWhole = (): void =>
  addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() => requestAnimationFrame(() => void performance.mark('whole'))),
  );

interface Shifted {
  /** Sum of all layout shifts since the page is whole. */
  readonly all: number;
  /** Of those in which something moved up or down, or became higher or lower. */
  readonly upOrDown: number;
}

/** Layout shifts of a page since it is whole. Takes half a second, in which late ones come. */
const shifted = (page: Page): Promise<Shifted> =>
  page.evaluate(
    () =>
      new Promise<Shifted>((done) => {
        const sums = { all: 0, upOrDown: 0 };
        const whole = performance.getEntriesByName('whole')[0]?.startTime ?? 0;
        const within = (entry: PerformanceEntry): boolean =>
          'sources' in entry &&
          Array.isArray(entry.sources) &&
          entry.sources.every(
            ({ previousRect: from, currentRect: to }) => from.top === to.top && from.height === to.height,
          );
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.startTime <= whole) continue;
            const value = 'value' in entry ? Number(entry.value) : 0;
            sums.all += value;
            if (!within(entry)) sums.upOrDown += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sums), 500);
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
    // Nothing is kept from one visit to the next, so each is a first one.
    await page.addInitScript(() => sessionStorage.clear());
    await page.addInitScript(markWhole);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 823 });
      await page.goto(at);
      const { all, upOrDown } = await shifted(page);
      expect.soft(upOrDown, `${width} px, up or down`).toBeLessThan(MOST.upOrDown);
      expect.soft(all, `${width} px`).toBeLessThan(MOST.all);
    }
  });

test('what comes late and moves the rest is seen', async ({ page }) => {
  await page.goto('');
  const before = await shifted(page);
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr'), 'late'));
  expect((await shifted(page)).upOrDown).toBeGreaterThan(before.upOrDown + MOST.upOrDown);
});
