import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './lib/command.ts';
import { corpusFolder, corpusOption } from './lib/options.ts';
import { fromUser, root, shown } from './lib/paths.ts';
import { serveSite } from './lib/site.ts';

const command = {
  name: 'npm run shots',
  summary: 'Builds the site and takes the pictures of the documents.',
  options: { ...corpusOption, to: { type: 'string', value: 'DIR', help: 'Where to put them (default: docs)' } },
} as const;

const shots = [
  { file: 'overview-1280-light.png', page: '', width: 1280, height: 900, colorScheme: 'light' },
  { file: 'overview-1280-dark.png', page: '', width: 1280, height: 900, colorScheme: 'dark' },
  { file: 'overview-390-light.png', page: '', width: 390, height: 844, colorScheme: 'light' },
  { file: 'quotes-1280-light.png', page: 'quotes/', width: 1280, height: 900, colorScheme: 'light' },
] as const;

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
  const to = fromUser(values.to, 'docs');
  mkdirSync(to, { recursive: true });
  for (const { file, page: address, width, height, colorScheme } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${served.address}${address}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: path.join(to, file) });
    await page.close();
    console.log(shown(path.join(to, file)));
  }
  await browser.close();
  await served.stop();
  return 0;
});
