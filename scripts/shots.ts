import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { dataIn, pageKinds } from '../tests/e2e/data.ts';
import { run } from './lib/command.ts';
import { corpusFolder, corpusOption } from './lib/options.ts';
import { fromUser, root, shown } from './lib/paths.ts';
import { serveSite } from './lib/site.ts';

const command = {
  name: 'npm run shots',
  summary: 'Builds the site and takes a picture of every kind of page: 390 and 1280 px wide, light and dark.',
  options: { ...corpusOption, to: { type: 'string', value: 'DIR', help: 'Where to put them (default: docs/shots)' } },
} as const;

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;
const schemes = ['light', 'dark'] as const;

/** One picture, as high as the screen, in so few colours that the repository can hold it. */
async function take(browser: Browser, address: string, file: string, look: (typeof looks)[number]): Promise<number> {
  const { default: sharp } = await import('sharp');
  const { viewport, colorScheme } = look;
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  // A first page may keep a system's serif (docs/decisions/0022-after-the-first-paint.md); the second has the site's own.
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  const png = await sharp(await page.screenshot())
    .png({ palette: true, colours: 32, effort: 10, dither: 0 })
    .toBuffer();
  await page.close();
  writeFileSync(file, png);
  return png.length;
}

const looks = sizes.flatMap((viewport) => schemes.map((colorScheme) => ({ viewport, colorScheme })));

await run(command, async (values) => {
  const site = {
    data: path.join(root, '.crossread/shots/data'),
    out: path.join(root, '.crossread/shots/site'),
    base: '/',
  };
  const { buildAll } = await import('./lib/build.ts');
  await buildAll(corpusFolder(values), site);
  const { chromium } = await import('playwright');
  const { findBrowser } = await import('./browser.ts');
  const { from: _from, ...launch } = await findBrowser();
  const served = await serveSite(site, '127.0.0.1', 4380);
  const browser = await chromium.launch(launch);
  const to = fromUser(values.to, 'docs/shots');
  // A kind of page that is no more must not leave its picture.
  if (values.to === undefined) rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  let bytes = 0;
  for (const { kind, at } of pageKinds(dataIn(site.data)))
    for (const look of looks) {
      const name = `${kind.replace(/[^a-z]+/g, '-').replace(/-$/, '')}-${look.viewport.width}-${look.colorScheme}.png`;
      bytes += await take(browser, `${served.address}${at}`, path.join(to, name), look);
    }
  console.log(`${shown(to)}: ${Math.round(bytes / 1000)} kB`);
  await browser.close();
  await served.stop();
  return 0;
});
