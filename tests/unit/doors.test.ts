import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../sites.ts';

/** Each offends against one door rule and nothing else: where the file stands, what it says, which rule must speak. */
const offending: [file: string, code: string, rule: string][] = [
  ['src/story/a.ts', `export { slug } from '../pipeline/ids.ts';`, 'lint/style/noRestrictedImports'],
  ['src/story/b.ts', `export { sha1 } from 'node:crypto';`, 'lint/style/noRestrictedImports'],
  ['src/pipeline/extract/quotes.ts', `export { claims } from './claims.ts';`, 'lint/style/noRestrictedImports'],
  ['src/pipeline/extract/dates.ts', `export { same } from '../link/same-quote.ts';`, 'lint/style/noRestrictedImports'],
  ['src/pipeline/link/reuse.ts', `export { quotes } from '../extract/quotes.ts';`, 'lint/style/noRestrictedImports'],
  ['src/pipeline/parse.ts', `export { readFileSync } from 'node:fs';`, 'lint/style/noRestrictedImports'],
  ['src/pipeline/emit.ts', `export { writeFileSync } from 'node:fs';`, 'lint/style/noRestrictedImports'],
  ['src/pipeline/settle.ts', `export { site } from '../views/load.ts';`, 'lint/style/noRestrictedImports'],
  ['src/views/load.ts', `export { emit } from '../pipeline/emit.ts';`, 'lint/style/noRestrictedImports'],
  ['src/views/timeline.ts', `export { readFileSync } from 'node:fs';`, 'lint/style/noRestrictedImports'],
  [
    'src/pages/index.astro',
    `---\nimport { emit } from '../pipeline/emit.ts';\n---\n<p>{emit}</p>\n`,
    'lint/style/noRestrictedImports',
  ],
  [
    'src/components/Mark.astro',
    `---\nimport { emit } from '../pipeline/emit.ts';\n---\n<p>{emit}</p>\n`,
    'lint/style/noRestrictedImports',
  ],
  ['src/islands/a.island.ts', `export { emit } from '../pipeline/emit.ts';`, 'lint/style/noRestrictedImports'],
  ['src/islands/b.island.ts', `import { span } from '../story/span.ts';\nexport const x = [span];`, 'plugin'],
  ['src/islands/c.island.ts', `import * as story from '../story/span.ts';\nexport const x = [story];`, 'plugin'],
  ['src/islands/d.island.ts', `export const x = () => import('../story/span.ts');`, 'plugin'],
  ['src/islands/f.island.ts', `export { span } from '../story/span.ts';`, 'plugin'],
  ['src/pipeline/clock.ts', 'export const x = Date.now();', 'plugin'],
  ['src/pipeline/today.ts', 'export const x = new Date();', 'plugin'],
  ['src/views/chance.ts', 'export const x = Math.random();', 'plugin'],
  ['src/pipeline/talk.ts', `console.log('here');`, 'lint/suspicious/noConsole'],
  ['src/pipeline/any.ts', 'export const x: any = 1;', 'lint/suspicious/noExplicitAny'],
  ['src/pipeline/cast.ts', 'export const f = (x: unknown): string => x as string;', 'plugin'],
  ['src/pipeline/bang.ts', 'export const f = (x: string | null): string => x!;', 'lint/style/noNonNullAssertion'],
  ['src/pipeline/enum.ts', 'export enum E {\n  A,\n}', 'lint/style/noEnum'],
  [
    'src/pipeline/ring-a.ts',
    `import { b } from './ring-b.ts';\nexport const a = (): number => b();`,
    'lint/suspicious/noImportCycles',
  ],
  [
    'src/pipeline/ring-b.ts',
    `import { a } from './ring-a.ts';\nexport const b = (): number => a();`,
    'lint/suspicious/noImportCycles',
  ],
];

/** What the rules must leave alone. */
const allowed: [file: string, code: string][] = [
  ['src/story/span.ts', `import { z } from 'zod';\nexport const span = z.string();`],
  ['src/story/article.ts', `import { span } from './span.ts';\nexport const article = span;`],
  ['src/pipeline/extract/index.ts', `export { figures } from './figures.ts';`],
  ['src/pipeline/extract/figures.ts', `import { words } from '../language/words.ts';\nexport const figures = words;`],
  ['src/pipeline/ids.ts', `export { createHash as slug } from 'node:crypto';`],
  ['src/pipeline/read.ts', `export { readFileSync } from 'node:fs';`],
  ['src/pipeline/emit/write.ts', `export { writeFileSync } from 'node:fs';`],
  ['src/views/site.ts', `export { readFileSync } from './load.ts';`],
  ['src/islands/e.island.ts', `import type { Span } from '../story/span.ts';\nexport const f = (s: Span): Span => s;`],
  ['src/pipeline/given-date.ts', 'export const f = (year: number): Date => new Date(Date.UTC(year, 0, 1));'],
  [
    'src/pipeline/renamed.ts',
    `import { span as other } from '../story/span.ts';\nexport const x = [other, 'a'] as const;`,
  ],
  ['scripts/say.ts', 'console.log(performance.now());'],
];

const diagnostics = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
  summary: z.object({ unchanged: z.int(), errors: z.int() }),
});

const place = mkdtempSync(path.join(tmpdir(), 'crossread-doors-'));
let found: z.infer<typeof diagnostics>;

const ruleset = (file: string): string[] =>
  found.diagnostics.filter((d) => d.location.path.replaceAll('\\', '/') === file).map((d) => d.category);

beforeAll(() => {
  cpSync(path.join(root, 'biome.json'), path.join(place, 'biome.json'));
  cpSync(path.join(root, 'tests/rules'), path.join(place, 'tests/rules'), { recursive: true });
  for (const [file, code] of [...offending, ...allowed]) {
    mkdirSync(path.join(place, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(place, file), `${code}\n`);
  }
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const ran = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=1000', '.'], {
    cwd: place,
    encoding: 'utf8',
  });
  found = diagnostics.parse(JSON.parse(ran.stdout));
}, 60_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('door rules', () => {
  test('biome looked at every snippet', () => {
    expect(found.summary.unchanged).toBeGreaterThanOrEqual(offending.length + allowed.length);
  });
  test.each(offending)('%s is refused: %s', (file, _code, rule) => {
    expect(ruleset(file)).toEqual([rule]);
  });
  test.each(allowed)('%s is allowed: %s', (file) => {
    expect(ruleset(file)).toEqual([]);
  });
});
