import type { Corpus } from '../../story/corpus.ts';
import { type Span, span } from '../../story/span.ts';

/** Calls `visit` with every span below `value` and the path that leads to it, such as `quotes[3].mention`. */
function eachSpan(value: unknown, path: string, visit: (found: Span, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('article' in value && 'start' in value && 'end' in value && 'text' in value) visit(span.parse(value), path);
  for (const [key, inner] of Object.entries(value))
    eachSpan(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, visit);
}

const shown = (words: string): string => JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);

/**
 * Proves that every span of articles, records and relations holds exactly the words of its place, and returns how many there were.
 * Throws RangeError (a bug, never the corpus's fault) naming the first that does not, or when articles gave no span at all to look at.
 */
export function assertSlices(corpus: Corpus): number {
  const texts = new Map(corpus.articles.map((a) => [a.id, a.text]));
  let checked = 0;
  const visit = (found: Span, path: string): void => {
    const text = texts.get(found.article);
    if (text === undefined)
      throw new RangeError(`record-misplaced: ${path} stands in "${found.article}", which is no article`);
    const there = text.slice(found.start, found.end);
    if (found.start > found.end || found.end > text.length || there !== found.text)
      throw new RangeError(
        `record-misplaced: ${path} says ${shown(found.text)}, but ${found.article}[${found.start}, ${found.end}) of ${text.length} is ${shown(there)}`,
      );
    checked += 1;
  };
  for (const [kind, list] of Object.entries({ articles: corpus.articles, ...corpus.records, ...corpus.links }))
    eachSpan(list, kind, visit);
  if (checked === 0 && corpus.articles.length > 0)
    throw new RangeError(`record-misplaced: ${corpus.articles.length} articles, but no span to check`);
  return checked;
}
