import type { Reuse } from '../story/links.ts';
import type { Span } from '../story/span.ts';

/** One shared passage seen from one article. */
export interface Passage {
  readonly link: Reuse;
  readonly here: Span;
  readonly there: Span;
}

/** Shared passages with one side in the article, that side first; in text order. */
export function passagesOf(reuse: readonly Reuse[], article: string): Passage[] {
  const seen: Passage[] = [];
  for (const link of reuse) {
    if (link.a.article === article) seen.push({ link, here: link.a, there: link.b });
    if (link.b.article === article) seen.push({ link, here: link.b, there: link.a });
  }
  return seen.sort(
    (a, b) => a.here.start - b.here.start || a.here.end - b.here.end || (a.link.id < b.link.id ? -1 : 1),
  );
}
