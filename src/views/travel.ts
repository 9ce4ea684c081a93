import type { Line } from '../story/links.ts';
import type { Source } from '../story/records.ts';
import type { Named } from './named.ts';
import { passagesOf } from './passages.ts';
import type { Routes } from './routes.ts';
import { ratio, shareOf } from './shared-words.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';

/** Wording two articles share. */
export interface PairShare {
  readonly a: Siglum;
  readonly b: Siglum;
  readonly href: string;
  readonly passages: number;
  /** Words of each article that stand, in the same order, in a passage of the other. */
  readonly words: { readonly a: number; readonly b: number };
  /** Those words as a share of each article. */
  readonly share: { readonly a: number; readonly b: number };
}
export interface Carrier extends Named {
  readonly type: Source['type'];
  /** Quotations said to have come through it. */
  readonly quotes: number;
  readonly sigla: readonly Siglum[];
}
export interface ReportingLine {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
  readonly kind: Line['kind'];
  readonly sigla: readonly Siglum[];
}
/** How the reporting travelled: who spoke, through whom, printed where. */
export interface Travel {
  readonly lines: readonly ReportingLine[];
  readonly carriers: readonly Carrier[];
  readonly pairs: readonly PairShare[];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function carriers(site: Site, routes: Routes, scope: Scope): Carrier[] {
  const carried = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const quote of scope.records.quotes) {
    for (const id of quote.via) {
      carried.set(id, (carried.get(id) ?? new Set()).add(quote.article));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...carried]
    .map(([id, articles]) => {
      const { name, type } = site.source(id);
      return {
        name,
        type,
        href: routes.speaker(id),
        quotes: counts.get(id) ?? 0,
        sigla: [...articles].sort().map((a) => site.siglum(a)),
      };
    })
    .sort((a, b) => b.quotes - a.quotes || byCode(a.name, b.name));
}

function pairShare(site: Site, routes: Routes, scope: Scope, a: string, b: string): PairShare | null {
  const passages = passagesOf(scope.links.reuse, a).filter((p) => p.there.article === b);
  if (passages.length === 0) return null;
  const [one, two] = [site.article(a), site.article(b)];
  const from = shareOf(site, one, passages).all;
  const to = shareOf(
    site,
    two,
    passagesOf(scope.links.reuse, b).filter((p) => p.there.article === a),
  ).all;
  return {
    a: site.siglum(a),
    b: site.siglum(b),
    href: routes.pair(a, b),
    passages: passages.length,
    words: { a: from.same, b: to.same },
    share: { a: ratio(from), b: ratio(to) },
  };
}

/** Lines that rest on a body are counted; after them wording shared without credit, then what outlets have of their own. */
const RANK: Readonly<Record<Line['kind'], number>> = { body: 0, shared: 1, own: 2 };

/** Reporting lines, the counted before the others, those with most articles first. */
function lines(site: Site, scope: Scope): ReportingLine[] {
  return scope.links.lines
    .map(({ id, name, basis, members, kind }) => {
      const articles = [...new Set(members.map((m) => m.article))].sort(byCode);
      return { id, name, basis, kind, sigla: articles.map((article) => site.siglum(article)) };
    })
    .sort(
      (a, b) =>
        RANK[a.kind] - RANK[b.kind] || b.sigla.length - a.sigla.length || byCode(a.name, b.name) || byCode(a.id, b.id),
    );
}

/** Pairs with shared wording, most words first. Ids of a pair stand in alphabetical order, as in its address. */
export function travel(site: Site, routes: Routes, scope: Scope): Travel {
  const ids = scope.articles.map((a) => a.id).sort(byCode);
  const pairs = ids
    .flatMap((a, i) => ids.slice(i + 1).map((b) => pairShare(site, routes, scope, a, b)))
    .filter((p) => p !== null);
  return {
    lines: lines(site, scope),
    carriers: carriers(site, routes, scope),
    pairs: pairs.sort(
      (p, q) => q.words.a + q.words.b - p.words.a - p.words.b || byCode(p.a.mark + p.b.mark, q.a.mark + q.b.mark),
    ),
  };
}
