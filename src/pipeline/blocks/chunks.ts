import type { Hint } from '../markdown/markup.ts';
import type { Range } from '../model.ts';
import { lastAtOrBefore } from '../sorted.ts';

/** A stretch that will be one block: no blanks at its edges. `hint` is what Markdown said of it. */
export interface Chunk extends Range {
  readonly hint: Hint['kind'] | null;
}

/** Lines that stand together without a blank one between them. */
type Run = readonly Chunk[];

/** Widest line, in code units, that is taken for a line broken by hand or by an e-mail program. */
const widest = 120;
/** Narrowest; below, lines are labels, verses or lists. */
const narrowest = 40;
/** A line is about as long as the longest from this share on. */
const similar = 0.8;

/** Finds the hint at an offset; hints are in text order and do not overlap. */
function hintFinder(hints: readonly Hint[]): (offset: number) => Hint | undefined {
  const starts = hints.map((hint) => hint.start);
  return (offset) => {
    const hint = hints[lastAtOrBefore(starts, offset)];
    return hint && offset < hint.end ? hint : undefined;
  };
}

function linesOf(text: string, hints: readonly Hint[]): Run[] {
  const hintAt = hintFinder(hints);
  const runs: Chunk[][] = [];
  let run: Chunk[] = [];
  let before: Hint | undefined;
  const close = (): void => {
    if (run.length) runs.push(run);
    run = [];
  };
  for (const found of text.matchAll(/[^\n\r]+/g)) {
    const line = found[0];
    const lead = line.length - line.trimStart().length;
    const start = found.index + lead;
    const end = found.index + line.trimEnd().length;
    if (start >= end) {
      close();
      continue;
    }
    const hint = hintAt(start);
    const last = run.at(-1);
    if (hint !== before || (last && isBlankBetween(text, last.end, start))) close();
    before = hint;
    run.push({ start, end, hint: hint?.kind ?? null });
  }
  close();
  return runs;
}

/** Two line ends between two lines, whatever their kind. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  return to - from > 1 && /\n[^\S\n]*\n/.test(text.slice(from, to).replace(/\r\n?/g, '\n'));
}

const length = (line: Range): number => line.end - line.start;

function firstWord(text: string, line: Range): string {
  return /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + widest)))?.[0] ?? '';
}

/** Is every line but the last too full for the first word of the next? */
function isFull(text: string, run: Run, width: number): boolean {
  return run.every((line, i) => {
    const next = run[i + 1];
    return length(line) <= width && (!next || length(line) + 1 + firstWord(text, next).length > width);
  });
}

/** Does any line go on in lower case? Lines broken by hand nearly always do somewhere, paragraphs never. */
const goesOn = (text: string, run: Run): boolean =>
  run.slice(1).some((line) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));

/**
 * Width at which a run was broken by hand, or null. It was when no line had room for the first word of the next within the longest
 * line, that line is between 40 and 120 code units long, a second line is about as long, and some line begins in lower case.
 */
function wrapWidth(text: string, run: Run): number | null {
  if (run.length < 2) return null;
  const width = Math.max(...run.map(length));
  if (width < narrowest || width > widest) return null;
  const full = run.filter((line) => length(line) >= similar * width).length >= 2;
  return full && isFull(text, run, width) && goesOn(text, run) ? width : null;
}

/** Short runs show no width of their own: they were broken by hand when they fit the width that others show. */
function fits(text: string, run: Run, width: number): boolean {
  return run.length > 1 && isFull(text, run, width) && goesOn(text, run);
}

function joined(run: Run): Chunk[] {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? [{ start: first.start, end: last.end, hint: first.hint }] : [];
}

/**
 * Text → stretches that are one block each, in text order. Blank lines part them; so does a single line end, unless the lines were
 * broken by hand (see `wrapWidth`) or stand in one item or quoted paragraph of Markdown. Blanks at the edges, non-breaking spaces included, belong to no stretch; every other character to one.
 */
export function chunksOf(text: string, hints: readonly Hint[]): Chunk[] {
  const runs = linesOf(text, hints);
  const widths = runs.map((run) => wrapWidth(text, run));
  const width = Math.max(0, ...widths.filter((w) => w !== null));
  const isOne = (run: Run, i: number): boolean =>
    widths[i] !== null || (run[0]?.hint ?? null) !== null || (width > 0 && fits(text, run, width));
  return runs.flatMap((run, i) => (isOne(run, i) ? joined(run) : run));
}
