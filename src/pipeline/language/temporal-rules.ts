import type { Range } from '../model.ts';
import { coarseDates, wholeDates } from './temporal-absolute.ts';
import { clockTimes } from './temporal-clock.ts';
import { durations, sets, vagueDates } from './temporal-duration.ts';
import { dayWords } from './temporal-day.ts';
import { offsets } from './temporal-offset.ts';
import { periods } from './temporal-period.ts';
import { quarterDates } from './temporal-quarter.ts';
import type { TemporalRule, Trigger } from './temporal-reading.ts';
import { triggers, triggersIn } from './temporal-triggers.ts';
import type { Token } from './tokens.ts';
import { shifts } from './temporal-shift.ts';
import { weekdayDates, weekdaySets } from './temporal-weekday.ts';
import { yearlessDates } from './temporal-yearless.ts';

/**
 * All kinds of temporal expression. The longest match wins a place; among equals the earlier rule, so that what the words
 * state comes before what must be worked out, and a set ("every Monday") before the day inside it.
 */
export const temporalRules: readonly TemporalRule[] = [
  ...wholeDates,
  ...offsets,
  ...sets,
  ...weekdaySets,
  ...coarseDates,
  ...yearlessDates,
  ...clockTimes,
  ...quarterDates,
  ...weekdayDates,
  ...dayWords,
  ...periods,
  ...shifts,
  ...durations,
  ...vagueDates,
];

/** A stretch of text around triggers, with the families found in it. */
interface Stretch extends Range {
  readonly families: ReadonlySet<Trigger>;
}

/** How much text before and after a trigger an expression may take, with the words its rule looks at. UTF-16 code units. */
const [reachBefore, reachAfter] = [80, 130];

const edge = (text: string, at: number, step: 1 | -1): number => {
  let i = at;
  while (i > 0 && i < text.length && text.charAt(i - 1) !== ' ') i += step;
  return Math.max(0, Math.min(i, text.length));
};

/**
 * The stretches of a block where a rule may match, in order and apart; none when it holds no trigger. `tokens` are those of the block,
 * which stands at `offset` of what they were cut from.
 */
export function stretchesIn(text: string, tokens: readonly Token[], offset = 0): readonly Stretch[] {
  const stretches: { start: number; end: number; families: Set<Trigger> }[] = [];
  for (const { index, groups } of triggersIn(text, tokens, offset)) {
    const start = edge(text, index - reachBefore, -1);
    const end = edge(text, index + reachAfter, 1);
    const last = stretches.at(-1);
    const open = last !== undefined && start <= last.end ? last : { start, end, families: new Set<Trigger>() };
    if (open !== last) stretches.push(open);
    open.end = end;
    for (const trigger of triggers) if (groups?.[trigger] !== undefined) open.families.add(trigger);
  }
  return stretches;
}
