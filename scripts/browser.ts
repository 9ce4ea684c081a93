import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { z } from 'zod';
import { Refusal } from '../src/pipeline/problems.ts';
import { root } from './lib/paths.ts';
import { runTool } from './lib/tools.ts';

const browser = z.object({
  /** Where it comes from, in plain words. */
  from: z.string(),
  executablePath: z.string().exactOptional(),
  channel: z.string().exactOptional(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()).exactOptional(),
});
/** A Chromium to drive: how to start it, as Playwright's launch options want it. */
export type Browser = z.infer<typeof browser>;

/** Chromium's sandbox refuses to run as root, as containers often do. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

function named(): Browser | null {
  const executablePath = process.env['CHROMIUM_PATH'];
  return executablePath === undefined
    ? null
    : { from: `CHROMIUM_PATH (${executablePath})`, executablePath, args: asRoot };
}

/** With no font at all Chromium's renderer dies, and the package's own fonts.conf names folders of another system only. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`;
}

/** Unpacks the bundled archives once, beside and renamed, so that a browser is there whole or not at all. */
async function unpack(packed: string, home: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const next = `${home}.${process.pid}`;
  const before = process.env['TMPDIR'];
  mkdirSync(next, { recursive: true });
  // inflate() unpacks into the temporary folder and nowhere else.
  process.env['TMPDIR'] = next;
  try {
    for (const archive of archives) await inflate(path.join(packed, archive));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  writeFileSync(path.join(next, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(next, home);
  } catch {
    // Another run was first.
    rmSync(next, { recursive: true, force: true });
  }
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The Chromium inside an npm package: Linux on x64 only, needs no system library. */
async function bundled(): Promise<Browser | null> {
  const folder = path.join(root, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(folder)) return null;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const home = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(home)) {
    console.error(`Unpacking the bundled Chromium ${version} into node_modules/.cache (about 210 MB) …`);
    await unpack(path.join(folder, 'bin'), home);
  }
  const libraries = [path.join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(
    (part) => part !== undefined && part !== '',
  );
  return {
    from: `@sparticuz/chromium ${version}`,
    executablePath: path.join(home, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...ownEnvironment(), LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: path.join(home, 'fonts.conf') },
  };
}

function managed(): Browser | null {
  return existsSync(chromium.executablePath()) ? { from: 'Chromium installed by Playwright', args: asRoot } : null;
}

async function system(channel: string): Promise<Browser | null> {
  try {
    const running = await chromium.launch({ channel, args: asRoot });
    await running.close();
    return { from: `${channel} of this machine`, channel, args: asRoot };
  } catch {
    return null;
  }
}

async function installed(): Promise<Browser | null> {
  console.error('No Chromium found; installing one with "playwright install chromium" …');
  const { code } = await runTool('playwright', ['install', 'chromium']);
  return code === 0 ? managed() : null;
}

/** Finds a Chromium, unpacking or installing one where there is none; the answer is handed on to child processes. Throws Refusal. */
export async function findBrowser(): Promise<Browser> {
  const known = process.env['CROSSREAD_BROWSER'];
  if (known !== undefined) return browser.parse(JSON.parse(known));
  const found =
    named() ??
    (await bundled()) ??
    managed() ??
    (await system('chrome')) ??
    (await system('msedge')) ??
    (await installed());
  if (found === null)
    throw new Refusal(
      'No Chromium to run the browser tests in.',
      'Run "npx playwright install chromium", or set CHROMIUM_PATH.',
    );
  process.env['CROSSREAD_BROWSER'] = JSON.stringify(found);
  return found;
}
