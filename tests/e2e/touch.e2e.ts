import { layOutAll, openAll } from './axe.ts';
import { dataOf, pageKinds } from './data.ts';
import { smallTargets } from './targets.ts';
import { expect, test } from './watched.ts';

test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce' },
});

for (const { kind, at } of pageKinds(dataOf('corpus')))
  test(`a finger hits what it means: ${kind}`, async ({ page }) => {
    await page.goto(at);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await layOutAll(page);
    await openAll(page);
    const { asked, small } = await smallTargets(page);
    expect(asked).toBeGreaterThan(10);
    expect(small).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(sideways).toBeLessThanOrEqual(390);
  });

test('a target that is small or covered is found, one in a sentence is not asked', async ({ page }) => {
  const big = 'display: block; width: 44px; height: 44px';
  await page.setContent(`<html lang="en"><title>a</title><main style="padding: 200px">
    <p><a id="small" href="#a" style="${big}; height: 40px">few</a></p>
    <p><a id="covered" href="#b" style="${big}">under</a></p><p style="margin-top: -20px; position: relative">over</p>
    <p><a id="alone" href="#c">alone in its line</a> · ¶ 3</p>
    <p>Words of a sentence <a id="inline" href="#d">with a link</a>.</p>
    <p><a id="large" href="#e" style="${big}">well</a></p></main>`);
  const { asked, small } = await smallTargets(page);
  expect(asked).toBe(4);
  expect(small.map((one) => /“(.+)”/.exec(one)?.[1])).toEqual(['few', 'under', 'alone in its line']);
});
