import type { Article } from '../../story/article.ts';
import type { Claim } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import type { LinkInput } from '../model.ts';
import { byArticle } from './order.ts';
import { wordsOf } from './tokens.ts';
import { wordPairs } from './word-pairs.ts';

/** Fewer words in common may be no statement at all ("there are, of course, those"). */
const fewest = 6;

/** Claims of two articles that stand in the same words of a shared passage. */
export type Aligned = readonly [Claim, Claim];

interface Side {
  /** Claims that hold each word of the passage. */
  readonly holders: readonly (readonly Claim[])[];
  readonly keys: readonly string[];
  /** Words of each claim, in the passage or not. */
  readonly sizes: ReadonlyMap<Claim, number>;
}

function sideOf(article: Article, passage: Span, claims: readonly Claim[]): Side {
  const here = claims.filter((one) => one.start < passage.end && one.end > passage.start);
  const words = wordsOf(article.text, passage.start, passage.end);
  return {
    holders: words.map((word) => here.filter((one) => one.start <= word.start && one.end >= word.end)),
    keys: words.map((word) => word.key),
    sizes: new Map(here.map((one) => [one, wordsOf(article.text, one.start, one.end).length])),
  };
}

/** Words that the passage has in both, counted for each pair of claims that hold them. */
function counted(a: Side, b: Side): Map<Claim, Map<Claim, number>> {
  const counts = new Map<Claim, Map<Claim, number>>();
  for (const [i, j] of wordPairs(a.keys, b.keys))
    for (const one of a.holders[i] ?? [])
      for (const other of b.holders[j] ?? []) {
        const row = counts.get(one) ?? new Map<Claim, number>();
        counts.set(one, row.set(other, (row.get(other) ?? 0) + 1));
      }
  return counts;
}

/** Pairs of claims of which at least a share `least` of the longer one's words are the same words of a shared passage. */
export function alignedClaims(input: LinkInput, least: number): Aligned[] {
  const articles = new Map(input.articles.map((one) => [one.id, one]));
  const claims = byArticle(input.records.claims);
  return input.earlier.reuse.flatMap(({ a, b }): Aligned[] => {
    const [left, right] = [articles.get(a.article), articles.get(b.article)];
    if (left === undefined || right === undefined) return [];
    const [one, other] = [sideOf(left, a, claims.get(left.id) ?? []), sideOf(right, b, claims.get(right.id) ?? [])];
    return [...counted(one, other)].flatMap(([x, row]) =>
      [...row].flatMap(([y, count]): Aligned[] => {
        const longer = Math.max(one.sizes.get(x) ?? 0, other.sizes.get(y) ?? 0);
        return count >= fewest && count >= least * longer ? [[x, y]] : [];
      }),
    );
  });
}
