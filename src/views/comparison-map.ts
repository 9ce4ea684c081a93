import type { AlignedRow } from './comparison-align.ts';
import { words } from './search-words.ts';
import type { Article } from '../story/article.ts';

/** One link of the bar: where two texts are alike and where not, in their order. */
export interface MapSegment {
  /** Anchor of the row. */
  readonly id: string;
  readonly kind: AlignedRow['kind'];
  /** Paragraph of each side; null where a side has none. */
  readonly a: string | null;
  readonly b: string | null;
  /** Size class by the longer side, from 1 (up to 25 words) to 5. */
  readonly size: number;
}

const STEP = 25;
const MOST = 5;

export function mapOf(rows: readonly AlignedRow[], a: Article, b: Article): readonly MapSegment[] {
  const count = (article: Article, block: { readonly start: number; readonly end: number }): number =>
    words(article.text.slice(block.start, block.end)).length;
  return rows.map((row, i) => {
    const lengths = [
      ...(row.kind === 'b' ? [] : [count(a, row.a.block)]),
      ...(row.kind === 'a' ? [] : [count(b, row.b.block)]),
    ];
    return {
      id: rowId(i),
      kind: row.kind,
      a: row.kind === 'b' ? null : row.a.label,
      b: row.kind === 'a' ? null : row.b.label,
      size: Math.min(MOST, Math.ceil(Math.max(1, ...lengths) / STEP)),
    };
  });
}

/** Anchor of the row at a place in the aligned text. */
export function rowId(at: number): string {
  return `row-${at + 1}`;
}
