/** Orders of the rows of a comparison: the most different first, as the text goes, fewest outlets first. The first is that of the built page. */
export const ORDERS = ['diff', 'story', 'few'] as const;
export type Order = (typeof ORDERS)[number];

/** A row as far as its place among the others goes. */
export interface Ordered {
  /** Where its words first stand in each article that has them: offsets into the texts, by article id. */
  readonly starts: ReadonlyMap<string, number>;
}

type Key = readonly [number, number];

/** The first column that has the row, and the place there: a text is followed to its end, then what the next one adds. */
function placeOf({ starts }: Ordered, columns: readonly string[]): Key {
  const at = columns.findIndex((id) => starts.has(id));
  return [at < 0 ? columns.length : at, starts.get(columns[at] ?? '') ?? 0];
}

/**
 * Rows in an order; those that are equal in it keep the one they have. `columns`: the articles that are shown, as they stand beside each
 * other; `outletOf`: the outlet of an article, '' where none is known, which counts as one.
 */
export function inOrder<T extends Ordered>(
  rows: readonly T[],
  order: Order,
  columns: readonly string[],
  outletOf: (article: string) => string,
): readonly T[] {
  if (order === 'diff') return rows;
  const outlets = ({ starts }: Ordered): Key => [new Set(columns.filter((id) => starts.has(id)).map(outletOf)).size, 0];
  const keyed = rows.map((row) => ({ row, key: order === 'few' ? outlets(row) : placeOf(row, columns) }));
  return keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1]).map(({ row }) => row);
}
