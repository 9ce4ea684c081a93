import type { Article, Block, BlockKind } from '../../story/article.ts';

/** Index of the block that holds the offset, or null between blocks. Blocks are in text order and do not overlap. */
export function blockAt(blocks: readonly Block[], offset: number): number | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return null;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return null;
}

/** Kind of the block a place stands in; text outside every block counts as a paragraph. */
export function sectionAt(article: Pick<Article, 'blocks'>, offset: number): BlockKind {
  const index = blockAt(article.blocks, offset);
  return (index === null ? undefined : article.blocks[index]?.kind) ?? 'paragraph';
}

const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['promo', 'credit', 'comment-form']);

/** Blocks whose words are part of the article: site chrome never yields dates or figures, captions (repeated ones too) do. */
export function spokenBlocks(article: Pick<Article, 'blocks'>): readonly Block[] {
  return article.blocks.filter((block) => !silent.has(block.kind));
}
