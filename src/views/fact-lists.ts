import type { Conflict, SameClaim } from '../story/links.ts';
import type { Claim } from '../story/records.ts';
import type { Span } from '../story/span.ts';
import { type Excerpt, excerpt, READABLE, roughness } from './excerpt.ts';
import { placeAt } from './paragraphs.ts';
import { aboutLine, type Place, type Reading, readingsOf } from './readings.ts';
import type { Routes } from './routes.ts';
import type { Scope, Site } from './site.ts';

/** Words of an article with the place they stand at. */
export interface Cited extends Excerpt, Place {}
/** One line of a list: what it is about where that needs saying, then the outlets' own words. */
export interface FactLine {
  readonly id: string;
  readonly about: string | null;
  /** What differs, for places that disagree. */
  readonly type: Conflict['type'] | null;
  readonly cited: readonly Cited[];
  /** The readings of a place that differs; none elsewhere. */
  readonly readings: readonly Reading[];
  /** Other articles that have it, without their words. */
  readonly also: readonly Cited[];
  /** Independent reporting lines behind it; null where that is not the question. */
  readonly lines: number | null;
}
export interface FactList {
  readonly key: 'shared' | 'differs' | 'only' | 'unsourced';
  readonly lines: readonly FactLine[];
  /** How many of the lines every outlet has; null where that is not the question. */
  readonly byAll: number | null;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function cite(site: Site, routes: Routes, span: Span, anchor: string): Cited {
  const article = site.article(span.article);
  return {
    ...excerpt(article, span),
    siglum: site.siglum(span.article),
    href: routes.article(span.article, anchor),
    place: placeAt(article, span.start)?.label ?? '',
  };
}

function outletsOf(site: Site, claims: readonly Claim[]): number {
  return new Set(claims.map((c) => site.article(c.article).outlet.id ?? c.article)).size;
}

/** The wording that stands for a group: one that reads as a sentence before a fragment, then the longest readable one, or else the shortest. */
function spokesman(
  site: Site,
  claims: readonly Claim[],
): { readonly claim: Claim; readonly rough: number } | undefined {
  const rated = claims.map((claim) => ({ claim, rough: roughness(site.article(claim.article), claim) }));
  const fits = (claim: Claim): number =>
    claim.text.length <= READABLE ? claim.text.length : READABLE - claim.text.length;
  return rated.sort((a, b) => a.rough - b.rough || fits(b.claim) - fits(a.claim) || byCode(a.claim.id, b.claim.id))[0];
}

interface Ranked extends FactLine {
  readonly outlets: number;
  readonly rough: number;
}

function groupLine(site: Site, routes: Routes, group: SameClaim): Ranked {
  const claims = group.members.map((id) => site.claim(id));
  const best = spokesman(site, claims);
  const chosen = best?.claim;
  // An article that is cited need not be named again.
  const others = claims.filter(
    (c, i) => c.article !== chosen?.article && claims.findIndex((d) => d.article === c.article) === i,
  );
  return {
    id: group.id,
    about: null,
    type: null,
    cited: chosen === undefined ? [] : [cite(site, routes, chosen, chosen.id)],
    readings: [],
    also: others.map((c) => cite(site, routes, c, c.id)),
    lines: group.lines,
    outlets: outletsOf(site, claims),
    rough: best?.rough ?? 2,
  };
}

/** Leaves out a line whose words stand in those of a line before it, when it names no further article: it would say nothing more. */
function unnested(lines: readonly Ranked[]): Ranked[] {
  const words = ({ cited }: FactLine): string => cited[0]?.text ?? '';
  const homes = ({ cited, also }: FactLine): string[] => [...cited, ...also].map(({ siglum }) => siglum.article);
  const inside = (line: Ranked, other: Ranked): boolean =>
    words(other).includes(words(line)) && homes(line).every((home) => homes(other).includes(home));
  const kept: Ranked[] = [];
  for (const line of lines) if (!kept.some((other) => inside(line, other))) kept.push(line);
  return kept;
}

/** Claims more than one outlet carries, those that most carry first; among these, what reads as a sentence first. */
function shared(site: Site, routes: Routes, scope: Scope): FactList {
  const all = scope.links.sameClaim
    .map((group) => groupLine(site, routes, group))
    .filter((line) => line.outlets > 1)
    .sort((a, b) => b.outlets - a.outlets || a.rough - b.rough || b.also.length - a.also.length || byCode(a.id, b.id));
  const lines = unnested(all);
  const outlets = new Set(scope.articles.map((a) => a.outlet.id ?? a.id)).size;
  return { key: 'shared', lines, byAll: lines.filter((line) => line.outlets === outlets).length };
}

/** Differences in figures first: a reader looks for those, and can check them at a glance. */
const isFigure = ({ type }: Conflict): boolean => type === 'number';

function differing(site: Site, routes: Routes, scope: Scope): FactList {
  const conflicts = scope.links.conflicts.filter((c) => c.verdict === 'differs');
  const articles = (c: Conflict): number => new Set(c.sides.map((side) => side.article)).size;
  const lines = [...conflicts]
    .sort((a, b) => Number(isFigure(b)) - Number(isFigure(a)) || articles(b) - articles(a) || byCode(a.id, b.id))
    .map((c) => {
      const readings = readingsOf(site, routes, c);
      return {
        id: c.id,
        about: aboutLine(c, readings),
        type: c.type,
        cited: [],
        readings,
        also: [],
        lines: null,
      };
    });
  return {
    key: 'differs',
    lines,
    byAll: null,
  };
}

/** Says something that can be looked up: holds a figure or a date. */
const checkable = (claim: Claim): boolean => claim.figures.length + claim.dates.length > 0;
const FIRST: readonly Claim['confidence'][] = ['certain', 'likely', 'unsure'];
const weight = (claim: Claim): number => claim.figures.length * 2 + claim.dates.length;

const overlaps = (a: Span, b: Span): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

/** The weightiest claims first; of claims that share words, or say the same by rule, only the first is listed, the others named with it. */
function claimLines(
  site: Site,
  routes: Routes,
  claims: readonly Claim[],
  groups: readonly SameClaim[] = [],
): FactLine[] {
  const groupOf = new Map(groups.flatMap((g) => g.members.map((id) => [id, g.id] as const)));
  const alike = (a: Claim, b: Claim): boolean =>
    overlaps(a, b) || (groupOf.has(a.id) && groupOf.get(a.id) === groupOf.get(b.id));
  const sorted = [...claims].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      FIRST.indexOf(a.confidence) - FIRST.indexOf(b.confidence) ||
      byCode(a.article, b.article) ||
      a.start - b.start,
  );
  const listed: Claim[] = [];
  for (const claim of sorted) if (!listed.some((other) => alike(other, claim))) listed.push(claim);
  const also = (c: Claim): readonly Claim[] =>
    sorted.filter(
      (d, i) =>
        d.article !== c.article && alike(c, d) && sorted.findIndex((e) => e.article === d.article && alike(c, e)) === i,
    );
  return listed.map((c) => ({
    id: c.id,
    about: null,
    type: null,
    cited: [cite(site, routes, c, c.id)],
    readings: [],
    also: also(c).map((d) => cite(site, routes, d, d.id)),
    lines: null,
  }));
}

/** Claims with a figure or a date that no linker found anywhere else, neither as claim nor as shared wording. */
function single(site: Site, routes: Routes, scope: Scope): FactList {
  const { sameClaim, conflicts, reuse } = scope.links;
  const linked = new Set(sameClaim.flatMap((g) => g.members));
  const elsewhere: Span[] = [
    ...reuse.flatMap((r) => [r.a, r.b]),
    ...conflicts.flatMap((c) => c.sides.map((s) => s.span)),
  ];
  const met = (c: Claim): boolean => elsewhere.some((s) => overlaps(s, c));
  const claims = scope.records.claims.filter(
    (c) => c.section === 'paragraph' && checkable(c) && !linked.has(c.id) && !met(c),
  );
  return { key: 'only', lines: claimLines(site, routes, claims), byAll: null };
}

/** Claims with a figure or a date in the outlet's own voice, with nobody named as carrier. */
function unsourced(site: Site, routes: Routes, scope: Scope): FactList {
  const own = (c: Claim): boolean =>
    c.section === 'paragraph' && c.by === null && c.via.length === 0 && c.certainty === 'stated';
  return {
    key: 'unsourced',
    lines: claimLines(
      site,
      routes,
      scope.records.claims.filter((c) => own(c) && checkable(c)),
      scope.links.sameClaim,
    ),
    byAll: null,
  };
}

/** The four lists of the overview. Lists that compare need two articles; with fewer they are left out. */
export function factLists(site: Site, routes: Routes, scope: Scope): FactList[] {
  const compared = scope.articles.length > 1 ? [shared, differing, single] : [];
  return [...compared, unsourced].map((list) => list(site, routes, scope));
}
