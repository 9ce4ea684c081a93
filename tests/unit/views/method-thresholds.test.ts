import { describe, expect, it } from 'vitest';
import { makeManifest } from '../../../src/pipeline/manifest.ts';
import { thresholdTable } from '../../../src/story/thresholds.ts';
import { thresholdRows } from '../../../src/views/method.ts';
import { noLinks, noRecords, story } from '../link/invented.ts';

const rowsOf = (stories: (typeof story & { thresholds: Record<string, number> })[]) => {
  const manifest = makeManifest({ stories, articles: [], records: noRecords, links: noLinks }, [], {
    files: [],
    changes: [],
  });
  return { manifest, rows: new Map(thresholdRows({ manifest, stories }).map((row) => [row.name, row])) };
};

describe('thresholds', () => {
  it('are listed with range, effect, default and what was used here', () => {
    const { manifest, rows } = rowsOf([{ ...story, thresholds: { 'reuse.words': 12 } }]);
    expect([...rows.keys()]).toEqual([...thresholdTable.keys()]);
    expect(rows.get('reuse.words')).toMatchObject({ range: '5 – 50', value: 8, here: '12' });
    expect(rows.get('reuse.gap')?.here).toBe('default');
    expect(manifest.thresholds['reuse.words']).toBe(8);
    expect(manifest.storyThresholds?.['harbour']?.['reuse.words']).toBe(12);
    expect(manifest.storyThresholds?.['harbour']?.['reuse.gap']).toBe(7);
  });

  it('name the story where there are several', () => {
    const other = { ...story, slug: 'dam', title: 'The dam', thresholds: {} };
    const { manifest, rows } = rowsOf([{ ...story, thresholds: { 'reuse.words': 12 } }, other]);
    expect(rows.get('reuse.words')?.here).toBe('12 (Harbour)');
    expect(Object.keys(manifest.storyThresholds?.['dam'] ?? {})).toEqual(Object.keys(manifest.thresholds));
  });
});
