/** The same function of an object, computed once per object and kept as long as the object is: every linker asks the same of the articles. */
export function kept<A extends object, T extends object>(compute: (of: A) => T): (of: A) => T {
  const known = new WeakMap<A, T>();
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}
