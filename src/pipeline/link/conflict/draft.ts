import type { Conflict } from '../../../story/links.ts';
import type { Article } from '../../../story/article.ts';
import type { LinkInput, Range } from '../../model.ts';
import { spanOf } from '../span-of.ts';

/** One side; `reading` is any word of its rule that sides saying the same have in common. */
export interface Side extends Omit<Conflict['sides'][number], 'reading'> {
  readonly reading: string;
}
/** A conflict before it has an id and numbers for its readings. */
export interface Draft extends Omit<Conflict, 'id' | 'story' | 'sides'> {
  readonly sides: readonly Side[];
}
/** One way of finding conflicts. */
export type Finder = (input: LinkInput) => readonly Draft[];

export const sideOf = (
  article: Article,
  range: Range,
  value: string,
  reading: string,
  by: string | null = null,
): Side => ({
  article: article.id,
  span: spanOf(article, range.start, range.end),
  value,
  by,
  reading,
});

/** Words of a stretch for a label: white space joined, cut at a word after some 140 characters. */
export function label(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= 140 ? plain : `${plain.slice(0, 140).replace(/\s+\S*$/u, '')} …`;
}
