import { type Order, ORDERS } from './comparison-order.ts';
import { many, one, type Spec, type UrlState, withValues } from './url-state.ts';

/**
 * Parameters of a comparison of these articles, in the order of the address. `a`: columns in the reader's order; `sort`: order of the rows;
 * `only`: rows in which that article differs. Which row is meant stands in the hash.
 */
export function columnSpec(ids: readonly string[]): Spec {
  return {
    a: { kind: 'row', of: ids },
    sort: { kind: 'one', of: ORDERS, fallback: ORDERS[0] },
    only: { kind: 'one', of: ids, fallback: '' },
  };
}

/** Order of the rows. */
export function orderOf(state: UrlState): Order {
  return ORDERS.find((order) => order === one(state, 'sort')) ?? ORDERS[0];
}

/** Columns to show, in order: those asked for, or all when fewer than two are. */
export function chosenColumns(state: UrlState, ids: readonly string[]): readonly string[] {
  const asked = many(state, 'a');
  return asked.length < 2 ? ids : asked;
}

/** The article whose differing rows are shown, while its column is. */
export function onlyColumn(state: UrlState, ids: readonly string[]): string | null {
  const only = one(state, 'only');
  return only !== null && chosenColumns(state, ids).includes(only) ? only : null;
}

/** The state with these columns; all of them in their own order need no saying. */
export function withColumns(state: UrlState, columns: readonly string[], ids: readonly string[]): UrlState {
  const plain = columns.length === ids.length && columns.every((id, i) => id === ids[i]);
  return withValues(state, 'a', plain ? [] : columns);
}

/** The columns with one moved by `by` places; as they were when it would leave the row. */
export function moved(columns: readonly string[], id: string, by: number): readonly string[] {
  const at = columns.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= columns.length) return columns;
  const rest = columns.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
