import type { Mark, Row } from './comparison.ts';
import type { Article } from '../story/article.ts';

/** Ways in which the cells of a row stand to each other, the strongest first; each has its own page. */
export const slices = [
  'differs',
  'less',
  'other',
  'part',
  'compatible',
  'alike',
  'same',
] as const satisfies readonly Mark[];

const holds = (row: Row, mark: Mark): boolean => [...row.cells.values()].flat().some((cell) => cell.mark === mark);

/** Rows in which some cell stands so to the others; without a mark all rows. */
export function sliceOf(rows: readonly Row[], mark: Mark | null): readonly Row[] {
  return mark === null ? rows : rows.filter((row) => holds(row, mark));
}

/** Marks that occur, with the number of rows. */
export function sliceCounts(rows: readonly Row[]): readonly (readonly [Mark, number])[] {
  return slices.map((mark) => [mark, sliceOf(rows, mark).length] as const).filter(([, count]) => count > 0);
}

/** Columns that fit beside each other. */
export const COLUMNS = 6;

/** One table of a matrix: its articles, and the rows that any of them mentions. */
export interface MatrixPart {
  readonly articles: readonly Article[];
  /** Place of the first and last article among all, from 1. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

export function matrixParts(articles: readonly Article[], rows: readonly Row[], size = COLUMNS): readonly MatrixPart[] {
  const count = Math.ceil(articles.length / size);
  return Array.from({ length: count }, (_part, i) => {
    const own = articles.slice(i * size, (i + 1) * size);
    return {
      articles: own,
      from: i * size + 1,
      to: i * size + own.length,
      rows: rows.filter((row) => own.some((article) => row.cells.has(article.id))),
    };
  });
}
