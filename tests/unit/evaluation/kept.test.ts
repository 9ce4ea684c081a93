import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureCross } from '../../../scripts/evaluation/cross/measure.ts';
import { drops, readKept } from '../../../scripts/evaluation/kept.ts';
import { measure } from '../../../scripts/evaluation/measure.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { root } from '../../sites.ts';

const row = { kind: 'quotes', what: 'speakers', labelled: 10, found: 10, right: 9, f1: 0.9 };
const rest = { unknown: 0, wrong: 0, precision: null, recall: null, note: null };
const now = (f1: number | null) => [{ ...row, ...rest, f1 }];

describe('figures that were kept', () => {
  it('a lower figure is told with both values', () => {
    expect(drops({ rows: [row], tuned: null }, now(0.85))).toEqual(['speakers: F1 0.900 was kept, now 0.850']);
  });
  it('one that is no longer measured is told too', () => {
    expect(drops({ rows: [row], tuned: null }, [])).toEqual(['speakers: F1 0.900 was kept, now not measured']);
  });
  it.each([0.9, 0.95])('the same or a higher one is not (%s)', (f1) => {
    expect(drops({ rows: [row], tuned: null }, now(f1))).toEqual([]);
  });
  it.each([
    ['corpus', 'tests/gold'],
    ['corpus', 'tests/gold/blind'],
    ['tests/fixtures/second-corpus', 'tests/gold/second'],
    ['tests/fixtures/third-corpus', 'tests/gold/third'],
    ['tests/fixtures/fourth-corpus/santa-ilda', 'tests/gold/fourth/santa-ilda'],
    ['tests/fixtures/fourth-corpus/pellworth-strike', 'tests/gold/fourth/pellworth-strike'],
    ['tests/fixtures/fifth-corpus/sorrel-fire', 'tests/gold/fifth/sorrel-fire'],
    ['tests/fixtures/fifth-corpus/maruba-vote', 'tests/gold/fifth/maruba-vote'],
  ])('no figure of %s is lower than the kept one (npm run eval -- --keep keeps new ones)', (corpus, gold) => {
    const folder = path.join(root, gold);
    const whole = runPipeline(path.join(root, corpus)).corpus;
    const rows = [measure(whole, folder), measureCross(whole, folder)].flatMap((one) => one?.rows ?? []);
    const kept = readKept(folder);
    expect(kept?.rows.length).toBeGreaterThan(5);
    if (kept !== null) expect(drops(kept, rows)).toEqual([]);
  });
});
