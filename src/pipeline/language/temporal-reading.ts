import type { DateRecord } from '../../story/records.ts';
import type { Range } from '../model.ts';
import { type Day, dayOf, dayText, monthText, quarterText, yearText } from './calendar.ts';
import type { Anchor } from './temporal-anchor.ts';

/** What one rule makes of one expression: a date record without its place. */
export type Reading = Pick<DateRecord, 'value' | 'basis' | 'anchor' | 'type' | 'confidence'> & {
  /** The date later expressions such as "the same day" or "a year earlier" lean on; null leaves the last one standing. */
  readonly focus: Focus | null;
};

/** The last date the article spoke of, at the grain it was given. */
export interface Focus {
  readonly grain: 'day' | 'month' | 'quarter' | 'year';
  readonly day: Day;
  readonly value: string;
}

/** Where an expression stands and what is known there. */
export interface Place extends Range {
  readonly text: string;
  readonly sentence: Range;
  readonly anchor: Anchor | null;
  readonly focus: Focus | null;
  /** True when the focus was named in this same sentence. */
  readonly focusHere: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of temporal expression. `read` gives null for words that only look like one. */
export interface TemporalRule {
  readonly name: string;
  /** Trigger families whose presence makes the rule worth trying. */
  readonly needs: readonly Trigger[];
  /** A further family without which it never matches. */
  readonly and?: Trigger;
  /** One of these stands in whatever it matches. Said only where it spares a search. */
  readonly says?: readonly string[];
  /** Global. */
  readonly pattern: RegExp;
  /** Leaves room for a whole date of its own inside. */
  readonly holds?: boolean;
  readonly read: (groups: Groups, at: Place) => Reading | null;
}
export type Trigger =
  | 'month'
  | 'weekday'
  | 'year'
  | 'unit'
  | 'quarter'
  | 'day'
  | 'season'
  | 'clock'
  | 'feast'
  | 'vague';

type Type = DateRecord['type'];
type Confidence = DateRecord['confidence'];
const weaker = { certain: 'likely', likely: 'unsure', unsure: 'unsure' } as const;

/** The words themselves give the value. */
export function stated(
  value: string | null,
  type: Type,
  focus: Focus | null = null,
  confidence: Confidence = 'certain',
): Reading {
  return { value, basis: 'stated', anchor: null, type, confidence, focus };
}

/** Worked out from the publication date; without one the value is null. `make` gets the day of publication. */
export function fromPublished(
  at: Place,
  rule: string,
  type: Type,
  confidence: Confidence,
  make: (day: Day) => { value: string | null; focus?: Focus },
): Reading {
  if (at.anchor === null)
    return { value: null, basis: 'resolved', anchor: null, type, confidence: 'unsure', focus: null };
  const { value, focus } = make(at.anchor.day);
  return {
    value,
    basis: 'resolved',
    type,
    focus: focus ?? null,
    anchor: { against: at.anchor.value, rule: `${at.anchor.words}: ${rule}` },
    confidence: at.anchor.firm ? confidence : weaker[confidence],
  };
}

/** Worked out from the last date the article spoke of; without one the value is null. */
export function fromFocus(
  at: Place,
  rule: string,
  type: Type,
  make: (focus: Focus) => { value: string | null; focus?: Focus },
): Reading {
  if (at.focus === null)
    return { value: null, basis: 'resolved', anchor: null, type, confidence: 'unsure', focus: null };
  const { value, focus } = make(at.focus);
  return {
    value,
    basis: 'resolved',
    type,
    focus: focus ?? null,
    anchor: { against: at.focus.value, rule: `the date before it in the text, ${at.focus.value}: ${rule}` },
    confidence: 'unsure',
  };
}

export const dayFocus = (day: Day): Focus => ({ grain: 'day', day, value: dayText(day) });
/** Value and focus of one day. */
export const onDay = (day: Day): { value: string; focus: Focus } => ({ value: dayText(day), focus: dayFocus(day) });
export const monthFocus = (y: number, m: number): Focus => ({
  grain: 'month',
  day: dayOf(y, m, 1),
  value: monthText(y, m),
});
export const yearFocus = (y: number): Focus => ({ grain: 'year', day: dayOf(y, 1, 1), value: yearText(y) });
export const quarterFocus = (year: number, quarter: number): Focus => ({
  grain: 'quarter',
  day: dayOf(year, 3 * quarter - 2, 1),
  value: quarterText(year, quarter),
});
