import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../problems.ts';

const ours = /\.(json|jsonl|csv)$/;

/** Refuses to replace a folder that holds anything but an earlier run's files: a mistyped --out must not cost anybody's work. */
export function assertReplaceable(dir: string): void {
  if (!existsSync(dir)) return;
  const entries = readdirSync(dir, { withFileTypes: true });
  const foreign = entries.find((entry) => !entry.isFile() || !ours.test(entry.name));
  const unmarked = entries.length > 0 && !entries.some((entry) => entry.name === 'manifest.json');
  if (foreign === undefined && !unmarked) return;
  throw new Refusal(
    `${dir} holds files that Crossread did not write${foreign === undefined ? '' : `, such as ${foreign.name}`}.`,
    'Name an empty or new folder.',
  );
}

/**
 * The writing door: makes `dir` hold exactly these files. They are written beside it and swapped in, so a reader sees the old
 * run or the new one. Throws Refusal when `dir` holds other people's files.
 */
export function writeFiles(dir: string, files: ReadonlyMap<string, string>): void {
  const target = path.resolve(dir);
  assertReplaceable(target);
  const next = `${target}.next-${process.pid}`;
  const last = `${target}.last-${process.pid}`;
  try {
    mkdirSync(next, { recursive: true });
    for (const [name, content] of files) writeFileSync(path.join(next, name), content);
    if (existsSync(target)) renameSync(target, last);
    renameSync(next, target);
  } finally {
    if (!existsSync(target) && existsSync(last)) renameSync(last, target);
    rmSync(next, { recursive: true, force: true });
    rmSync(last, { recursive: true, force: true });
  }
}
