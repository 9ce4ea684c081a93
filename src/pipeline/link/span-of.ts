import type { Article } from '../../story/article.ts';
import type { Span } from '../../story/span.ts';

export const spanOf = (article: Article, start: number, end: number): Span => ({
  article: article.id,
  start,
  end,
  text: article.text.slice(start, end),
});
