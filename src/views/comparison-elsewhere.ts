import type { Article } from '../story/article.ts';
import { foldedText } from './search-words.ts';

/** Fewer words than this stand in almost any text. */
const LEAST_WORDS = 4;

const folded = new WeakMap<Article, string>();

function foldedOf(article: Article): string {
  const text = folded.get(article) ?? ` ${foldedText(article.text)} `;
  folded.set(article, text);
  return text;
}

/** Whether a run of at least four words stands, marks and case aside, anywhere in an article: then it does not stand on one side only. */
export function standsIn(article: Article, run: string): boolean {
  const asked = foldedText(run);
  return asked.split(' ').length >= LEAST_WORDS && foldedOf(article).includes(` ${asked} `);
}
