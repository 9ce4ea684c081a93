import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/pipeline/language/matches.ts';
import { figurePattern, placesOfFigures } from '../../../src/pipeline/language/quantity-pattern.ts';
import { temporalRules } from '../../../src/pipeline/language/temporal-rules.ts';
import { triggerPattern, triggersIn } from '../../../src/pipeline/language/temporal-triggers.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';

/** Words of time and number, whole and cut short, and what may stand before, between and after them. */
const piece = fc.constantFrom(
  ...[
    'Jan',
    'January',
    'Sept.',
    'Dec',
    'Monday',
    'Tuesdays',
    '2031',
    '1890s',
    '’90s',
    '3',
    '12',
    '9/11',
    '10.30',
    'a.m.',
    'GMT',
  ],
  ...[
    'today',
    'This morning',
    'last night',
    'the near term',
    'these days',
    'at the moment',
    'in the past',
    'Not long',
    'long ago',
  ],
  ...[
    'Christmas',
    'New Year',
    'St. Patrick',
    'Q3',
    'quarter',
    'year',
    'years',
    'weeklong',
    'month-long',
    'every',
    'each',
    'century',
  ],
  ...[
    'ago',
    'earlier',
    'before',
    'after',
    'hence',
    'daily',
    'just',
    'hours',
    'the',
    'a',
    'past',
    'spring',
    'weekend',
    'five',
    'days',
  ],
  ...[
    'Ten',
    'Tennessee',
    'twenty-one',
    'a hundred',
    'half a million',
    'tens of thousands',
    'several',
    '$',
    'US$',
    '€',
    'm',
    'percent',
  ],
  ...['-', '–', '’', '.', ',', '/', '&', ' ', ' ', ' ', ' ', 'é', 'mid-', 'Ann', '“', '\n'],
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const tokensOf = (words: string) => tokenise(words, { start: 0, end: words.length });
const searched = (pattern: RegExp, words: string) => [
  ...words.matchAll(new RegExp(pattern.source, pattern.flags.replace('y', 'g'))),
];

describe('looking only where a pattern may begin finds what a search finds', () => {
  it('triggers of time', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(triggersIn(words, tokensOf(words), 0).map((m) => [m.index, m[0]])).toEqual(
          searched(triggerPattern, words).map((m) => [m.index, m[0]]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('figures', () => {
    fc.assert(
      fc.property(text, (words) => {
        const places = new Set(placesOfFigures(tokensOf(words), 0));
        expect(searched(figurePattern, words).filter((m) => !places.has(m.index))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a rule of time says of its matches holds', () => {
  const saying = temporalRules.filter((rule) => rule.says !== undefined || rule.and !== undefined);
  it('of rules that say something', () => expect(saying.length).toBeGreaterThan(9));

  it.each(saying.map((rule) => [rule.name, rule] as const))('%s', (_, { pattern, says, and }) => {
    fc.assert(
      fc.property(text, (words) => {
        for (const [match] of matchesOf(pattern, words)) {
          if (says) expect(says.some((said) => words.includes(said))).toBe(true);
          if (and) expect(triggersIn(match, tokensOf(match), 0).some((m) => m.groups?.[and] !== undefined)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
