import { runs } from './search-match.ts';
import { BEGINS, type Near, nearIn } from './search-near.ts';
import type { Passage } from './search-passage.ts';
import { fieldNames, type FieldName, isEmpty, isPassage, type Limit, type Query } from './search-query.ts';
import { words, type Word } from './search-words.ts';

/** One thing that can be found: its wordings, and the names that find it too (every printed form of its speaker, outlets). */
export interface Entry {
  readonly id: string;
  readonly texts: readonly string[];
  readonly names: Names;
}

/** `also`: other printed forms of the names that stand in the texts; they find the entry and are no words of it. */
export type Names = Readonly<Record<FieldName, readonly string[]>> & { readonly also?: readonly string[] };

export interface Prepared {
  readonly id: string;
  readonly texts: readonly (readonly Word[])[];
  /** Folded texts, words parted by one blank. */
  readonly plain: string;
  readonly fields: Readonly<Record<FieldName, ReadonlySet<string>>>;
  /** Folded words of the texts and of the speaker's names: what a reader remembers. */
  readonly own: ReadonlySet<string>;
  /** Every folded word of texts and names, once. */
  readonly all: ReadonlySet<string>;
}

export interface Index {
  readonly entries: readonly Prepared[];
  readonly near: Near;
  /** Reads pasted texts; a page may send for it only when one is pasted. */
  readonly passage?: Passage | undefined;
}

export const layers = ['exact', 'part', 'all', 'close'] as const;
export type Layer = (typeof layers)[number];

/** What was found: ids by layer, each id in its first layer only. */
export type Found = Readonly<Record<Layer, readonly string[]>> & {
  /** Words of a pasted text that stand in no entry. */
  readonly nowhere: readonly string[];
};

/** Folds the words of an entry. */
export function prepare(entry: Entry): Prepared {
  const texts = entry.texts.map(words);
  const wordsOf = (field: keyof Names): ReadonlySet<string> =>
    new Set((entry.names[field] ?? []).flatMap(words).map((word) => word.folded));
  const fields = {
    speaker: wordsOf('speaker'),
    role: wordsOf('role'),
    outlet: wordsOf('outlet'),
    via: wordsOf('via'),
  };
  const said = texts.flat().map((word) => word.folded);
  const all = new Set([...said, ...wordsOf('also'), ...fieldNames.flatMap((name) => [...fields[name]])]);
  const plain = texts.map((text) => ` ${text.map((word) => word.folded).join(' ')} `).join('|');
  return { id: entry.id, texts, plain, fields, own: new Set([...said, ...fields.speaker]), all };
}

/** What is searched, of entries that are prepared one by one. */
export function indexed(entries: readonly Prepared[], passage?: Passage): Index {
  return { entries, near: nearIn([...new Set(entries.flatMap((entry) => [...entry.all]))]), passage };
}

export const indexOf = (list: readonly Entry[], passage?: Passage): Index => indexed(list.map(prepare), passage);

const holdsRun = (run: readonly string[], { texts }: Prepared, open = false): boolean =>
  texts.some((text) => runs(run, text, open).length > 0);

/** A limit keeps close spellings in (`speaker:masood`), but only the word itself keeps an entry out. */
function within({ field, not, run }: Limit, entry: Prepared, near: Near): boolean {
  const at = field === null ? entry.all : entry.fields[field];
  if (!not) return run.every((asked) => costIn(asked, at, near) < 1);
  return field === null && run.length > 1 ? !holdsRun(run, entry) : !run.every((asked) => at.has(asked));
}

/** Cost of the nearest word of a set; 1 when none is near. */
function costIn(asked: string, set: ReadonlySet<string>, near: Near): number {
  let least = 1;
  for (const [word, cost] of near(asked)) if (cost < least && set.has(word)) least = cost;
  return least;
}

/** Share of a word's weight that counts where it stands: in the speaker's name, in the words said, or only in a role, outlet or carrier. */
const weightIn = (asked: string, { fields, own }: Prepared, near: Near): number =>
  costIn(asked, fields.speaker, near) < 1 ? 1 : costIn(asked, own, near) < 1 ? 0.95 : 0.6;

/** One word in three or more may be a stray; two must both be there. */
export function allowedStrays(count: number): number {
  return count >= 3 ? Math.max(1, Math.floor(count / 4)) : 0;
}

/** Finds in plain text what may be printed as several words. */
const apart = (word: string): RegExp | null => (word.length >= 4 ? new RegExp(` ${[...word].join(' ?')} `, 'u') : null);

/** Costs of the asked words in an entry; words typed apart may be printed as one, and the other way round (`seams`). */
function costsIn(
  asked: readonly string[],
  seams: readonly (RegExp | null)[],
  entry: Prepared,
  near: Near,
): readonly number[] {
  const costs = asked.map((word, i) => {
    const cost = costIn(word, entry.all, near);
    return cost > 2 * BEGINS && seams[i]?.test(entry.plain) ? 2 * BEGINS : cost;
  });
  asked.forEach((word, i) => {
    const next = asked[i + 1];
    const cost = next === undefined ? 1 : costIn(word + next, entry.all, near);
    if (cost < 1) for (const at of [i, i + 1]) costs[at] = Math.min(costs[at] ?? 1, Math.max(cost, 2 * BEGINS));
  });
  return costs;
}

interface Scored {
  readonly id: string;
  readonly exact: boolean;
  readonly costs: readonly number[];
  /** By asked word: the share of its weight that counts. */
  readonly counts: readonly number[];
}

/** Words that ask, rather than being asked for: they may be missing. */
const asking = /^(?:who|what|when|where|why|how|which|did|does|do|says?|said|about|quotes?)$/;

/** Every word but the strays is there in some spelling, and something longer than a particle with them. */
function belongs(asked: readonly string[], { costs }: Scored): boolean {
  const content = asked.flatMap((word, i) => (asking.test(word) ? [] : [{ word, there: (costs[i] ?? 1) < 1 }]));
  const there = content.filter((one) => one.there);
  return content.length - there.length <= allowedStrays(content.length) && there.some(({ word }) => word.length >= 4);
}

/** Ids with the highest score first; equal ones in the order they come. Rare words weigh more (inverse document frequency). */
function ranked(list: readonly Scored[], asked: readonly string[], all: readonly Scored[]): readonly string[] {
  const weights = asked.map((_word, i) =>
    Math.log(1 + all.length / Math.max(1, all.filter(({ costs }) => (costs[i] ?? 1) < 1).length)),
  );
  const score = ({ costs, counts }: Scored): number =>
    costs.reduce((sum, cost, i) => sum + (1 - cost) * (counts[i] ?? 0) * (weights[i] ?? 0), 0);
  return [...list].sort((a, b) => score(b) - score(a)).map(({ id }) => id);
}

/** Sorts entries into layers: the run as typed; for a pasted text its parts; all words; close spellings with few strays. */
export function search(query: Query, { entries, near, passage }: Index): Found {
  const empty: Found = { exact: [], part: [], all: [], close: [], nowhere: [] };
  if (isEmpty(query)) return empty;
  const asked = query.words;
  const seams = asked.map(apart);
  const holding = entries.filter(
    (entry) =>
      query.phrases.every((phrase) => holdsRun(phrase, entry)) &&
      query.limits.every((limit) => within(limit, entry, near)),
  );
  const scored = holding.map(
    (entry): Scored => ({
      id: entry.id,
      exact: asked.length === 0 || holdsRun(asked, entry, query.open),
      costs: costsIn(asked, seams, entry, near),
      counts: asked.map((word) => weightIn(word, entry, near)),
    }),
  );
  const exact = scored.filter((one) => one.exact).map(({ id }) => id);
  const rest = scored.filter((one) => !one.exact);
  if (passage && isPassage(query)) {
    const part = passage.sharing(asked, holding).filter((id) => !exact.includes(id));
    if (exact.length + part.length > 0) return { ...empty, exact, part, nowhere: passage.unknown(asked, entries) };
  }
  const isAll = ({ costs }: Scored): boolean => costs.every((cost) => cost <= BEGINS);
  const close = rest.filter((one) => !isAll(one) && belongs(asked, one));
  return { ...empty, exact, all: ranked(rest.filter(isAll), asked, scored), close: ranked(close, asked, scored) };
}
