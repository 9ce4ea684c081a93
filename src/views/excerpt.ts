import type { Article } from '../story/article.ts';
import type { Span } from '../story/span.ts';
import { shownUntil } from './rights.ts';
import { sentenceAround } from './sentence-around.ts';

/** Words of an article, where needed with the rest of their sentence; all literal, "…" where something is left out. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Longest wording that still reads as one line, in characters. */
export const READABLE = 170;
/** Most of the sentence printed before the words, and after them. */
const LEAD = 60;
const TAIL = 60;
/** Shorter wordings say too little on their own. */
const FEW_WORDS = 5;

/** An end that waits for more: a verb of saying, or a mark that closes what was opened before. */
const WAITING = /(?:\b(?:say|says|said|saying|told|warn|warns|warned|add|adds|added|has|have|had)|[“"‘([–-])$/u;

/** How well words read on their own: 0 as a sentence of their article, 1 begins like one, 2 a fragment. */
export function roughness(article: Article, span: Span): 0 | 1 | 2 {
  const around = sentenceAround(article, span);
  const lead = article.text.slice(around.start, span.start).replace(/["'“”‘’«»\s]/gu, '');
  const tail = article.text.slice(span.end, around.end).replace(/["'“”‘’«»\s.!?;]/gu, '');
  if (WAITING.test(span.text) || !/^["'“‘«]?[\p{Lu}\p{N}]/u.test(span.text)) return 2;
  if (lead === '' && tail === '') return 0;
  return lead === '' && !tail.startsWith(',') ? 1 : 2;
}

function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most)).trimEnd()} …`;
}

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  return `… ${text.slice(text.indexOf(' ', text.length - most)).trimStart()}`;
}

/** The first sentence of longer words. */
function firstSentence(article: Article, span: Span): string {
  const { end } = sentenceAround(article, { start: span.start, end: span.start + 1 });
  const text = article.text.slice(span.start, Math.max(span.start + 1, Math.min(end, span.end)));
  return text.length < span.text.trimEnd().length ? `${text} …` : text;
}

/** Words as a line to be read: too long ones end with their first sentence. */
export function clipped(article: Article, span: Span): string {
  return span.text.length <= READABLE ? span.text : cutEnd(firstSentence(article, span), READABLE * 1.5);
}

/** Words to be understood on their own: fragments and single words stand in their sentence, where it may be shown. */
export function excerpt(article: Article, span: Span): Excerpt {
  const text = clipped(article, span);
  const few = span.text.split(/\s+/u).length < FEW_WORDS;
  const around = sentenceAround(article, span);
  if (!(few || roughness(article, span) === 2) || text !== span.text || around.end > shownUntil(article))
    return { before: '', text, after: '' };
  return {
    before: cutStart(article.text.slice(around.start, span.start), LEAD),
    text,
    after: cutEnd(article.text.slice(span.end, around.end), TAIL),
  };
}
