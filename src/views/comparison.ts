import type { Article } from '../story/article.ts';
import type { Change, Conflict, SameClaim, SameQuote } from '../story/links.ts';
import type { Claim } from '../story/records.ts';
import type { Span } from '../story/span.ts';
import { excerpt } from './excerpt.ts';
import { glossOf } from './readings.ts';
import { foldedText } from './search-words.ts';
import type { Scope, Site } from './site.ts';

/** How the words of one cell stand to the others of its row. */
export type Mark = 'same' | 'alike' | 'part' | 'differs' | 'less' | 'other' | 'compatible';

/** The exact words of one article; `shown` is the slice that is printed, at most `MOST_WORDS` words. */
export interface Cell {
  readonly article: string;
  readonly mark: Mark;
  readonly shown: Span;
  readonly cut: boolean;
  readonly record: string | null;
  /** Of a few words of a place that differs, the rest of their sentence: literal, "…" where something is left out. */
  readonly before: string;
  readonly after: string;
  /** Which reading of the row it is, where the row tells readings apart, and what the words mean where they alone do not tell. */
  readonly reading: number | null;
  readonly gloss: string | null;
}

export interface Row {
  readonly id: string;
  readonly kind: 'conflict' | 'claim' | 'quote';
  readonly label: string;
  /** What a conflict is about. */
  readonly about: Conflict['type'] | null;
  /** Name of the speaker of a quote; null when not stated. */
  readonly speaker: string | null;
  readonly lines: number | null;
  /** When it was said or happened, as far as its records tell. */
  readonly dates: readonly string[];
  /** Cells by article id; an article without one does not mention it. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

export const MOST_WORDS = 30;
const LABEL_WORDS = 14;
/** Stories with more articles get pair pages only where two articles share something. */
export const ALL_PAIRS_UP_TO = 12;

const certainties: readonly Claim['certainty'][] = ['stated', 'attributed', 'hedged', 'disputed', 'denied'];
const otherWords: ReadonlySet<Change['type']> = new Set(['substitution', 'number', 'name', 'order']);
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first words of a span, as a span: still a slice of the article. */
export function firstWords(span: Span, most = MOST_WORDS): { readonly shown: Span; readonly cut: boolean } {
  const words = [...span.text.matchAll(/\S+/gu)];
  const last = words[most - 1];
  if (last === undefined || words.length <= most)
    return { shown: { article: span.article, start: span.start, end: span.end, text: span.text }, cut: false };
  const length = last.index + last[0].length;
  return {
    shown: { article: span.article, start: span.start, end: span.start + length, text: span.text.slice(0, length) },
    cut: true,
  };
}

const none = { before: '', after: '', reading: null, gloss: null } as const;

function cellOf(span: Span, mark: Mark, record: string | null): Cell {
  return { ...none, article: span.article, mark, ...firstWords(span), record };
}

const grouped = (cells: readonly Cell[]): Row['cells'] => Map.groupBy(cells, (cell) => cell.article);

function conflictRow(site: Site, conflict: Conflict): Row {
  const mark: Mark =
    conflict.verdict === 'differs' ? 'differs' : conflict.verdict === 'compatible' ? 'compatible' : 'other';
  const cells = conflict.sides.map((side): Cell => {
    const { before, after } = excerpt(site.article(side.article), side.span);
    const { reading } = side;
    return { ...cellOf(side.span, mark, null), before, after, reading, gloss: glossOf(conflict, side) };
  });
  return {
    id: conflict.id,
    kind: 'conflict',
    label: conflict.about,
    about: conflict.type,
    speaker: null,
    lines: null,
    dates: [],
    cells: grouped(cells),
  };
}

/** Same words as another article's, less certain than the most certain, contradicting it, or put in other words. */
function claimMark(claim: Claim, all: readonly Claim[]): Mark {
  const rank = (one: Claim): number => certainties.indexOf(one.certainty);
  const least = Math.min(...all.map(rank));
  if (rank(claim) >= certainties.indexOf('disputed') && least < certainties.indexOf('disputed')) return 'differs';
  if (rank(claim) > least) return 'less';
  const words = foldedText(claim.text);
  return all.some((other) => other.article !== claim.article && foldedText(other.text) === words) ? 'same' : 'alike';
}

function claimRow(site: Site, cluster: SameClaim): Row {
  const claims = cluster.members.map((id) => site.claim(id));
  const [label] = [...claims].sort((a, b) => a.text.length - b.text.length || byCode(a.id, b.id));
  const { shown, cut } = label === undefined ? { shown: null, cut: false } : firstWords(label, LABEL_WORDS);
  const cells = claims.map((claim) => cellOf(claim, claimMark(claim, claims), claim.id));
  return {
    id: cluster.id,
    kind: 'claim',
    label: `${shown?.text ?? ''}${cut ? '…' : ''}`,
    about: null,
    speaker: null,
    lines: cluster.lines,
    dates: claims.flatMap((claim) => claim.dates.flatMap((id) => site.date(id).value ?? [])),
    cells: grouped(cells),
  };
}

function quoteRow(site: Site, group: SameQuote): Row {
  const members = group.members.map(({ quote, changes }) => ({ quote: site.quote(quote), changes }));
  const base = site.quote(group.base);
  const markOf = (id: string, text: string, changes: readonly Change[]): Mark => {
    if (changes.some((change) => otherWords.has(change.type))) return 'differs';
    const same = members.some(({ quote }) => quote.id !== id && foldedText(quote.text) === foldedText(text));
    return same || changes.length === 0
      ? 'same'
      : changes.every((change) => change.type === 'spelling' || change.type === 'punctuation')
        ? 'alike'
        : 'part';
  };
  const all = members.some(({ quote }) => quote.id === base.id) ? members : [{ quote: base, changes: [] }, ...members];
  const { shown, cut } = firstWords(base, LABEL_WORDS);
  const speaker = group.speaker === null ? null : site.source(group.speaker).name;
  const cells = all.map(({ quote, changes }) => cellOf(quote, markOf(quote.id, quote.text, changes), quote.id));
  return {
    id: group.id,
    kind: 'quote',
    label: `${shown.text}${cut ? '…' : ''}`,
    about: null,
    speaker,
    lines: null,
    dates: all.flatMap(({ quote }) => quote.said ?? []),
    cells: grouped(cells),
  };
}

const weight: Readonly<Record<Mark, number>> = {
  differs: 4,
  less: 3,
  other: 2,
  part: 1,
  compatible: 1,
  alike: 0,
  same: 0,
};

/** How different a row is: the sum over its cells. Orders rows and nothing else. */
function difference(row: Row): number {
  return [...row.cells.values()].flat().reduce((sum, cell) => sum + weight[cell.mark], 0);
}

/** Rows of the comparison, the most different first; only what stands in two articles or more. */
export function comparisonRows(site: Site, scope: Scope): readonly Row[] {
  const { conflicts, sameClaim, sameQuote } = scope.links;
  const rows = [
    ...conflicts.map((conflict) => conflictRow(site, conflict)),
    ...sameClaim.map((cluster) => claimRow(site, cluster)),
    ...sameQuote.map((group) => quoteRow(site, group)),
  ];
  return rows
    .filter((row) => row.cells.size > 1)
    .sort((a, b) => difference(b) - difference(a) || b.cells.size - a.cells.size || byCode(a.id, b.id));
}

function linked(scope: Scope): ReadonlySet<string> {
  const quotes = new Map(scope.records.quotes.map((quote) => [quote.id, quote.article]));
  const groups = scope.links.sameQuote.map((group) =>
    [...new Set(group.members.flatMap(({ quote }) => quotes.get(quote) ?? []))].sort(byCode),
  );
  const shared = [...scope.links.reuse.map(({ a, b }) => [a.article, b.article].sort(byCode)), ...groups];
  return new Set(shared.flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`))));
}

/** Pairs of articles that have a page, each once, in the order of the articles. */
export function pairsOf(scope: Scope): readonly (readonly [Article, Article])[] {
  const { articles } = scope;
  const keep = articles.length <= ALL_PAIRS_UP_TO ? null : linked(scope);
  const pairs = articles.flatMap((a, i) => articles.slice(i + 1).map((b) => [a, b] as const));
  return keep === null ? pairs : pairs.filter(([a, b]) => keep.has([a.id, b.id].sort(byCode).join(' ')));
}
