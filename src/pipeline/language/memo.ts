/** Forms kept per table. News repeats few: a thousand articles hold some 60,000; beyond, a table starts anew and costs no more memory. */
const most = 100_000;

/** The same function of a string, computed once per string. For what is asked of the words of a text again and again. */
export function memo<T extends string | number | boolean | object>(compute: (key: string) => T): (key: string) => T {
  const table = new Map<string, T>();
  return (key) => {
    const known = table.get(key);
    if (known !== undefined) return known;
    if (table.size >= most) table.clear();
    const made = compute(key);
    table.set(key, made);
    return made;
  };
}

/** The same function, which remembers its last argument only: for what several steps ask of one article in turn. */
export function lastOnly<A, T>(compute: (argument: A) => T): (argument: A) => T {
  let last: { readonly argument: A; readonly value: T } | null = null;
  return (argument) => {
    if (last === null || last.argument !== argument) last = { argument, value: compute(argument) };
    return last.value;
  };
}
