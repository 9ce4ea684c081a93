import { describe, expect, it } from 'vitest';
import { compareProblems, formatProblem, problem, problemKinds, Refusal } from '../../../src/pipeline/problems.ts';
import { problem as schema } from '../../../src/story/corpus.ts';

const place = { file: 'flood/a.md', line: 3, column: 7 };

describe('problem', () => {
  it.each(Object.keys(problemKinds))('%s says what was expected and how to fix it, in sentences', (id) => {
    const kind = Object.entries(problemKinds).find(([name]) => name === id)?.[1];
    expect(kind?.expected).toMatch(/^\S.{10,}[^.]$/);
    expect(kind?.fix).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('holds what the published schema asks for, with and without another place', () => {
    expect(schema.parse(problem('file-empty', place, 'no words')).other).toBeNull();
    expect(
      schema.parse(problem('duplicate-body', place, 'a text', { file: 'b.md', line: 1, column: 1 })).other?.file,
    ).toBe('b.md');
  });

  it('keeps only file, line and column of a place', () => {
    const wide = { ...place, offset: 12 };
    expect(problem('duplicate-body', wide, 'a text', wide)).not.toHaveProperty('offset');
    expect(problem('duplicate-body', wide, 'a text', wide).other).not.toHaveProperty('offset');
  });
});

describe('formatProblem', () => {
  it('begins with the place as editors read it', () => {
    const { expected, fix } = problemKinds['file-empty'];
    expect(formatProblem(problem('file-empty', place, 'no words'))).toBe(
      `flood/a.md:3:7  error  file-empty\n  found: no words\n  expected: ${expected}\n  fix: ${fix}`,
    );
  });

  it('names the other place when two disagree', () => {
    expect(formatProblem(problem('duplicate-body', place, 'a text', { file: 'b.md', line: 2, column: 1 }))).toContain(
      '  see also: b.md:2:1\n',
    );
  });
});

describe('compareProblems', () => {
  it('goes by file, line, column and id, in code units and numbers', () => {
    const at = (file: string, line: number, column: number) => problem('file-empty', { file, line, column }, 'x');
    const sorted = [
      at('B.md', 1, 1),
      at('a.md', 2, 1),
      at('a.md', 2, 9),
      at('a.md', 2, 10),
      at('a.md', 10, 1),
      problem('file-huge', { file: 'a.md', line: 10, column: 1 }, 'x'),
    ];
    expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
  });
});

describe('Refusal', () => {
  it('carries a hint beside its message', () => {
    const refusal = new Refusal('There is no such folder.', 'Give another.');
    expect([refusal.name, refusal.message, refusal.hint]).toEqual([
      'Refusal',
      'There is no such folder.',
      'Give another.',
    ]);
    expect(refusal).toBeInstanceOf(Error);
  });
});
