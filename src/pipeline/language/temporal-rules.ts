import type { Range } from '../model.ts';
import { matchesOf } from './matches.ts';
import { coarseDates, wholeDates } from './temporal-absolute.ts';
import { clockTimes } from './temporal-clock.ts';
import { durations, sets, vagueDates } from './temporal-duration.ts';
import { dayWords } from './temporal-day.ts';
import { offsets } from './temporal-offset.ts';
import { periods } from './temporal-period.ts';
import { quarterDates } from './temporal-quarter.ts';
import type { TemporalRule, Trigger } from './temporal-reading.ts';
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

/** One pass over a block finds the words without which no rule can match; most blocks end here. */
const triggerPattern =
  /\b(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)|(?<year>1[5-9]\d\d|20\d\d|nineteen|eighteen|[2-9]0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)|(?<day>[Tt]oday|TODAY|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)|(?<season>spring|summer|autumn|fall|winter)|(?<clock>\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m|AM|PM)\b|\d\d[:.]?\d\d (?:GMT|UTC|local|hours|hrs)|[Nn]oon|[Mm]idnight|[Mm]idday|9\/11)|(?<feast>Christmas|New Year|Thanksgiving|Halloween|Boxing Day|Labor Day|Memorial Day|Valentine|Martin Luther|St\.? Patrick)|(?<vague>[Nn]ow|[Rr]ight now|[Cc]urrently|[Nn]owadays|[Rr]ecently|[Ll]ately|[Ll]atterly|long ago|[Nn]ot long|[Ii]n the past|future|these days|at present|at the moment|the (?:near|short|long) term|[Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Mm]onthly|[Aa]nnually|[Yy]early)\b|(?<unit>(?:seconds|minutes?|hours?|days?|nights|weeks?|weekend|weeklong|fortnights?|months?|(?<quarter>quarter|Q[1-4])|quarters|years?|decades?|century|centuries)\b|(?:week|month|year|day)long)|(?<=-)(?:second|minute|hour|day|week|month|quarter|year|decade))/g;

const triggers: readonly Trigger[] = [
  'month',
  'weekday',
  'year',
  'unit',
  'quarter',
  'day',
  'season',
  'clock',
  'feast',
  'vague',
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

/** The stretches of a block where a rule may match, in order and apart; none when it holds no trigger. */
export function stretchesIn(text: string): readonly Stretch[] {
  const stretches: { start: number; end: number; families: Set<Trigger> }[] = [];
  for (const { index, groups } of matchesOf(triggerPattern, text)) {
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
