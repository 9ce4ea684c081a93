import type { MarkPair, Range } from '../model.ts';
import {
  DOUBLE_CLOSE,
  DOUBLE_OPEN,
  SINGLE,
  type Scan,
  canClose,
  canOpen,
  countAfter,
  isDouble,
  isMeasure,
  lengthAt,
  markAt,
} from './glyphs.ts';
import { singleClose, singleOpens } from './singles.ts';

export interface StrayMark {
  readonly at: Range;
  readonly found: string;
}

export interface Found {
  readonly pairs: MarkPair[];
  readonly stray: StrayMark[];
}

type Role = 'open' | 'close' | 'none';

/** A measure, and no end of the quotation that is open: as many directional marks close it later. */
const measures = (scan: Scan, i: number, open: boolean): boolean =>
  isMeasure(scan, i) && (!open || countAfter(scan.closing, i) > countAfter(scan.opening, i));

/** What a double mark at `i` does, given whether a quotation is open. */
function doubleRole(scan: Scan, i: number, open: boolean): Role {
  const mark = scan.text[i] ?? '';
  if (DOUBLE_OPEN.includes(mark)) return open && canClose(scan, i) && !canOpen(scan, i) ? 'close' : 'open';
  if (DOUBLE_CLOSE.includes(mark)) return !open && canOpen(scan, i) && !canClose(scan, i) ? 'open' : 'close';
  if (measures(scan, i, open)) return 'none';
  if (mark === '`') return 'open';
  if (open)
    return mark === '"' && canOpen(scan, i) && !canClose(scan, i) && countAfter(scan.straight, i) >= 2
      ? 'open'
      : 'close';
  return canClose(scan, i) && !canOpen(scan, i) ? 'close' : 'open';
}

export const pair = (scan: Scan, open: number, close: number): MarkPair => ({
  start: open + lengthAt(scan.text, open),
  end: close,
  open,
  close,
  marks: markAt(scan.text, open) + markAt(scan.text, close),
  block: scan.index,
});

export const stray = (scan: Scan, i: number, what: string): StrayMark => ({
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
export function scanBlock(scan: Scan, found: Found): number {
  const state: State = { open: -1, depth: 0 };
  /** Single marks that found nothing to close them: later ones of the kind would look in less. */
  const hopeless = new Set<string>();
  const { text } = scan;
  let next = scan.block.start;
  for (const i of scan.marks) {
    if (i < next) continue;
    const c = text[i] ?? '';
    if (isDouble(text, i)) {
      stepDouble(scan, i, state, found);
      next = i + lengthAt(text, i);
    } else if (state.open < 0 && SINGLE.includes(c) && singleOpens(scan, i)) {
      const close = hopeless.has(c) ? -1 : singleClose(scan, i);
      if (close < 0) hopeless.add(c);
      if (close < 0) continue;
      found.pairs.push(pair(scan, i, close));
      next = close + 1;
    }
  }
  return state.open;
}
