import { articlesOf } from './articles-of.ts';
import type { Article } from '../../story/article.ts';
import type { Reuse } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import { spokenBlocks } from '../language/sections.ts';
import type { LinkInput, Range } from '../model.ts';
import { byArticle, push } from './order.ts';
import { cover, merged, outside, sharedLength } from './ranges.ts';
import { sentencesOf } from './sentence.ts';
import { spanOf } from './span-of.ts';
import { wordsOf } from './tokens.ts';
import { union } from './union.ts';

/** What of an article rests on no credited body. */
export interface Remainder {
  readonly article: Article;
  readonly spans: readonly Span[];
  /** Nothing of the article is credited at all. */
  readonly whole: boolean;
}

const words = (article: Article | undefined, range: Range): number =>
  article === undefined ? 0 : wordsOf(article.text, range.start, range.end).length;

/** Sentences outside the credited stretches, joined while they follow one another in a block; page furniture and headlines left out. */
function remainderOf(article: Article, taken: readonly Range[]): Remainder {
  const body = spokenBlocks(article).filter(
    (block) => block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list',
  );
  const sentences = sentencesOf({ ...article, blocks: [...body] }).filter(
    (one) => outside(one, taken).reduce((sum, part) => sum + part.end - part.start, 0) > (one.end - one.start) / 2,
  );
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else joined.push({ start, end });
  }
  const trimmed = joined.map((range) => ({
    start: range.start,
    end: range.start + article.text.slice(range.start, range.end).trimEnd().length,
  }));
  return { article, spans: trimmed.map((range) => spanOf(article, range.start, range.end)), whole: taken.length === 0 };
}

/** What is left of each article that has more than next to nothing left. `taken` gives what stands on other lines, in order and apart. */
export function remainders(input: LinkInput, taken: (article: string) => readonly Range[]): Remainder[] {
  const left = input.articles.map((article) => remainderOf(article, taken(article.id)));
  return left.filter(
    (one) => one.spans.reduce((sum, span) => sum + words(one.article, span), 0) >= input.threshold('lines.own'),
  );
}

/** Articles that share wording nobody is credited for, and that wording. */
export interface Shared {
  readonly articles: readonly Article[];
  readonly spans: readonly Span[];
}

/** Shared passages outside `taken`, by groups of articles joined by enough such words. Words in quotation marks were there for all to hear. */
export function sharedWording(input: LinkInput, taken: (article: string) => readonly Range[]): Shared[] {
  const articles = articlesOf(input);
  const free = (span: Span): number =>
    outside(span, taken(span.article)).reduce((sum, part) => sum + part.end - part.start, 0);
  const passages = input.earlier.reuse.filter(
    ({ a, b }) => free(a) > (a.end - a.start) / 2 && free(b) > (b.end - b.start) / 2,
  );
  const sets = union(articles.keys());
  const quotes = byArticle(input.records.quotes.filter((one) => one.form !== 'indirect'));
  const quoted = new Map([...quotes].map(([article, list]) => [article, cover(list)]));
  const shared = new Map<string, number>();
  for (const { a, b, words: count } of passages) {
    const pair = `${a.article} ${b.article}`;
    const spoken = sharedLength(a, quoted.get(a.article) ?? []) / (a.end - a.start);
    const total = (shared.get(pair) ?? 0) + count * (1 - spoken);
    shared.set(pair, total);
    if (total >= input.threshold('lines.remainder')) sets.join(a.article, b.article);
  }
  const within = new Map<string, Reuse[]>();
  for (const one of passages)
    if (sets.find(one.a.article) === sets.find(one.b.article)) push(within, sets.find(one.a.article), one);
  return sets
    .groups()
    .filter((ids) => ids.length > 1)
    .map((ids) => {
      const inside = within.get(ids[0] ?? '') ?? [];
      const places = merged(inside.flatMap(({ a, b }) => [a, b]));
      const spans = places.flatMap((one) => {
        const home = articles.get(one.article);
        return home === undefined
          ? []
          : outside(one, taken(one.article)).map((part) => spanOf(home, part.start, part.end));
      });
      return {
        articles: ids.flatMap((id) => articles.get(id) ?? []),
        spans: spans.filter((span) => words(articles.get(span.article), span) >= 3),
      };
    });
}
