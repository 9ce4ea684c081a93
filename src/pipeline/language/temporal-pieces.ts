import { months, qualifiers, seasons, units, weekdayAbbreviations, weekdays } from './temporal-words.ts';

/** Regex source that takes the first letter in either case. */
export const either = (word: string): string => word.replace(/^[a-z]/, (c) => `[${c.toUpperCase()}${c}]`);
/** Non-capturing alternation, longest first so that "more than" is not cut short. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(either)
    .join('|')})`;

export const month = `(?<month>${months.map(([source]) => source).join('|')})`;
export const weekday = `(?<weekday>${weekdays.flatMap((w) => [w, w.toUpperCase()]).join('|')})`;
/** A weekday before a date, which settles nothing and may be abbreviated. */
export const idleWeekday = `(?:(?:${[...weekdays, ...weekdayAbbreviations].join('|')})\\.?,? )?`;
export const dayOfMonth = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
export const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
export const unit = `(?<unit>${units.map(([source]) => source).join('|')})`;
export const qualifier = `(?:${anyOf(qualifiers)} )?`;
export const season = `(?<season>${seasons.map(([word]) => word).join('|')})`;
/** Part of a period: early 1990s, late September, the end of the year. */
export const part =
  '(?<part>[Ee]arl(?:y|ier)|[Ll]ate(?:r)?|[Mm]id(?:dle)?|[Tt]he (?:beginning|start|middle|end|first half|second half|last half) of)[ -]';
/** Nothing but a pause or a further adverbial may follow: "the day before" but not "the day before they met". */
export const clauseEnd = '(?=[.,;:”"’\')!?]|$| (?:and|but|in|at|on|by)\\b)';
export const dayPart = '(?<daypart>morning|afternoon|evening|night)';

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap(([source, n]) => {
    const full = source.split('|')[0] ?? '';
    return [[full.slice(0, 3).toLowerCase(), n] as const];
  }),
);
/** 1–12 of a printed month name, full or short. */
export function monthNumber(printed: string): number {
  const found = monthNumbers.get(printed.slice(0, 3).toLowerCase());
  if (found === undefined) throw new RangeError(`not a month: ${printed}`);
  return found;
}
/** 0 (Sunday) – 6 of a printed weekday. */
export function weekdayNumber(printed: string): number {
  const found = weekdays.findIndex((w) => w.toLowerCase() === printed.toLowerCase());
  if (found < 0) throw new RangeError(`not a weekday: ${printed}`);
  return found;
}

const unitPatterns = units.map(([source, designator, each]) => ({
  pattern: new RegExp(`^(?:${source})$`, 'i'),
  designator,
  each,
}));
/** What a printed unit stands for, e.g. decades → { designator: 'Y', each: 10 }. */
export function unitOf(printed: string): { readonly designator: string; readonly each: number } {
  const found = unitPatterns.find(({ pattern }) => pattern.test(printed));
  if (found === undefined) throw new RangeError(`not a unit of time: ${printed}`);
  return found;
}
