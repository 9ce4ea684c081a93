import type { Article } from '../story/article.ts';

/** Offsets, end-exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Endings after which a segmenter stops and a sentence does not. */
const goesOn =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Prof|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.["”’)]*\s*$/u;

function sentences(text: string, offset: number): readonly Range[] {
  const found: Range[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const joins = last !== undefined && goesOn.test(text.slice(last.start - offset, last.end - offset));
    if (joins) found[found.length - 1] = { start: last.start, end: offset + index + segment.length };
    else found.push({ start: offset + index, end: offset + index + segment.length });
  }
  return found;
}

/** The sentences of a stretch of an article, in order; offsets are the article’s. */
export const sentencesOf = (article: Article, { start, end }: Range): readonly Range[] =>
  sentences(article.text.slice(start, end), start);

/** The whole sentences of one block that hold the range, without the space around them; the range itself when no block does. */
export function sentenceAround(article: Article, range: Range): Range {
  const block = article.blocks.find((one) => one.start <= range.start && range.start < one.end);
  if (block === undefined) return range;
  const hit = sentencesOf(article, block).filter((one) => one.start < range.end && range.start < one.end);
  const start = Math.min(range.start, ...hit.map((one) => one.start));
  const end = Math.max(Math.min(range.end, block.end), ...hit.map((one) => one.end));
  const text = article.text.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}
