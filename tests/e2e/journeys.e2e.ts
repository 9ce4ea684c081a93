import type { Page } from '@playwright/test';
import { dataOf, first } from './data.ts';
import { expect, test } from './watched.ts';

const { articles, links } = dataOf('corpus');
const differing = first(
  articles.filter(
    ({ id }) => links.conflicts.flatMap(({ sides }) => sides).filter((side) => side.article === id).length > 2,
  ),
  'article with several differences',
);
const press = (page: Page, ...keys: readonly string[]): Promise<void> =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

test('from the middle of an article Ctrl with K leads to the search of everything, not to its own find box', async ({
  page,
}) => {
  await page.goto(`articles/${differing.id}/`);
  await page.locator('.ref').filter({ visible: true }).first().focus();
  await press(page, 'Control+k');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('Esc in the empty search box goes back to where Ctrl with K was pressed', async ({ page }) => {
  await page.goto('quotes/');
  const from = page.locator('.utterance-words a').filter({ visible: true }).nth(2);
  await from.focus();
  await press(page, 'Control+k');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('zz');
  await expect(page).toHaveURL(/q=zz/);
  await press(page, 'Escape');
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await press(page, 'Escape');
  await expect(from).toBeFocused();
});

test('answers of the search of everything are walked by arrows, Home and End; Esc goes back and clears', async ({
  page,
}) => {
  await page.goto('search/');
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('the');
  const answers = page.locator('.search-found ol a').filter({ visible: true });
  await expect(answers.nth(2)).toBeVisible();
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(answers.nth(1)).toBeFocused();
  await press(page, 'End');
  await expect(answers.last()).toBeFocused();
  await press(page, 'Home');
  await expect(answers.first()).toBeFocused();
  await press(page, 'ArrowUp');
  await expect(box).toBeFocused();
  await press(page, 'ArrowDown', 'Escape');
  await expect(box).toBeFocused();
  await press(page, 'Escape');
  await expect(box).toHaveValue('');
  await expect(page).not.toHaveURL(/q=/);
});

test('filters are opened, ticked and taken away again by keys, and what is left is said', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('quotes/');
  await page.locator('.finder-facets > summary').focus();
  await press(page, 'Enter', 'Tab', 'Space');
  const box = page.locator('.finder-facets input').first();
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  const status = page.locator('.finder-status');
  const count = Number.parseInt((await box.locator('xpath=..').locator('.count').textContent()) ?? '', 10);
  await expect(status).toHaveText(new RegExp(`^${count}\\b`));
  await press(page, 'Space');
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
});

test('what is listed is taken away by keys: Tab goes from file to file, Enter and Space bring one each', async ({
  page,
}) => {
  await page.goto('quotes/');
  await page.locator('.finder-facets input').first().focus();
  await press(page, 'Space');
  const files = page.getByRole('group', { name: /^Download this list/ });
  await expect(files).toBeVisible();
  const [csv, json, ...others] = await files.getByRole('button').all();
  if (csv === undefined || json === undefined) throw new RangeError('No files');
  await page.locator('.utterance button').filter({ visible: true }).last().focus();
  // The last quote ends with the places it stands at.
  for (let left = 20; left > 0 && !(await csv.evaluate((one) => one.matches(':focus'))); left -= 1)
    await press(page, 'Tab');
  await expect(csv).toBeFocused();
  for (const [key, name] of [
    ['Enter', 'quotes.csv'],
    ['Space', 'quotes.json'],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, key)]);
    expect(file.suggestedFilename()).toBe(name);
    // The focus stays with what was pressed, so that the next file is one key away.
    await expect(name === 'quotes.csv' ? csv : json).toBeFocused();
    await press(page, 'Tab');
  }
  for (const file of others) {
    await expect(file).toBeFocused();
    await press(page, 'Tab');
  }
  await expect(page.getByRole('link', { name: 'All quotes as files' })).toBeFocused();
});

test('articles of the comparison are left out and moved by keys; the focus stays with what was pressed', async ({
  page,
}) => {
  await page.goto('compare/');
  await page.locator('.choose > summary').focus();
  await press(page, 'Enter', 'Tab', 'Space');
  const one = page.locator(`input[name=a][value="${first(articles, 'article').id}"]`);
  await expect(one).not.toBeChecked();
  await expect(one).toBeFocused();
  await press(page, 'Space');
  await expect(one).toBeChecked();
  await expect(one).toBeFocused();
  await page.getByRole('button', { name: 'All articles' }).press('Enter');
  await expect(page).not.toHaveURL(/a=/);
  const last = first([...articles].slice(-1), 'last article').id;
  const [earlier, later] = ['-1', '1'].map((by) => page.locator(`[data-column="${last}"] button[data-by="${by}"]`));
  if (earlier === undefined || later === undefined) throw new RangeError('No buttons');
  await earlier.focus();
  await press(page, 'Enter');
  await expect(earlier).toBeFocused();
  await press(page, 'Tab');
  await expect(later).toBeFocused();
  await press(page, 'Enter');
  // The last again: the way on is shut, the way back has the focus.
  await expect(later).toBeDisabled();
  await expect(earlier).toBeFocused();
});

test('a mark opens its note by Enter, Esc in the note goes back to the mark', async ({ page }) => {
  await page.goto(`articles/${differing.id}/`);
  const mark = page.locator('.ref').filter({ visible: true }).first();
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  await mark.focus();
  await press(page, 'Enter');
  await expect(note).toBeInViewport();
  await press(page, 'Tab');
  await expect(note.locator(':focus')).toHaveCount(1);
  await press(page, 'Escape');
  await expect(mark).toBeFocused();
});

test('rows of files, and what else is folded, open by Enter or Space', async ({ page }) => {
  await page.goto(`articles/${differing.id}/`);
  for (const key of ['Enter', 'Space']) {
    const fold = page.locator('.reader details.plus').nth(key === 'Enter' ? 0 : 1);
    await fold.locator('summary').focus();
    await press(page, key);
    await expect(fold).toHaveAttribute('open', '');
    await press(page, key);
    await expect(fold).not.toHaveAttribute('open', '');
  }
});

test('every page says where its keys are told, and every key is told there', async ({ page }) => {
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Keyboard' }).click();
  await expect(page).toHaveURL(/design\/#keyboard$/);
  const told = page.locator('#keyboard');
  for (const key of [
    'Tab',
    'Ctrl or Cmd with K',
    'Down arrow',
    'Home and End',
    'Esc',
    'Page Up and Page Down',
    'Enter',
  ])
    await expect(told.locator('kbd', { hasText: key }).first()).toBeVisible();
});
