import type { Claim, Quote, Source } from '../story/records.ts';
import type { Span } from '../story/span.ts';
import { shownUntil } from './rights.ts';
import type { Routes } from './routes.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';

/** Kinds of source a statement is given to, most specific first. */
export const givenKinds = [
  'person',
  'account',
  'document',
  'spokesman',
  'unnamed',
  'body',
  'medium',
  'several',
  'nobody',
] as const;
export type GivenKind = (typeof givenKinds)[number];

/** One article’s giving of a statement to somebody. */
export interface Given {
  readonly siglum: Siglum;
  readonly href: string;
  readonly kind: GivenKind;
  /** Who it is, exactly as printed; null where nobody is named, or the words may not be shown. */
  readonly printed: string | null;
  /** Carriers by name, nearest first; an account that is the kind itself apart. */
  readonly via: readonly string[];
}
/** A statement that different articles give to different kinds of source. */
export interface Drift {
  readonly id: string;
  readonly words: string;
  readonly given: readonly Given[];
  /** One article gives it to one, another to several without names. */
  readonly number: boolean;
}

const PRONOUN = /^(?:he|she|they|it|who|we|i)$/iu;
const SPOKESMAN = /\bspokes(?:man|woman|person|people|men|women)\b/iu;

const byType: Readonly<Record<Source['type'], GivenKind>> = {
  person: 'person',
  organisation: 'body',
  agency: 'medium',
  outlet: 'medium',
  official: 'unnamed',
  social: 'account',
  document: 'document',
  anonymous: 'unnamed',
  group: 'several',
};

function kindOf(source: Source | null, via: readonly Source[]): GivenKind {
  if (source === null) return 'nobody';
  const kind = byType[source.type];
  if (kind === 'unnamed' && SPOKESMAN.test(source.name)) return 'spokesman';
  return kind === 'body' && via.some(({ type }) => type === 'social') ? 'account' : kind;
}

/** The quotation or report of speech the claim stands in, by the same speaker. */
function reportOf(site: Site, claim: Claim): Quote | undefined {
  const around = site
    .inArticle(claim.article)
    .quotes.filter((quote) => quote.start < claim.end && claim.start < quote.end && quote.speaker === claim.by);
  return around.find(({ mention }) => mention !== null) ?? around[0];
}

/** The words that name the source there: those beside the report, or else its last mention before the statement ends. */
function wordsOf(site: Site, claim: Claim, source: Source): Span | undefined {
  const report = reportOf(site, claim);
  const named = [report?.described, report?.mention].find((span) => span != null && !PRONOUN.test(span.text));
  const before = source.mentions.filter((one) => one.article === claim.article && one.start < claim.end);
  return named ?? before.at(-1) ?? source.mentions.find((one) => one.article === claim.article);
}

function given(site: Site, routes: Routes, claim: Claim): Given {
  const source = claim.by === null ? null : site.source(claim.by);
  const via = claim.via.map((id) => site.source(id));
  const kind = kindOf(source, via);
  const span = source === null ? undefined : wordsOf(site, claim, source);
  const shown = span !== undefined && span.end <= shownUntil(site.article(span.article));
  return {
    siglum: site.siglum(claim.article),
    href: routes.article(claim.article, claim.id),
    kind,
    printed: shown ? span.text : null,
    via: via.filter(({ type }) => kind !== 'account' || type !== 'social').map(({ name }) => name),
  };
}

const rank = ({ kind }: Given): number => givenKinds.indexOf(kind);

/** Of what one article prints, each kind once, with the carriers named for it. */
function once(list: readonly Given[]): Given[] {
  const kinds = new Map(list.toReversed().map((one) => [`${one.kind} ${one.via.join()}`, one]));
  const named = [...kinds.values()].filter(({ kind }) => kind !== 'nobody');
  return (named.length > 0 ? named : [...kinds.values()]).sort((a, b) => rank(a) - rank(b));
}

/** Do two articles name somebody for it, and no kind that both name? */
function drifts(articles: readonly (readonly Given[])[]): boolean {
  const kinds = articles
    .map((list) => new Set(list.map(({ kind }) => kind).filter((kind) => kind !== 'nobody')))
    .filter((set) => set.size > 0);
  return kinds.some((a, at) => kinds.slice(at + 1).some((b) => a.isDisjointFrom(b)));
}

const single: ReadonlySet<GivenKind> = new Set<GivenKind>(['person', 'spokesman', 'unnamed']);

/** Statements that several articles print and give to different kinds of source, those of most articles first. */
export function givenTo(site: Site, routes: Routes, scope: Scope): Drift[] {
  return scope.links.sameClaim
    .flatMap(({ id, members }): Drift[] => {
      const claims = members.map((member) => site.claim(member));
      const articles = [...Map.groupBy(claims, ({ article }) => article).values()].map((list) =>
        once(list.map((claim) => given(site, routes, claim))),
      );
      const all = articles.flat().sort((a, b) => rank(a) - rank(b));
      const number = all.some(({ kind }) => kind === 'several') && all.some(({ kind }) => single.has(kind));
      return drifts(articles) ? [{ id, words: claims[0]?.text ?? '', given: all, number }] : [];
    })
    .sort((a, b) => b.given.length - a.given.length || (a.id < b.id ? -1 : 1));
}
