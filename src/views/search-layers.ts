import { runs } from './search-match.ts';
import { BEGINS, type Near, nearIn } from './search-near.ts';
import { commonRuns } from './search-passage.ts';
import { fieldNames, type FieldName, isEmpty, isPassage, type Limit, type Query } from './search-query.ts';
import { words, type Word } from './search-words.ts';

/** One thing that can be found: its wordings, and the names that find it too (every printed form of its speaker, outlets). */
export interface Entry {
  readonly id: string;
  readonly texts: readonly string[];
  readonly names: Readonly<Record<FieldName, readonly string[]>>;
}

interface Prepared {
  readonly id: string;
  readonly texts: readonly (readonly Word[])[];
  /** Neighbours in a text printed as one. */
  readonly joined: ReadonlySet<string>;
  readonly fields: Readonly<Record<FieldName, ReadonlySet<string>>>;
  /** Folded words of the texts and of the speaker's names: what a reader remembers. */
  readonly own: ReadonlySet<string>;
  /** Every folded word of texts and names, once. */
  readonly all: ReadonlySet<string>;
}

export interface Index {
  readonly entries: readonly Prepared[];
  readonly near: Near;
}

export const layers = ['exact', 'part', 'all', 'close'] as const;
export type Layer = (typeof layers)[number];

/** What was found: ids by layer, each id in its first layer only. */
export type Found = Readonly<Record<Layer, readonly string[]>> & {
  /** Words of a pasted text that stand in no entry. */
  readonly nowhere: readonly string[];
};

function prepare(entry: Entry): Prepared {
  const texts = entry.texts.map(words);
  const wordsOf = (field: FieldName): ReadonlySet<string> =>
    new Set(entry.names[field].flatMap(words).map((word) => word.folded));
  const fields = {
    speaker: wordsOf('speaker'),
    role: wordsOf('role'),
    outlet: wordsOf('outlet'),
    via: wordsOf('via'),
  };
  const all = new Set([...texts.flat().map((word) => word.folded), ...fieldNames.flatMap((name) => [...fields[name]])]);
  const joined = texts.flatMap((text) => text.map((word, i) => word.folded + (text[i + 1]?.folded ?? '')));
  const own = new Set([...texts.flat().map((word) => word.folded), ...fields.speaker]);
  return { id: entry.id, texts, joined: new Set(joined), fields, own, all };
}

export function indexOf(list: readonly Entry[]): Index {
  const entries = list.map(prepare);
  return { entries, near: nearIn([...new Set(entries.flatMap((entry) => [...entry.all]))]) };
}

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

/** Costs of the asked words in an entry; two words typed apart may be printed as one, and the other way round. */
function costsIn(asked: readonly string[], entry: Prepared, near: Near): readonly number[] {
  const costs = asked.map((word) =>
    word.length >= 6 && entry.joined.has(word) ? 2 * BEGINS : costIn(word, entry.all, near),
  );
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

/** Every word but the strays is there in some spelling, and something longer than a particle with them. */
function belongs(asked: readonly string[], { costs }: Scored): boolean {
  const strays = costs.filter((cost) => cost === 1).length;
  return strays <= allowedStrays(asked.length) && asked.some((word, i) => word.length >= 4 && (costs[i] ?? 1) < 1);
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

/** Entries that share runs with a pasted text, the longest run first, then the most words. */
function passages(asked: readonly string[], entries: readonly Prepared[]): readonly string[] {
  const sizes = entries.map(({ id, texts }) => {
    const lengths = texts.map((text) => commonRuns(asked, text).map(({ length }) => length));
    const total = Math.max(0, ...lengths.map((list) => list.reduce((sum, length) => sum + length, 0)));
    return { id, longest: Math.max(0, ...lengths.flat()), total };
  });
  return sizes
    .filter(({ longest }) => longest > 0)
    .sort((a, b) => b.longest - a.longest || b.total - a.total)
    .map(({ id }) => id);
}

/** Sorts entries into layers: the run as typed; for a pasted text its parts; all words; close spellings with few strays. */
export function search(query: Query, { entries, near }: Index): Found {
  const empty: Found = { exact: [], part: [], all: [], close: [], nowhere: [] };
  if (isEmpty(query)) return empty;
  const asked = query.words;
  const holding = entries.filter(
    (entry) =>
      query.phrases.every((phrase) => holdsRun(phrase, entry)) &&
      query.limits.every((limit) => within(limit, entry, near)),
  );
  const scored = holding.map(
    (entry): Scored => ({
      id: entry.id,
      exact: asked.length === 0 || holdsRun(asked, entry, query.open),
      costs: costsIn(asked, entry, near),
      counts: asked.map((word) => weightIn(word, entry, near)),
    }),
  );
  const exact = scored.filter((one) => one.exact).map(({ id }) => id);
  const rest = scored.filter((one) => !one.exact);
  if (isPassage(query)) {
    const known = (word: string): boolean => entries.some((entry) => entry.all.has(word));
    const part = passages(asked, holding).filter((id) => !exact.includes(id));
    const found = { ...empty, exact, part, nowhere: [...new Set(asked.filter((word) => !known(word)))] };
    if (exact.length + part.length > 0) return found;
  }
  const isAll = ({ costs }: Scored): boolean => costs.every((cost) => cost <= BEGINS);
  const close = rest.filter((one) => !isAll(one) && belongs(asked, one));
  return { ...empty, exact, all: ranked(rest.filter(isAll), asked, scored), close: ranked(close, asked, scored) };
}
