import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../sites.ts';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const commands = Object.entries<string>(scripts).filter(([, line]) => line.endsWith('.ts'));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(line: string, ...flags: string[]): Promise<Ran> {
  const [, script = ''] = line.split(' ');
  const options = { cwd: root, env: { ...process.env, INIT_CWD: root } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...flags], options, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe.each(commands)('%s', (name, line) => {
  test('installs what is missing first', () => {
    expect(scripts[`pre${name}`]).toBe('node scripts/deps.mjs');
  });
  test.concurrent('explains itself', async () => {
    const { code, out, err } = await run(line, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^npm (run )?${name} \\[-- options\\]\n\n\\S.*\\.\n\n`));
  });
  test.concurrent('does not take a flag it does not know', async () => {
    const { code, out, err } = await run(line, '--no-such-flag');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("Unknown option '--no-such-flag'");
  });
});

describe('a refusal has a message, a hint, no stack, and exit 1', () => {
  test.concurrent.each([
    ['scripts/records.ts', ['--corpus', 'no/such/folder'], /no\/such\/folder/],
    ['scripts/records.ts', ['--out', '.'], /did not write/],
    ['scripts/build.ts', ['--out', '.'], /holds Crossread itself/],
    ['scripts/build.ts', ['--out', 'tests'], /did not write/],
    ['scripts/build.ts', ['--base', '/a b/'], /cannot stand in the path/],
    ['scripts/build.ts', ['--base', '/../'], /cannot stand in the path/],
    ['scripts/build.ts', ['--site', 'news.example'], /no web address/],
    ['scripts/serve.ts', ['--port', 'http'], /no port/],
    ['scripts/test.ts', ['--only', 'nothing'], /no stage/],
  ])('%s %j', async (script, flags, message) => {
    const { code, err } = await run(`node ${script}`, ...flags);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}\S.*\.\n$/);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
