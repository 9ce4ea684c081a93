import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../src/pipeline/problems.ts';
import { fileSchemas } from '../../src/story/corpus.ts';
import { linkSchemas } from '../../src/story/links.ts';
import { recordSchemas } from '../../src/story/records.ts';
import { root } from '../sites.ts';

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readme = textOf('README.md');
const packageJson = JSON.parse(textOf('package.json'));

describe('README.md', () => {
  test.each([...Object.keys(recordSchemas), ...Object.keys(linkSchemas)])('documents %s', (kind) => {
    expect(readme).toContain(`| \`${kind}\` | `);
  });
  test.each(Object.keys(fileSchemas))('names %s.json', (name) => {
    expect(readme).toContain(`\`${name}.json\``);
  });
  test.each(Object.keys(packageJson.scripts).filter((name) => !name.startsWith('pre') || name === 'preview'))(
    'names the command %s',
    (name) => {
      expect(readme).toMatch(new RegExp(`npm (run )?${name}\\b`));
    },
  );
  test('gives a reason for every dependency, and for none that is gone', () => {
    const [, table = ''] = /\| dependency \| why \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(readme) ?? [];
    const listed = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', '));
    const all = Object.keys({
      ...packageJson.dependencies,
      ...packageJson.devDependencies,
      ...packageJson.optionalDependencies,
    });
    const covers = (entry: string, name: string): boolean =>
      entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name;
    expect(all.filter((name) => !listed.some((entry) => covers(entry, name)))).toEqual([]);
    expect(listed.filter((entry) => !all.some((name) => covers(entry, name)))).toEqual([]);
  });
});

describe('links of the documents', () => {
  const documents = [
    'README.md',
    'src/README.md',
    ...readdirSync(path.join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
  ];
  test.each(documents)('%s points to files that are there', (document) => {
    const targets = [...textOf(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(path.join(root, path.dirname(document), target)))).toEqual([]);
  });
});

test('decisions are numbered without gap and say context, decision and costs', () => {
  const names = readdirSync(path.join(root, 'docs/decisions')).sort();
  expect(names.length).toBeGreaterThan(0);
  for (const [i, name] of names.entries()) {
    expect(name).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`));
    for (const part of [`# ${i + 1}. `, '**Context.**', '**Decision.**', '**Costs.**'])
      expect(textOf(`docs/decisions/${name}`), name).toContain(part);
  }
});

test('docs/problems.md lists every problem as the code has it (after a change: npx vitest run tests/unit/docs.test.ts -u)', async () => {
  const rows = Object.entries(problemKinds).map(
    ([id, { severity, expected, fix }]) => `| \`${id}\` | ${severity} | ${expected} | ${fix} |\n`,
  );
  const intro =
    'What a build can report, with place and what was found there. Fatal: nothing is written, and what was written before stands; exit 1. Error: the rest is written; exit 1 unless `--lenient`. Made from `src/pipeline/problems.ts`.';
  const page = `# Problems\n\n${intro}\n\n| problem | severity | expected | fix |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  await expect(page).toMatchFileSnapshot(path.join(root, 'docs/problems.md'));
});
