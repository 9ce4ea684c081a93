import type { Article } from '../story/article.ts';
import type { AlignedRow } from './comparison-align.ts';
import { standsIn } from './comparison-elsewhere.ts';
import { type Evidence, evidenceOf, type Valued } from './comparison-evidence.ts';
import type { Parting, Range } from './comparison-words.ts';
import { words } from './search-words.ts';
import type { Site } from './site.ts';

/** What a difference of words is about, in the order of the page. `cut`: only on the left; `added`: only on the right. */
export const RUN_TYPES = [
  'number',
  'date',
  'name',
  'hedge',
  'attribution',
  'spelling',
  'words',
  'cut',
  'added',
  'elsewhere',
] as const;
export type RunType = (typeof RUN_TYPES)[number];

export interface TypedRun extends Parting {
  readonly type: RunType;
}

/** One side of a parting: the run, the words in it, and what the article's records say. */
interface Side {
  readonly run: Range;
  readonly words: readonly (Range & { readonly folded: string })[];
  readonly evidence: Evidence;
}

const meets = (one: Range, other: Range): boolean => other.start < one.end && one.start < other.end;

/**
 * A run is about a record when at least this share of its words stands in it; in a longer run it is one thing among several.
 * A reporting word brings its own: “told the agency that”.
 */
const SHARES = { hedges: 1 / 3, cues: 1 / 3, names: 1 / 2, speakers: 1 / 2 } as const;
type Kind = keyof typeof SHARES;

function isOf({ words: own, evidence }: Side, kind: Kind): boolean {
  const held = own.filter((word) => evidence[kind].some((one) => meets(word, one)));
  return held.length > 0 && held.length >= own.length * SHARES[kind];
}

/** Longer words of one side alone are a passage, and a number in them one thing among several. */
const MOST_WORDS_ALONE = 6;

/** Whether the sides give other values, or one gives some and the other none. */
function valuesDiffer(sides: readonly Side[], kind: 'figures' | 'dates'): boolean {
  const valuesOf = ({ run, evidence }: Side): readonly Valued[] => evidence[kind].filter((one) => meets(run, one));
  const [first = '', second = ''] = sides.map((side) =>
    valuesOf(side)
      .map(({ value }) => value)
      .sort()
      .join(' '),
  );
  return first !== second;
}

/** Endings and letters in which British and American spelling part, folded onto one; what is so folded is only compared. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([iy])s(?=e|ing|ation)/gu, '$1z'],
  [/(\p{L}{2}[^aeiou])our/gu, '$1or'],
  [/ll(?=ed|ing|er)/gu, 'l'],
  [/tre(?=s?$)/gu, 'ter'],
  [/ence(?=s?$)/gu, 'ense'],
  [/ogue(?=s?$)/gu, 'og'],
];
const spelt = ({ words: own }: Side): string =>
  own.map(({ folded }) => SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), folded)).join(' ');

/** The same words in two spellings: “organise” and “organize”, but not “ship” and “ships”. */
function isSpelling(sides: readonly Side[]): boolean {
  const [one, other] = sides.map(spelt);
  return one === other;
}

/** The type of what stands on one or both sides. A number outranks all else: it is what a reader checks first. */
function typeOf(sides: readonly Side[], alone: 'cut' | 'added' | null): RunType {
  const short = alone === null || sides.every((side) => side.words.length <= MOST_WORDS_ALONE);
  if (short && valuesDiffer(sides, 'figures')) return 'number';
  if (short && valuesDiffer(sides, 'dates')) return 'date';
  const some = (kind: Kind): boolean => sides.some((side) => isOf(side, kind));
  if (some('hedges')) return 'hedge';
  if (some('cues')) return 'attribution';
  if (some('names')) return 'name';
  if (some('speakers')) return 'attribution';
  return alone ?? (isSpelling(sides) ? 'spelling' : 'words');
}

/** Differences of words between two aligned articles, in text order, each with its type and counted once. */
export function typedRuns(site: Site, a: Article, b: Article, rows: readonly AlignedRow[]): readonly TypedRun[] {
  const [left, right] = [evidenceOf(site, a), evidenceOf(site, b)];
  const sideOf = (article: Article, evidence: Evidence, run: Range | null): readonly Side[] => {
    if (run === null) return [];
    const inside = words(article.text.slice(run.start, run.end));
    const placed = inside.map(({ folded, start, end }) => ({ folded, start: start + run.start, end: end + run.start }));
    return [{ run, words: placed, evidence }];
  };
  const moved = (here: Article, there: Article, run: Range | null): boolean =>
    run !== null && standsIn(there, here.text.slice(run.start, run.end));
  const typed = ({ a: runA, b: runB }: Parting): readonly TypedRun[] => {
    const elsewhere = [moved(a, b, runA), moved(b, a, runB)];
    const [ownA, ownB] = [elsewhere[0] ? null : runA, elsewhere[1] ? null : runB];
    const sides = [...sideOf(a, left, ownA), ...sideOf(b, right, ownB)];
    return [
      ...(elsewhere[0] ? [{ type: 'elsewhere' as const, a: runA, b: null }] : []),
      ...(sides.length === 0
        ? []
        : [{ type: typeOf(sides, ownB === null ? 'cut' : ownA === null ? 'added' : null), a: ownA, b: ownB }]),
      ...(elsewhere[1] ? [{ type: 'elsewhere' as const, a: null, b: runB }] : []),
    ];
  };
  return rows.flatMap((row) => (row.kind === 'changed' ? row.diff.partings.flatMap(typed) : []));
}

/** How many differences there are of each type that occurs. */
export function runCounts(runs: readonly TypedRun[]): readonly (readonly [RunType, number])[] {
  return RUN_TYPES.map((type) => [type, runs.filter((run) => run.type === type).length] as const).filter(
    ([, count]) => count > 0,
  );
}
