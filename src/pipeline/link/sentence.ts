import type { Article } from '../../story/article.ts';
import type { Range } from '../model.ts';
import { kept } from './kept.ts';

const edge = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu;
const notAnEdge =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|No|vs|Inc|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.\s+$/u;

/** Sentences of an article in text order; none crosses a block. A quotation of several sentences gives several. Cut once per article: every linker asks. */
export const sentencesOf = kept((article: Article): readonly Range[] =>
  article.blocks.flatMap((block) => {
    const text = article.text.slice(block.start, block.end);
    const cuts = [...text.matchAll(edge)]
      .map((found) => found.index + found[0].length)
      .filter((at) => !notAnEdge.test(text.slice(0, at)));
    const edges = [0, ...cuts, text.length];
    return edges.slice(1).map((end, index) => ({ start: block.start + (edges[index] ?? 0), end: block.start + end }));
  }),
);

/** The sentence or run of sentences that `start`–`end` touches. */
export function sentenceAround(sentences: readonly Range[], start: number, end: number): Range {
  const touched = sentences.filter((one) => one.end > start && one.start < end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

/** The last sentence that ends at or before `at`, also in another block; null when there is none. */
export const sentenceBefore = (sentences: readonly Range[], at: number): Range | null =>
  sentences.filter((one) => one.end <= at).at(-1) ?? null;
