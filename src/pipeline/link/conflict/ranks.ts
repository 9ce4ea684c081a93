import type { Article } from '../../../story/article.ts';
import type { Source } from '../../../story/records.ts';
import type { Span } from '../../../story/span.ts';
import { byPlace } from '../order.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';
import { individuals } from './one-person.ts';
import { excludes, type Post, postIn } from './posts.ts';

interface Printed {
  readonly post: Post;
  readonly side: Side;
}

/** “, the commander of the coast guard,” behind a name, up to the closing mark. */
const behind = /^,\s+(?!wh)((?:\p{L}[\p{L}'’-]*\s+){0,7}\p{L}[\p{L}'’-]*)(?=[,.;)]|\s+(?:who|which|said|told)\b|$)/u;
/** “coast guard spokeswoman” before a name: words of a title, without a mark between. */
const ahead = /(?:\p{L}[\p{L}'’-]*\s+){1,4}$/u;
/** “the captain, Ann Bo”. */
const apart = /(?:the|its|his|her|their)\s+((?:\p{L}[\p{L}'’-]*\s+){0,3}\p{L}[\p{L}'’-]*),\s+$/iu;

/** The words of a title that stand straight before a name: from the last small word on. */
const titleOf = (words: string): string =>
  words.split(/\b(?:the|a|an|by|from|with|and|to|of|but|as|said|told|where|when)\s+/iu).at(-1) ?? '';

function printedAt(article: Article, mention: Span): Printed[] {
  const after = behind.exec(article.text.slice(mention.end, mention.end + 90))?.[1];
  const lead = article.text.slice(Math.max(0, mention.start - 80), mention.start);
  const before = apart.exec(lead)?.[1] ?? titleOf(ahead.exec(lead)?.[0] ?? '');
  const words = [before, after].find((one) => one !== undefined && postIn(one) !== null);
  const post = words === undefined ? null : postIn(words);
  if (words === undefined || post === null) return [];
  const start =
    words === after ? article.text.indexOf(words, mention.end) : article.text.lastIndexOf(words, mention.start - 1);
  const value = words.trim();
  return [
    {
      post,
      side: sideOf(article, { start, end: start + value.length }, value, `${post.post} ${[...post.of].join(' ')}`),
    },
  ];
}

/** One person in a post in one article and in another, that excludes it, in another. Who is given both by one article has both. */
export const ranks: Finder = (input) => {
  const articles = articlesOf(input);
  return individuals(input).flatMap(({ source, mentions }) => {
    const list = mentions.flatMap((mention) => {
      const home = articles.get(mention.article);
      return home === undefined ? [] : printedAt(home, mention);
    });
    return draftOf(source, list);
  });
};

function draftOf(source: Source, list: readonly Printed[]): Draft[] {
  const both = list.some((a) => list.some((b) => a.side.article === b.side.article && excludes(a.post, b.post)));
  const sides = list.filter((a) => list.some((b) => excludes(a.post, b.post))).map((one) => one.side);
  if (both || sides.length < 2) return [];
  return [
    {
      rule: 'conflicts/posts-that-exclude-each-other',
      confidence: 'likely',
      about: `${source.name}: ${sides[0]?.value ?? ''}`,
      type: 'role',
      verdict: 'differs',
      sides: sides.sort((a, b) => byPlace(a.span, b.span)),
    },
  ];
}
