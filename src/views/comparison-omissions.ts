import type { Article } from '../story/article.ts';
import type { SameClaim } from '../story/links.ts';
import type { Claim } from '../story/records.ts';
import type { Span } from '../story/span.ts';
import { type Absence, absenceOf } from './absence.ts';
import type { Scope, Site } from './site.ts';

/** A claim that others print and this article does not. */
export interface Lack {
  readonly id: string;
  /** The shortest wording, from another article. */
  readonly claim: Claim;
  readonly articles: readonly string[];
  readonly lines: number;
  readonly late: Absence;
}

/** The last paragraphs of another article of its reporting line, which this one leaves out: one trim, however much stood in them. */
export interface Trim {
  /** The article with most words on the line. */
  readonly from: string;
  readonly span: Span;
  readonly lacks: readonly Lack[];
}

/** What one article has and the others lack, and the other way round. */
export interface Omission {
  readonly article: Article;
  readonly trims: readonly Trim[];
  /** Without those that stand in a trim. */
  readonly lacks: readonly Lack[];
  readonly only: readonly Claim[];
}

/** Claims that fewer independent lines have are listed nowhere as lacking: one line may be the only one who knew. */
const LEAST_LINES = 2;

function lackOf(site: Site, article: Article, cluster: SameClaim): Lack | null {
  const claims = cluster.members.map((id) => site.claim(id));
  const [claim] = [...claims].sort((a, b) => a.text.length - b.text.length || (a.id < b.id ? -1 : 1));
  if (claim === undefined || cluster.lines < LEAST_LINES || claims.some((one) => one.article === article.id))
    return null;
  const articles = [...new Set(claims.map((one) => one.article))].sort();
  const dates = claims.flatMap((one) => one.dates.flatMap((id) => site.date(id).value ?? []));
  return { id: cluster.id, claim, articles, lines: cluster.lines, late: absenceOf(site, article, { articles, dates }) };
}

/** Spans of other articles that this one trims from the end. */
function trimmed(scope: Scope, article: string): readonly { readonly from: string; readonly span: Span }[] {
  const cuts = scope.links.lines.flatMap((line) => line.cuts.filter((cut) => cut.article === article));
  return cuts.flatMap(({ from, parts }) =>
    parts.flatMap(({ span, state }) => (state === 'trimmed' ? [{ from, span }] : [])),
  );
}

/** Whether the statement, in the article that was trimmed, stands in what was cut. */
function standsIn(site: Site, scope: Scope, { id }: Lack, span: Span): boolean {
  const members = scope.links.sameClaim.find((cluster) => cluster.id === id)?.members ?? [];
  return members
    .map((one) => site.claim(one))
    .some((claim) => claim.article === span.article && claim.start >= span.start && claim.end <= span.end);
}

function omissionOf(site: Site, scope: Scope, article: Article, met: ReadonlySet<string>): Omission {
  const all = scope.links.sameClaim
    .flatMap((cluster) => lackOf(site, article, cluster) ?? [])
    .sort((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1));
  const trims = trimmed(scope, article.id).map((trim) => ({
    ...trim,
    lacks: all.filter((lack) => standsIn(site, scope, lack, trim.span)),
  }));
  const cut = new Set(trims.flatMap(({ lacks }) => lacks));
  return {
    article,
    trims,
    lacks: all.filter((lack) => !cut.has(lack)),
    only: site.inArticle(article.id).claims.filter((claim) => !met.has(claim.id)),
  };
}

/** Per article, in the order of the story. Claims in more lines first, then by id. */
export function omissions(site: Site, scope: Scope): readonly Omission[] {
  const met = new Set(scope.links.sameClaim.flatMap((cluster) => cluster.members));
  return scope.articles.map((article) => omissionOf(site, scope, article, met));
}
