import type { Article } from '../story/article.ts';
import type { SameClaim } from '../story/links.ts';
import type { Claim } from '../story/records.ts';
import { rangeOf } from './edtf-range.ts';
import type { Scope, Site } from './site.ts';

/** A claim that others print and this article does not. */
export interface Lack {
  readonly id: string;
  /** The shortest wording, from another article. */
  readonly claim: Claim;
  readonly articles: readonly string[];
  readonly lines: number;
  /** `said`: it is dated after this article was published; `printed`: every article that has it came on a later day. */
  readonly late: 'said' | 'printed' | null;
}

/** What one article has and the others lack, and the other way round. */
export interface Omission {
  readonly article: Article;
  readonly lacks: readonly Lack[];
  readonly only: readonly Claim[];
}

/** Claims that fewer independent lines have are listed nowhere as lacking: one line may be the only one who knew. */
const LEAST_LINES = 2;

const edge = (value: string | null, side: 'from' | 'to'): number | null =>
  value === null ? null : (rangeOf(value)?.[side] ?? null);

function lateness(site: Site, article: Article, claims: readonly Claim[]): Lack['late'] {
  const end = edge(article.published.value, 'to');
  if (end === null) return null;
  const dated = claims.flatMap((claim) => claim.dates.flatMap((id) => edge(site.date(id).value, 'from') ?? []));
  if (dated.length > 0 && Math.min(...dated) > end) return 'said';
  const printed = claims.map((claim) => edge(site.article(claim.article).published.value, 'from'));
  return printed.every((from) => from !== null && from > end) ? 'printed' : null;
}

function lackOf(site: Site, article: Article, cluster: SameClaim): Lack | null {
  const claims = cluster.members.map((id) => site.claim(id));
  const [claim] = [...claims].sort((a, b) => a.text.length - b.text.length || (a.id < b.id ? -1 : 1));
  if (claim === undefined || cluster.lines < LEAST_LINES || claims.some((one) => one.article === article.id))
    return null;
  const articles = [...new Set(claims.map((one) => one.article))].sort();
  return { id: cluster.id, claim, articles, lines: cluster.lines, late: lateness(site, article, claims) };
}

/** Per article, in the order of the story. Claims in more lines first, then by id. */
export function omissions(site: Site, scope: Scope): readonly Omission[] {
  const met = new Set(scope.links.sameClaim.flatMap((cluster) => cluster.members));
  return scope.articles.map((article) => ({
    article,
    lacks: scope.links.sameClaim
      .flatMap((cluster) => lackOf(site, article, cluster) ?? [])
      .sort((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1)),
    only: site.inArticle(article.id).claims.filter((claim) => !met.has(claim.id)),
  }));
}
