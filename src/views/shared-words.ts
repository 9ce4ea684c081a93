import type { Article } from '../story/article.ts';
import type { Reuse } from '../story/links.ts';
import { diffWords } from './comparison-words.ts';
import type { Passage } from './passages.ts';
import { places } from './paragraphs.ts';
import { type Word, words } from './search-words.ts';
import type { Site } from './site.ts';

/** Words that stand in shared passages, of how many. */
export interface Count {
  readonly same: number;
  readonly of: number;
}
/** Words of one article that stand elsewhere in the same order; with and without words in quotation marks. */
export interface Share {
  readonly article: string;
  readonly all: Count;
  readonly outsideQuotes: Count;
  /** Of everything received: with headlines, captions, credits and prompts of the page. */
  readonly received: Count;
}

/** Offsets, end-exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Reuse, readonly { readonly a: Word; readonly b: Word }[]>();

/** Words both sides of a passage have, in order. Kept per passage: every page of its two articles asks for them. */
function sameWords(link: Reuse): readonly { readonly a: Word; readonly b: Word }[] {
  const found = known.get(link) ?? diffWords(link.a.text, link.b.text, link.a.start, link.b.start).same;
  known.set(link, found);
  return found;
}

/** Offsets at which the words of an article begin that the passages have on both sides. */
export function sharedStarts(passages: readonly Passage[]): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ link, here }) =>
      sameWords(link).map((pair) => (here === link.a ? pair.a.start : pair.b.start)),
    ),
  );
}

/** Words of the numbered paragraphs; headings, captions and prompts of the page are not counted. */
function countedWords(article: Article): readonly Word[] {
  const blocks = places(article).flatMap((place) => (place.number === null ? [] : [place.block]));
  return words(article.text).filter((word) => blocks.some((b) => word.start >= b.start && word.end <= b.end));
}

const countOf = (list: readonly Word[], same: ReadonlySet<number>): Count => ({
  same: list.filter((word) => same.has(word.start)).length,
  of: list.length,
});

/** Words of one stretch of text that begin at one of the offsets. */
export function countIn(article: Article, range: Range, same: ReadonlySet<number>): Count {
  const here = words(article.text.slice(range.start, range.end));
  return countOf(
    here.map((word) => ({ ...word, start: word.start + range.start, end: word.end + range.start })),
    same,
  );
}

/**
 * How much of an article stands in the passages, word for word. The one way shared wording is counted: overview, reader
 * and pair pages all ask here, so that they cannot differ.
 */
export function shareOf(site: Site, article: Article, passages: readonly Passage[]): Share {
  const same = sharedStarts(passages);
  const all = countedWords(article);
  const quotes = site.inArticle(article.id).quotes.filter((q) => q.form === 'direct' || q.form === 'partial');
  const outside = all.filter((word) => !quotes.some((q) => word.start >= q.start && word.end <= q.end));
  return {
    article: article.id,
    all: countOf(all, same),
    outsideQuotes: countOf(outside, same),
    received: countOf(words(article.text), same),
  };
}

/** The count as a share, 0 to 1; 0 of nothing is 0. */
export const ratio = ({ same, of }: Count): number => (of === 0 ? 0 : same / of);
