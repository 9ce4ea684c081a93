import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  foundShare,
  isFound,
  LEAST_FOUND,
  measureSearches,
  searchesIn,
  searchTable,
} from '../../../scripts/evaluation/search.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { root } from '../../sites.ts';

const searched = measureSearches(path.join(root, 'tests/gold/search.json'));
const { corpus } = runPipeline(path.join(root, 'tests/fixtures/third-corpus'));
const ask = (text: string, words: string) => searchesIn(corpus, 'third', [{ how: '', text, words }]);

describe('searches as people make them (npm run eval -- --search)', () => {
  it('are many, of several kinds, in three corpora', () => {
    expect(searched.length).toBeGreaterThanOrEqual(60);
    expect(new Set(searched.map(({ text }) => text)).size).toBe(searched.length);
    expect(new Set(searched.map(({ how }) => how)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(searched.map(({ corpus: name }) => name)).size).toBe(3);
  });

  it.each([...Map.groupBy(searched, ({ how }) => how)])('%s: among the first three', (_how, list) =>
    expect(
      foundShare(list),
      list
        .filter((one) => !isFound(one))
        .map(({ text }) => text)
        .join('; '),
    ).toBeGreaterThanOrEqual(LEAST_FOUND),
  );

  it('are told found only where the right quote is among the first', () => {
    expect(ask('kestral jobs', 'cutting 640 jobs').map(isFound)).toEqual([true]);
    expect(ask('xylophone concert', 'cutting 640 jobs').map(isFound)).toEqual([false]);
    expect(searchTable(ask('xylophone concert', 'cutting 640 jobs'))).toMatch(/^not +– +0 +–/m);
    expect(foundShare([...ask('kestral jobs', 'cutting 640 jobs'), ...ask('xylophone', 'cutting 640 jobs')])).toBe(0.5);
  });

  it('are refused where no quote holds what is to be found', () =>
    expect(() => ask('anything', 'words that nobody printed')).toThrow(RangeError));
});
