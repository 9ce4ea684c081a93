import type { Block } from '../story/article.ts';
import type { MarkPair, Range } from './model.ts';
import { lastAtOrBefore } from './sorted.ts';

/** Marks that only open, marks that only close, and marks that do both, by family. */
const DOUBLE_OPEN = '“„«';
const DOUBLE_CLOSE = '”»';
const DOUBLE = `${DOUBLE_OPEN}${DOUBLE_CLOSE}"`;
const SINGLE_OPEN = '‘‹';
const SINGLE = `${SINGLE_OPEN}’›'`;
/** Elisions that begin with an apostrophe: ’tis, ’em, ’90s. */
const ELISION = /^(?:tis|twas|em|til|cause|bout|round|n|\d0s)\b/i;

export interface StrayMark {
  readonly at: Range;
  readonly found: string;
}
interface Found {
  readonly pairs: MarkPair[];
  readonly stray: StrayMark[];
}
interface Scan {
  readonly text: string;
  readonly block: Range;
  readonly index: number;
  /** Offsets of directional opening, closing, and of straight double marks. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  readonly straight: readonly number[];
}

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const isSpace = (c: string | undefined): boolean => c === undefined || /[\s\u00a0([{—–/-]/u.test(c);
const isEdge = (c: string | undefined): boolean =>
  c === undefined || /[\s\u00a0.,;:!?)\]}—–/…-]/u.test(c) || DOUBLE.includes(c);

/** Length of the mark at `i`: two apostrophes or backticks in a row stand for a double mark, as typewriters and TeX write it. */
const lengthAt = (text: string, i: number): number => (text.startsWith("''", i) || text.startsWith('``', i) ? 2 : 1);
const isDouble = (text: string, i: number): boolean => DOUBLE.includes(text[i] ?? ' ') || lengthAt(text, i) === 2;

/** Could the mark at `i` open a quotation, by its neighbours? */
function canOpen({ text, block }: Scan, i: number): boolean {
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
function canClose({ text, block }: Scan, i: number): boolean {
  const before = i > block.start ? text[i - 1] : undefined;
  const next = i + lengthAt(text, i);
  const after = next < block.end ? text[next] : undefined;
  return before !== undefined && !/[\s\u00a0([{]/u.test(before) && (isEdge(after) || SINGLE.includes(after ?? ''));
}

/** 6' 2" and 5" are feet and inches, not quotation marks. */
const isMeasure = ({ text }: Scan, i: number): boolean => /\d/.test(text[i - 1] ?? '') && /["']/.test(text[i] ?? '');

type Role = 'open' | 'close' | 'none';

/** What a double mark at `i` does, given whether a quotation is open. */
function doubleRole(scan: Scan, i: number, open: boolean): Role {
  const mark = scan.text[i] ?? '';
  if (DOUBLE_OPEN.includes(mark)) return open && canClose(scan, i) && !canOpen(scan, i) ? 'close' : 'open';
  if (DOUBLE_CLOSE.includes(mark)) return !open && canOpen(scan, i) && !canClose(scan, i) ? 'open' : 'close';
  if (!open && isMeasure(scan, i)) return 'none';
  if (mark === '`') return 'open';
  if (open)
    return mark === '"' && canOpen(scan, i) && !canClose(scan, i) && countAfter(scan.straight, i) >= 2
      ? 'open'
      : 'close';
  return canClose(scan, i) && !canOpen(scan, i) ? 'close' : 'open';
}

/** Offsets of a mark within one block, ascending; looked up by halving, so that a paragraph of nothing but marks costs no more than any other. */
function offsetsOf(text: string, block: Range, marks: string): number[] {
  const out: number[] = [];
  for (let i = block.start; i < block.end; i++) if (marks.includes(text[i] ?? ' ')) out.push(i);
  return out;
}
const countAfter = (offsets: readonly number[], i: number): number => offsets.length - 1 - lastAtOrBefore(offsets, i);

/** Where the single-marked quotation opened at `i` closes, or -1: the first closing mark that is no possessive. */
function singleClose(scan: Scan, i: number): number {
  const { text, block } = scan;
  const wanted = text[i] === '‹' ? '›' : text[i] === '‘' ? '’' : "'";
  let weak = -1;
  for (let j = i + 2; j < block.end; j++) {
    if (text[j] !== wanted || (isWord(text[j - 1]) && isWord(text[j + 1])) || !canClose(scan, j)) continue;
    const possessive = /[sz]/i.test(text[j - 1] ?? '') && /^\s+\p{Ll}/u.test(text.slice(j + 1, j + 4));
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

function singleOpens(scan: Scan, i: number): boolean {
  const { text, block } = scan;
  if (!SINGLE_OPEN.includes(text[i] ?? '') && text[i] !== "'") return false;
  return canOpen(scan, i) && !isMeasure(scan, i) && !ELISION.test(text.slice(i + 1, Math.min(i + 8, block.end)));
}

const markAt = (text: string, i: number): string => text.slice(i, i + lengthAt(text, i));
const pair = (scan: Scan, open: number, close: number): MarkPair => ({
  start: open + lengthAt(scan.text, open),
  end: close,
  open,
  close,
  marks: markAt(scan.text, open) + markAt(scan.text, close),
  block: scan.index,
});
const stray = (scan: Scan, i: number, what: string): StrayMark => ({
  at: { start: i, end: i + lengthAt(scan.text, i) },
  found: `${what} ${markAt(scan.text, i)}`,
});

/** One open mark of the block being scanned, and marks nested in it that still wait for their own close. */
interface State {
  open: number;
  depth: number;
}

/** A second opening mark while one is open is nested when enough closing marks follow; otherwise the first was never closed. */
function isNested(scan: Scan, i: number, open: number): boolean {
  const closing = countAfter(scan.closing, i);
  if (scan.text[open] === '"' && scan.text[i] === '“') return closing > 0;
  return closing >= countAfter(scan.opening, i) + 2;
}

function stepDouble(scan: Scan, i: number, state: State, found: Found): void {
  const role = doubleRole(scan, i, state.open >= 0);
  if (role === 'none') return;
  if (role === 'open' && state.open < 0) state.open = i;
  else if (role === 'open' && isNested(scan, i, state.open)) state.depth++;
  else if (role === 'open') {
    found.stray.push(stray(scan, state.open, 'opening mark never closed'));
    state.open = i;
  } else if (state.open < 0) found.stray.push(stray(scan, i, 'closing mark without an opening one'));
  else if (state.depth > 0) state.depth--;
  else {
    found.pairs.push(pair(scan, state.open, i));
    state.open = -1;
  }
}

/** Pairs within one block; returns the offset of a mark still open at its end, or -1. */
function scanBlock(scan: Scan, found: Found): number {
  const state: State = { open: -1, depth: 0 };
  /** Single marks that found nothing to close them: later ones of the kind would look in less. */
  const hopeless = new Set<string>();
  const { text, block } = scan;
  for (let i = block.start; i < block.end; i++) {
    const c = text[i] ?? '';
    if (isDouble(text, i)) {
      stepDouble(scan, i, state, found);
      i += lengthAt(text, i) - 1;
    } else if (state.open < 0 && SINGLE.includes(c) && singleOpens(scan, i)) {
      const close = hopeless.has(c) ? -1 : singleClose(scan, i);
      if (close < 0) hopeless.add(c);
      if (close < 0) continue;
      found.pairs.push(pair(scan, i, close));
      i = close;
    }
  }
  return state.open;
}

const startsWithMark = (text: string, block: Range): boolean =>
  isDouble(text, block.start) && !DOUBLE_CLOSE.includes(text[block.start] ?? ' ');

/** One block with what was found in it. */
interface Scanned {
  readonly scan: Scan;
  readonly found: Found;
}

/** Does the quotation left open in the block before go on here: re-opened at the start, or closed before any other begins? */
function goesOn(text: string, next: Scanned | undefined): 'reopened' | 'closed-later' | 'no' {
  if (!next) return 'no';
  if (startsWithMark(text, next.scan.block)) return 'reopened';
  const close = next.found.stray.find((s) => s.found.startsWith('closing'))?.at.start;
  const first = Math.min(Number.POSITIVE_INFINITY, ...next.found.pairs.slice(0, 1).map((p) => p.open));
  return close !== undefined && close < first ? 'closed-later' : 'no';
}

/**
 * Every quotation mark of an article, paired. Outermost marks only: marks inside a quotation belong to it. A quotation that goes on in the
 * next paragraph gives one range a paragraph, `close` null where no mark closes it. A mark that fits nowhere comes back in `stray` and
 * costs at most its own paragraph.
 */
export function pairMarks(text: string, blocks: readonly Block[]): Found {
  const scans = blocks.map((block, index) => ({
    text,
    block,
    index,
    opening: offsetsOf(text, block, DOUBLE_OPEN),
    closing: offsetsOf(text, block, DOUBLE_CLOSE),
    straight: offsetsOf(text, block, '"'),
  }));
  const perBlock = scans.map((scan) => {
    const found: Found = { pairs: [], stray: [] };
    return { scan, found, open: scanBlock(scan, found) };
  });
  perBlock.forEach(({ scan, found, open }, n) => {
    if (open >= 0) closeAtEnd(scan, found, open, perBlock[n + 1]);
  });
  for (const block of perBlock) block.found.stray.push(...leftOver(block));
  const pairs = perBlock.flatMap((b) => b.found.pairs).sort((a, b) => a.start - b.start);
  return { pairs, stray: perBlock.flatMap((b) => b.found.stray) };
}

/** A mark open at the end of its block: the quotation runs to the block's end when it goes on, or when it fills the paragraph. */
function closeAtEnd(scan: Scan, found: Found, open: number, next: Scanned | undefined): void {
  const { text, block, index } = scan;
  const how = goesOn(text, next);
  const start = open + lengthAt(text, open);
  const run = { start, end: block.end, open, close: null, marks: markAt(text, open), block: index };
  if (how === 'no') found.stray.push(stray(scan, open, 'opening mark never closed'));
  if (how !== 'no' || open === block.start) found.pairs.push(run);
  if (how === 'closed-later' && next) takeOver(next.scan, next.found);
}

/** Marks that stood inside a quotation which then was never closed: they belong to nothing. */
function leftOver({ scan, found }: Scanned): StrayMark[] {
  const pairs = found.pairs.toSorted((a, b) => a.open - b.open);
  const opens = pairs.map((p) => p.open);
  const told = new Set(found.stray.map((s) => s.at.start));
  const covered = (i: number): boolean => {
    const pair = pairs[lastAtOrBefore(opens, i)];
    return told.has(i) || isMeasure(scan, i) || (pair !== undefined && i <= (pair.close ?? pair.end));
  };
  const marks = offsetsOf(scan.text, scan.block, DOUBLE);
  return marks.length > 0
    ? marks.filter((i) => !covered(i)).map((i) => stray(scan, i, 'mark that pairs with none'))
    : [];
}

/** The closing mark that stood alone in the next block ends the quotation that ran on into it. */
function takeOver(scan: Scan, found: Found): void {
  const at = found.stray.findIndex((s) => s.found.startsWith('closing'));
  const close = found.stray[at]?.at.start;
  if (close === undefined) return;
  found.stray.splice(at, 1);
  found.pairs.push({
    start: scan.block.start,
    end: close,
    open: scan.block.start,
    close,
    marks: scan.text[close] ?? '',
    block: scan.index,
  });
}
