import { describe, expect, it } from 'vitest';
import { readOverridesFile } from '../../../src/pipeline/read/overrides-file.ts';
import { build, told } from './overrides-corpus.ts';

const problems = (yaml: string): string[] =>
  readOverridesFile('a/overrides.yaml', yaml).problems.map(
    (p) => `${p.severity} ${p.id} ${p.file}:${p.line}:${p.column} ${p.found}`,
  );

describe('readOverridesFile', () => {
  it('knows where every entry and field stands', () => {
    const { overrides } = readOverridesFile(
      'a/overrides.yaml',
      '# why\r\nqa:\r\n  because: é\r\n  correct:\r\n    form: scare\r\nadd:\r\n  - kind: claim\r\n    words: w\r\n    article: a\r\n    because: x\r\n',
    );
    const [entry] = overrides.entries;
    const [addition] = overrides.additions;
    expect(entry?.value).toEqual({ id: 'qa', because: 'é', correct: { form: 'scare' }, suppress: false });
    expect([
      entry?.at(),
      entry?.at('correct', 'form'),
      addition?.at(),
      addition?.at('words'),
      addition?.at('not there'),
    ]).toEqual([
      { file: 'a/overrides.yaml', line: 2, column: 1 },
      { file: 'a/overrides.yaml', line: 5, column: 5 },
      { file: 'a/overrides.yaml', line: 7, column: 5 },
      { file: 'a/overrides.yaml', line: 8, column: 5 },
      { file: 'a/overrides.yaml', line: 7, column: 5 },
    ]);
    expect(addition?.value.nth).toBe(1);
  });

  it.each([
    ['YAML that breaks', 'qa:\n  because: "x', 'fatal override-broken a/overrides.yaml:2:14 Missing closing "quote'],
    [
      'an id twice',
      'qa: { suppress: true, because: x }\nqa: { suppress: true, because: x }',
      'fatal override-broken a/overrides.yaml:2:1 ',
    ],
    ['a list', '- a\n- b', 'fatal override-broken a/overrides.yaml:1:1 YAML that is not a list of fields'],
    ['a name for nothing', 'qa: *gone', 'fatal override-broken a/overrides.yaml:1:'],
    ['an entry that is no mapping', '\nqa: yes', 'fatal override-field a/overrides.yaml:2:1 an entry (Invalid input'],
    [
      'no reason',
      'qa:\n  correct: { form: scare }',
      'fatal override-field a/overrides.yaml:1:1 because (not a reason in plain words)',
    ],
    [
      'an empty reason',
      'qa:\n  because: " "\n  suppress: true',
      'fatal override-field a/overrides.yaml:2:3 because (not a reason in plain words)',
    ],
    [
      'an unknown field',
      'qa:\n  because: x\n  suppress: true\n  wehn: now',
      'fatal override-field a/overrides.yaml:4:3 an unknown field, wehn',
    ],
    [
      'both',
      'qa: { because: x, suppress: true, correct: {} }',
      'fatal override-field a/overrides.yaml:1:1 an entry (not either correct or suppress)',
    ],
    [
      'neither',
      'qa: { because: x }',
      'fatal override-field a/overrides.yaml:1:1 an entry (not either correct or suppress)',
    ],
    ['a lone addition', 'add: { kind: claim }', 'fatal override-field a/overrides.yaml:1:1 an entry (not a list)'],
    [
      'a number that is none',
      'add:\n  - { kind: claim, article: a, words: w, nth: 0, because: x }',
      'fatal override-field a/overrides.yaml:2:42 nth (not a whole number from 1)',
    ],
  ])('tells %s at its place', (_, yaml, problem) => {
    const [first = '', ...more] = problems(yaml);
    expect(first.slice(0, problem.length)).toBe(problem);
    expect(more).toEqual([]);
  });

  it('refuses a bomb of aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefg'[i]}`).join()}]`),
    ].join('\n');
    expect(problems(bomb)[0]).toMatch(/^fatal override-broken /);
  });

  it('costs only the file itself: the story is built', () => {
    const built = build('qa: {');
    expect(told(built).length).toBeGreaterThan(0);
    expect(built.articles.length).toBe(2);
  });
});
