/** A new element with its content; strings are text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A text as strings and `<mark>`s, in order. Ranges: UTF-16 offsets into it, end-exclusive, apart and in order. */
export function pieces(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): readonly (Node | string)[] {
  let at = 0;
  const marked = ranges.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, element('mark', text.slice(start, end))];
  });
  return [...marked, text.slice(at)];
}
