import {
  civil,
  type Day,
  dayOf,
  dayText,
  monthText,
  quarterText,
  span,
  weekdayOf,
  weekText,
  yearText,
} from './calendar.ts';
import { part, season } from './temporal-pieces.ts';
import {
  type Focus,
  fromFocus,
  fromPublished,
  type Groups,
  monthFocus,
  onDay,
  type Place,
  quarterFocus,
  type Reading,
  type TemporalRule,
  yearFocus,
} from './temporal-reading.ts';
import { tenseAt } from './temporal-tense.ts';
import { seasons } from './temporal-words.ts';

/** Whole period `shift` periods away from the one that holds `day`. */
function period(unitWord: string, day: Day, shift: number): { value: string; focus?: Focus } {
  const { year, month } = civil(day);
  const quarter = Math.ceil(month / 3) + shift;
  const decade = Math.floor(year / 10) + shift;
  switch (unitWord) {
    case 'week':
      return { value: weekText(day, shift) };
    case 'weekend':
      return weekend(day, shift);
    case 'month':
      return { value: monthText(year, month + shift), focus: monthFocus(year, month + shift) };
    case 'quarter':
      return { value: quarterText(year, quarter), focus: quarterFocus(year, quarter) };
    case 'year':
      return { value: yearText(year + shift), focus: yearFocus(year + shift) };
    case 'decade':
      return { value: `${decade}X` };
    default:
      return { value: `${Math.floor(year / 100) + shift}XX` };
  }
}

/** Saturday and Sunday; the weekend of a Sunday is the one it ends. */
function weekend(day: Day, shift: number): { value: string } {
  const saturday = weekdayOf(day) === 0 ? day - 1 : day - weekdayOf(day) + 6;
  const start = saturday + 7 * shift;
  return { value: span(dayText(start), dayText(start + 1)) };
}

const shifts: readonly (readonly [RegExp, number])[] = [
  [/last|past|previous|latest/i, -1],
  [/next|coming|following/i, 1],
];

function namedPeriod(groups: Groups, at: Place): Reading {
  const det = groups['det'] ?? '';
  const word = (groups['unit'] ?? '').toLowerCase();
  const shift = shifts.find(([test]) => test.test(det))?.[1] ?? 0;
  if (/that|same|previous|following/i.test(det)) {
    return fromFocus(at, `the ${word} “${det.toLowerCase()}” points at`, 'interval', ({ day }) =>
      period(word, day, shift),
    );
  }
  const rule = word === 'week' ? `“${det.toLowerCase()} week” as Sunday to Saturday` : `“${det.toLowerCase()} ${word}”`;
  return fromPublished(at, rule, 'interval', 'certain', (day) => period(word, day, shift));
}

function bareWeekend(_groups: Groups, at: Place): Reading {
  const ahead = tenseAt(at.text, at.sentence, at).time === 'future';
  return fromPublished(at, ahead ? 'the coming weekend' : 'the latest weekend', 'interval', 'likely', (day) =>
    weekend(day, ahead || weekdayOf(day) === 0 || weekdayOf(day) === 6 ? 0 : -1),
  );
}

/** Latest season of that name begun before publication; "last" leaves out the one it falls in. */
function namedSeason(groups: Groups, at: Place): Reading {
  const found = seasons.find(([word]) => word === groups['season']);
  const [, code, first] = found ?? ['', 21, 3];
  const det = (groups['det'] ?? '').toLowerCase();
  const ahead = det === 'the' && tenseAt(at.text, at.sentence, at).time === 'future';
  return fromPublished(at, `season named with “${det}”`, 'interval', 'likely', (day) => {
    const { year, month } = civil(day);
    const begun = month >= first ? year : year - 1;
    const inside = month >= first && month < first + 3;
    const y =
      ahead || /next|coming/.test(det)
        ? year + (month < first ? 0 : 1)
        : /^this(?! past)/.test(det)
          ? year
          : /last/.test(det) && inside
            ? year - 1
            : begun;
    return { value: `${yearText(y)}-${code}` };
  });
}

/** The year's last day: to come, unless the words look back to the one before. */
function yearEnd(_groups: Groups, at: Place): Reading {
  const past = tenseAt(at.text, at.sentence, at).time === 'past';
  return fromPublished(at, past ? 'the end of the year before' : 'the end of that year', 'point', 'likely', (day) =>
    onDay(dayOf(civil(day).year - (past ? 1 : 0), 12, 31)),
  );
}

const yearOfPublication = (_groups: Groups, at: Place): Reading =>
  fromPublished(at, '“the year” as that year; a fiscal year may differ', 'interval', 'unsure', (day) =>
    period('year', day, 0),
  );

const periodWord = '(?<unit>week|weekend|month|quarter|year|decade|century)';
const det =
  '(?<det>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|(?:[Tt]he )?(?:previous|following|same|current|coming|latest)|[Tt]hat)';
const loose = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id-?|[Ss]ometime)[ -](?:in )?)?';

export const periods: readonly TemporalRule[] = [
  {
    name: 'date/period',
    needs: ['unit'],
    read: namedPeriod,
    pattern: new RegExp(`\\b(?:${loose}|${part})${det} ${periodWord}(?! ago)\\b(?!-)`, 'g'),
  },
  {
    name: 'date/year-end',
    needs: ['unit'],
    read: yearEnd,
    pattern: /\b(?:(?:[Tt]he )?year[- ]end|[Tt]he end of the year)\b/g,
  },
  {
    name: 'date/the-year',
    needs: ['unit'],
    read: yearOfPublication,
    pattern: /(?<=\b(?:of|for|in) )(?:the )(?:fiscal |financial |calendar )?year\b(?!-| \d| of\b)/g,
  },
  { name: 'date/weekend', needs: ['unit'], read: bareWeekend, pattern: /\b[Tt]he weekend\b/g },
  {
    name: 'date/season',
    needs: ['season'],
    read: namedSeason,
    pattern: new RegExp(
      `\\b${loose}(?<det>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|(?<=[Ii]n )the) ${season}\\b(?! of)`,
      'g',
    ),
  },
];
