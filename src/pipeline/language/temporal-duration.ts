import { number, numberValue } from './numbers.ts';
import { anyOf, month, qualifier, unit, unitOf } from './temporal-pieces.ts';
import { fromPublished, type Groups, type Place, type Reading, stated, type TemporalRule } from './temporal-reading.ts';
import { vagueFuture, vagueNow, vaguePast } from './temporal-words.ts';

/** Beyond it a number prints with an exponent, which no duration may have. */
const longest = 1e15;

/** ISO 8601 duration: four hours → PT4H, two decades → P20Y. Fractions are allowed in the smallest place. */
function isoDuration(n: number, unitWord: string): string | null {
  const { designator, each } = unitOf(unitWord);
  if (n * each > longest) return null;
  const amount = Number((n * each).toPrecision(12));
  return designator.startsWith('T') ? `PT${amount}${designator.slice(1)}` : `P${amount}${designator}`;
}

function duration(groups: Groups): Reading {
  const printed = (groups['count'] ?? '').toLowerCase();
  const n = /^(?:an?|another|the|an additional|)$/.test(printed)
    ? 1
    : /couple/.test(printed)
      ? 2
      : /^half an?$/.test(printed)
        ? 0.5
        : numberValue(printed);
  return n === null ? stated(null, 'vague') : stated(isoDuration(n, groups['unit'] ?? ''), 'duration');
}

const vague = (): Reading => stated(null, 'vague');
const vagueMany =
  '(?:a few|several|many|some|a number of|dozens of|hundreds of|thousands of|recent|coming|early|first|final|last few|past few|next few|last several|past several|next several)';

/** How often: daily → P1D. */
const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);
const set = (value: string | null): Reading => stated(value, 'set', null, 'likely');

function everyUnit(groups: Groups): Reading {
  const n = groups['count'] === undefined ? (groups['other'] === undefined ? 1 : 2) : numberValue(groups['count']);
  return set(n === null ? null : isoDuration(n, groups['unit'] ?? 'day'));
}

const notAge = '(?![ -]olds?\\b)';
const frame =
  '(?:(?:[Tt]he |[Tt]hese |[Tt]hose |[Ee]ach of the )?(?:(?:[Ll]ast|[Pp]ast|[Nn]ext|[Pp]revious|[Ff]ollowing|[Ff]irst|[Ff]inal|[Cc]oming|[Aa]nother|[Aa]n additional|other) )?)';
const middle = '(?:(?: |-)(?:more|additional|full|straight|consecutive|long|further|solid))*';
const soleCount = '(?<count>[Aa]n?|[Aa]nother|[Aa]n additional|[Hh]alf an?)';
const notRate =
  '(?<![\\d%] |cents? |percent |[mb]illion |once |twice |times |share |dollars |euros |pounds |seconds |minutes |hours |days |weeks |months |people |units |barrels |tons )';

export const durations: readonly TemporalRule[] = [
  {
    name: 'date/duration',
    needs: ['unit'],
    read: duration,
    pattern: new RegExp(
      `\\b(?<![\\d$£€][.,]?|[’'-])${qualifier}${frame}(?<count>(?:${number})|(?:[Aa] )?couple(?: of)?)${middle}[ -]${unit}(?:-long)?\\b${notAge}(?! of age| (?:ago|earlier)\\b)(?<!three[ -]quarters)`,
      'g',
    ),
  },
  {
    name: 'date/duration-one',
    needs: ['unit'],
    read: duration,
    pattern: new RegExp(
      `\\b(?<![’'-])${notRate}${qualifier}${soleCount}${middle} ${unit}(?:-long)?\\b(?![’'-])${notAge}(?! (?:ago|earlier)\\b)`,
      'g',
    ),
  },
  {
    name: 'date/duration-long',
    needs: ['unit'],
    says: ['long'],
    read: (groups) => stated(groups['unit'] === undefined ? null : isoDuration(1, groups['unit']), 'duration'),
    pattern:
      /(?<![\w-])(?:(?<unit>day|week|month|year|decade|century)-?|(?:days|weeks|months|years|decades|centuries)-)long\b/g,
  },
  {
    name: 'date/stretch',
    needs: ['unit'],
    says: ['last ', 'past '],
    read: duration,
    pattern: /\b(?:[Tt]he )?(?:last|past) (?<unit>week|month|year|decade|century)\b/g,
  },
  {
    name: 'date/vague-stretch',
    needs: ['unit'],
    read: vague,
    pattern: new RegExp(
      `\\b(?:the )?${anyOf([vagueMany])}(?: more)? ${unit}(?<=s)(?<!\\b(?:some|many) quarters)(?: and (?:weeks|months|years))?(?: ahead)?\\b${notAge}(?! ago)`,
      'g',
    ),
  },
  {
    name: 'date/vague-offset',
    needs: ['unit'],
    says: [', just ', ', only ', ', hours ', ', days ', ', weeks ', ', months ', ', years '],
    read: vague,
    pattern:
      /(?<=, )(?:just |only )?(?:hours|days|weeks|months|years) (?:after|before|since) (?:the|an?|its|his|her|their) [^,.;:()\n“”"]{3,80}(?=[,.;]|$)/g,
  },
  {
    name: 'date/vague-units',
    needs: ['unit'],
    read: vague,
    pattern:
      /(?<=\b(?:[Ff]or|[Ww]ithin|[Oo]ver|[Aa]fter|[Ll]asted|[Tt]ook|[Tt]akes?|[Ii]n|[Oo]f|[Ff]ollowing|[Bb]efore|[Mm]any|the) )(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?: ahead)?(?! ago| later| earlier)\b/g,
  },
];

export const sets: readonly TemporalRule[] = [
  {
    name: 'date/every',
    needs: ['unit'],
    says: ['very ', 'ach '],
    read: everyUnit,
    pattern: new RegExp(`\\b(?:[Ee]very|[Ee]ach) (?:(?<other>other) |(?<count>${number}) )?${unit}\\b`, 'g'),
  },
  {
    name: 'date/every-month',
    needs: ['month'],
    says: ['very ', 'ach '],
    read: () => set('P1Y'),
    pattern: new RegExp(`\\b(?:[Ee]very|[Ee]ach) ${month}(?!\\w)`, 'g'),
  },
  {
    name: 'date/adverb-set',
    needs: ['vague'],
    says: ['ourly', 'aily', 'ightly', 'eekly', 'onthly', 'nnually', 'early'],
    read: (groups) => set(adverbs.get(groups['word']?.toLowerCase() ?? '') ?? null),
    pattern: new RegExp(
      `\\b(?<![A-Z]\\w+ (?=[A-Z]))(?<word>${anyOf([...adverbs.keys()].filter((w) => w !== 'quarterly'))})\\b(?![’'-]| [A-Z])(?<![A-Z][a-z]+ Daily)`,
      'g',
    ),
  },
];

function presentDay(_groups: Groups, at: Place): Reading {
  return {
    ...fromPublished(at, 'the time of writing, without edges', 'vague', 'certain', () => ({ value: null })),
    value: null,
  };
}

export const vagueDates: readonly TemporalRule[] = [
  {
    name: 'date/now',
    needs: ['vague'],
    read: presentDay,
    pattern: new RegExp(`\\b${anyOf(vagueNow)}\\b(?!-| that\\b)(?<!until now|[Ff]rom now)`, 'g'),
  },
  { name: 'date/past', needs: ['vague'], read: vague, pattern: new RegExp(`\\b${anyOf(vaguePast)}\\b`, 'g') },
  {
    name: 'date/future',
    needs: ['vague'],
    read: vague,
    pattern: new RegExp(`\\b${anyOf(vagueFuture)}\\b(?! of)`, 'g'),
  },
];
