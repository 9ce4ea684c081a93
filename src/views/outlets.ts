import type { Article } from '../story/article.ts';

/** Outlets told apart by id; articles of unknown outlet are counted together as one at most. */
export function outletCount(articles: readonly Article[]): number {
  return new Set(articles.map((a) => a.outlet.id ?? '')).size;
}
