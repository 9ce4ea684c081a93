import type { Mark, Row } from './comparison.ts';
import type { Article } from '../story/article.ts';
import { foldedText } from './search-words.ts';

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

/** Rows that say the same sort of thing: those in which something differs, those in other words only, those in the same words only. */
export const GROUPS = ['differs', 'alike', 'same'] as const;
export type Group = (typeof GROUPS)[number];

const groupOfMark: Readonly<Record<Mark, Group>> = {
  differs: 'differs',
  less: 'differs',
  other: 'differs',
  part: 'alike',
  compatible: 'alike',
  alike: 'alike',
  same: 'same',
};

/** Rows by group, each in the order given; groups without rows are left out. */
export function rowGroups(rows: readonly Row[]): readonly (readonly [Group, readonly [Row, ...Row[]]])[] {
  const groupOf = (row: Row): Group => {
    const met = [...row.cells.values()].flat().map(({ mark }) => groupOfMark[mark]);
    return GROUPS.find((group) => met.includes(group)) ?? 'same';
  };
  const byGroup = Map.groupBy(rows, groupOf);
  return GROUPS.flatMap((group) => {
    const [first, ...more] = byGroup.get(group) ?? [];
    return first === undefined ? [] : [[group, [first, ...more]] as const];
  });
}

/** Articles that print, marks and case aside, just what an earlier one of these prints in a row, with that one. */
export function repeatsIn(row: Row, articles: readonly string[]): ReadonlyMap<string, string> {
  const wordsOf = (article: string): string =>
    (row.cells.get(article) ?? []).map(({ shown }) => foldedText(shown.text)).join('|');
  const plain = articles.filter((id) => row.cells.get(id)?.every(({ mark }) => mark === 'same') === true);
  return new Map(
    plain.flatMap((id, i) => {
      const first = plain.slice(0, i).find((one) => wordsOf(one) === wordsOf(id));
      return first === undefined ? [] : [[id, first] as const];
    }),
  );
}
