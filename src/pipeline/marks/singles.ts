import { ELISION, SINGLE, SINGLE_OPEN, type Scan, canClose, canOpen, isMeasure, isWord } from './glyphs.ts';

/** What closes a single-marked quotation, by what opened it; German printing turns guillemets round. */
const CLOSED_BY: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘', '‹': '›', '›': '‹', "'": "'" };

/** Ends of words that are no ends of quotations for sure: the sailors’ boats, fishin’ here; none at all: rock ’n’ roll. */
const POSSESSIVE = /[sz]$|\p{L}{2}in$/iu;
const isAndElided = (text: string, i: number, j: number): boolean => j - 2 > i && /^['’]n$/i.test(text.slice(j - 2, j));

/** Where the single-marked quotation opened at `i` closes, or -1: the first closing mark that is no possessive. */
export function singleClose(scan: Scan, i: number): number {
  const { text, block } = scan;
  const wanted = CLOSED_BY[text[i] ?? ''];
  let weak = -1;
  for (let j = i + 2; j < block.end; j++) {
    if (text[j] !== wanted || (isWord(text[j - 1]) && isWord(text[j + 1])) || !canClose(scan, j)) continue;
    if (isAndElided(text, i, j)) continue;
    const possessive = POSSESSIVE.test(text.slice(j - 4, j)) && /^\s+\p{Ll}/u.test(text.slice(j + 1, j + 4));
    if (!possessive) return weak >= 0 && opensBetween(scan, weak, j) ? weak : j;
    if (weak < 0) weak = j;
    else if (opensBetween(scan, weak, j)) return weak;
  }
  return weak;
}

/** Does another single-marked quotation open between two closing marks? Then the first of them closed. */
function opensBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (SINGLE.includes(scan.text[i] ?? ' ') && singleOpens(scan, i)) return true;
  return false;
}

export function singleOpens(scan: Scan, i: number): boolean {
  const { text, block } = scan;
  if (!`${SINGLE_OPEN}›'`.includes(text[i] ?? ' ')) return false;
  return canOpen(scan, i) && !isMeasure(scan, i) && !ELISION.test(text.slice(i + 1, Math.min(i + 8, block.end)));
}
