import type { Range } from '../model.ts';
import { lastAtOrBefore } from '../sorted.ts';

/** Marks that only open, marks that only close, and marks that do both, by family. */
export const DOUBLE_OPEN = '“„«';

export const DOUBLE_CLOSE = '”»';

export const DOUBLE = `${DOUBLE_OPEN}${DOUBLE_CLOSE}"`;

export const SINGLE_OPEN = '‘‚‹';

export const SINGLE = `${SINGLE_OPEN}’›'`;

/** Elisions that begin with an apostrophe: ’tis, ’em, ’90s. */
export const ELISION = /^(?:tis|twas|em|til|cause|bout|round|n|\d0s)\b/i;

export interface Scan {
  readonly text: string;
  readonly block: Range;
  readonly index: number;
  /** Offsets of everything that may be a mark, single or double. */
  readonly marks: readonly number[];
  /** Offsets of directional opening, closing, and of straight double marks. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  readonly straight: readonly number[];
}

export const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

const isSpace = (c: string | undefined): boolean => c === undefined || /[\s\u00a0([{—–/-]/u.test(c);

const isEdge = (c: string | undefined): boolean =>
  c === undefined || /[\s\u00a0.,;:!?)\]}—–/…-]/u.test(c) || DOUBLE.includes(c);

/** Length of the mark at `i`: two apostrophes or backticks in a row stand for a double mark, as typewriters and TeX write it. */
export const lengthAt = (text: string, i: number): number =>
  text.startsWith("''", i) || text.startsWith('``', i) ? 2 : 1;

export const isDouble = (text: string, i: number): boolean =>
  DOUBLE.includes(text[i] ?? ' ') || lengthAt(text, i) === 2;

/** Could the mark at `i` open a quotation, by its neighbours? */
export function canOpen({ text, block }: Scan, i: number): boolean {
  const before = i > block.start ? text[i - 1] : undefined;
  const next = i + lengthAt(text, i);
  const after = next < block.end ? text[next] : undefined;
  return (
    (isSpace(before) || (before !== undefined && (DOUBLE + SINGLE_OPEN).includes(before))) &&
    after !== undefined &&
    !/[\s\u00a0.,;:!?)]/u.test(after)
  );
}

/** Could the mark at `i` close a quotation, by its neighbours? */
export function canClose({ text, block }: Scan, i: number): boolean {
  const before = i > block.start ? text[i - 1] : undefined;
  const next = i + lengthAt(text, i);
  const after = next < block.end ? text[next] : undefined;
  return before !== undefined && !/[\s\u00a0([{]/u.test(before) && (isEdge(after) || SINGLE.includes(after ?? ''));
}

/** 6' 2" and 5" are feet and inches, not quotation marks. */
export const isMeasure = ({ text }: Scan, i: number): boolean =>
  /\d/.test(text[i - 1] ?? '') && /["']/.test(text[i] ?? '');

const ascii = Uint8Array.from({ length: 128 }, (_, code) => (`"'\``.includes(String.fromCharCode(code)) ? 1 : 0));
const others = new Set(Array.from(DOUBLE + SINGLE, (mark) => mark.charCodeAt(0)));
/** Nearly all marks beyond ASCII are « and », or lie in General Punctuation; nearly all other characters do not. */
const [guillemet, quotes, punctuationEnd] = [0xab, 0x2018, 0x203a];
const isMark = (code: number): boolean =>
  code < 128
    ? ascii[code] === 1
    : (code >= quotes ? code <= punctuationEnd : code >= guillemet && code < 0xbc) && others.has(code);

/** Everything in one block that may be a mark, looked for once. */
export function scanOf(text: string, block: Range, index: number): Scan {
  const marks: number[] = [];
  for (let i = block.start; i < block.end; i++) if (isMark(text.charCodeAt(i))) marks.push(i);
  const among = (kind: string): number[] => marks.filter((i) => kind.includes(text.charAt(i)));
  if (marks.length === 0) return { text, block, index, marks, opening: marks, closing: marks, straight: marks };
  return { text, block, index, marks, opening: among(DOUBLE_OPEN), closing: among(DOUBLE_CLOSE), straight: among('"') };
}

export const countAfter = (offsets: readonly number[], i: number): number =>
  offsets.length - 1 - lastAtOrBefore(offsets, i);

export const markAt = (text: string, i: number): string => text.slice(i, i + lengthAt(text, i));
