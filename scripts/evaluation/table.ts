import type { Disagreement, Measured, MeasuredRow, Tuned } from '../../src/story/measured.ts';

type Column = readonly [head: string, of: (row: MeasuredRow) => string];

/** A share to three places; a dash where nothing was counted. */
export const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

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

/** Cells as lines, in columns; those whose number is in `words` begin at the left. */
export function inColumns(cells: readonly (readonly string[])[], words: readonly number[]): string[] {
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((line) => (line[i] ?? '').length)));
  const print = (line: readonly string[]): string =>
    line.map((cell, i) => (words.includes(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return cells.map((line) => print(line).trimEnd());
}

/** Plain-text table, one line per measure. */
export function table({ rows, articles }: Measured): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, of]) => of(row)))];
  return [`${articles} labelled articles`, '', ...inColumns(cells, [0, columns.length - 1])].join('\n');
}

/** Plain-text table of figures on other labelled texts, one column a set. */
export function tunedTable({ texts, rows }: Tuned): string {
  const sets = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const cells = rows.map(({ what, floor, goal, figures }) => [
    what,
    share(floor),
    share(goal),
    ...sets.map((set) => share(figures[set] ?? null)),
  ]);
  const counts = Object.entries(texts).map(([name, n]) => `${name} ${n}`);
  return [
    `other labelled texts: ${counts.join(', ')}`,
    '',
    ...inColumns([['what', 'floor', 'goal', ...sets], ...cells], [0]),
  ].join('\n');
}

/** One disagreement as `article:start–end`, its words, the label and what the build says. */
export function disagreementLine(one: Disagreement): string {
  const words = one.words.replace(/\s+/g, ' ');
  const said = `label: ${one.labelled ?? 'none'} · build: ${one.found ?? 'nothing'}`;
  return `${one.article}:${one.start}–${one.end}  [${one.what}]  ${words.length > 110 ? `${words.slice(0, 109)}…` : words}\n    ${said}`;
}
