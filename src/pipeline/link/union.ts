import { push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';

export interface Union {
  readonly find: (item: string) => string;
  readonly join: (a: string, b: string) => void;
  /** Groups of two or more and of one, members and groups in code-unit order. */
  readonly groups: () => string[][];
}

/** Disjoint sets of strings. The smaller name stands for a set, so the result never depends on the order of joins. */
export function union(items: Iterable<string>): Union {
  const parent = new Map<string, string>();
  for (const item of items) parent.set(item, item);
  const find = (item: string): string => {
    const up = parent.get(item) ?? item;
    if (up === item) return item;
    const root = find(up);
    parent.set(item, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    const [left, right] = [find(a), find(b)];
    if (left === right) return;
    if (left < right) parent.set(right, left);
    else parent.set(left, right);
  };
  const groups = (): string[][] => {
    const found = new Map<string, string[]>();
    for (const item of [...parent.keys()].sort(byCodeUnits)) push(found, find(item), item);
    return [...found.values()];
  };
  return { find, join, groups };
}
