import type { Figure } from '../../story/records.ts';
import type { Range } from '../model.ts';
import { digits, numberValue } from './numbers.ts';
import { countedAfter } from './quantity-counted.ts';
import { qualifierBefore } from './quantity-pattern.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
const part = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)';
const number = `(?:${small}|twenty|fifty|a hundred|${digits})`;
/** A share: two-thirds, a quarter of, half the, one in five, three out of ten; and pence, which are printed with their unit: 312p. */
const share = new RegExp(
  '(?<![\\p{L}\\d.,-])(?:' +
    `(?<few>${small})[- ](?<parts>${part}s?)(?=[ ,.;:]|$)(?!${' '}(?:time|day|year|week|attempt))` +
    `|(?<single>an?)[ ](?<of>${part}|half)(?= of\\b)` +
    '|(?<half>half)(?= (?:of|the|its|their|his|her|all|our) )' +
    `|(?<low>${number}) (?:in|out of)(?: every)? (?<high>${number})(?!-?\\d| (?:days?|weeks?|months?|years?|hours?|minutes?|games?|matches|seasons?)\\b|%|,\\d)` +
    `|(?<pence>${digits})p(?![\\p{L}\\d]|\\.\\d)` +
    ')',
  'giu',
);
/** Not a share: “the second half of”, “two in 2019”. */
const ordinal = /(?:\b(?:first|second|third|fourth|last|other|latter|better|in|by)(?: a)?|\bof) $/i;

type Share = Range & Pick<Figure, 'value' | 'range' | 'rule' | 'confidence' | 'unit' | 'counted' | 'qualifier'>;

const ratio = (a: number | null, b: number | null): number | null =>
  a === null || b === null || a >= b || b > 1000 ? null : Number((a / b).toFixed(4));

function shareValue(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { few, parts: named = '', of = '', half, low = '', high = '' } = groups;
  if (groups['pence'] !== undefined) return numberValue(groups['pence']);
  if (half !== undefined) return 0.5;
  if (few !== undefined) {
    const below = parts.get(named.toLowerCase().replace(/s$/, '')) ?? null;
    const above = numberValue(few);
    return (above === 1) === /s$/i.test(named) ? null : ratio(above, below);
  }
  return of === '' ? ratio(numberValue(low), numberValue(high)) : ratio(1, parts.get(of.toLowerCase()) ?? null);
}

/** The share of which a stretch of text tells, of what, and how qualified. */
function shareAt(text: string, range: Range, value: number, pence: boolean): Share {
  const after = text.slice(range.end, range.end + 90);
  const whole = /^ (?:of|in)\b/.test(after) ? after : after.replace(/^ /, ' of ');
  return {
    ...range,
    value,
    range: null,
    rule: pence ? 'figure/pence' : 'figure/share',
    confidence: 'certain',
    qualifier:
      qualifierBefore.exec(text.slice(Math.max(0, range.start - 40), range.start))?.groups?.['qualifier'] ?? null,
    unit: pence ? 'pence' : 'share',
    counted: pence ? null : countedAfter(whole, false).counted,
  };
}

/**
 * Shares in a block of text, in order: words, value as a part of one (to four places), what it is a share of; and pence. Not found: shares
 * without “of” that need their context, such as “a third left”.
 */
export function sharesIn(text: string): Share[] {
  if (!/half|third|quarter|fifth|sixth|eighth|tenth| in | out of |\dp\b/i.test(text)) return [];
  return [...text.matchAll(share)].flatMap((m): Share[] => {
    const pence = m.groups?.['pence'] !== undefined;
    const value = shareValue(m.groups ?? {});
    if (value === null || (!pence && ordinal.test(text.slice(Math.max(0, m.index - 12), m.index)))) return [];
    return [shareAt(text, { start: m.index, end: m.index + m[0].length }, value, pence)];
  });
}
