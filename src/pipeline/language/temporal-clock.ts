import { civil, type Day, dayOf, dayText, exists, onOrAfter, onOrBefore } from './calendar.ts';
import { dayOfMonth, month, monthNumber, weekday, weekdayNumber, year } from './temporal-pieces.ts';
import {
  dayFocus,
  fromFocus,
  fromPublished,
  type Groups,
  type Place,
  type Reading,
  type TemporalRule,
} from './temporal-reading.ts';
import { tenseAt } from './temporal-tense.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** hh:mm:ss of a printed time, or null: 9 a.m. → 09:00:00, noon → 12:00:00. */
function timeOfDay(groups: Groups): string | null {
  const word = groups['name']?.toLowerCase();
  if (word !== undefined) return word === 'midnight' ? '00:00:00' : '12:00:00';
  const printed = Number(groups['hour'] ?? groups['hour24']);
  const half = groups['half']?.charAt(0).toLowerCase();
  const hour = half === 'p' ? (printed % 12) + 12 : half === 'a' ? printed % 12 : printed;
  const minute = Number(groups['minute'] ?? groups['minute24'] ?? 0);
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}:00` : null;
}

/** Day named right beside a time: a date, a weekday, or yesterday, today, tomorrow; null when none is. */
function namedDay(groups: Groups, at: Place, published: Day): Day | null {
  const { month: printed, weekday: named, relative } = groups;
  if (printed !== undefined) {
    const [y, m, d] = [Number(groups['year'] ?? civil(published).year), monthNumber(printed), Number(groups['day'])];
    return exists(y, m, d) ? dayOf(y, m, d) : null;
  }
  if (named !== undefined)
    return (tenseAt(at.text, at.sentence, at).time === 'future' ? onOrAfter : onOrBefore)(
      published,
      weekdayNumber(named),
    );
  const shift = yesterdayToday.get(relative ?? '');
  return shift === undefined ? null : published + shift;
}

const yesterdayToday: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** A time of day needs its day: beside it, or named earlier in the sentence. Alone it has no value; the article does not say which day. */
function clockTime(groups: Groups, at: Place): Reading | null {
  const time = timeOfDay(groups);
  if (time === null) return null;
  const beside = groups['month'] ?? groups['weekday'] ?? groups['relative'];
  if (beside === undefined && at.focusHere && at.focus?.grain === 'day') {
    return fromFocus(at, 'that day', 'point', ({ day }) => ({ value: `${dayText(day)}T${time}` }));
  }
  return fromPublished(
    at,
    beside === undefined ? 'a time of day without its day' : `time of day with “${beside}”`,
    'point',
    beside === undefined ? 'unsure' : 'likely',
    (published) => {
      const day = namedDay(groups, at, published);
      return day === null ? { value: null } : { value: `${dayText(day)}T${time}`, focus: dayFocus(day) };
    },
  );
}

const zone = '(?: (?:EST|EDT|PST|PDT|CST|CDT|GMT|UTC|BST|CET|CEST|[Ll]ocal time))?';
const twelve = '(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.m\\.?|[ap]m|[AP]M)';
const twentyFour = `(?<hour24>[01]?\\d|2[0-3])[:.]?(?<minute24>[0-5]\\d)(?: (?:GMT|UTC|[Ll]ocal time|hours|hrs))(?: \\(\\w[\\w: ]*\\))?`;

export const clockTimes: readonly TemporalRule[] = [
  {
    name: 'date/clock',
    needs: ['clock'],
    read: clockTime,
    pattern: new RegExp(
      `(?<![\\w.:,$£€])(?:(?:[Aa]round|[Aa]bout) )?(?:${twelve}${zone}|${twentyFour}|(?<name>[Nn]oon|[Mm]idnight|[Mm]idday)${zone})(?:,? (?:on )?(?:${weekday}|(?<relative>yesterday|today|tomorrow)|${month} ${dayOfMonth}(?!\\d)(?:,? ${year}\\b)?))?(?!\\w)`,
      'g',
    ),
  },
];
