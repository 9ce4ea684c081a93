import { pairs, push } from './order.ts';

/** Hash of `size` numbers from `at`; equal runs give equal hashes, and a clash only costs a comparison later. */
function runHash(ids: readonly number[], at: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < size; step += 1) hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}

/** Shingle hash → places in `ids` where it begins. */
export function shingleMap(ids: readonly number[], size: number): Map<number, number[]> {
  const map = new Map<number, number[]>();
  for (let at = 0; at + size <= ids.length; at += 1) push(map, runHash(ids, at, size), at);
  return map;
}

/**
 * Pairs `[i, j]`, i < j, of lists that share at least one shingle, in order. Work grows with the number of words and of pairs found,
 * not with all pairs.
 */
export function candidatePairs(maps: readonly ReadonlyMap<number, unknown>[], spread: number): [number, number][] {
  const holders = new Map<number, number[]>();
  for (const [index, map] of maps.entries()) for (const hash of map.keys()) push(holders, hash, index);
  const found = new Set<number>();
  for (const list of holders.values()) {
    if (list.length < 2) continue;
    for (const [i, j] of pairs(list, spread)) found.add(i * maps.length + j);
  }
  return [...found].sort((a, b) => a - b).map((code) => [Math.floor(code / maps.length), code % maps.length]);
}
