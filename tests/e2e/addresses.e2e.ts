import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const article = first(dataOf('corpus').articles, 'article');

/** Every page that takes parameters a reader can get wrong, with something it cannot be asked and something to click. */
const pages = [
  { at: 'quotes/', bad: 'from=2021-13-40', act: '.finder-facets input[name=kind]' },
  { at: 'timeline/', bad: 'from=2021-13-40', act: 'input[name=lane]' },
  { at: 'compare/', bad: 'a=nobody', act: 'compare-columns input[name=a]' },
  { at: `articles/${article.id}/`, bad: 'layers=shadows', act: '#layer-quotes' },
];

for (const { at, bad, act } of pages) {
  test.describe(at, () => {
    test('names what it cannot be asked, and keeps what is not its own', async ({ page }) => {
      await page.goto(`${at}?utm=x&${bad}`);
      await expect(page.getByText(new RegExp(`Ignored.*${bad}`)).first()).toBeVisible();
      await page
        .locator(act)
        .first()
        .evaluate((input) => input instanceof HTMLElement && input.click());
      await expect.poll(() => new URL(page.url()).search).not.toContain(bad);
      expect(new URL(page.url()).searchParams.get('utm')).toBe('x');
    });
  });
}
