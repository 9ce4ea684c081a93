import { anyOf, clauseEnd, dayPart } from './temporal-pieces.ts';
import {
  fromFocus,
  fromPublished,
  type Groups,
  onDay,
  type Place,
  type Reading,
  type TemporalRule,
} from './temporal-reading.ts';

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

export const dayWords: readonly TemporalRule[] = [
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
    name: 'date/neighbour-day',
    needs: ['unit'],
    read: neighbourDay,
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:the )?(?<which>(?:[Tt]hat|(?:[Tt]he )?(?:same|previous|next|following)) day|[Tt]he day (?:before|after)${clauseEnd})(?: ${dayPart})?(?!\\w|-)`,
      'g',
    ),
  },
];
