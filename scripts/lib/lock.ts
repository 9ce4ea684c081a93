import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from './paths.ts';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});
export type Packages = z.infer<typeof lockFile>['packages'];

/** Packages of package-lock.json by place, such as `node_modules/zod`. */
export function lockedPackages(): Packages {
  return lockFile.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))).packages;
}

/** The places where Node would look for a dependency of `place`, nearest first. */
function lookedFor(place: string, name: string): string[] {
  const outer = place.lastIndexOf('/node_modules/');
  const here = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  if (place === '') return [here];
  return [here, ...lookedFor(outer < 0 ? '' : place.slice(0, outer), name)];
}

/**
 * Optional dependencies that a locked package names and the lock does not hold, as `name wanted by place`. With one missing,
 * `npm ci` dies on every machine: npm writes such locks when the registry lacks a platform's binary (npm/cli#4828).
 */
export function missingFromLock(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !lookedFor(place, name).some((candidate) => candidate in packages))
      .map((name) => `${name} wanted by ${place === '' ? 'package.json' : place}`),
  );
}
