import { civil, type Day, dayText, monthText, quarterText, yearText } from './calendar.ts';
import { number, numberValue } from './numbers.ts';
import { clauseEnd, qualifier, unit, unitOf } from './temporal-pieces.ts';
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

/** Years further off than this are no dates of an article; also keeps day numbers within what a calendar can hold. */
const farthest = 1500;

/** Moves back or forward by whole units. Coarse units keep their grain: "two years ago" is a year, not a day. Null when too far or not whole. */
function moved(day: Day, unitWord: string, n: number): { value: string | null; focus?: Focus } {
  const { designator, each } = unitOf(unitWord);
  const { year, month } = civil(day);
  const by = n * each;
  if (!Number.isInteger(by) || Math.abs(by) > farthest) return { value: null };
  const rough = Math.abs(n) >= 10 || each >= 10 ? '~' : '';
  if (designator === 'Y') return { value: `${yearText(year + by)}${rough}`, focus: yearFocus(year + by) };
  if (designator === 'M')
    return { value: `${monthText(year, month + by)}${rough}`, focus: monthFocus(year, month + by) };
  if (designator === 'W') return { value: `${dayText(day + 7 * by)}~` };
  return onDay(designator === 'D' ? day + by : day);
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
  if (n === null) return fromPublished(at, 'no count given, so no date', 'vague', 'certain', () => ({ value: null }));
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
  const fine = designator === 'Y' || focus.grain === 'day' || (designator === 'M' && focus.grain === 'month');
  if (!fine || Math.abs(n * each) > farthest || !Number.isInteger(n * each)) return null;
  if (designator === 'Y' && focus.grain === 'quarter') return quarterText(year + n * each, Math.ceil(month / 3));
  if (designator === 'Y' && focus.grain === 'month') return monthText(year + n * each, month);
  return moved(focus.day, unitWord, n).value;
}

const many = `(?<count>${number}|[Aa]n?|[Aa] (?:few|couple of)|[Ss]everal|[Mm]any|[Jj]ust)`;

export const shifts: readonly TemporalRule[] = [
  {
    name: 'date/ago',
    needs: ['unit'],
    says: [' ago', ' from now', ' hence'],
    read: ago,
    pattern: new RegExp(`\\b${qualifier}(?:${many} )?${unit}(?: or (?:so|more))? (?<way>ago|from now|hence)\\b`, 'g'),
  },
  {
    name: 'date/earlier-later',
    needs: ['unit'],
    says: [' earlier', ' previously', ' later', ' before', ' after'],
    read: earlier,
    pattern: new RegExp(
      `\\b${qualifier}${many} ${unit} (?<way>earlier|previously|later|(?:before|after)${clauseEnd})`,
      'g',
    ),
  },
];
