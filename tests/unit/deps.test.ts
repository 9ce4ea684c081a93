import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../sites.ts';

/** Stands in for npm: notes how it was called and leaves what npm leaves. */
const npm = `
import { appendFileSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) process.exit(7);
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules');
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;
const lock = (version: string): string =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1.0.0', optional: true } },
  });

let place: string;
const inPlace = (name: string): string => path.join(place, name);
const calls = (): string => (existsSync(inPlace('calls.txt')) ? readFileSync(inPlace('calls.txt'), 'utf8') : '');
function run(env: Record<string, string> = {}): { code: number | null; err: string } {
  const all = { ...process.env, npm_execpath: inPlace('npm.mjs'), npm_node_execpath: process.execPath, ...env };
  const ran = spawnSync(process.execPath, ['scripts/deps.mjs'], { cwd: place, encoding: 'utf8', env: all });
  return { code: ran.status, err: ran.stderr };
}

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'crossread-deps-'));
  cpSync(path.join(root, 'scripts/deps.mjs'), inPlace('scripts/deps.mjs'));
  writeFileSync(inPlace('npm.mjs'), npm);
  writeFileSync(inPlace('package-lock.json'), lock('1.0.0'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('installs what is missing, says so, and is silent from then on', () => {
  const first = run();
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/dependencies are missing.*\n.*scripts run on Node v\d/);
  expect(run()).toEqual({ code: 0, err: '' });
  expect(calls()).toBe('ci\n');
});

test('installs again when the lock has changed', () => {
  run();
  writeFileSync(inPlace('package-lock.json'), lock('2.0.0'));
  expect(run().err).toMatch(/are not those of package-lock.json/);
  expect(calls().split('\n')).toHaveLength(3);
});

test('leaves alone what was installed by hand, whatever optional packages this machine has no use for', () => {
  mkdirSync(inPlace('node_modules'));
  writeFileSync(
    inPlace('node_modules/.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
  );
  expect(run()).toEqual({ code: 0, err: '' });
  expect(calls()).toBe('');
});

test('a failed install is told with a hint and tried again the next time', () => {
  const failed = run({ NPM_FAILS: '1' });
  expect(failed.code).toBe(1);
  expect(failed.err).toMatch(/npm could not install[\s\S]*\n {2}Check the network/);
  expect(run().code).toBe(0);
  expect(calls()).toBe('ci\nci\n');
});
