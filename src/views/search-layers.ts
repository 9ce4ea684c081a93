import { best, closeness, runs } from './search-match.ts';
import { isEmpty, type Query } from './search-query.ts';
import { words, type Word } from './search-words.ts';

/** One thing that can be found: its wordings, and the names that find it too (every printed form of its speaker, outlets). */
export interface Entry {
  readonly id: string;
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

export interface Prepared {
  readonly id: string;
  readonly texts: readonly (readonly Word[])[];
  /** Every folded word of texts and names, once. */
  readonly all: ReadonlySet<string>;
}

export type Layer = 'exact' | 'all' | 'close';
export const layers: readonly Layer[] = ['exact', 'all', 'close'];

/** What was found: ids by layer, each id in its first layer only. */
export type Found = Readonly<Record<Layer, readonly string[]>>;

/** Ranks candidates for the third layer, best first. Rank only: whether they belong is decided here. */
export type Ranker = (query: Query) => readonly string[];

export function prepare(entry: Entry): Prepared {
  const texts = entry.texts.map(words);
  const all = new Set([...texts.flat(), ...entry.names.flatMap(words)].map((word) => word.folded));
  return { id: entry.id, texts, all };
}

const holdsPhrases = (query: Query, entry: Prepared): boolean =>
  query.phrases.every((phrase) => entry.texts.some((text) => runs(phrase, text, false).length > 0));

function isExact(query: Query, entry: Prepared): boolean {
  return query.words.length === 0 || entry.texts.some((text) => runs(query.words, text, query.open).length > 0);
}

function isAll(query: Query, entry: Prepared): boolean {
  return query.words.every((asked) => {
    const found = best(asked, entry.all);
    return found === 'equal' || found === 'begins';
  });
}

/** One word in three or more may be a stray; two must both be there. */
export function allowedStrays(count: number): number {
  return count >= 3 ? Math.max(1, Math.floor(count / 4)) : 0;
}

/** Every word but the strays is there in some spelling; two words typed apart may be printed as one, and the other way round. */
export function isClose(query: Query, entry: Prepared): boolean {
  const answered = query.words.map((asked) => best(asked, entry.all) !== null || printedAsTwo(asked, entry));
  query.words.forEach((asked, i) => {
    const next = query.words[i + 1];
    if (next !== undefined && hasNear(asked + next, entry)) answered[i] = answered[i + 1] = true;
  });
  const strays = answered.filter((yes) => !yes).length;
  return strays <= allowedStrays(query.words.length) && longEnough(query.words.filter((_word, i) => answered[i]));
}

const hasNear = (asked: string, entry: Prepared): boolean =>
  [...entry.all].some((printed) => closeness(asked, printed) !== null);

function printedAsTwo(asked: string, entry: Prepared): boolean {
  return (
    asked.length >= 6 &&
    entry.texts.some((text) => text.some((word, i) => word.folded + (text[i + 1]?.folded ?? '') === asked))
  );
}

/** Something longer than a particle must have been found, or `of the` with a stray would list everything. */
const longEnough = (found: readonly string[]): boolean => found.some((word) => word.length >= 4);

/** Sorts entries into layers. Layers one and two keep the order of `entries`; the third follows `rank`. */
export function search(query: Query, entries: readonly Prepared[], rank: Ranker | null): Found {
  if (isEmpty(query)) return { exact: [], all: [], close: [] };
  const holding = entries.filter((entry) => holdsPhrases(query, entry));
  const exact = holding.filter((entry) => isExact(query, entry));
  const all = holding.filter((entry) => !exact.includes(entry) && isAll(query, entry));
  const rest = new Map(
    holding.filter((entry) => !exact.includes(entry) && !all.includes(entry)).map((entry) => [entry.id, entry]),
  );
  const close = (rank?.(query) ?? []).filter((id) => {
    const entry = rest.get(id);
    return entry !== undefined && isClose(query, entry);
  });
  const ids = (list: readonly Prepared[]): readonly string[] => list.map((entry) => entry.id);
  return { exact: ids(exact), all: ids(all), close };
}
