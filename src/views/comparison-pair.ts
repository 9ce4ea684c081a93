import type { Article } from '../story/article.ts';
import type { Conflict, Reuse } from '../story/links.ts';
import type { Claim } from '../story/records.ts';
import { rangeOf } from './edtf-range.ts';
import { align, type AlignedRow } from './comparison-align.ts';
import { passagesOf } from './passages.ts';
import { type Share, shareOf } from './shared-words.ts';
import type { Site } from './site.ts';

export interface Pair {
  readonly a: Article;
  readonly b: Article;
  readonly rows: readonly AlignedRow[];
  readonly shares: readonly [Share, Share];
  readonly conflicts: readonly Conflict[];
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
  /** The article published on an earlier day than the other, when both days are known. */
  readonly earlier: Article | null;
}

/** Shared passages between the two, turned so that side `a` stands in the first. */
function between(site: Site, a: Article, b: Article): readonly Reuse[] {
  return site.scope(a.story).links.reuse.flatMap((one) => {
    if (one.a.article === a.id && one.b.article === b.id) return [one];
    return one.a.article === b.id && one.b.article === a.id ? [{ ...one, a: one.b, b: one.a }] : [];
  });
}

/** Claims of one article that no cluster joins to a claim of the other. */
function only(site: Site, here: Article, there: Article): readonly Claim[] {
  const clusters = site.scope(here.story).links.sameClaim;
  const met = new Set(
    clusters
      .filter((cluster) => cluster.members.some((id) => site.claim(id).article === there.id))
      .flatMap((cluster) => cluster.members),
  );
  return site.inArticle(here.id).claims.filter((claim) => !met.has(claim.id));
}

function earlierOf(a: Article, b: Article): Article | null {
  const [one, two] = [a, b].map((article) =>
    article.published.value === null ? null : rangeOf(article.published.value),
  );
  if (one === null || one === undefined || two === null || two === undefined) return null;
  return one.to < two.from ? a : two.to < one.from ? b : null;
}

/** Everything the page of two articles shows; `a` is the left column. */
export function pairView(site: Site, a: Article, b: Article): Pair {
  const reuse = between(site, a, b);
  const readingsIn = (conflict: Conflict, article: Article): readonly number[] =>
    conflict.sides.filter((side) => side.article === article.id).map((side) => side.reading);
  // A conflict of three may be none between two of them.
  const parts = (conflict: Conflict): boolean => {
    const there = readingsIn(conflict, b);
    return there.length > 0 && readingsIn(conflict, a).some((one) => there.some((other) => other !== one));
  };
  return {
    a,
    b,
    rows: align(a, b, reuse),
    shares: [shareOf(site, a, passagesOf(reuse, a.id)), shareOf(site, b, passagesOf(reuse, b.id))],
    conflicts: site.scope(a.story).links.conflicts.filter(parts),
    onlyA: only(site, a, b),
    onlyB: only(site, b, a),
    earlier: earlierOf(a, b),
  };
}
