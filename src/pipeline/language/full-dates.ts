import { dayOf, dayText, exists, weekdayOf } from './calendar.ts';
import { months, weekdays } from './temporal-words.ts';

/** A day written out with its year. */
export interface FullDate {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD. */
  readonly value: string;
  /** Is the right weekday printed just before it? */
  readonly weekday: boolean;
}

const month = `(?:${months.map(([name]) => name).join('|')})`;
const year = '(?<y>[12]\\d{3})';
const pattern = (body: string): RegExp => new RegExp(`\\b(?:(?<w>${weekdays.join('|')}),?\\s+)?${body}\\b`, 'g');
const forms: readonly RegExp[] = [
  pattern(`(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>${month}),?\\s+${year}`),
  pattern(`(?<m>${month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`),
  /\b(?<y>[12]\d{3})-(?<m>\d{2})-(?<d>\d{2})\b/g,
];

function monthNumber(name: string): number {
  return months.find(([form]) => new RegExp(`^(?:${form})$`).test(name))?.[1] ?? Number(name);
}

function read(found: RegExpExecArray, offset: number): FullDate | null {
  const { w, y = '', m = '', d = '' } = found.groups ?? {};
  const [y1, m1, d1] = [Number(y), monthNumber(m), Number(d)];
  if (!exists(y1, m1, d1)) return null;
  const day = dayOf(y1, m1, d1);
  const fits = w === undefined || weekdays[weekdayOf(day)] === w;
  if (!fits) return null;
  const start = offset + found.index;
  return { start, end: start + found[0].length, value: dayText(day), weekday: w !== undefined };
}

/** Days with a year (22 August 2021, Aug. 22, 2021, 2021-08-22) in a stretch of text, in text order; offsets are those of `text`. A date whose weekday does not fit is left out. */
export function fullDates(text: string, start = 0, end = text.length): FullDate[] {
  const slice = text.slice(start, end);
  if (!/[12]\d{3}/.test(slice)) return [];
  const all = forms.flatMap((form) => [...slice.matchAll(form)].map((found) => read(found, start)));
  return all.filter((date) => date !== null).sort((a, b) => a.start - b.start);
}
