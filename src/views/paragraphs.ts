import type { Article, Block, BlockKind } from '../story/article.ts';

/** Kinds a reader counts as paragraphs of the report; everything else is headings or chrome of the page. */
const COUNTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list']);

/** A block with its place on the page. `number` is null for headings and page chrome. */
export interface Place {
  readonly block: Block;
  readonly index: number;
  readonly number: number | null;
  /** `p7` for numbered paragraphs, `b2` for other blocks. */
  readonly anchor: string;
  /** `¶ 7`, or the kind of block. */
  readonly label: string;
}

/** All blocks of an article with their numbers and anchors, in text order. */
export function places(article: Article): Place[] {
  let n = 0;
  return article.blocks.map((block, index) => {
    const number = COUNTED.has(block.kind) ? (n += 1) : null;
    return {
      block,
      index,
      number,
      anchor: number === null ? `b${index}` : `p${number}`,
      label: number === null ? block.kind.replace('-', ' ') : `¶\u00a0${number}`,
    };
  });
}

/** Place of an offset; the last block that begins at or before it. Undefined only for an article without blocks. */
export function placeAt(article: Article, offset: number): Place | undefined {
  return places(article).findLast((place) => place.block.start <= offset) ?? places(article)[0];
}
