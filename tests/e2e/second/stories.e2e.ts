import { dataOf, first, pageKinds } from '../data.ts';
import { findings } from '../axe.ts';
import { expect, test } from '../watched.ts';

const data = dataOf('second');
const { articles, records, stories } = data;
const story = first(
  stories.filter(({ slug }) => articles.some((one) => one.story === slug && one.rights === 'none')),
  'story with a text withheld',
);
const inStory = articles.filter((one) => one.story === story.slug).map(({ id }) => id);
const withheld = first(
  articles.filter(({ rights }) => rights === 'none'),
  'text withheld',
);
const below =
  (path: string) =>
  (url: URL): boolean =>
    decodeURIComponent(url.pathname) === `/a/b/${path}`;
const pages = { name: 'Pages' };

test('several stories: a list, then each in its own rooms', async ({ page }) => {
  await page.goto('');
  for (const one of stories) await expect(page.getByRole('main').getByRole('link', { name: one.title })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: story.title }).click();
  await expect(page).toHaveURL(below(`stories/${story.slug}/`));
  for (const [name, room] of [
    ['Timeline', 'timeline/'],
    ['Compare', 'compare/'],
    ['Quotes', 'quotes/'],
    ['Overview', ''],
  ] as const) {
    await page.getByRole('navigation', pages).getByRole('link', { name }).click();
    await expect(page).toHaveURL(below(`stories/${story.slug}/${room}`));
    await expect(page.getByRole('navigation', pages).getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  await page.getByRole('link', { name: 'Stories' }).first().click();
  await expect(page).toHaveURL(below(''));
});

test('the quote index of a story holds that story, the one of the corpus all', async ({ page }) => {
  const of = (ids: readonly string[]): string[] =>
    records.quotes.filter(({ article }) => ids.includes(article)).map(({ id }) => id);
  await page.goto('quotes/');
  const all = await page.locator('.utterance').count();
  await page.goto(`stories/${story.slug}/quotes/`);
  const ids = await page
    .locator('.utterance-words a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.length).toBeLessThan(all);
  expect(ids.filter((id) => !of(inStory).includes(id))).toEqual([]);
});

test('names are found without their accents, across stories, and each leads into its own', async ({ page }) => {
  const named = records.sources.filter(
    ({ type, name, id }) =>
      type === 'person' &&
      /[^\p{ASCII}]/u.test(name) &&
      records.quotes.some((quote) => quote.speaker === id && quote.form === 'direct'),
  );
  const people = stories.flatMap(({ slug }) => named.filter((source) => source.story === slug).slice(0, 1));
  expect(people).toHaveLength(stories.length);
  for (const person of people) {
    const quote = first(
      records.quotes.filter(({ speaker, form }) => speaker === person.id && form === 'direct'),
      'quotation',
    );
    await page.goto('quotes/');
    const surname = person.name.split(' ').at(-1) ?? '';
    await page
      .getByRole('searchbox')
      .fill(surname.normalize('NFD').replace(/\p{M}/gu, '').replace('Þ', 'Th').replace('ð', 'd'));
    const row = page.locator('.finder-layers .utterance').filter({ visible: true, hasText: quote.text }).first();
    await row.locator('.utterance-speaker').click();
    await expect(page).toHaveURL(below(`speakers/${person.id}/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
    await page.getByRole('navigation', pages).getByRole('link', { name: 'Overview' }).click();
    await expect(page).toHaveURL(below(`stories/${person.story}/`));
  }
});

test('a text that may not be published says so and leads to its outlet', async ({ page }) => {
  await page.goto(`articles/${withheld.id}/`);
  await expect(page.getByText('not published here, for reasons of rights')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read it at the outlet' })).toHaveAttribute('href', withheld.url ?? '');
});

test('downloads and feeds are below the base path and arrive', async ({ page, request }) => {
  await page.goto('data/');
  const hrefs = await page
    .locator('main a[href*="/data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of new Set([
    ...hrefs,
    '/a/b/articles.xml',
    '/a/b/quotes.xml',
    '/a/b/sitemap-index.xml',
    '/a/b/robots.txt',
  ]))
    expect((await request.get(href)).status(), href).toBe(200);
});

for (const { kind, at } of pageKinds(data)) {
  test(`${kind} below a base path has no serious finding of axe`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
