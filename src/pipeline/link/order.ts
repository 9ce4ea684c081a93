import { byCodeUnits } from '../sorted.ts';

interface Placed {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Article, then place. */
export const byPlace = (a: Placed, b: Placed): number =>
  byCodeUnits(a.article, b.article) || a.start - b.start || a.end - b.end;

/** Adds to the list kept under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Records of each article, in the order they come. */
export function byArticle<T extends { readonly article: string }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const one of records) push(lists, one.article, one);
  return lists;
}

/**
 * Pairs of a list that share one key: all of them up to `spread` members, chain and star (each with the one before and with the
 * first) above, so that a passage every article prints stays linear and still lands in one group.
 */
export function* pairs<T>(list: readonly T[], spread: number): Generator<readonly [T, T]> {
  for (const [at, later] of list.entries()) {
    const earlier =
      list.length <= spread
        ? list.slice(0, at)
        : [...new Set([...list.slice(0, Math.min(1, at)), ...list.slice(Math.max(0, at - 1), at)])];
    for (const one of earlier) yield [one, later];
  }
}
