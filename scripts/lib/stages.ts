import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { sites, type TestSite } from '../../tests/sites.ts';
import { findBrowser } from '../browser.ts';
import { freePort } from './free-port.ts';
import { root } from './paths.ts';
import { type Ran, runNode, runTool } from './tools.ts';
import { validateHtml } from './validate-html.ts';

/** What came of one stage of `npm test`. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

function reportFile(name: string): string {
  const file = path.join(root, '.crossread/test', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** A runner that ended badly, left no report or ran nothing has failed at least once, whatever it says. */
function judge(ran: Ran, file: string, count: (report: unknown) => Outcome): Outcome {
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1 };
  return { passed, failed: failed === 0 && (ran.code !== 0 || passed === 0) ? 1 : failed };
}

export async function vitest(project: 'unit' | 'site'): Promise<Outcome> {
  const file = reportFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ran = await runTool('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    ...reporters,
  ]);
  return judge(ran, file, (report) => {
    const { numPassedTests: passed, numFailedTests: failed } = vitestReport.parse(report);
    return { passed, failed };
  });
}

export async function playwright(): Promise<Outcome> {
  const file = reportFile('e2e');
  const { from } = await findBrowser();
  console.log(`Browser: ${from}`);
  const ports: number[] = [];
  for (const _ of sites) ports.push(await freePort());
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CROSSREAD_TEST_PORTS: ports.join(',') };
  const ran = await runTool(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    env,
  );
  return judge(ran, file, (report) => {
    const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
    return { passed: expected, failed: unexpected + flaky };
  });
}

/** Each site is built by the command people use, as a process of its own. */
async function buildOne(site: TestSite): Promise<Outcome> {
  const { code } = await runNode([
    'scripts/build.ts',
    '--corpus',
    site.corpus,
    '--data',
    site.data,
    '--out',
    site.out,
    '--base',
    site.base,
  ]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function validateOne(site: TestSite): Promise<Outcome> {
  const { pages, wrong } = await validateHtml(site.out);
  console.log(wrong ?? `${site.name}: ${pages} pages are valid HTML`);
  return wrong === null && pages > 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function forEachSite(look: (site: TestSite) => Promise<Outcome>): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const site of sites) outcomes.push(await look(site));
  return total(outcomes);
}

export const buildSites = (): Promise<Outcome> => forEachSite(buildOne);
export const validateSites = (): Promise<Outcome> => forEachSite(validateOne);

export function total(outcomes: readonly Outcome[]): Outcome {
  return { passed: outcomes.reduce((n, o) => n + o.passed, 0), failed: outcomes.reduce((n, o) => n + o.failed, 0) };
}
