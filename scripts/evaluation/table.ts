import type { Disagreement, Measured, MeasuredRow } from '../../src/story/measured.ts';

type Column = readonly [head: string, of: (row: MeasuredRow) => string];

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const columns: readonly Column[] = [
  ['what', (row) => row.what],
  ['labelled', (row) => String(row.labelled)],
  ['found', (row) => String(row.found)],
  ['right', (row) => String(row.right)],
  ['wrong', (row) => String(row.wrong)],
  ['unknown', (row) => String(row.unknown)],
  ['P', (row) => share(row.precision)],
  ['R', (row) => share(row.recall)],
  ['F1', (row) => share(row.f1)],
  ['counted', (row) => row.note ?? ''],
];

/** Plain-text table, one line per measure. */
export function table({ rows, articles }: Measured): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, of]) => of(row)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => (line[i] ?? '').length)));
  const isWords = (i: number): boolean => i === 0 || i === columns.length - 1;
  const print = (line: readonly string[]): string =>
    line.map((cell, i) => (isWords(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [`${articles} labelled articles`, '', ...cells.map((line) => print(line).trimEnd())].join('\n');
}

/** One disagreement as `article:start–end`, its words, the label and what the build says. */
export function disagreementLine(one: Disagreement): string {
  const words = one.words.replace(/\s+/g, ' ');
  const said = `label: ${one.labelled ?? 'none'} · build: ${one.found ?? 'nothing'}`;
  return `${one.article}:${one.start}–${one.end}  [${one.what}]  ${words.length > 110 ? `${words.slice(0, 109)}…` : words}\n    ${said}`;
}
