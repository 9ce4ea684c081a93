import { describe, expect, it } from 'vitest';
import { readGold } from '../../../scripts/evaluation/gold-files.ts';
import { measure } from '../../../scripts/evaluation/measure.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';

const pathTo = (name: string): string => new URL(`../../../${name}`, import.meta.url).pathname;

describe.each([
  { name: 'second', labelled: 5, kinds: ['quotes', 'claims', 'dates', 'figures', 'sources', 'blocks'] },
  { name: 'third', labelled: 3, kinds: ['claims', 'figures', 'sources'] },
])('labels of the $name corpus', ({ name, labelled, kinds }) => {
  const folder = pathTo(`tests/gold/${name}`);
  const golds = readGold(folder);
  const { corpus } = runPipeline(pathTo(`tests/fixtures/${name}-corpus`));

  it('belong to its articles', () => {
    expect(corpus.articles.map((article) => article.sha256).sort()).toEqual(golds.map((gold) => gold.sha256).sort());
  });

  it.each(corpus.articles)('have every span of $id at its place in the plain text', ({ sha256, text }) => {
    const gold = golds.find((one) => one.sha256 === sha256);
    const spans = [
      gold?.noise,
      gold?.quotes,
      gold?.indirect,
      gold?.claims,
      gold?.figures,
      gold?.dates,
      gold?.entities.flatMap((one) => one.mentions),
    ];
    const all = spans.flatMap((list) => list ?? []);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([]);
  });

  it('measure every kind they hold, and no other', () => {
    const measured = measure(corpus, folder);
    expect(measured?.articles).toBe(labelled);
    expect([...new Set(measured?.rows.map((row) => row.kind))]).toEqual(kinds);
  });
});
