import type { DateRecord, Quote } from '../../story/records.ts';
import type { Range } from '../model.ts';
import { rangesWithin } from '../sorted.ts';
import { type Statement, statements } from './clauses.ts';
import { verbIn } from './finite.ts';
import { hasOccasion } from './speech-acts.ts';
import type { Token } from './tokens.ts';

/** One statement of a sentence. `quote` is the innermost report or quotation it stands in; null in the outlet's own words. */
export interface Told {
  readonly range: Range;
  readonly quote: Quote | null;
  /** Added about something named in the report, not part of what was said. */
  readonly aside: boolean;
}

export const within = (r: Range, x: Range): boolean => x.start >= r.start && x.end <= r.end;

/** The words that attribute a report: “which he said”. They state nothing of their own. */
const attributionOf = (q: Quote): Range | null =>
  q.mention && q.cue
    ? { start: Math.min(q.mention.start, q.cue.start), end: Math.max(q.mention.end, q.cue.end) }
    : q.cue;

/** One article: its text, its words, and its records of earlier passes. */
export interface Telling {
  readonly text: string;
  readonly words: (range: Range) => readonly Token[];
  /** Reports and direct quotations. */
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateRecord[];
}

interface Stretch {
  readonly range: Range;
  readonly quote: Quote | null;
}

/** Stretches of one sentence with one voice each: reported words with the innermost report, the rest with none. */
function stretches(sentence: Range, quotes: readonly Quote[]): Stretch[] {
  if (quotes.length === 0) return sentence.end - sentence.start < 3 ? [] : [{ range: sentence, quote: null }];
  const nested = quotes.flatMap((q) => {
    const words = attributionOf(q);
    return words && quotes.some((o) => o !== q && within(o, words)) ? [words] : [];
  });
  const edges = [sentence, ...quotes, ...nested].flatMap((r) => [r.start, r.end]).sort((x, y) => x - y);
  return edges.slice(1).flatMap((end, n) => {
    const range = { start: edges[n] ?? 0, end };
    if (range.end - range.start < 3 || nested.some((words) => within(words, range))) return [];
    const inner = quotes.filter((q) => within(q, range)).toSorted((x, y) => x.end - x.start - (y.end - y.start))[0];
    return [{ range, quote: inner ?? null }];
  });
}

/** Is “X said” a statement of its own: does it say when, or on which occasion? */
function isSpeechAct({ text, dates }: Telling, range: Range, quote: Quote): boolean {
  const cue = quote.cue ?? range;
  const subject = quote.mention ?? cue;
  const near = (d: DateRecord): boolean =>
    within(range, d) && (d.end <= subject.start || (d.start >= cue.end && d.start - cue.end < 60));
  return (
    dates.some(near) ||
    hasOccasion(text.slice(cue.start, range.end)) ||
    hasOccasion(text.slice(range.start, subject.start))
  );
}

/** The statement without the attribution that closes it: “…, saying”, “…, when Bo found”. Null when nothing is left. */
function withoutCue({ text, words: wordsOf }: Telling, range: Range, cue: Range): Range | null {
  const words = text.slice(range.start, cue.start);
  if (/\bas\s$/.test(words)) return null;
  const end = range.start + words.replace(/(?:[\s,;–—-]|\b(?:when|as|that|and|but|while)$)+$/u, '').length;
  const tokens = wordsOf({ start: range.start, end });
  return tokens.length >= 3 && verbIn(tokens, 0, tokens.length) >= 0 ? { start: range.start, end } : null;
}

/** What the outlet itself states in words that hold an attribution. */
function ownWords(telling: Telling, range: Range): Range | null {
  const quote = telling.quotes.find((q) => q.cue !== null && within(range, q.cue));
  if (!quote?.cue) return range;
  const outside = quote.mention === null || !within(range, quote.mention);
  if (outside || /ing$/.test(quote.cue.text)) return withoutCue(telling, range, quote.cue);
  const before = quote.mention === null || quote.mention.start > quote.cue.start ? quote.cue : quote.mention;
  return isSpeechAct(telling, range, quote) ? range : withoutCue(telling, range, before);
}

/** Statements of one sentence, in text order. */
export function told(telling: Telling, sentence: Range): Told[] {
  const quotes = rangesWithin(telling.quotes, sentence);
  return stretches(sentence, quotes).flatMap(({ range, quote }) =>
    statements(telling.words(range)).flatMap(({ aside, ...found }: Statement): Told[] => {
      const own = quote === null ? ownWords({ ...telling, quotes }, found) : found;
      return own === null ? [] : [{ range: own, quote, aside }];
    }),
  );
}
