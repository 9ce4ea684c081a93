import { dayOf, dayText, exists, monthText, span, yearText } from './calendar.ts';
import { numberValue } from './numbers.ts';
import { dayOfMonth, idleWeekday, month, monthNumber, part, season, year } from './temporal-pieces.ts';
import {
  dayFocus,
  type Groups,
  monthFocus,
  type Place,
  type Reading,
  stated,
  type TemporalRule,
  yearFocus,
} from './temporal-reading.ts';
import { seasons } from './temporal-words.ts';

const noDigit = '(?![\\d,.]*\\d)';

function wholeDate(groups: Groups): Reading | null {
  const y = Number(groups['year']);
  const m = /^\d/.test(groups['month'] ?? '') ? Number(groups['month']) : monthNumber(groups['month'] ?? '');
  const d = Number(groups['day']);
  const last = Number(groups['last'] ?? d);
  if (!exists(y, m, d) || !exists(y, m, last) || last < d) return null;
  const day = dayOf(y, m, d);
  if (last > d) return stated(span(dayText(day), dayText(dayOf(y, m, last))), 'interval', dayFocus(day));
  return stated(dayText(day), 'point', dayFocus(day));
}

const through = '(?: ?(?:-|–|to) ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?';

export const wholeDates: readonly TemporalRule[] = [
  {
    name: 'date/month-day-year',
    needs: ['month'],
    and: 'year',
    pattern: new RegExp(`\\b${idleWeekday}${month} ${dayOfMonth}${through},? ${year}\\b${noDigit}`, 'g'),
    read: wholeDate,
  },
  {
    name: 'date/day-month-year',
    needs: ['month'],
    and: 'year',
    pattern: new RegExp(
      `\\b${idleWeekday}(?:the )?${dayOfMonth}${through}(?: of)? ${month},? ${year}\\b${noDigit}`,
      'g',
    ),
    read: wholeDate,
  },
  {
    name: 'date/iso',
    needs: ['year'],
    pattern: new RegExp(`(?<![\\w/-])${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\w/-])`, 'g'),
    read: wholeDate,
  },
  {
    name: 'date/nine-eleven',
    needs: ['clock'],
    pattern: /(?<![\w/.])9\/11(?![\w/])/g,
    read: () => stated('2001-09-11', 'point', null, 'likely'),
  },
];

function monthOfYear(groups: Groups): Reading {
  const y = Number(groups['year']);
  const m = monthNumber(groups['month'] ?? '');
  return stated(monthText(y, m), 'interval', monthFocus(y, m));
}

const partRange: readonly (readonly [test: RegExp, first: number, last: number])[] = [
  [/^(?:earl|the (?:beginning|start|first half))/i, 0, 4],
  [/mid/i, 3, 7],
  [/^(?:late|the (?:end|second half|last half))/i, 5, 9],
];

/** Early, mid and late decades are approximate stretches of it: 0–4, 3–7, 5–9. */
function decade(first: number, printedPart: string | undefined): Reading {
  const found = printedPart === undefined ? undefined : partRange.find(([test]) => test.test(printedPart));
  const name = `${yearText(first).slice(0, 3)}X`;
  if (found === undefined) return stated(name, 'interval');
  const value = span(`${yearText(first + found[1])}~`, `${yearText(first + found[2])}~`);
  const rule = `part of the decade ${name}; its years are approximate`;
  return { value, basis: 'stated', anchor: { against: name, rule }, type: 'vague', confidence: 'likely', focus: null };
}

const decadeNames: readonly string[] = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const ordinalCentury = '(?<nth>[1-9]|1\\d|2[01])(?:st|nd|rd|th)';

function decadeOf(groups: Groups): Reading {
  const digits = groups['decade'];
  if (digits !== undefined) return decade(Number(digits), groups['part']);
  const tens = Number(groups['short'] ?? 10 * (decadeNames.indexOf(groups['name']?.toLowerCase() ?? '') + 2));
  return { ...decade(1900 + tens, groups['part']), confidence: 'likely' };
}

/** "nineteen seventy-nine", as spoken; null when the words are no year. */
function spokenYear(groups: Groups): Reading | null {
  const tail = numberValue(groups['tail'] ?? '');
  const head = numberValue(groups['head'] ?? '');
  if (tail === null || head === null) return null;
  return stated(yearText(head * 100 + tail), 'point', yearFocus(head * 100 + tail));
}

function seasonOfYear(groups: Groups): Reading {
  const code = seasons.find(([word]) => word === groups['season'])?.[1] ?? 21;
  return stated(`${groups['year'] ?? ''}-${code}`, 'interval');
}

const notCounted =
  '(?! (?:people|men|women|troops|soldiers|fighters|homes|jobs|votes|shares|miles|feet|kilomet|met(?:er|re)s|tons|tonnes|dollars|points|others|more|million|percent|per cent|hours|a\\.m|p\\.m|GMT|hrs))';

export const coarseDates: readonly TemporalRule[] = [
  {
    name: 'date/month-year',
    needs: ['month'],
    and: 'year',
    pattern: new RegExp(`\\b(?:${part})?${month},?(?: of)? ${year}\\b${noDigit}`, 'g'),
    read: monthOfYear,
  },
  {
    name: 'date/season-year',
    needs: ['season'],
    and: 'year',
    pattern: new RegExp(`\\b(?:[Tt]he )?(?:${part})?${season}(?: of|,)? ${year}\\b`, 'g'),
    read: seasonOfYear,
  },
  {
    name: 'date/decade',
    needs: ['year'],
    pattern: new RegExp(`\\b(?:[Tt]he )?(?:${part}(?:the )?)?(?<decade>(?:1[5-9]|20)\\d0)[’']?s\\b`, 'g'),
    read: decadeOf,
  },
  {
    name: 'date/decade-short',
    needs: ['year'],
    pattern: new RegExp(
      `\\b(?:[Tt]he )(?:${part}(?:the )?)?(?:[‘’'](?<short>[2-9]0)s|(?<name>${decadeNames.join('|')}))\\b(?!-)`,
      'g',
    ),
    read: decadeOf,
  },
  {
    name: 'date/century',
    needs: ['unit'],
    says: ['century'],
    pattern: new RegExp(`\\b(?:[Tt]he )?(?:${part})?${ordinalCentury}[ -]century\\b`, 'g'),
    read: (groups) => stated(`${String(Number(groups['nth']) - 1).padStart(2, '0')}XX`, 'interval'),
  },
  {
    name: 'date/year',
    needs: ['year'],
    pattern: new RegExp(
      `(?:\\b(?:[Tt]he )?${part}|\\b[Ff]iscal(?: year)? )?(?<![\\w$£€#.,:/+]|\\d-)(?<year>1[89]\\d\\d|20\\d\\d)(?![\\d%:/])(?![,.]\\d)(?!-\\d\\d\\b)(?! ?(?:million|billion|percent))${notCounted}\\b(?!s\\b)`,
      'g',
    ),
    read: bareYear,
  },
  {
    name: 'date/year-spoken',
    needs: ['year'],
    pattern:
      /\b(?<head>nineteen|eighteen)[ -](?<tail>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\b/g,
    read: spokenYear,
  },
];

/** Four digits are a year when they could be one and nothing around them says number, price or count. */
function bareYear(groups: Groups, at: Place): Reading | null {
  const y = Number(groups['year']);
  const before = at.text.slice(Math.max(at.sentence.start, at.start - 24), at.start);
  if (
    /(?:[$£€#]|No\.|number|about|nearly|almost|least|than|roughly|some|approximately|Flight|Route|Highway|Room|Order|Resolution|Bill|Article|version|up to) ?$/i.test(
      before,
    )
  )
    return null;
  return stated(yearText(y), 'point', yearFocus(y), y >= 1900 && y < 2100 ? 'certain' : 'likely');
}
