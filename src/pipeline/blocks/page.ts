import type { BlockKind } from '../../story/article.ts';
import type { Chunk } from './chunks.ts';

/** A chunk with its words, and what a rule has made of it. */
export interface Part extends Chunk {
  readonly text: string;
  kind: BlockKind | null;
  rule: string;
  /** Index of the earlier part with the same words. */
  repeats: number | null;
}

/** All parts of one article. */
export interface Page {
  readonly parts: readonly Part[];
  /** Title from the front matter. */
  readonly title: string | null;
}

/** One way to know the kind of a part. Rules look at the parts of the page and change nothing. */
export interface BlockRule {
  readonly name: string;
  readonly kind: BlockKind;
  readonly fits: (part: Part, index: number, page: Page) => boolean;
}

/** The words of a headline or label: they end without a full stop, also inside closing marks. */
export const isUnfinished = (text: string): boolean => !/[.!…;:,][)\]"'”’»]*$/.test(text);

export const wordCount = (text: string): number => text.split(/\s+/).length;

/** Kinds that stand around an article's head: what comes before them is no body. */
export const headKinds: ReadonlySet<BlockKind | null> = new Set<BlockKind | null>(['caption', 'credit', 'dateline']);
