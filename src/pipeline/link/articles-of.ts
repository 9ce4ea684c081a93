import type { Article } from '../../story/article.ts';
import type { LinkInput } from '../model.ts';
import { kept } from './kept.ts';

const byId = kept((articles: readonly Article[]) => new Map(articles.map((one) => [one.id, one])));

/** Articles of the story by id. */
export const articlesOf = ({ articles }: LinkInput): ReadonlyMap<string, Article> => byId(articles);
