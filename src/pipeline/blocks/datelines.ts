import { datelineOf } from '../language/dateline.ts';
import { fullDates } from '../language/full-dates.ts';
import { months } from '../language/temporal-words.ts';
import type { Range } from '../model.ts';
import { isAgency } from './credit-lines.ts';
import type { BlockRule } from './page.ts';

const month = `(?:${months.map(([name]) => name).join('|')})`;
const place = "\\p{Lu}[\\p{L}.'’-]*(?:(?:,? |/)\\p{Lu}[\\p{L}.'’-]*){0,4}";
const day = `(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)`;
/** KABUL (Reuters) – · PARIS, Aug 22, 2021 (AFP) — : place, perhaps a day, agency, dash. */
const withAgency = new RegExp(`^${place}${day}?\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*(?:[-–—:]+(?:\\s|$)|$)`, 'u');
const alone = new RegExp(`^${place}${day}\\.?\\s*[-–—:]*$`, 'u');
const label =
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|date|issued)(?: on| at| date)?\b\s*[:,–-]?\s*/i;
/** What may stand beside a date in a line that gives nothing else: times, zones, weekdays, marks. */
const besides =
  /\b(?:\d{1,2}[:.]\d{2}(?::\d{2})?|[ap]\.?m\.?|GMT|UTC|[A-Z]{2,4}T|at|on|(?:sun|mon|tues|wednes|thurs|fri|satur)day|hrs?|updated|published|last|modified|\d+ (?:minutes?|hours?|days?) ago)\b|[^\p{L}\p{N}]/giu;

/** Agency or outlet named by a dateline at the start of a block, as a range in the block. */
export function datelineAgency(text: string): Range | null {
  const before = datelineOf(text);
  if (before !== null) return before.agency;
  const found = withAgency.exec(text.slice(0, 120));
  const name = found?.[1];
  if (!found || name === undefined || !isAgency(name)) return null;
  const start = found[0].search(/[([]/) + 1;
  return { start, end: start + name.length };
}

/** Is the block nothing but a date, perhaps with “Published:” before it and a time after? */
export function isDateLine(text: string): boolean {
  if (text.length > 100 || !/\d{4}/.test(text)) return false;
  const dates = fullDates(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.start) + rest.slice(date.end);
  return rest.replace(label, '').replace(besides, '') === '';
}

/** Does the line say what its date is the date of? */
export const isLabelled = (text: string): boolean => label.test(text);

/** Was the line printed for an update rather than for first publication? */
export const isUpdate = (text: string): boolean => /^(?:last )?(?:updated|modified)/i.test(text);

function isDateline(text: string): boolean {
  if (text.length > 100) return false;
  const agency = withAgency.exec(text);
  return (
    isDateLine(text) ||
    (agency !== null && agency[0].length === text.length && isAgency(agency[1] ?? '')) ||
    alone.test(text)
  );
}

export const datelineRules: readonly BlockRule[] = [
  { name: 'dateline', kind: 'dateline', fits: ({ text }) => isDateline(text) },
];
