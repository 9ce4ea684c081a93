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
import { anyOf, dayPart, part, season, unit, unitOf } from './temporal-pieces.ts';
import {
  type Focus,
  fromFocus,
  fromPublished,
  type Groups,
  monthFocus,
  onDay,
  type Place,
  type Reading,
  type TemporalRule,
  yearFocus,
} from './temporal-reading.ts';
import { tenseAt } from './temporal-tense.ts';
import { number, numberValue } from './numbers.ts';
import { qualifiers, seasons } from './temporal-words.ts';

const dayShift: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['overnight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

function shiftedDay(groups: Groups, at: Place): Reading {
  const words = (groups['words'] ?? '').toLowerCase();
  const shift = dayShift.get(words) ?? 0;
  const rule = `“${words}” is ${shift === 0 ? 'that day' : `${Math.abs(shift)} day${Math.abs(shift) === 1 ? '' : 's'} ${shift < 0 ? 'before' : 'after'}`}`;
  return fromPublished(at, rule, 'point', words === 'overnight' ? 'likely' : 'certain', (day) => onDay(day + shift));
}

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
      return {
        value: quarterText(year, quarter),
        focus: { grain: 'quarter', day: dayOf(year, 3 * quarter - 2, 1), value: quarterText(year, quarter) },
      };
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
        ? month < first
          ? year
          : year + 1
        : /last/.test(det) && inside
          ? year - 1
          : /this/.test(det) && !/past/.test(det)
            ? year
            : begun;
    return { value: `${yearText(y)}-${code}` };
  });
}

/** Moves back or forward by whole units. Coarse units keep their grain: "two years ago" is a year, not a day. */
function moved(day: Day, unitWord: string, n: number): { value: string; focus?: Focus } {
  const { designator, each } = unitOf(unitWord);
  const { year, month } = civil(day);
  const rough = Math.abs(n) >= 10 || each >= 10 ? '~' : '';
  if (designator === 'Y')
    return { value: `${yearText(year + Math.round(n * each))}${rough}`, focus: yearFocus(year + Math.round(n * each)) };
  if (designator === 'M')
    return { value: `${monthText(year, month + n * each)}${rough}`, focus: monthFocus(year, month + n * each) };
  if (designator === 'W') return { value: `${dayText(day + 7 * each * n)}~` };
  return designator === 'D' ? onDay(day + n) : onDay(day);
}

function howMany(groups: Groups): number | null {
  const printed = (groups['count'] ?? '').toLowerCase();
  if (/^an?$/.test(printed)) return 1;
  return /couple/.test(printed) ? 2 : numberValue(printed);
}

function ago(groups: Groups, at: Place): Reading {
  const n = howMany(groups);
  const back = /ago/.test(groups['way'] ?? '') ? -1 : 1;
  if (n === 1 && back < 0 && groups['unit'] === 'year' && at.focus?.grain === 'quarter') return earlier(groups, at);
  if (n === null || !Number.isInteger(n))
    return fromPublished(at, 'no count given, so no date', 'vague', 'certain', () => ({ value: null }));
  return fromPublished(
    at,
    `${n} ${groups['unit'] ?? ''} ${back < 0 ? 'before' : 'after'} it`,
    'point',
    'likely',
    (day) => moved(day, groups['unit'] ?? '', back * n),
  );
}

/** "A year earlier" keeps the grain of the date it leans on: a quarter a year before a quarter. */
function earlier(groups: Groups, at: Place): Reading {
  const n = howMany(groups);
  const sign = /later|after/.test(groups['way'] ?? '') ? 1 : -1;
  const rule = `${n ?? 'some'} ${groups['unit'] ?? ''} ${sign < 0 ? 'before' : 'after'}`;
  return fromFocus(at, rule, 'point', (focus) =>
    n === null ? { value: null } : { value: fromGrain(focus, groups['unit'] ?? '', sign * n) },
  );
}

/** Null when the unit is finer than the date it leans on: four days after a bare year is no day. */
function fromGrain(focus: Focus, unitWord: string, n: number): string | null {
  const { year, month } = civil(focus.day);
  const { designator, each } = unitOf(unitWord);
  const fine =
    designator === 'Y'
      ? true
      : designator === 'M'
        ? focus.grain === 'day' || focus.grain === 'month'
        : focus.grain === 'day';
  if (!fine) return null;
  if (designator === 'Y' && focus.grain === 'quarter') return quarterText(year + n * each, Math.ceil(month / 3));
  if (designator === 'Y' && focus.grain === 'month') return monthText(year + n * each, month);
  return moved(focus.day, unitWord, n).value;
}

function neighbourDay(groups: Groups, at: Place): Reading {
  const which = groups['which'] ?? '';
  const shift = /previous|before|earlier/.test(which) ? -1 : /next|following|after|later/.test(which) ? 1 : 0;
  return fromFocus(
    at,
    shift === 0 ? 'that day' : `the day ${shift < 0 ? 'before' : 'after'}`,
    'point',
    ({ day, grain }) => (grain === 'day' ? onDay(day + shift) : { value: null }),
  );
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
const many = `(?<count>${number}|[Aa]n?|[Aa] (?:few|couple of)|[Ss]everal|[Mm]any|[Jj]ust)`;
const how = `(?:${anyOf(qualifiers)} )?`;
const clauseEnd = '(?=[.,;:”"’\')!?]|$| (?:and|but|in|at|on|by)\\b)';

export const relativeDates: readonly TemporalRule[] = [
  {
    name: 'date/day',
    needs: ['day'],
    read: shiftedDay,
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?) )?(?<words>${anyOf([...dayShift.keys()])})(?: (?:morning|afternoon|evening|night))?\\b(?!-)`,
      'g',
    ),
  },
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
  {
    name: 'date/ago',
    needs: ['unit'],
    read: ago,
    pattern: new RegExp(`\\b${how}(?:${many} )?${unit}(?: or (?:so|more))? (?<way>ago|from now|hence)\\b`, 'g'),
  },
  {
    name: 'date/earlier-later',
    needs: ['unit'],
    read: earlier,
    pattern: new RegExp(`\\b${how}${many} ${unit} (?<way>earlier|previously|later|(?:before|after)${clauseEnd})`, 'g'),
  },
  {
    name: 'date/neighbour-day',
    needs: ['unit'],
    read: neighbourDay,
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:the )?(?<which>(?:[Tt]hat|(?:[Tt]he )?(?:same|previous|next|following)) day|[Tt]he day (?:before|after)${clauseEnd})(?: ${dayPart})?(?!\\w|-)`,
      'g',
    ),
  },
];
