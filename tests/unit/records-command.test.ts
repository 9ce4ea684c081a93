import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../sites.ts';

let dir = '';
const text = 'The quay is shut for the winter. “Go home,” said Ann Lowe. The boats stayed in.\n';

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'crossread-records-'));
  put('one/a.txt', text);
  expect((await records('one', 'out-one')).code).toBe(0);
  expect(Object.keys(written('out-one'))).toContain('manifest.json');
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

const put = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), content);
};

/** Everything in the folder the command writes to. */
const written = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path.join(dir, out)).map((name) => [name, readFileSync(path.join(dir, out, name), 'utf8')]),
  );

function records(corpus: string, out: string, ...flags: string[]): Promise<{ code: number; err: string }> {
  const all = ['scripts/records.ts', '--corpus', path.join(dir, corpus), '--out', path.join(dir, out), ...flags];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, all, { cwd: root }, (_error, _out, err) =>
      resolve({ code: child.exitCode ?? -1, err }),
    );
  });
}

describe('npm run records', () => {
  test.each([
    ['YAML that breaks', 'q1:\n  because: "x'],
    ['a correction for a record that is gone', 'q0000000000: { suppress: true, because: asked for }'],
    ['a correction without a reason', 'q0000000000: { suppress: true }'],
  ])(
    'writes nothing over what stands when overrides.yaml has %s, even when lenient',
    async (_, yaml) => {
      const before = written('out-one');
      put('one/a.txt', `${text}\nA line more.\n`);
      put('one/overrides.yaml', yaml);
      const { code, err } = await records('one', 'out-one', '--lenient');
      expect([code, written('out-one')]).toEqual([1, before]);
      expect(err).toMatch(/overrides\.yaml:\d+:\d+ {2}fatal {2}override-/);
      expect(err).toMatch(/Nothing was written: (?:one problem is|2 problems are) fatal/);
    },
    60_000,
  );

  test('makes no folder when the first run is broken', async () => {
    put('new/a.txt', text);
    put('new/overrides.yaml', 'q1:\n  because: "x');
    expect((await records('new', 'out-new')).code).toBe(1);
    expect(readdirSync(dir)).not.toContain('out-new');
  }, 30_000);

  test('writes the rest when a file cannot be read, and says so by its exit code', async () => {
    put('two/a.txt', text);
    put('two/b.txt', '');
    expect((await records('two', 'out-two')).code).toBe(1);
    expect(JSON.parse(written('out-two')['articles.json'] ?? '').map(({ id }: { id: string }) => id)).toEqual(['a']);
    expect((await records('two', 'out-two', '--lenient')).code).toBe(0);
  }, 60_000);
});
