import { kindByWords } from '../language/entities/kinds.ts';
import { AGENCIES } from '../language/words/people.ts';
import { photoAgencies } from '../language/words/captions.ts';
import type { Range } from '../model.ts';
import type { BlockRule } from './page.ts';

/** Names in a credit, and what they are credited with. Ranges are relative to the block. */
interface CreditNames {
  readonly names: readonly Range[];
  readonly of: 'text' | 'photo';
}

/** Longest block that is only a credit, in code units. */
const longest = 160;

export const isAgency = (name: string): boolean => AGENCIES.has(name.toLowerCase().trim());
export const isCredited = (name: string): boolean => isAgency(name) || photoAgencies.has(name.toLowerCase().trim());

const lowerCaseNameWords = new Set([
  'and',
  'of',
  'the',
  'with',
  'agencies',
  'agency',
  'news',
  'wires',
  'wire',
  'service',
  'services',
  'staff',
  'from',
  'inputs',
  'for',
]);

/** Are these words names only: capitalised, or the small words that join names? */
function isNames(words: string): boolean {
  const all = words.split(/[\s,/&;]+/).filter(Boolean);
  return (
    all.length > 0 &&
    all.length <= 10 &&
    all.every((word) => /^[\p{Lu}\p{N}@]/u.test(word) || lowerCaseNameWords.has(word)) &&
    /\p{L}/u.test(words)
  );
}

/** `X and Y/Z` → ranges of X, Y, Z within the block; `offset` is where the words begin in it. */
export function splitNames(words: string, offset: number): Range[] {
  const ranges: Range[] = [];
  for (const found of words.matchAll(/(?:(?!\s(?:and|with|via)\s)[^,;/&|])+/g)) {
    const name = found[0].replace(/^\s*(?:and|with|via)\s+/, (lead) => ' '.repeat(lead.length));
    const lead = name.length - name.trimStart().length;
    const bare = name.trim().replace(/[.)\]]+$/, '');
    const start = offset + found.index + lead;
    if (bare) ranges.push({ start, end: start + bare.length });
  }
  return ranges;
}

/** Openings of lines that credit a text, and of lines that credit a picture; names follow. */
const labels: readonly (readonly [RegExp, CreditNames['of']])[] = [
  [/^(?:news )?sources?\s*:\s*/i, 'text'],
  [
    /^\(?(?:with|including|includes|additional|contains)\s+(?:additional\s+)?(?:inputs?|reporting|material|information|files|contributions?)\s+(?:from|by)\s+/i,
    'text',
  ],
  [/^\(?(?:inputs?|material) (?:from|by)\s+/i, 'text'],
  [/^[—–-]{1,2}\s*(?=\S)/, 'text'],
  [/^(?:photo|picture|image|photograph|video|graphic)s?\s*(?:credits?|courtesy|by)?\s*(?:[:©]|\bby\b)\s*/i, 'photo'],
  [/^(?:credits?|courtesy|photographer)\s*:\s*/i, 'photo'],
  [/^©\s*/, 'photo'],
];

/** Lines that tell how the text was made, without an agency to read off. */
const workLine =
  /^\(?(?:reporting|writing|editing|edited|written|compiled|additional (?:reporting|writing)|research)\s+by\s+\S|^this (?:article|story|report|piece) (?:was |has been )?(?:(?:originally|first) )?(?:appeared|published|posted|produced|generated)\b/i;
/** “X contributed to this report.”, “X contributed reporting from Calder.” */
const contributed =
  /^(?!(?:He|She|They)\b)(.{2,100}?) (?:has |have |also )?contributed (?:to this (?:report|story|article)|(?:additional )?reporting)(?: (?:from|in)(?:,? (?:from|in|and|the|of|\p{Lu}[\p{L}.'’-]*)){1,12})?\.?$/u;
const byline =
  /^(?:By|BY|Author:|Written by|Words by) \p{Lu}[\p{L}.'’-]*(?:(?:,? (?:and|for|in|of|the)|,)? \p{Lu}[\p{L}.'’-]*){0,9}$/u;

function labelled(text: string): CreditNames | null {
  for (const [opening, of] of labels) {
    const label = opening.exec(text)?.[0];
    if (label === undefined) continue;
    const words = text.slice(label.length).replace(/[.)\]]+$/, '');
    const names = isNames(words) ? splitNames(words, label.length) : [];
    const dash = /^[—–-]/.test(label);
    if (
      names.length &&
      (!dash || names.every((name) => isGeneric(text, name) || isAgency(text.slice(name.start, name.end))))
    )
      return { names, of };
  }
  return null;
}

const isGeneric = (text: string, name: Range): boolean =>
  /^(?:news )?agencies$/i.test(text.slice(name.start, name.end));

/** Longest list of agencies, its brackets apart, in code units. */
const longestBare = 60;

/** `(Reuters)`, `AFP/AP`, `Agencies`: nothing but agencies. */
function bare(text: string): CreditNames | null {
  if (text.length > longestBare + 2) return null;
  const open = /^[([]/.test(text) ? 1 : 0;
  const words = text.slice(open).replace(/[\])]$/, '');
  if (words.length > longestBare) return null;
  const names = splitNames(words, open);
  return names.length && names.every((name) => isGeneric(text, name) || isAgency(text.slice(name.start, name.end)))
    ? { names, of: 'text' }
    : null;
}

/** “Associated Press writers Ann Lowe in Calder and Joe Pell”: who sent them. */
const staffOf = /^((?:The )?\p{Lu}.*?) (?:staff )?(?:writer|reporter|journalist|correspondent)s?\b/u;

/** Bodies among those who helped; helpers without one are people of the outlet. */
function helpersOf(helpers: string): CreditNames | null {
  const staff = staffOf.exec(helpers)?.[1];
  const words = staff ?? helpers;
  if (!isNames(words.replace(/^The /, ''))) return null;
  const isBody = ({ start, end }: Range): boolean => {
    const name = words.slice(start, end);
    return name.startsWith('The ') || isCredited(name) || kindByWords(name.split(/\s+/)) !== 'unknown';
  };
  return { names: splitNames(words, 0).filter(isBody), of: 'text' };
}

/** Names a block credits when it is nothing but a credit; null when it is something else. */
export function creditNames(text: string): CreditNames | null {
  if (text.length > longest) return null;
  const found = labelled(text) ?? bare(text);
  if (found) return found;
  const helpers = text.includes(' contributed ') ? contributed.exec(text)?.[1] : undefined;
  if (helpers !== undefined) return helpersOf(helpers);
  return workLine.test(text) ? { names: [], of: 'text' } : null;
}

export const creditRules: readonly BlockRule[] = [
  { name: 'credit-line', kind: 'credit', fits: ({ text }) => creditNames(text) !== null },
  { name: 'byline', kind: 'credit', fits: ({ text }, index) => index < 6 && text.length <= 100 && byline.test(text) },
];
