import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockedPackages, missingFromLock, type Packages } from '../../scripts/lib/lock.ts';
import { root } from '../sites.ts';

describe('missingFromLock', () => {
  const wanting = { optionalDependencies: { b: '1' } };
  const cases: [what: string, packages: Packages, missing: string[]][] = [
    ['nothing wanted', { '': {}, 'node_modules/a': {} }, []],
    ['found at the top', { '': wanting, 'node_modules/b': {} }, []],
    ['found beside', { 'node_modules/a': wanting, 'node_modules/a/node_modules/b': {} }, []],
    ['found further out', { 'node_modules/a/node_modules/c': wanting, 'node_modules/b': {} }, []],
    ['wanted by the project', { '': wanting }, ['b wanted by package.json']],
    [
      'in a place where Node would not look',
      { 'node_modules/a': wanting, 'node_modules/x/node_modules/b': {} },
      ['b wanted by node_modules/a'],
    ],
  ];
  test.each(cases)('%s', (_what, packages, missing) => expect(missingFromLock(packages)).toEqual(missing));
});

describe('package-lock.json', () => {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');

  test('installs on every platform', () => {
    expect(Object.keys(lockedPackages()).length).toBeGreaterThan(100);
    expect(missingFromLock(lockedPackages())).toEqual([]);
  });

  test('names no registry, so that it installs from any', () => {
    expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });

  test('holds a pinned Node for five platforms, all the same version', () => {
    const pinned = Object.entries(lockedPackages()).filter(([place]) =>
      /^node_modules\/node-(bin-)?(linux|darwin|win)-(x64|arm64)$/.test(place),
    );
    expect(pinned.map(([, entry]) => entry.version)).toEqual(Array(5).fill('22.23.2'));
  });
});

test('package.json names every version exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.length).toBeGreaterThan(10);
  for (const [name, version] of all) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
