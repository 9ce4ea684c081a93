import type { Ordered } from '../views/comparison-order.ts';

/** Marks of a cell whose words are not those of the others. */
const DIFFERING = new Set(['differs', 'less', 'other']);

type Cells = ReadonlyMap<string, HTMLTableCellElement>;

/** One row of the comparison, gathered from all tables: its cell of each article. */
export interface Line extends Ordered {
  readonly id: string;
  readonly cells: Cells;
}

/** Tables of the same columns: what a choice of the reader leaves of them stands in the first. */
export interface Part {
  readonly table: HTMLTableElement;
  readonly heads: Cells;
  /** Their rows, as they were built. */
  readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
}

export const cellsOf = (row: ParentNode): readonly [string, HTMLTableCellElement][] =>
  [...row.querySelectorAll<HTMLTableCellElement>('[data-a]')].map((cell) => [cell.dataset['a'] ?? '', cell]);

const rowsOf = (tables: readonly HTMLTableElement[]): readonly [string, HTMLTableRowElement][] =>
  tables.flatMap((table) =>
    [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row): [string, HTMLTableRowElement] => [
      row.dataset['row'] ?? '',
      row,
    ]),
  );

export function linesOf(tables: readonly HTMLTableElement[]): readonly Line[] {
  return [...Map.groupBy(rowsOf(tables), ([id]) => id)].map(([id, rows]) => {
    const cells = new Map(rows.flatMap(([, row]) => cellsOf(row)));
    const starts = [...cells].flatMap(([article, { dataset }]): [string, number][] =>
      dataset['at'] === undefined ? [] : [[article, Number(dataset['at'])]],
    );
    return { id, cells, starts: new Map(starts) };
  });
}

/** All tables as one part: of a row that several have, the first, which has its anchor. */
export function partOf(tables: readonly HTMLTableElement[]): readonly Part[] {
  const heads = new Map(tables.flatMap((table) => [...table.querySelectorAll('thead')].flatMap(cellsOf)));
  return tables.slice(0, 1).map((table) => ({ table, heads, rows: new Map(rowsOf(tables).toReversed()) }));
}

export function partsOf(tables: readonly HTMLTableElement[]): readonly Part[] {
  return [...Map.groupBy(tables, (table) => table.closest('[data-part]')).values()].flatMap(partOf);
}

/** Whether some of these articles mentions it and, where one is asked for, its words are not those of the others. */
export function passes({ cells, starts }: Line, columns: readonly string[], only: string | null): boolean {
  const marks = [...(cells.get(only ?? '')?.querySelectorAll<HTMLElement>('.cell') ?? [])];
  const differs = only === null || marks.some(({ dataset }) => DIFFERING.has(dataset['mark'] ?? ''));
  return differs && columns.some((id) => starts.has(id));
}

/** Puts lines, in order, and these columns into the table of a part; a line that is not `kept` is hidden. */
export function place(part: Part, columns: readonly string[], lines: readonly Line[], kept: ReadonlySet<Line>): void {
  const { table, heads, rows } = part;
  const put = (row: Element | null, cells: Cells): void => {
    const [name] = row?.children ?? [];
    row?.replaceChildren(...(name ? [name] : []), ...columns.flatMap((id) => cells.get(id) ?? []));
  };
  put(table.querySelector('thead tr'), heads);
  const placed = lines.flatMap((line) => {
    const row = rows.get(line.id);
    if (row === undefined) return [];
    row.hidden = !kept.has(line);
    put(row, line.cells);
    return [row];
  });
  table.querySelector('tbody')?.replaceChildren(...placed);
}
