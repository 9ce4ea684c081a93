import type { Article } from '../../story/article.ts';
import type { Claim } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import type { LinkInput } from '../model.ts';
import { byArticle } from './order.ts';
import { lastAtOrBefore } from '../sorted.ts';
import { type Token, wordsOf } from './tokens.ts';
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

/** An article cut into words once, with the claims that hold each of them. */
interface Home {
  readonly words: readonly Token[];
  readonly starts: readonly number[];
  readonly holders: readonly (readonly Claim[])[];
  readonly sizes: ReadonlyMap<Claim, number>;
}

function homeOf(article: Article, claims: readonly Claim[]): Home {
  const words = wordsOf(article.text);
  const starts = words.map((one) => one.start);
  const holders: Claim[][] = words.map(() => []);
  const sizes = new Map<Claim, number>();
  for (const claim of claims) {
    const first = lastAtOrBefore(starts, claim.start - 1) + 1;
    let at = first;
    for (; at < words.length && (words[at]?.end ?? 0) <= claim.end; at += 1) holders[at]?.push(claim);
    sizes.set(claim, at - first);
  }
  return { words, starts, holders, sizes };
}

function sideOf({ words, starts, holders, sizes }: Home, passage: Span): Side {
  const [from, to] = [lastAtOrBefore(starts, passage.start - 1) + 1, lastAtOrBefore(starts, passage.end - 1) + 1];
  return { holders: holders.slice(from, to), keys: words.slice(from, to).map((word) => word.key), sizes };
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
  const claims = byArticle(input.records.claims);
  const homes = new Map(input.articles.map((one) => [one.id, homeOf(one, claims.get(one.id) ?? [])]));
  return input.earlier.reuse.flatMap(({ a, b }): Aligned[] => {
    const [left, right] = [homes.get(a.article), homes.get(b.article)];
    if (left === undefined || right === undefined) return [];
    const [one, other] = [sideOf(left, a), sideOf(right, b)];
    return [...counted(one, other)].flatMap(([x, row]) =>
      [...row].flatMap(([y, count]): Aligned[] => {
        const longer = Math.max(one.sizes.get(x) ?? 0, other.sizes.get(y) ?? 0);
        return count >= fewest && count >= least * longer ? [[x, y]] : [];
      }),
    );
  });
}
