import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../sites.ts';

const table = readFileSync(path.join(root, 'tests/README.md'), 'utf8');

interface Proof {
  readonly check: number;
  readonly by: string;
}
const proofs = [...table.matchAll(/^\| (\d+) \| .*? \| (.+) \|$/gm)].map(
  ([, check = '', by = '']): Proof => ({ check: Number(check), by }),
);

/** What is wrong with a proof: its test file or title is gone, or its command is; null when nothing is. */
function gone(by: string): string | null {
  const test = /^`([^`]+\.ts)`: (.+)$/.exec(by);
  if (test === null) {
    const scripts = [...by.matchAll(/`npm run (\w+)[^`]*`/g)].map(([, name = '']) => `scripts/${name}.ts`);
    return scripts.length > 0 && scripts.every((file) => existsSync(path.join(root, file))) ? null : by;
  }
  const [, file = '', title = ''] = test;
  const at = path.join(root, 'tests', file);
  const titled = (): boolean =>
    ["'", '"', '`'].some((mark) => readFileSync(at, 'utf8').includes(`${mark}${title}${mark}`));
  return existsSync(at) && titled() ? null : by;
}

describe('the checks the site must pass', () => {
  it('are fourteen, and each is proved by something', () =>
    expect([...new Set(proofs.map(({ check }) => check))]).toEqual(Array.from({ length: 14 }, (_, i) => i + 1)));

  it('are proved by tests and commands that are there', () =>
    expect(proofs.flatMap(({ by }) => gone(by) ?? [])).toEqual([]));

  it('would not be by others', () => {
    expect(gone('`unit/acceptance.test.ts`: are proved by nothing')).not.toBeNull();
    expect(gone('`unit/nothing.test.ts`: are fourteen, and each is proved by something')).not.toBeNull();
    expect(gone('`npm run nothing`')).not.toBeNull();
    expect(gone('somebody looked')).not.toBeNull();
  });
});
