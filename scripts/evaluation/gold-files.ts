import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Gold, gold } from './gold.ts';

/** All labels of a folder, in order of file name; none when there is no such folder. Throws ZodError on a file of another shape. */
export function readGold(folder: string): Gold[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
  return names.sort().map((name) => gold.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
}
