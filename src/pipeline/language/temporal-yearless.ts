import { civil, type Day, dayOf, dayText, exists, monthText, span } from './calendar.ts';
import { ambiguousMonths, countedFeasts, fixedFeasts } from './temporal-words.ts';
import { anyOf, dayOfMonth, idleWeekday, month, monthNumber, part } from './temporal-pieces.ts';
import {
  dayFocus,
  fromPublished,
  type Groups,
  monthFocus,
  onDay,
  type Place,
  type Reading,
  type TemporalRule,
} from './temporal-reading.ts';
import { type Tense, tenseAt } from './temporal-tense.ts';

/** How many times nearer the day on the unlikely side of publication must be to win, by where the verb looks. Range 1–20; at 4 a day three months ahead loses to last year's. */
const against = { past: 12, open: 4, future: 4 } as const;

/** Of the same day in three years: the one nearest to publication, the side the verb does not look to weighing more. News looks back by default. */
function nearest(candidates: readonly Day[], day: Day, time: Tense['time']): Day | null {
  const past = candidates.filter((d) => d <= day).at(-1);
  const future = candidates.find((d) => d >= day);
  if (past === undefined || future === undefined) return past ?? future ?? null;
  const [back, ahead] = time === 'future' ? [against[time], 1] : [1, against[time]];
  return (day - past) * back <= (future - day) * ahead ? past : future;
}

const ruleOf = {
  past: 'the nearest one, rather before it, as the verb looks back',
  future: 'the nearest one, rather after it, as the words look ahead',
  open: 'the nearest one, rather before it',
} as const;
const years = (day: Day): readonly number[] => [-1, 0, 1].map((n) => civil(day).year + n);

function dayWithoutYear(groups: Groups, at: Place): Reading | null {
  const m = monthNumber(groups['month'] ?? '');
  const d = Number(groups['day']);
  if (!exists(2000, m, d)) return null;
  const { time } = tenseAt(at.text, at.sentence, at);
  const confidence = time === 'open' ? 'likely' : 'certain';
  return fromPublished(
    at,
    `year from ${ruleOf[time]}`,
    groups['last'] === undefined ? 'point' : 'interval',
    confidence,
    (day) => {
      const found = nearest(
        years(day)
          .filter((y) => exists(y, m, d))
          .map((y) => dayOf(y, m, d)),
        day,
        time,
      );
      if (found === null) return { value: null };
      if (groups['last'] === undefined) return onDay(found);
      return {
        value: span(dayText(found), dayText(dayOf(civil(found).year, m, Number(groups['last'])))),
        focus: dayFocus(found),
      };
    },
  );
}

function monthWithoutYear(groups: Groups, at: Place): Reading {
  const m = monthNumber(groups['month'] ?? groups['alone'] ?? '');
  const lead = (groups['lead'] ?? '').toLowerCase();
  const time = /last|past/.test(lead)
    ? 'past'
    : /next|coming/.test(lead)
      ? 'future'
      : tenseAt(at.text, at.sentence, at).time;
  return fromPublished(at, `month from ${ruleOf[time]}`, 'interval', time === 'open' ? 'likely' : 'certain', (day) => {
    const now = civil(day);
    const passed = m < now.month ? now.year : now.year - 1;
    const coming = m > now.month ? now.year : now.year + 1;
    const around = nearest(
      years(day).map((y) => (m === now.month && y === now.year ? day : dayOf(y, m, 15))),
      day,
      time,
    );
    const y = /this/.test(lead)
      ? now.year
      : /last/.test(lead)
        ? passed
        : /next/.test(lead)
          ? coming
          : civil(around ?? day).year;
    return { value: monthText(y, m), focus: monthFocus(y, m) };
  });
}

function feast(make: (year: number) => Day): TemporalRule['read'] {
  return (_groups, at) => {
    const { time } = tenseAt(at.text, at.sentence, at);
    return fromPublished(at, `feast day, ${ruleOf[time]}`, 'point', 'likely', (day) => {
      const found = nearest(years(day).map(make), day, time);
      return found === null ? { value: null } : onDay(found);
    });
  };
}

function nthWeekday(year: number, m: number, weekday: number, nth: number): Day {
  const base = nth > 0 ? dayOf(year, m, 1) : dayOf(year, m + 1, -6);
  const first = base + ((weekday - ((((base + 4) % 7) + 7) % 7) + 7) % 7);
  return nth > 0 ? first + 7 * (nth - 1) : first;
}

const wordy = anyOf(ambiguousMonths);
const free = `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Ff]rom|[Tt]o|[Dd]uring|[Ff]or|[Tt]hrough|[Bb]efore|[Aa]fter|[Bb]etween|and|late|early|mid|or) |[Ll]ate[ -]|[Ee]arly[ -]|[Mm]id-)|(?!${wordy}\\b))`;
const notName = '(?! [A-Z][a-z]+)';

export const yearlessDates: readonly TemporalRule[] = [
  {
    name: 'date/month-day',
    needs: ['month'],
    read: dayWithoutYear,
    pattern: new RegExp(
      `\\b${idleWeekday}(?:the )?${month} ${dayOfMonth}(?:(?:-|–| to )(?<last>[12]\\d|3[01]|0?[1-9]))?(?![\\d%]|[,.]\\d|:\\d| (?:percent|million|billion|people))`,
      'g',
    ),
  },
  {
    name: 'date/day-month',
    needs: ['month'],
    read: dayWithoutYear,
    pattern: new RegExp(
      `\\b${idleWeekday}(?:the )?(?<!\\d[,.:])${dayOfMonth}(?:(?:-|–| to )(?<last>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?(?: of)? ${month}\\b`,
      'g',
    ),
  },
  {
    name: 'date/month',
    needs: ['month'],
    read: monthWithoutYear,
    pattern: new RegExp(
      `\\b(?:(?:[Tt]he )?${part}(?:the )?)?(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) ${month}|${free}${month.replace('<month>', '<alone>')})(?![\\w])${notName}`,
      'g',
    ),
  },
  ...fixedFeasts.map(([source, m, d]) => ({
    name: 'date/feast',
    needs: ['feast'] as const,
    pattern: new RegExp(`\\b${source}`, 'g'),
    read: feast((y) => dayOf(y, m, d)),
  })),
  ...countedFeasts.map(([source, m, weekday, nth]) => ({
    name: 'date/feast',
    needs: ['feast'] as const,
    pattern: new RegExp(`\\b${source}`, 'g'),
    read: feast((y) => nthWeekday(y, m, weekday, nth)),
  })),
];
