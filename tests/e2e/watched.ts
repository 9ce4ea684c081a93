import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** The browser's own word for a page change that was left before its animation began; nothing on the page failed. */
const outrun = /^Transition was (aborted|skipped)/;

/** Every test fails that sends a request outside the site, meets an error answer, or breaks the page's policy or scripts. */
export const test = base.extend<{ readonly watched: undefined }>({
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
        if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
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

/** Serious and critical findings of axe, each with the first places it was found at. */
export async function grave(page: Page): Promise<string[]> {
  // The pages hold no frames: axe need not open a page of its own, nor list what is well.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return found.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join('\n')}`,
  );
}
