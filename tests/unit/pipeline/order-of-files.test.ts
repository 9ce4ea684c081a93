import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { emit } from '../../../src/pipeline/emit.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { root } from '../../sites.ts';

const place = mkdtempSync(path.join(tmpdir(), 'crossread-order-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const from = path.join(root, 'tests/fixtures/second-corpus');
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)))
  .sort();

let copies = 0;
/** The published files of a corpus whose files were written in this order, each later than the one before. */
function published(order: readonly string[]): string {
  copies += 1;
  const folder = path.join(place, String(copies));
  order.forEach((file, i) => {
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(path.join(from, file)));
    utimesSync(to, i, i);
  });
  return JSON.stringify([...emit(runPipeline(folder).corpus)]);
}

it('files written in any order give the same bytes', () => {
  const first = published(files);
  expect(first.length).toBeGreaterThan(10_000);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
      expect(published(order) === first).toBe(true);
    }),
    { numRuns: 4 },
  );
});

it('other files give others', () => {
  expect(published(files.filter((file) => file !== files.find((name) => name.endsWith('.txt'))))).not.toBe(
    published(files),
  );
});
