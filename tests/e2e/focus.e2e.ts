import { layOutAll, openAll } from './axe.ts';
import { dataOf, pageKinds } from './data.ts';
import { unseenFocus } from './focus.ts';
import { expect, test } from './watched.ts';

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

for (const { kind, at } of pageKinds(dataOf('corpus')))
  test(`the focus is seen at every stop, whole and in every look: ${kind}`, async ({ page }) => {
    await page.goto(at);
    await layOutAll(page);
    await openAll(page);
    for (const width of [1280, 390])
      for (const look of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(look);
        await page.keyboard.press('Tab');
        const { asked, unseen } = await unseenFocus(page);
        expect(asked).toBeGreaterThan(15);
        expect.soft(unseen, `${JSON.stringify(look)}, ${width} px`).toEqual([]);
      }
  });

test('a ring that is not there, too thin, too pale, cut off or covered is found', async ({ page }) => {
  const ring = 'outline: 2px solid #06c; outline-offset: 2px';
  const over = 'position: fixed; inset: 0 0 auto; height: 60px; background: #fff';
  await page.setContent(`<html lang="en"><title>a</title><body style="margin: 0"><main style="padding: 10px">
    <p><a href="#a" style="${ring}">covered</a></p><div style="${over}"></div><div style="height: 70px"></div>
    <p><a href="#b" style="outline: none">none</a></p><p><a href="#c" style="${ring}; outline-width: 1px">thin</a></p>
    <p><a href="#d" style="${ring}; outline-color: #ddd">pale</a></p>
    <div style="overflow: auto"><a href="#e" style="${ring}">cut</a></div>
    <p><a href="#f" style="${ring}">seen</a></p></main>`);
  await page.keyboard.press('Tab');
  const { asked, unseen } = await unseenFocus(page);
  expect(asked).toBe(6);
  const faults = unseen.map((one) => /(\w+)<\/a> (.*)/.exec(one)?.slice(1).join(' '));
  expect(faults).toEqual([
    'covered is covered',
    'none has no ring',
    'thin has no ring',
    'pale has a ring of contrast 1.4',
    'cut has its ring cut off',
  ]);
});
