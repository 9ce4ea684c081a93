import type { Page } from '@playwright/test';
import { findings, layOutAll, openAll } from './axe.ts';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, records } = dataOf('corpus');
const article = first(articles, 'article').id;
const outlet = first(
  articles.flatMap((one) => one.outlet.name ?? []),
  'named outlet',
);
const word = first(
  records.quotes.flatMap(({ text }) => text.match(/[a-z]{7,}/g) ?? []),
  'long word of a quotation',
);

interface State {
  readonly what: string;
  readonly at: string;
  /** What brings it about, and what shows that it is there. */
  readonly reach: (page: Page) => Promise<void>;
}
const shows = (css: string) => (page: Page) => expect(page.locator(css).first()).toBeVisible();

/** What pages show only once a script has answered the reader. */
const states: readonly State[] = [
  { what: 'answers of the search of everything', at: `search/?q=${word}`, reach: shows('.search-found ol a') },
  { what: 'a search that finds nothing', at: 'search/?q=qqqqzzzz', reach: shows('.search-status:not(:empty)') },
  { what: 'quotes found, with their words marked', at: `quotes/?q=${word}`, reach: shows('.utterance mark') },
  { what: 'no quote found', at: 'quotes/?q=qqqqzzzz', reach: shows('.finder-results') },
  { what: 'an address that asks what cannot be', at: 'quotes/?from=2021-13-40', reach: shows('[data-notice=ignored]') },
  {
    what: 'quotes filtered, with the filter to take away',
    at: 'quotes/',
    reach: async (page) => {
      await page.locator('[data-facet=outlet] label').filter({ hasText: outlet }).first().click();
      await expect(page).toHaveURL(/outlet=/);
    },
  },
  {
    what: 'a timeline with one outlet and a chosen entry',
    at: 'timeline/',
    reach: async (page) => {
      await page.locator('summary', { hasText: 'Choose entries' }).click();
      await page.locator('[name=outlet]').first().check();
      await page.locator('.tl-item:not([hidden]) .tl-when a').first().click();
      await expect(page.locator('.tl-item.is-selected')).toBeFocused();
    },
  },
  {
    what: 'the list of a mark with several entries',
    at: 'timeline/',
    reach: async (page) => {
      await page.locator('.chart-drawing a[data-ids]').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.chart-open a').first()).toBeFocused();
    },
  },
  {
    what: 'two articles compared, in an order of the reader',
    at: `compare/?a=${first(articles.slice(1), 'second article').id}&a=${article}`,
    reach: shows('.choose[open]'),
  },
  {
    what: 'selected words of an article, with what can be done with them',
    at: `articles/${article}/`,
    reach: async (page) => {
      await page.locator('.txt').first().selectText();
      await expect(page.locator('.take[data-bar]')).toBeInViewport();
    },
  },
  { what: 'words looked for in an article', at: `articles/${article}/?q=the`, reach: shows('.tool-fold[open]') },
];

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

for (const { what, at, reach } of states)
  test(`axe finds nothing when a script has answered: ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at);
    await reach(page);
    await layOutAll(page);
    expect.soft(await findings(page), 'light, 1280 px').toEqual([]);
    await openAll(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await findings(page), 'dark, 320 px').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
