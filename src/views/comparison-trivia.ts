import type { Article } from '../story/article.ts';
import type { AlignedRow } from './comparison-align.ts';
import { diffWords, type Range } from './comparison-words.ts';
import type { Place } from './paragraphs.ts';

/** A difference that is not marked in the text: case, accents or apostrophes of one word, or marks between two words. */
export interface Trifle {
  readonly kind: 'spelling' | 'punctuation';
  readonly a: Range;
  readonly b: Range;
  readonly at: { readonly a: Place; readonly b: Place };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The unmarked differences of one aligned row, in text order. */
function triflesIn(a: Article, b: Article, row: AlignedRow): readonly Trifle[] {
  if (row.kind !== 'identical' && row.kind !== 'changed') return [];
  const [left, right] = [row.a.block, row.b.block];
  const textOf = (article: Article, range: Range): string => article.text.slice(range.start, range.end);
  const { same } =
    row.kind === 'changed' ? row.diff : diffWords(textOf(a, left), textOf(b, right), left.start, right.start);
  const at = { a: row.a, b: row.b };
  return same.flatMap((pair, i): Trifle[] => {
    const before = same[i - 1];
    const made = (kind: Trifle['kind']): Trifle => {
      const from = kind === 'punctuation' && before !== undefined ? before : pair;
      return { kind, at, a: { start: from.a.start, end: pair.a.end }, b: { start: from.b.start, end: pair.b.end } };
    };
    const spelt = textOf(a, pair.a) !== textOf(b, pair.b) ? [made('spelling')] : [];
    if (before === undefined) return spelt;
    const gaps = [
      textOf(a, { start: before.a.end, end: pair.a.start }),
      textOf(b, { start: before.b.end, end: pair.b.start }),
    ];
    // Words between them are marked in the text, and the marks with them.
    if (gaps.some((gap) => /[\p{L}\p{N}]/u.test(gap))) return spelt;
    return plain(gaps[0] ?? '') === plain(gaps[1] ?? '') ? spelt : [made('punctuation'), ...spelt];
  });
}

export function triflesOf(a: Article, b: Article, rows: readonly AlignedRow[]): readonly Trifle[] {
  return rows.flatMap((row) => triflesIn(a, b, row));
}
