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
const status = (page: Page) => page.locator('.finder-status[role=status]');
const box = (page: Page) => page.getByRole('searchbox');

/** The status says a number of quotes, or of entries where views are among them: the length of the list. */
async function agrees(page: Page): Promise<number> {
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
  const ids = await rows(page).evaluateAll((list) => list.map((row) => row.getAttribute('data-id')));

  await page.reload();
  await expect(box(page)).toHaveValue(query);
  await expect(rows(page)).toHaveCount(found);
  expect(await rows(page).evaluateAll((list) => list.map((row) => row.getAttribute('data-id')))).toEqual(ids);

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
    const promised = Number(await option.locator('[data-count]').textContent());
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
      Number(box.closest('label')?.querySelector('[data-count]')?.textContent);
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
  const name = (await other.locator('input').getAttribute('data-label')) ?? '';
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
  const days = await rows(page).evaluateAll((all) =>
    all.flatMap((row) => JSON.parse(row.getAttribute('data-row') ?? '').facet.days?.[0] ?? []).sort(),
  );
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

test('the files hold what is listed, in its order, and read back equal', async ({ page }) => {
  await box(page).fill(halves[0]?.query ?? '');
  await expect(status(page)).toHaveText(/^[1-9]/);
  const listed = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));
  const texts: string[] = [];
  for (const kind of ['CSV', 'JSON']) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download this list as ${kind} (${listed.length})` }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`quotes.${kind.toLowerCase()}`);
    texts.push(readFileSync(await file.path(), 'utf8'));
  }
  const [csv = '', json = ''] = texts;
  const ids = JSON.parse(json).map(({ id }: { id: string }) => id);
  expect(ids).toEqual(listed);
  expect([...csv.matchAll(/^\uFEFF?(q[\w-]+),/gm)].map(([, id]) => id)).toEqual(listed);
});

test('Back from a quote restores list, focus and place, also after a search', async ({ page }) => {
  for (const query of ['', 'the']) {
    await page.goto('quotes/');
    if (query !== '') await box(page).fill(query);
    if (query !== '') await expect(page).toHaveURL(/q=the/);
    else await page.locator('.utterance-words a').first().focus();
    await expect(page.getByRole('button', { name: /^Download this list/ }).first()).toBeAttached();
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
    await expect(page.locator(`.utterance-words a[href="${href}"]`)).toBeFocused();
    await expect(rows(page)).toHaveCount(count);
    await expect.poll(() => page.evaluate((was) => Math.abs(scrollY - was), y)).toBeLessThan(200);
  }
});

test('Back within the list restores the place on the page', async ({ page }) => {
  const all = await rows(page).count();
  await page.locator('.utterance-words a').nth(15).focus();
  await expect(page.getByRole('button', { name: /^Download this list/ }).first()).toBeAttached();
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
