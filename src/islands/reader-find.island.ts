import { findWords } from '../views/find-words.ts';

/** Ranges of the document over the found words of one block; marks may cut the text into several nodes. */
export function rangesIn(text: HTMLElement, q: string): Range[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: length });
    length += node.nodeValue?.length ?? 0;
  }
  return findWords(q, text.textContent).flatMap(({ start, end }) => {
    const from = nodes.findLast((one) => one.start <= start);
    const to = nodes.findLast((one) => one.start < end);
    if (from === undefined || to === undefined) return [];
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return [range];
  });
}

/** Marks the words without touching the text (CSS Custom Highlight API); gives the number of places. */
export function highlight(texts: readonly HTMLElement[], q: string | null): number {
  const ranges = q === null ? [] : texts.flatMap((text) => rangesIn(text, q));
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  return ranges.length;
}
