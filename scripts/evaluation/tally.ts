import type { Article } from '../../src/story/article.ts';
import type { Disagreement, MeasuredRow } from '../../src/story/measured.ts';
import type { Place } from './places.ts';

/** Counts of one measure over one or more articles. */
export interface Tally {
  readonly kind: string;
  readonly what: string;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly unknown: number;
  readonly wrong: number;
  readonly note: string | null;
  readonly errors: readonly Disagreement[];
}

/** One compared case. `labelled` null: no label there. `found` null: the build found or said nothing. */
export interface Case {
  readonly place: Place;
  readonly labelled: string | null;
  readonly found: string | null;
  readonly right: boolean;
}

export interface Measure {
  readonly kind: string;
  readonly what: string;
  readonly note: string | null;
}

export function tally(measure: Measure, article: Article, cases: readonly Case[]): Tally {
  const label = cases.filter((one) => one.labelled !== null);
  const found = cases.filter((one) => one.found !== null);
  const errors = cases
    .filter((one) => !one.right)
    .map(({ place, labelled, found: said }) => ({
      kind: measure.kind,
      what: measure.what,
      article: article.id,
      start: place.start,
      end: place.end,
      words: article.text.slice(place.start, place.end),
      labelled,
      found: said,
    }));
  return {
    ...measure,
    labelled: label.length,
    found: found.length,
    right: cases.filter((one) => one.right).length,
    unknown: label.filter((one) => one.found === null).length,
    wrong: found.filter((one) => !one.right).length,
    errors,
  };
}

/** Sums tallies of the same measure, in order of first appearance. */
export function sum(tallies: readonly Tally[]): Tally[] {
  const sums = new Map<string, Tally>();
  for (const one of tallies) {
    const key = `${one.kind}\n${one.what}`;
    const before = sums.get(key);
    sums.set(key, before ? added(before, one) : one);
  }
  return [...sums.values()];
}

function added(a: Tally, b: Tally): Tally {
  return {
    ...a,
    labelled: a.labelled + b.labelled,
    found: a.found + b.found,
    right: a.right + b.right,
    unknown: a.unknown + b.unknown,
    wrong: a.wrong + b.wrong,
    errors: [...a.errors, ...b.errors],
  };
}

const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1e4) / 1e4;

/** Adds the shares to the counts. Rounded to four places, so that the same counts print the same on every machine. */
export function rowOf({ errors: _, ...counts }: Tally): MeasuredRow {
  const f1 = ratio(2 * counts.right, counts.labelled + counts.found);
  return { ...counts, precision: ratio(counts.right, counts.found), recall: ratio(counts.right, counts.labelled), f1 };
}
