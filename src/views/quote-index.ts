import type { Source } from '../story/records.ts';
import { dayOrOpen, rangeOf } from './edtf-range.ts';
import { otherNamesIn } from './other-names.ts';
import { countWith, type FacetItem, type FacetName, isStance, noChoice } from './search-facets.ts';
import type { Names } from './search-layers.ts';
import { flags, type Flag, kinds } from './search-state.ts';
import type { Scope, Site } from './site.ts';
import { kindsOf, type Utterance, utterances, type Witness } from './utterance.ts';

/** Longest list on one page; what goes beyond stands on `/quotes/page/2/` and on. */
export const PAGE_SIZE = 200;

/** Changes that put other words inside the quotation marks; spelling and punctuation do not, and a shorter run is not another word. */
const otherWords: ReadonlySet<string> = new Set(['substitution', 'number', 'name', 'order']);

export interface QuoteItem {
  readonly utterance: Utterance;
  readonly source: Source | null;
  readonly facet: FacetItem;
  /** Everything but the words that finds the item: all printed forms of the speaker and the role, outlets, carriers. */
  readonly names: Names;
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly note: string | null;
  readonly count: number;
}

export interface QuoteIndex {
  readonly items: readonly QuoteItem[];
  /** How many of them are views or wishes, not quotes. */
  readonly told: number;
  readonly speakers: readonly FacetOption[];
  readonly outlets: readonly FacetOption[];
  readonly kinds: readonly FacetOption[];
  /** Who carried words: agencies, outlets, social media … */
  readonly carriers: readonly FacetOption[];
  readonly flags: readonly FacetOption[];
}

/** Words for the options, handed in so that this module holds no interface text. */
export interface FacetWords {
  readonly kind: Readonly<Record<(typeof kinds)[number], string>>;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly type: Readonly<Record<Source['type'], string>>;
}

/** Value of the outlet facet: the outlet, or the article itself where the outlet is unknown. */
export function outletKey(site: Site, article: string): string {
  return site.article(article).outlet.id ?? article;
}

function outletLabel(site: Site, article: string): string {
  const { outlet, letters, mark } = site.siglum(article);
  return letters === '' ? `${outlet} (${mark})` : outlet;
}

export function flagsOf(utterance: Utterance): readonly Flag[] {
  const holds: Readonly<Record<Flag, boolean>> = {
    // Marked words that nobody is quoted saying have no speaker to be missed.
    unknown: utterance.speaker === null && kindsOf(utterance).some((kind) => kind !== 'scare'),
    several: new Set(utterance.witnesses.map((witness) => witness.article)).size > 1,
    variants: utterance.wordings > 1,
    differs: utterance.changes.some((change) => otherWords.has(change.type)),
    shorter: utterance.changes.some((change) => change.type === 'dropped' || change.type === 'ellipsis'),
  };
  return flags.filter((flag) => holds[flag]);
}

const kindOf = (witness: Witness): string => witness.parts[0]?.form ?? 'direct';

const wordingsOf = (utterance: Utterance): string[] =>
  utterance.witnesses.flatMap(({ parts }) => parts.map(({ text }) => text));

const carriersOf = (witness: Witness): readonly string[] => [...new Set(witness.parts.flatMap((part) => part.via))];

/** First and last day of when it was said or, where that is not told, printed; null where neither is known. */
function daysOf(site: Site, utterance: Utterance): readonly [string, string] | null {
  const told = [utterance.said, site.article(utterance.witnesses[0].article).published.value];
  const [range] = told.flatMap((value) => (value === null ? [] : (rangeOf(value) ?? [])));
  return range === undefined ? null : [dayOrOpen(range.from), dayOrOpen(range.to)];
}

/** One utterance as the lists show it. */
export function quoteItem(site: Site, utterance: Utterance): QuoteItem {
  const source = utterance.speaker === null ? null : site.source(utterance.speaker);
  const witnesses = utterance.witnesses.map((witness) => {
    const via = carriersOf(witness);
    const printed = { outlet: outletKey(site, witness.article), kind: kindOf(witness) };
    return via.length === 0 ? printed : { ...printed, via };
  });
  const days = daysOf(site, utterance);
  const carriers = utterance.witnesses.flatMap(carriersOf).map((id) => site.source(id).name);
  const forms = source === null ? [] : [source.name, ...source.names.map((form) => form.name)];
  const outlets = utterance.witnesses.flatMap((witness) => site.article(witness.article).outlet.name ?? []);
  return {
    utterance,
    source,
    facet: {
      id: utterance.id,
      speaker: utterance.speaker ?? '',
      witnesses,
      flags: flagsOf(utterance),
      ...(days === null ? {} : { days }),
    },
    names: {
      speaker: [...new Set(forms)],
      role: [source?.role ?? ''].filter((role) => role !== ''),
      outlet: [...new Set(outlets)],
      via: [...new Set(carriers)],
      ...otherNamesIn(site, utterance.witnesses[0].article, wordingsOf(utterance)),
    },
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counted(
  items: readonly QuoteItem[],
  facet: FacetName,
  value: string,
  label: string,
  note: string | null = null,
): FacetOption {
  return {
    value,
    label,
    note,
    count: countWith(
      items.map((item) => item.facet),
      noChoice,
      facet,
      value,
    ),
  };
}

function carrierOptions(site: Site, items: readonly QuoteItem[], words: FacetWords): readonly FacetOption[] {
  const ids = new Set(items.flatMap(({ utterance }) => utterance.witnesses.flatMap(carriersOf)));
  const options = [...ids].map((id) => {
    const { name, type } = site.source(id);
    return counted(items, 'via', id, name, words.type[type]);
  });
  return options.sort((a, b) => b.count - a.count || byCode(a.label, b.label));
}

function speakerOptions(site: Site, items: readonly QuoteItem[]): readonly FacetOption[] {
  const sources = new Map(items.flatMap((item) => (item.source === null ? [] : [[item.source.id, item.source]])));
  const names = Map.groupBy(sources.values(), (source) => source.name);
  // Two sources of one name are told apart by where the first stands.
  const label = (source: Source): string =>
    (names.get(source.name)?.length ?? 0) > 1 ? `${source.name} (${site.siglum(source.article).mark})` : source.name;
  const options = [...sources.values()].map((source) =>
    counted(items, 'speaker', source.id, label(source), source.role),
  );
  return options.sort((a, b) => b.count - a.count || byCode(a.label, b.label));
}

function outletOptions(site: Site, items: readonly QuoteItem[]): readonly FacetOption[] {
  const articles = new Map(
    items.flatMap((item) =>
      item.utterance.witnesses.map((witness) => [outletKey(site, witness.article), witness.article]),
    ),
  );
  return [...articles]
    .map(([key, article]) => counted(items, 'outlet', key, outletLabel(site, article)))
    .sort((a, b) => byCode(a.label, b.label));
}

/** The quote index of one story or of the corpus. */
export function quoteIndex(site: Site, scope: Scope, words: FacetWords): QuoteIndex {
  const items = utterances(scope).map((utterance) => quoteItem(site, utterance));
  const some = (options: readonly FacetOption[]): readonly FacetOption[] =>
    options.filter((option) => option.count > 0);
  return {
    items,
    told: items.filter(({ facet }) => isStance(facet)).length,
    speakers: speakerOptions(site, items),
    outlets: outletOptions(site, items),
    kinds: some(kinds.map((kind) => counted(items, 'kind', kind, words.kind[kind]))),
    carriers: carrierOptions(site, items, words),
    flags: some(flags.map((flag) => counted(items, 'flag', flag, words.flag[flag]))),
  };
}

/** Pages of at most `size` items; an empty index still has one. */
export function paged<T>(items: readonly T[], size = PAGE_SIZE): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_page, i) => items.slice(i * size, (i + 1) * size));
}

/** Numbers of the pages after the first that a scope needs. */
export function morePages(scope: Scope): readonly number[] {
  return paged(utterances(scope))
    .map((_items, i) => i + 1)
    .slice(1);
}
