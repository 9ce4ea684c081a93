import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { folderOf, judgeFresh, score } from './fresh.ts';

const counts = z.record(z.string(), z.number());
const schema = z.strictObject({ firstReading: counts, kept: counts });
const MORE = ['quotations', 'right', 'formsRight'] as const;
const LESS = ['wrong', 'notFound', 'takenForSpeech'] as const;

/** Folders of texts, with the fewest quotations each must hold. */
const FOLDERS = [
  ['fresh', 140],
  ['fresh-longer', 460],
  ['fresh-again', 100],
] as const;

describe.each(FOLDERS)('news written and labelled before any rule was tuned on it: %s', (name, fewest) => {
  const folder = folderOf(name);
  const figures = schema.parse(JSON.parse(readFileSync(path.join(folder, 'figures.json'), 'utf8')));
  const judged = judgeFresh(folder);
  const now = score(judged);

  it('is scored, and what is not right is told', () => {
    const off = judged.filter((one) => one.verdict !== 'right' || !one.formRight);
    console.info(
      [
        `first reading ${JSON.stringify(figures.firstReading)}`,
        `now           ${JSON.stringify(now)}`,
        ...off.map((one) => `  ${one.formRight ? one.verdict : `${one.verdict}, form`}: ${one.line}`),
      ].join('\n'),
    );
    expect(now['quotations']).toBeGreaterThan(fewest);
  });

  it.each(MORE)('%s: not fewer than kept', (key) => {
    expect(now[key]).toBeGreaterThanOrEqual(figures.kept[key] ?? Number.POSITIVE_INFINITY);
  });

  it.each(LESS)('%s: not more than kept', (key) => {
    expect(now[key]).toBeLessThanOrEqual(figures.kept[key] ?? -1);
  });
});
