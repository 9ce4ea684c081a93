import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, type TestSite, sites } from '../sites.ts';

const place = mkdtempSync(path.join(tmpdir(), 'crossread-again-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** SHA-256 of every file below a folder, by path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    named
      .sort()
      .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Paths that only one of the two has, or that differ. */
function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
}

function buildAgain({ corpus, base, name }: TestSite): { data: string; out: string } {
  const [data, out] = [path.join(place, name, 'data'), path.join(place, name, 'site')];
  const flags = ['--corpus', corpus, '--base', base, '--data', data, '--out', out];
  // Another time zone and language of the machine must not show either.
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const ran = spawnSync(process.execPath, ['scripts/build.ts', ...flags], { cwd: root, encoding: 'utf8', env });
  expect(ran.status, ran.stderr).toBe(0);
  return { data, out };
}

test.each(sites)('built again elsewhere, $name has the same bytes', { timeout: 120_000 }, (site) => {
  const again = buildAgain(site);
  const first = hashes(site.out);
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(differing(hashes(again.out), first)).toEqual([]);
  expect(differing(hashes(again.data), hashes(site.data))).toEqual([]);
});
