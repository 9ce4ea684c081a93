import { captionFormulas, pictureVerbs } from '../language/words/captions.ts';
import type { Range } from '../model.ts';
import { isCredited } from './credit-lines.ts';
import type { BlockRule, Page, Part } from './page.ts';

/** Longest caption, in code units. */
const longest = 500;
/** Parts at the top of a page among which a description may be longer than a sentence. */
const headParts = 5;
const bracket = /[([]([^()[\]]{2,100})[)\]]\.?$/;
const pictureWords = /\b(?:photo|image|picture|photograph|courtesy|credit|screengrab|handout|file)\b/i;
const reporting =
  /\b(?:said|says|say|saying|told|tells|announced|announces|according to|reported|reports|reportedly|claimed|claims|added|warned|warns|confirmed)\b/i;
const finitePast = /\b(?:has|have|had|was|were|will|would|did|been|could)\b/i;
const circumstance =
  /\b(?:during|after|before|ahead of|following|amid|as|near|outside|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|on \p{Lu}\p{L}+ \d{1,2}|on \d{1,2} \p{Lu}\p{L}+)\b/u;
const placed = /\b(?:in|at|near|outside|along|on|of) (?:the )?\p{Lu}/u;
const finished = /[.!?…)\]]["'”’]?$/;
const quotation = /["“”«»]/;
const formula = new RegExp(captionFormulas.join('|'), 'i');

/** What stands in brackets at the end of a block, as a range in it. */
export function closingBracket(text: string): Range | null {
  if (!/[)\]]/.test(text.slice(-2))) return null;
  const found = bracket.exec(text);
  const inside = found?.[1];
  return found && inside !== undefined ? { start: found.index + 1, end: found.index + 1 + inside.length } : null;
}

const namesIn = (credit: string): string[] =>
  credit.split(/\s*(?:[,;/&|]|:|\band\b|\bvia\b|\bby\b)\s*/).filter(Boolean);

function bracketCredits(text: string): { agency: boolean; picture: boolean } {
  const at = closingBracket(text);
  const credit = at ? text.slice(at.start, at.end) : '';
  return {
    agency: namesIn(credit).some(isCredited),
    picture: pictureWords.test(credit) && /[:/]|^file\b|\bby\b/i.test(credit),
  };
}

/** A description that ends in the photographer or agency in brackets. Reports end so too; those have a reporting verb or quotation marks. */
function endsInCredit({ text }: Part, index: number, page: Page): boolean {
  if (text.length > longest || index === page.parts.length - 1) return false;
  const { agency, picture } = bracketCredits(text);
  const plain = !reporting.test(text) && !quotation.test(text);
  const short = index < headParts || !/[.!?]\s(?![([])/.test(text);
  return (picture && (agency || plain)) || (agency && plain && short);
}

const hasFormula = ({ text }: Part): boolean =>
  text.length <= longest && formula.test(text) && !quotation.test(text) && !/\bsaid\b/.test(text);

const withoutCredit = (text: string): string =>
  (bracketCredits(text).agency || bracketCredits(text).picture ? text.replace(bracket, '') : text).trim();

/**
 * Neighbours that say the same, with or without a credit at the end: the picture's description and its copy for the enlarged picture.
 * Without a full stop or credit they are a headline printed twice.
 */
function isCopy({ text }: Part, index: number, page: Page): boolean {
  if (text.length < 40 || text.length > longest) return false;
  const mine = withoutCredit(text);
  return [index - 1, index + 1].some((i) => {
    const other = page.parts[i]?.text;
    return (
      other !== undefined &&
      (finished.test(text) || finished.test(other)) &&
      Math.abs(other.length - text.length) <= 110 &&
      withoutCredit(other) === mine
    );
  });
}

const words = (text: string): string[] => text.match(/[\p{L}'’-]+/gu) ?? [];

/**
 * An opening sentence that describes a picture though nobody is credited: people or things doing what pictures show, in the present
 * tense, at a named place, with the occasion; nobody reports, nothing is past or to come; and a paragraph follows.
 */
function describesPicture({ text }: Part, index: number, page: Page): boolean {
  const opensPage = index === 0 || (index === 1 && page.parts[0]?.kind === 'headline');
  if (!opensPage || text.length < 60 || text.length > 400 || /[.!?]\s/.test(text)) return false;
  if (quotation.test(text) || reporting.test(text) || finitePast.test(text)) return false;
  const next = page.parts[index + 1];
  if (!next || next.kind !== null || next.text.length < 60) return false;
  return (
    words(text)
      .slice(1)
      .some((word) => pictureVerbs.has(word)) &&
    placed.test(text) &&
    circumstance.test(text)
  );
}

/** Captions known by their own words. */
export const captionRules: readonly BlockRule[] = [
  { name: 'caption-formula', kind: 'caption', fits: hasFormula },
  { name: 'caption-credit', kind: 'caption', fits: endsInCredit },
  { name: 'caption-copy', kind: 'caption', fits: isCopy },
];

/** Captions known by what stands around them. */
export const openingCaptionRules: readonly BlockRule[] = [
  { name: 'caption-scene', kind: 'caption', fits: describesPicture },
];
