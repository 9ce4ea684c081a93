import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../sites.ts';
import { compare, runCase } from './support.ts';

const folder = path.join(root, 'tests/fixtures/extraction');
const cases = readdirSync(folder).sort();

describe('extraction of whole articles', () => {
  it('looks at some', () => {
    expect(cases.length).toBeGreaterThanOrEqual(14);
  });

  it.each(cases)('%s: no wrong speaker', (name) => {
    expect(runCase(path.join(folder, name)).wrong).toEqual([]);
  });

  it.each(cases)('%s: everything else a reader would note, but what known.json lists', (name) => {
    const { missing, known } = runCase(path.join(folder, name));
    expect([...missing].sort()).toEqual([...known].sort());
  });
});

describe('the comparison itself', () => {
  const text = 'The quay is closed, Ann Lowe said. “Go home,” she added.';
  const said = {
    form: 'direct',
    speaker: 'Ann Lowe',
    mention: 'she',
    cue: 'added',
    via: [],
    part: null,
    text: 'Go home,',
    start: 36,
    end: 44,
  } as const;
  it.each([
    ['another speaker', { speaker: 'Joe Pell' }, 1, 0],
    ['a speaker where the text gives none', { speaker: null }, 1, 0],
    ['the same speaker', { speaker: 'Ann Lowe' }, 0, 0],
    ['another form', { speaker: 'Ann Lowe', form: 'partial' as const }, 0, 1],
    ['another cue', { speaker: 'Ann Lowe', cue: 'said' }, 0, 1],
    ['a carrier that is not given', { speaker: 'Ann Lowe', via: ['AP'] }, 0, 1],
  ])('tells %s', (_, e, wrong, missing) => {
    const found = compare(text, [said], [{ text: 'Go home', form: 'direct', ...e }]);
    expect([found.wrong.length, found.missing.length]).toEqual([wrong, missing]);
  });
  it('tells an unknown speaker, a quotation not found and one too many apart', () => {
    const found = compare(
      text,
      [{ ...said, speaker: null }],
      [
        { text: 'The quay is closed', form: 'indirect', speaker: 'Ann Lowe' },
        { text: 'Go home', form: 'direct', speaker: 'Ann Lowe' },
      ],
    );
    expect(found).toEqual({ wrong: [], missing: ['not found: The quay is closed', 'speaker: Go home'] });
    expect(compare(text, [said], []).missing).toEqual(['not expected: Go home,']);
  });
});
