import { civil, dayOf, dayText, exists, monthText, yearText } from './calendar.ts';
import { number, numberValue } from './numbers.ts';
import { month, monthNumber, unit, unitOf, year } from './temporal-pieces.ts';
import { dayFocus, type Groups, type Reading, type TemporalRule } from './temporal-reading.ts';

/** Counts larger than this are no offset in days, weeks, months or years that an article means. */
const farthest = 1000;

/** "two days before the September 11, 2001 attacks": reckoned from the whole date inside, which stays a record of its own. */
function offset(groups: Groups): Reading | null {
  const [y, m, d] = [Number(groups['year']), monthNumber(groups['month'] ?? ''), Number(groups['day'])];
  if (!exists(y, m, d)) return null;
  const printed = (groups['count'] ?? 'one').toLowerCase();
  const n = /^(?:an?|the)$/.test(printed) ? 1 : numberValue(printed);
  const base = dayOf(y, m, d);
  const anchor = {
    against: dayText(base),
    rule: `${printed} ${groups['unit'] ?? ''} ${groups['way'] ?? ''} the date beside it`,
  };
  if (groups['count'] === undefined || n === null || !Number.isInteger(n) || n > farthest)
    return { value: null, basis: 'resolved', anchor, type: 'vague', confidence: 'likely', focus: null };
  const { designator, each } = unitOf(groups['unit'] ?? '');
  const by = n * each * (groups['way'] === 'before' ? -1 : 1);
  if (designator === 'Y')
    return {
      value: yearText(civil(base).year + by),
      basis: 'resolved',
      anchor,
      type: 'point',
      confidence: 'likely',
      focus: null,
    };
  if (designator === 'M')
    return { value: monthText(y, m + by), basis: 'resolved', anchor, type: 'point', confidence: 'likely', focus: null };
  const day = base + (designator === 'W' ? 7 * by : designator === 'D' ? by : 0);
  return { value: dayText(day), basis: 'resolved', anchor, type: 'point', confidence: 'certain', focus: dayFocus(day) };
}

export const offsets: readonly TemporalRule[] = [
  {
    name: 'date/offset',
    needs: ['month'],
    and: 'year',
    says: [' before ', ' after '],
    holds: true,
    read: offset,
    pattern: new RegExp(
      `\\b(?:(?<count>${number}|[Aa]n?|[Tt]he) )?${unit} (?<way>before|after) (?:(?:the )?${month} (?<day>\\d{1,2}),? ${year}(?:,? [a-z]+(?<!in|on|at|and|when|by|as|after|before|that|who|which))?)(?!\\w)`,
      'g',
    ),
  },
];
