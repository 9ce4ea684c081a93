import { civil, quarterText } from './calendar.ts';
import {
  fromFocus,
  fromPublished,
  type Groups,
  type Place,
  quarterFocus,
  type Reading,
  stated,
  type TemporalRule,
} from './temporal-reading.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const numberOf = (groups: Groups): number =>
  Number(groups['digit'] ?? ordinals.indexOf(groups['nth']?.toLowerCase() ?? '') + 1);

/** Calendar quarter: of the year named beside it, or the latest one that had begun when the article was published. */
function quarterOf(groups: Groups, at: Place): Reading {
  const quarter = numberOf(groups);
  const named = groups['year'] ?? groups['before'];
  if (named !== undefined)
    return stated(quarterText(Number(named), quarter), 'interval', quarterFocus(Number(named), quarter), 'likely');
  const det = groups['det'] ?? '';
  return fromPublished(
    at,
    'latest calendar quarter of that number begun by then; fiscal years may differ',
    'interval',
    'likely',
    (day) => {
      const { year, month } = civil(day);
      const begun = 3 * quarter - 2 <= month ? year : year - 1;
      const y = /last/.test(det)
        ? year - 1
        : /this/.test(det)
          ? year
          : /next/.test(det)
            ? year + 1
            : /earlier|ago/.test(det)
              ? begun - 1
              : begun;
      return { value: quarterText(y, quarter), focus: quarterFocus(y, quarter) };
    },
  );
}

function yearAgoPeriod(_groups: Groups, at: Place): Reading {
  return fromFocus(at, 'the same period a year before', 'interval', ({ day, grain }) => {
    const { year, month } = civil(day);
    return { value: grain === 'year' ? String(year - 1) : quarterText(year - 1, Math.ceil(month / 3)) };
  });
}

function bareQuarter(_groups: Groups, at: Place): Reading {
  if (at.focus?.grain === 'quarter')
    return fromFocus(at, 'that quarter', 'interval', (focus) => ({ value: focus.value }));
  return fromPublished(at, 'the latest calendar quarter that had ended', 'interval', 'unsure', (day) => {
    const { year, month } = civil(day);
    return { value: quarterText(year, Math.ceil(month / 3) - 1) };
  });
}

const nth = '(?:(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter|Q(?<digit>[1-4]))';

export const quarterDates: readonly TemporalRule[] = [
  {
    name: 'date/quarter',
    needs: ['quarter'],
    read: quarterOf,
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?:(?<det>[Ll]ast year[’']s|[Tt]his year[’']s|[Nn]ext year[’']s|year-earlier|year-ago|[Ll]atest|fiscal) |(?<before>(?:19|20)\\d\\d) )?(?:fiscal |financial )?${nth}(?:,? (?:of )?(?:fiscal )?(?<year>(?:19|20)\\d\\d))?\\b`,
      'g',
    ),
  },
  {
    name: 'date/year-ago-period',
    needs: ['unit'],
    read: yearAgoPeriod,
    pattern:
      /\b(?:[Tt]he )?(?:(?:comparable|corresponding|same) )?[Yy]ear-(?:ago|earlier)(?: (?:quarter|period|(?:(?:three|six|nine) months)))?\b(?! \$)/g,
  },
  {
    name: 'date/the-quarter',
    needs: ['quarter'],
    read: bareQuarter,
    pattern: /\b(?:[Tt]he|[Tt]hat) (?:(?:latest|most recent|just-ended) )?quarter\b(?!-| of )/g,
  },
];
