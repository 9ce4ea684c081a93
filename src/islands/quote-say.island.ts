import type { Said } from '../views/search-said.ts';

/** A sentence the page brings, with what is put in for its `{}`, in order. */
export function say(name: Said, ...values: readonly (string | number)[]): string {
  const text = document.getElementById('finder')?.dataset[name] ?? '';
  let at = 0;
  return text.replace(/\{\}/g, () => String(values[at++] ?? ''));
}

export function sayCount(one: Said, more: Said, count: number): string {
  return say(count === 1 ? one : more, count);
}
