import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Quote, Source } from '../../src/story/records.ts';
import { dataOf } from './data.ts';
import { expect, test } from './watched.ts';

const { records } = dataOf('corpus');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A name as people misremember it: one inner letter doubled, or one left out where it stands double. */
function misspelt(name: string): string {
  const doubled = /(\p{L})\1/u.exec(name);
  return doubled === null ? name.replace(/(\p{Ll})(\p{L})$/u, '$1$1$2') : name.replace(doubled[0], doubled[1] ?? '');
}

interface Half {
  readonly source: Source;
  readonly quote: Quote;
  readonly query: string;
}

/** One half-remembered quotation for each person: the last word of the name, misspelt, and the longest word said. */
function halfRemembered(): Half[] {
  const people = records.sources.filter(
    ({ type, name }) => type === 'person' && /\p{Lu}\S+ .*\p{Lu}\S{4,}$/u.test(name),
  );
  return people.flatMap((source) => {
    const said = records.quotes.filter(
      ({ speaker, form, text }) => speaker === source.id && form === 'direct' && text.length > 40,
    );
    const quote = said.at(-1);
    if (quote === undefined) return [];
    const longest = [...wordsOf(quote.text)].sort((a, b) => b.length - a.length)[0] ?? '';
    return [{ source, quote, query: `${misspelt(source.name.split(' ').at(-1) ?? '').toLowerCase()} ${longest}` }];
  });
}

const rows = (page: Page) => page.locator('.utterance').filter({ visible: true });
const idsOf = (page: Page): Promise<readonly string[]> =>
  rows(page).evaluateAll((all) =>
    all.map((row) => row.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
const status = (page: Page) => page.locator('.finder-status[role=status]');
const box = (page: Page) => page.getByRole('searchbox');

/** The status says a number of quotes, or of entries where views are among them: the length of the list. */
async function agrees(page: Page): Promise<number> {
  // Rows come some at a time, so that keys are answered: the list is busy until the last one stands.
  await expect(page.locator('quote-search')).not.toHaveAttribute('aria-busy');
  const count = await rows(page).count();
  await expect(status(page)).toHaveText(new RegExp(`^${count} (?:quotes?|entries), `));
  return count;
}

test.beforeEach(({ page }) => page.goto('quotes/'));

const halves = halfRemembered();
test('the corpus has people to misremember', () => expect(halves.length).toBeGreaterThan(3));

for (const { source, quote, query } of halves) {
  test(`“${query}” finds what ${source.name} said`, async ({ page }) => {
    expect(query).not.toContain(source.name.split(' ').at(-1)?.toLowerCase());
    await box(page).fill(query);
    await expect(page).toHaveURL(/[?&]q=/);
    await expect(status(page)).toHaveText(/^[1-9]\d* (?:quotes?|entries), /);
    const top = await rows(page).evaluateAll((all) => all.slice(0, 3).map((row) => row.textContent ?? ''));
    // Any quotation of theirs that holds the word answers the query.
    const word = query.split(' ').at(-1) ?? query;
    const answers = records.quotes.filter((q) => q.speaker === source.id && wordsOf(q.text).includes(word));
    expect(answers).toContainEqual(quote);
    expect(top.filter((text) => answers.some((q) => text.includes(q.text)) && text.includes(source.name))).not.toEqual(
      [],
    );
    await agrees(page);
    await expect(rows(page).first().locator('mark').first()).toBeAttached();
  });
}

test('the address keeps the search; a reload and Back restore it', async ({ page }) => {
  const all = await rows(page).count();
  const { query } = halves[0] ?? { query: '' };
  await box(page).fill(query);
  await box(page).press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  const found = await agrees(page);
  expect(found).toBeLessThan(all);
  const ids = await idsOf(page);

  await page.reload();
  await expect(box(page)).toHaveValue(query);
  await expect(rows(page)).toHaveCount(found);
  expect(await idsOf(page)).toEqual(ids);

  await rows(page).first().locator('.utterance-words a').click();
  await expect(page).toHaveURL(/\/quotes\/q[^/]+\/$/);
  await page.goBack();
  await expect(box(page)).toHaveValue(query);
  await expect(rows(page)).toHaveCount(found);

  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('a ticked filter narrows to the number that stood beside it, and Back takes it off', async ({ page }) => {
  const all = await rows(page).count();
  for (const facet of ['speaker', 'outlet', 'kind', 'via', 'flag']) {
    const option = page.locator(`fieldset[data-facet=${facet}] label`).first();
    const promised = Number.parseInt((await option.locator('.count').textContent()) ?? '', 10);
    await option.getByRole('checkbox').check();
    await expect.poll(() => new URL(page.url()).searchParams.has(facet)).toBe(true);
    await expect(rows(page)).toHaveCount(promised);
    expect(await agrees(page)).toBeLessThanOrEqual(all);
    await page.goBack();
    await expect(option.getByRole('checkbox')).not.toBeChecked();
    await expect(rows(page)).toHaveCount(all);
  }
});

test('for any two filters the count beside the second is the length of the list with both', async ({ page }) => {
  // A first tick loads what the filters need; from then on the list follows at once.
  const all = await rows(page).count();
  const tick = page.locator('fieldset[data-facet=outlet] input').first();
  await tick.check();
  await expect(rows(page)).not.toHaveCount(all);
  await tick.uncheck();
  await expect(rows(page)).toHaveCount(all);
  const wrong = await page.locator('quote-search').evaluate((finder) => {
    const boxes = (facet: string): HTMLInputElement[] => [
      ...finder.querySelectorAll<HTMLInputElement>(`fieldset[data-facet=${facet}] input`),
    ];
    const count = (box: HTMLInputElement): number =>
      Number.parseInt(box.closest('label')?.querySelector('.count')?.textContent ?? '', 10);
    const listed = (): number =>
      [...finder.querySelectorAll('.utterance')].filter((row) => row.checkVisibility()).length;
    const [outlets, others] = [
      boxes('outlet'),
      [...boxes('kind'), ...boxes('via'), ...boxes('flag'), ...boxes('speaker').slice(0, 6)],
    ];
    if (outlets.length < 2 || others.length < 8) return ['too few filters'];
    return outlets.flatMap((outlet) => {
      outlet.click();
      const bad = others.flatMap((other) => {
        const promised = count(other);
        other.click();
        const found = listed();
        other.click();
        return promised === found ? [] : [`${outlet.value} + ${other.value}: ${promised} promised, ${found} listed`];
      });
      outlet.click();
      return bad;
    });
  });
  expect(wrong).toEqual([]);
});

test('an empty list names the filter to take away, and taking it away fills the list', async ({ page }) => {
  // Somebody quoted in one outlet only, and another outlet.
  await page
    .locator('fieldset[data-facet=speaker] label')
    .last()
    .locator('input')
    .evaluate((input) => input instanceof HTMLElement && input.click());
  const other = page.locator('fieldset[data-facet=outlet] li.is-none label').first();
  const name = await other.locator('input + span').evaluate((label) => label.firstChild?.textContent ?? '');
  await other.locator('input').check();
  await expect(rows(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('No quote passes these filters.');
  const way = page.getByRole('button', { name: `Without Outlet: ${name}` });
  const promised = Number(/: (\d+)$/.exec((await way.textContent()) ?? '')?.[1]);
  expect(promised).toBeGreaterThan(0);
  await way.click();
  await expect(rows(page)).toHaveCount(promised);
  await agrees(page);
});

test('a word nobody said finds nothing, rather than anything', async ({ page }) => {
  await box(page).fill('xylophonist');
  await expect(status(page)).toHaveText(/^No quote found for .*xylophonist/);
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Without .*xylophonist/ }).click();
  await agrees(page);
});

test('a phrase in marks finds it word for word, with whatever marks it is typed', async ({ page }) => {
  const quote = records.quotes.find(
    ({ form, text }) => form === 'direct' && /^[\p{L} ]{12,}/u.test(text) && wordsOf(text).length > 6,
  );
  const phrase = wordsOf(quote?.text ?? '')
    .slice(0, 4)
    .join(' ');
  await box(page).fill(`“${phrase}”`);
  await expect(status(page)).toHaveText(/^[1-9]/);
  await expect(rows(page).first()).toContainText(new RegExp(phrase.split(' ').join('[^\\p{L}]+'), 'iu'));
  await agrees(page);
});

test('what an address asks for and cannot be is named', async ({ page }) => {
  await page.goto('quotes/?kind=song&q=');
  await expect(page.locator('.finder-notice[data-notice=ignored]')).toHaveText(/kind=song/);
});

test('a period narrows to what was said or else printed in it, stands in the address, and is taken off', async ({
  page,
}) => {
  const answer = await page.request.get('quotes/rows.json');
  const days: string[] = (await answer.json()).rows
    .flatMap(({ facet }: { facet: { days?: [string, string] } }) => facet.days?.[0] ?? [])
    .sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  expect(first < last).toBe(true);
  const all = await rows(page).count();
  await page.getByLabel('From', { exact: true }).fill(last);
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe(last);
  await expect(rows(page)).not.toHaveCount(all);
  expect(await agrees(page)).toBeGreaterThan(0);
  await page.getByRole('button', { name: `Remove filter From: ${last}` }).click();
  await expect(rows(page)).toHaveCount(all);
  await page.goto('quotes/?from=2021-13-40&to=1900-01-01');
  await expect(page.locator('.finder-notice[data-notice=ignored]')).toHaveText(
    'Ignored in the address: from=2021-13-40',
  );
  await page.getByRole('button', { name: /^Without To: 1900-01-01/ }).click();
  await expect(rows(page)).toHaveCount(all);
});

test('another spelling says what else it finds; a pasted text says what stands nowhere', async ({ page }) => {
  const half = halves[0] ?? { query: '', source: null };
  await box(page).fill(half.query);
  const name = half.source?.name.split(' ').at(-1) ?? '';
  await expect(page.locator('[data-notice=also]')).toContainText(`also finds ${name}`);
  await box(page).fill('qqqq');
  await expect(page.locator('[data-notice=also]')).toBeHidden();
  const long = records.quotes.find(({ form, text }) => form === 'direct' && wordsOf(text).length > 12)?.text ?? '';
  await box(page).fill(`Zebras said yesterday that ${long}`);
  await expect(page.locator('.finder-layers')).toContainText('Read as a text to find');
  await expect(page.locator('.finder-layers')).toContainText(/In no quote: zebras/);
  await expect(rows(page).first()).toContainText(long.slice(0, 40));
});

/** Presses a button of the line below the list, and reads the file that comes. */
async function fileOf(page: Page, label: string, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`quotes.${name}`);
  return readFileSync(await file.path(), 'utf8');
}

const idsIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, id]) => id ?? '');

/** Every sort of file with the ids of its quotes, in order. */
const files: readonly (readonly [label: string, name: string, ids: (text: string) => readonly string[]])[] = [
  ['CSV', 'csv', (text) => idsIn(text, /^\uFEFF?(q\w+),/gm)],
  ['JSON', 'json', (text) => JSON.parse(text).map(({ id }: { id: string }) => id)],
  ['CSL', 'csl.json', (text) => JSON.parse(text).map(({ id }: { id: string }) => id)],
  ['BibTeX', 'bib', (text) => idsIn(text, /^@article\{(\w+),/gm)],
  ['RIS', 'ris', (text) => idsIn(text, /^ID {2}- (\w+)$/gm)],
  [
    'Annotations',
    'annotations.json',
    (text) => JSON.parse(text).items.map(({ id }: { id: string }) => id.split('/').at(-2)),
  ],
];

test('the files hold what is listed, in its order, and read back equal', async ({ page }) => {
  const all = await rows(page).count();
  await box(page).fill(halves[0]?.query ?? '');
  await expect(rows(page)).not.toHaveCount(all);
  await agrees(page);
  const listed = await idsOf(page);
  await expect(page.getByRole('group', { name: `Download this list (${listed.length}):` })).toBeVisible();
  for (const [label, name, ids] of files) expect(ids(await fileOf(page, label, name))).toEqual(listed);
  const words = await rows(page).locator('.utterance-words').allTextContents();
  const held: { words: string; address: string }[] = JSON.parse(await fileOf(page, 'JSON', 'json'));
  held.forEach((row, i) => {
    for (const part of row.words.split(' … ')) expect(words[i]).toContain(part);
    expect(row.address).toBe(new URL(`${listed[i]}/`, page.url().split('?')[0]).href);
  });
});

test('a file that cannot be had is told, and can be asked for again', async ({ page }) => {
  await box(page).focus();
  await page.route('**/quotes/list.*', (route) => route.fulfill({ body: '<p>no such file</p>' }));
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await expect(page.locator('[data-notice=loading]')).toHaveText(/could not be loaded/);
  await page.unroute('**/quotes/list.*');
  await fileOf(page, 'JSON', 'json');
  await expect(page.locator('[data-notice=loading]')).toBeHidden();
});

test('Back from a quote restores list, focus and place, also after a search', async ({ page }) => {
  for (const query of ['', 'the']) {
    await page.goto('quotes/');
    if (query !== '') await box(page).fill(query);
    if (query !== '') await expect(page).toHaveURL(/q=the/);
    else await page.locator('.utterance-words a').first().focus();
    await expect(page.getByRole('group', { name: /^Download this list/ })).toBeAttached();
    const link = rows(page).nth(12).locator('.utterance-words a');
    await link.scrollIntoViewIfNeeded();
    const [href, y, count] = [
      await link.getAttribute('href'),
      await page.evaluate(() => scrollY),
      await rows(page).count(),
    ];
    expect(y).toBeGreaterThan(0);
    await link.press('Enter');
    await expect(page).toHaveURL(/\/quotes\/q/);
    await page.goBack();
    await expect(rows(page).locator(`.utterance-words a[href="${href}"]`)).toBeFocused();
    await expect(rows(page)).toHaveCount(count);
    await expect.poll(() => page.evaluate((was) => Math.abs(scrollY - was), y)).toBeLessThan(200);
  }
});

test('Back within the list restores the place on the page', async ({ page }) => {
  const all = await rows(page).count();
  await page.locator('.utterance-words a').nth(15).focus();
  await expect(page.getByRole('group', { name: /^Download this list/ })).toBeAttached();
  await page.evaluate(() => scrollTo(0, 1200));
  const option = page.locator('fieldset[data-facet=kind] input').first();
  await option.evaluate((input) => {
    if (!(input instanceof HTMLElement)) return;
    input.focus({ preventScroll: true });
    input.click();
  });
  await expect(rows(page)).not.toHaveCount(all);
  await page.evaluate(() => scrollTo(0, 0));
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await expect(option).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('a quote opens its paragraphs in place, and closes them; the page of the quote has them without script', async ({
  page,
}) => {
  const row = rows(page).first();
  const opens = row.getByRole('button', { name: /paragraph/ });
  const words = (await row.locator('.utterance-words a').textContent()) ?? '';
  const below = row.locator('.quote-context');
  await opens.click();
  await expect(opens).toHaveAttribute('aria-expanded', 'true');
  await expect(below.first()).toBeVisible();
  expect(((await below.first().locator('.words').textContent()) ?? '').length).toBeGreaterThan(words.length);
  await opens.click();
  await expect(opens).toHaveAttribute('aria-expanded', 'false');
  await expect(below.first()).toBeHidden();
  await opens.click();
  await expect(below).toHaveCount(await below.count());
  await expect(below.first()).toBeVisible();
});

test('paragraphs that cannot be had are read on the page of the quote', async ({ page }) => {
  const href = (await rows(page).first().locator('.utterance-words a').getAttribute('href')) ?? '';
  let asked = 0;
  await page.route(`**${href}`, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ body: '' }) : route.continue();
  });
  await rows(page)
    .first()
    .getByRole('button', { name: /paragraph/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('when what is searched cannot be had, the list stands, and trying again brings it', async ({ page }) => {
  const all = await rows(page).count();
  await page.route('**/rows.json', (route) => route.fulfill({ body: '<p>no such file</p>' }));
  await box(page).focus();
  await expect(page.locator('[data-notice=failed]')).toBeVisible();
  await expect(rows(page)).toHaveCount(all);
  await page.unroute('**/rows.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-notice=failed]')).toBeHidden();
  await box(page).fill('xylophonist');
  await expect(rows(page)).toHaveCount(0);
});

test.describe('a list of many pages', () => {
  const many = 450;

  /** Makes the site serve a list of three pages, the rows of the first copied under other addresses. */
  async function long(page: Page): Promise<void> {
    const made = (id: string, i: number): string => (i < 100 ? id : `${id}x${i}`);
    await page.route('**/quotes/rows.json', async (route) => {
      const answer = await route.fetch();
      const { said, rows: given } = await answer.json();
      const all = Array.from({ length: many }, (_none, i) => {
        const row = given[i % 100];
        return { ...row, facet: { ...row.facet, id: made(row.facet.id, i) } };
      });
      await route.fulfill({ json: { said, rows: all } });
    });
    // The files of the whole list hold the same 450, last first.
    for (const name of ['json', 'csl.json'])
      await page.route(`**/quotes/list.${name}`, async (route) => {
        const given: { id: string }[] = await (await route.fetch()).json();
        const first = await (await page.request.get('quotes/rows.json')).json();
        const ids: string[] = first.rows.map(({ facet }: { facet: { id: string } }) => facet.id);
        const of = new Map(given.map((one) => [one.id, one]));
        const all = Array.from({ length: many }, (_none, i) => ({
          ...of.get(ids[i % 100] ?? ''),
          id: made(ids[i % 100] ?? '', i),
        }));
        await route.fulfill({ json: all.reverse() });
      });
    await page.route('**/quotes/', async (route) => {
      const answer = await route.fetch();
      const pages = ['page/1/', 'page/2/', 'page/3/'].map((end) => new URL(end, route.request().url()).pathname);
      const body = (await answer.text()).replace('<quote-search ', `<quote-search data-pages="${pages.join(' ')}" `);
      await route.fulfill({ response: answer, body });
    });
    await page.route('**/quotes/page/*/', async (route) => {
      const from = 200 * (Number(/(\d)\/$/.exec(route.request().url())?.[1]) - 1);
      const answer = await page.request.get('quotes/rows.json');
      const ids: string[] = (await answer.json()).rows.map(({ facet }: { facet: { id: string } }) => facet.id);
      const items = Array.from({ length: Math.min(200, many - from) }, (_none, i) => {
        const id = made(ids[(from + i) % 100] ?? '', from + i);
        return `<li class="utterance"><p class="utterance-words"><a href="/quotes/${id}/">Row ${from + i}</a></p></li>`;
      });
      await route.fulfill({
        contentType: 'text/html',
        body: `<style>a{}</style><main><ol>${items.join('')}</ol></main>`,
      });
    });
    // Made up, so there is nothing to fetch ahead.
    await page.route(/\/quotes\/q\w+x\d+\/$/, (route) => route.fulfill({ status: 204 }));
    await page.goto('quotes/');
  }

  test('is found whole, and shown two hundred at a time', async ({ page }) => {
    await long(page);
    await box(page).fill('-xylophonist');
    await expect(status(page)).toHaveText(new RegExp(`^${many} `));
    await expect(rows(page)).toHaveCount(200);
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    await expect(rows(page)).toHaveCount(400);
    await expect(rows(page).nth(200).locator('a').first()).toBeFocused();
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect(rows(page)).toHaveCount(many);
    await expect(rows(page).last()).toHaveText(`Row ${many - 1}`);
    await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
  });

  test('is in its files whole, though two hundred are shown', async ({ page }) => {
    await long(page);
    await box(page).fill('-xylophonist');
    await expect(status(page)).toHaveText(new RegExp(`^${many} `));
    await expect(rows(page)).toHaveCount(200);
    await expect(page.getByRole('group', { name: `Download this list (${many}):` })).toBeVisible();
    const held: { id: string; words: string }[] = JSON.parse(await fileOf(page, 'JSON', 'json'));
    expect(held).toHaveLength(many);
    expect(held.slice(0, 200).map(({ id }) => id)).toEqual(await idsOf(page));
    expect(held.filter(({ words }) => words === '')).toEqual([]);
    expect(held.at(-1)?.id).toMatch(/x449$/);
    const ids = held.map(({ id }) => id);
    for (const [label, name, idsOfFile] of files.filter(([label]) => label === 'CSV' || label === 'CSL'))
      expect(idsOfFile(await fileOf(page, label, name))).toEqual(ids);
  });
});
