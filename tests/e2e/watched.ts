import { test as base, expect, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** The browser's own word for a page change that was left before its animation began; nothing on the page failed. */
const outrun = /^Transition was (aborted|skipped)/;

/** Playwright's own word for what tests/playwright.config.ts blocks. */
const blocked = /^Service Worker registration blocked by Playwright$/;

/** Scripts of a page come after its first paint: a test that acts sooner than a person can would find them away. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('template.late') === null);
  // A module is one, however often it is asked for: these are there when the page's own have run.
  const ran = page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].map(({ src }) => import(src)),
    ),
  );
  await ran.catch(async (problem: unknown) => {
    // An address may lead on to the page that stands for it.
    if (!String(problem).includes('context was destroyed')) throw problem;
    await page.waitForLoadState();
    await settled(page);
  });
}

/** How many times slower than this machine pages run, to meet in good time what a busy machine meets: `CROSSREAD_TEST_SLOWER=6`. */
const slower = Number(process.env['CROSSREAD_TEST_SLOWER'] ?? '1');

/** Every test fails that sends a request outside the site, meets an error answer, or breaks the page's policy or scripts. */
export const test = base.extend<{ readonly watched: undefined }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (slower > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    if (javaScriptEnabled) {
      const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
      page.goto = async (...of) => {
        const answer = await goto(...of);
        await settled(page);
        return answer;
      };
      page.reload = async (...of) => {
        const answer = await reload(...of);
        await settled(page);
        return answer;
      };
    }
    await use(page);
  },
  watched: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      page.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(baseURL ?? '') && !address.startsWith('data:'))
          wrong.push(`leaves the site: ${address}`);
      });
      page.on('response', (answer) => {
        if (answer.status() >= 400) wrong.push(`${answer.status()}: ${answer.url()}`);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !blocked.test(message.text()))
          wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        if (!outrun.test(message)) wrong.push(`script: ${message}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});
