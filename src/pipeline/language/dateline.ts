import type { Range } from '../model.ts';
import { kindByWords } from './entities/kinds.ts';
import { isRegion } from './regions.ts';
import { months } from './temporal-words.ts';
import { AGENCIES, OUTLET_ENDINGS } from './words/people.ts';

/** Place, day and agency before the first words of a report. */
export interface Dateline {
  /** End of its last mark, as printed. */
  readonly end: number;
  /** Where the report begins. */
  readonly next: number;
  /** The agency or outlet named in brackets. */
  readonly agency: Range | null;
}

const month = `(?:${months.map(([name]) => name).join('|')})`;
const day = `(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)`;
const capitals = "(?:Mc|Mac|O['’])?\\p{Lu}[\\p{Lu}.'’-]*";
const town = `(?=(?:Ma?c)?\\P{Ll}{0,24}\\p{Lu}{3})${capitals}(?:(?: |/)${capitals}){0,3}`;
const plainTown = "\\p{Lu}[\\p{L}.'’-]*(?:(?: |/)\\p{Lu}[\\p{L}.'’-]*){0,3}";
const region = "(?:, \\p{Lu}[\\p{L}.'’-]*(?: (?:(?:and|of|the) )*\\p{Lu}[\\p{L}.'’-]*){0,3})";
const bracket = '(?:\\s*[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]])';
/** A dash with a space after it, or a long one without; never before a small letter, which would go on with a sentence. */
const dash = '\\s*(?:[-–—]{1,2}\\s+|—)(?=[^\\p{Ll}\\s])';
const mark = `(?:${dash}|\\s*:\\s+(?=[^\\p{Ll}\\s]))`;

/** Capitals and a dash are enough; after a name in brackets or a day a colon will do as well; a town in small letters needs one of them. */
const forms = [
  `${town}${region}?${dash}`,
  `${town}${region}?${day}?${bracket}${mark}`,
  `${town}${region}?${day}${mark}`,
  `${plainTown}${region}?(?=,)${day}${bracket}?${mark}`,
].map((form) => new RegExp(`^${form}`, 'u'));
const townAndReporter = new RegExp(`^${plainTown}${region}?${bracket}${mark}`, 'u');
const longest = 120;

const initials = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** “The Harbour Post”, “Meridian Press”: capitalised words, neither a place nor what the capitals before are short for. */
function mayReport(agency: string, before: string): boolean {
  const words = agency.trim().split(/\s+/);
  return (
    words.every((word) => /^(?:\p{Lu}|(?:of|the|and|de|al)$)/u.test(word)) &&
    !isRegion(agency.trim()) &&
    kindByWords(words) !== 'place' &&
    initials(agency) !== before.replace(/\P{Lu}/gu, '')
  );
}

/** Known to report, or called so: “Coast News”. */
const isReporter = (agency: string): boolean =>
  AGENCIES.has(agency.toLowerCase().trim()) ||
  OUTLET_ENDINGS.has(agency.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '') ||
  kindByWords(agency.trim().split(/\s+/)) === 'outlet' ||
  / (?:press|wire|agency)$/i.test(agency.trim());

function read(form: RegExp, text: string): Dateline | null {
  const found = form.exec(text);
  if (found === null) return null;
  const agency = found.groups?.agency;
  const open = found[0].search(/[([]/) + 1;
  const isOne = form === townAndReporter ? isReporter : mayReport;
  if (agency !== undefined && !isOne(agency, found[0].slice(0, open - 1))) return null;
  return {
    end: found[0].trimEnd().length,
    next: found[0].length,
    agency: agency === undefined ? null : { start: open, end: open + agency.length },
  };
}

/**
 * The dateline a paragraph opens with, or null: “CALDER, Norland —”, “CALDER, May 3 (Coast Press) –”, “Calder (Reuters) –”. Offsets are
 * those of the paragraph.
 */
export function datelineOf(paragraph: string): Dateline | null {
  if (!/^\p{Lu}/u.test(paragraph)) return null;
  const head = paragraph.slice(0, longest);
  for (const form of [...forms, townAndReporter]) {
    const found = read(form, head);
    if (found !== null) return found;
  }
  return null;
}
