import type { Reuse } from '../story/links.ts';
import type { Span } from '../story/span.ts';

/** Offsets, end-exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Number of words: runs of non-space that hold a letter or a digit. */
export function wordCount(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Joins ranges that touch or overlap; sorted by start. */
export function union(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Words of `text` from `from` to `to` that stand inside one of the ranges. */
export function wordsWithin(text: string, from: number, to: number, ranges: readonly Range[]): number {
  return union(ranges)
    .map((r) => text.slice(Math.max(r.start, from), Math.max(Math.min(r.end, to), Math.max(r.start, from))))
    .reduce((sum, words) => sum + wordCount(words), 0);
}

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
