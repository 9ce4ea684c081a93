import { describe, expect, it } from 'vitest';
import { readGold } from '../../../scripts/evaluation/gold-files.ts';
import { measure } from '../../../scripts/evaluation/measure.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';

const pathTo = (name: string): string => new URL(`../../../${name}`, import.meta.url).pathname;

describe('labels of the second corpus', () => {
  const golds = readGold(pathTo('tests/gold/second'));
  const { corpus } = runPipeline(pathTo('tests/fixtures/second-corpus'));

  it('belong to its articles', () => {
    expect(corpus.articles.map((article) => article.sha256).sort()).toEqual(golds.map((gold) => gold.sha256).sort());
  });

  it.each(corpus.articles)('have every span of $id at its place in the plain text', ({ sha256, text }) => {
    const gold = golds.find((one) => one.sha256 === sha256);
    const spans = [
      gold?.noise,
      gold?.quotes,
      gold?.indirect,
      gold?.figures,
      gold?.dates,
      gold?.entities.flatMap((one) => one.mentions),
    ];
    const all = spans.flatMap((list) => list ?? []);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([]);
  });

  it('measure every kind they hold, and no other', () => {
    const measured = measure(corpus, pathTo('tests/gold/second'));
    expect(measured?.articles).toBe(5);
    expect([...new Set(measured?.rows.map((row) => row.kind))]).toEqual([
      'quotes',
      'dates',
      'figures',
      'sources',
      'blocks',
    ]);
  });
});
