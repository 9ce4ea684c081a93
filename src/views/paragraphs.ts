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
  const out: Place[] = [];
  let counted = 0;
  for (const [index, block] of article.blocks.entries()) {
    const numbered = COUNTED.has(block.kind);
    if (numbered) counted += 1;
    out.push(
      numbered
        ? { block, index, number: counted, anchor: `p${counted}`, label: `¶\u00a0${counted}` }
        : { block, index, number: null, anchor: `b${index}`, label: block.kind.replace('-', ' ') },
    );
  }
  return out;
}

/** Place of an offset; the last block that begins at or before it. Undefined only for an article without blocks. */
export function placeAt(article: Article, offset: number): Place | undefined {
  return places(article).findLast((place) => place.block.start <= offset) ?? places(article)[0];
}
