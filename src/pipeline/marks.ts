import type { Block } from '../story/article.ts';
import { DOUBLE, DOUBLE_CLOSE, type Scan, isDouble, isMeasure, lengthAt, markAt, scanOf } from './marks/glyphs.ts';
import { type Found, type StrayMark, scanBlock, stray } from './marks/scan.ts';
import type { Range } from './model.ts';
import { lastAtOrBefore } from './sorted.ts';

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
  const scans = blocks.map((block, index) => scanOf(text, block, index));
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
  const marks = scan.marks.filter((i) => DOUBLE.includes(scan.text.charAt(i)));
  if (marks.length === 0) return [];
  const pairs = found.pairs.toSorted((a, b) => a.open - b.open);
  const opens = pairs.map((p) => p.open);
  const told = new Set(found.stray.map((s) => s.at.start));
  const covered = (i: number): boolean => {
    const pair = pairs[lastAtOrBefore(opens, i)];
    return told.has(i) || isMeasure(scan, i) || (pair !== undefined && i <= (pair.close ?? pair.end));
  };
  return marks.filter((i) => !covered(i)).map((i) => stray(scan, i, 'mark that pairs with none'));
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
