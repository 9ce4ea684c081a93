import type { Corpus } from '../../src/story/corpus.ts';

type Count = readonly [string, number];

const sum = (counts: readonly Count[]): number => counts.reduce((total, [, n]) => total + n, 0);
const lengths = (table: Readonly<Record<string, readonly unknown[]>>): Count[] =>
  Object.entries(table).map(([name, list]) => [name, list.length]);

function bySeverity(corpus: Corpus): Count[] {
  const { problems } = corpus.manifest;
  return (['fatal', 'error', 'warning', 'notice'] as const).map((severity) => [
    severity,
    problems.filter((p) => p.severity === severity).length,
  ]);
}

/** The table a build ends with. Seconds appear here and nowhere in the output: the same input gives the same bytes. */
export function summary(corpus: Corpus, spans: number, seconds: readonly Count[]): string {
  const rows: [string, string, readonly Count[]][] = [
    ['articles', String(corpus.articles.length), []],
    ['records', String(sum(lengths(corpus.records))), lengths(corpus.records)],
    ['relations', String(sum(lengths(corpus.links))), lengths(corpus.links)],
    ['problems', String(corpus.manifest.problems.length), bySeverity(corpus).filter(([, n]) => n > 0)],
    ['spans checked', String(spans), []],
    ['seconds', sum(seconds).toFixed(1), seconds.map(([name, n]) => [name, Number(n.toFixed(2))])],
  ];
  return rows
    .map(([what, total, parts]) =>
      `  ${what.padEnd(14)}${total.padStart(6)}   ${parts.map(([name, n]) => `${name} ${n}`).join(' · ')}`.trimEnd(),
    )
    .join('\n');
}
