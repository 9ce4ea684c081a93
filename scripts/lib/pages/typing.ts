import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../browser.ts';

/** What readers type, one key after the other; between two questions the box is emptied. */
const typed = [
  'the only way forward',
  'ready to fight',
  'speaker:spokesman talks',
  'nagotiations',
  '"we want" -war',
  'valley',
];

/** How long the page took to show what came of the keys, in milliseconds (Event Timing: from key to next paint, in steps of 8). */
export interface Typed {
  readonly keys: number;
  /** Interaction to Next Paint as browsers report it: the slowest, with one in fifty left out. */
  readonly inp: number;
  readonly slowest: number;
  readonly median: number;
}

/** Notes in the page the longest event of every interaction; what is faster than the shortest the browser tells of counts as that. */
function watch(): void {
  const slowest = new Map<number, number>();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceEventTiming && entry.interactionId > 0)
        slowest.set(entry.interactionId, Math.max(entry.duration, slowest.get(entry.interactionId) ?? 0));
  });
  // TypeScript does not know of the threshold yet.
  const options = { type: 'event', durationThreshold: 16, buffered: true };
  observer.observe(options);
  Object.assign(window, { interactions: () => [...slowest.values()] });
}

async function type(page: Page): Promise<number> {
  const box = page.locator('main input[type=search]').first();
  await box.click();
  let keys = 0;
  for (const words of typed) {
    await box.pressSequentially(words, { delay: 120 });
    await page.waitForTimeout(500);
    await box.press('Escape');
    keys += words.length + 1;
  }
  await page.waitForTimeout(500);
  return keys;
}

/** Types into the quote search of a served page on a processor slowed down to a quarter. Throws when the page has no search. */
export async function typing(address: string): Promise<Typed> {
  const { from: _from, ...launch } = await findBrowser();
  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const keys = await type(page);
  const told: unknown = await page.evaluate('window.interactions()');
  await browser.close();
  if (!Array.isArray(told)) throw new RangeError('The page told of no interactions.');
  const slow = told.map(Number);
  // Interactions the browser did not tell of took less than its threshold of 16 ms.
  const all = [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => 8)].sort((a, b) => b - a);
  const at = (place: number): number => all[Math.min(place, all.length - 1)] ?? Number.NaN;
  return { keys, inp: at(Math.floor(all.length / 50)), slowest: at(0), median: at(Math.floor(all.length / 2)) };
}
