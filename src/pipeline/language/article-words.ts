import type { ArticleText, MarkPair, Range } from '../model.ts';
import { firstFrom } from '../sorted.ts';
import { type Token, tokenise, tokensWithin } from './tokens.ts';

/** The words of an article, each sentence cut once. */
export interface ArticleWords {
  /** By sentence of the article; quotations not masked. */
  readonly bySentence: readonly (readonly Token[])[];
  /** The same, in one list. */
  readonly all: readonly Token[];
  /** Tokens of any stretch of the text, as `tokenise` gives them. */
  readonly within: (stretch: Range, marks?: readonly MarkPair[]) => readonly Token[];
}

const cache = new WeakMap<object, ArticleWords>();

function cutOnce({ article, sentences }: Pick<ArticleText, 'article' | 'sentences'>): ArticleWords {
  const { text } = article;
  const bySentence = sentences.map((sentence) => tokenise(text, sentence));
  return {
    bySentence,
    all: bySentence.flat(),
    within: (stretch, marks) => {
      const at = firstFrom(sentences, stretch.start + 1) - 1;
      const { start, end } = sentences[at] ?? { start: 0, end: 0 };
      const tokens = bySentence[at];
      if (tokens === undefined || stretch.end > end) return tokenise(text, stretch, marks);
      if (marks === undefined && stretch.start === start && stretch.end === end) return tokens;
      return tokensWithin(text, { start, end, tokens }, stretch, marks);
    },
  };
}

/** Words of an article; cut on the first call for it. */
export function articleWords(input: Pick<ArticleText, 'article' | 'sentences'>): ArticleWords {
  const known = cache.get(input.article);
  if (known) return known;
  const made = cutOnce(input);
  cache.set(input.article, made);
  return made;
}
