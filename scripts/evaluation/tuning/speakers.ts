import type { Quote } from '../../../src/story/records.ts';
import { type Place, samePlace, trimmed } from '../places.ts';
import { inMarks, speakerOf, spoken } from './predict.ts';
import type { QuotedLabel, ReadRow } from './rows.ts';

const NO_NAME = new Set(['jr', 'sr', 'ii', 'iii', 'mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'president', 'the']);

/** The word two names are compared by, as `score.py` takes it: the last before a comma, “who”, “of the” or “from”. */
function lastName(words: string): string {
  const [head = ''] = words.split(/,| who | of the | from /);
  const names = (head.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? []).filter((word) => !NO_NAME.has(word));
  return (names.at(-1) ?? '').replace(/['’]s$/, '');
}

export type Verdict = 'right' | 'wrong' | 'unknown';

/** One labelled quotation beside the record of the same words. `verdict` is null when the label names no speaker. */
export interface ComparedQuote {
  readonly label: QuotedLabel;
  readonly quote: Quote;
  readonly said: string | null;
  readonly verdict: Verdict | null;
  /** Does the record's fullest name end like the labelled one? Null when there is none. */
  readonly fullName: boolean | null;
}

const touches = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

function compared(label: QuotedLabel, quote: Quote, read: NonNullable<ReadRow['read']>): ComparedQuote {
  const who = speakerOf(quote, read);
  const canonical = label.speaker_canonical ?? '';
  const fullName = canonical === '' ? null : who !== null && lastName(who.name) === lastName(canonical);
  const base = { label, quote, said: who?.name ?? null, fullName };
  if (!label.speaker) return { ...base, verdict: null };
  if (who === null) return { ...base, verdict: 'unknown' };
  const spans = label.speaker_spans ?? [];
  const mentioned = spans.some(([start, end]) => who.words !== null && touches(who.words, { start, end }));
  const right = mentioned || lastName(who.name) === lastName(label.speaker) || fullName === true;
  return { ...base, verdict: right ? 'right' : 'wrong' };
}

/** Labels, records of the same words, and what has no partner; places compared without marks and closing punctuation. */
export interface ComparedRow {
  readonly pairs: readonly ComparedQuote[];
  readonly missed: readonly QuotedLabel[];
  readonly extra: readonly Quote[];
  /** Marked words that are nobody's speech in the labels, and those of them the build takes for speech. */
  readonly other: { readonly labelled: number; readonly taken: readonly Quote[] };
}

/** Compares the quotations in marks of one text with its labels. */
export function compareQuotes({ row, read }: ReadRow): ComparedRow {
  const records = read ? spoken(read).filter(inMarks) : [];
  const at = (place: Place): Place => trimmed(row.text, place);
  const same = (a: Place, b: Place): boolean => samePlace(at(a), at(b));
  const labels = row.quotes ?? [];
  const pairs = labels.flatMap((label) => {
    const quote = records.find((one) => same(one, label));
    return quote && read ? [compared(label, quote, read)] : [];
  });
  const others = row.other_quoted ?? [];
  return {
    pairs,
    missed: labels.filter((label) => !pairs.some((pair) => pair.label === label)),
    extra: records.filter((quote) => !pairs.some((pair) => pair.quote === quote)),
    other: { labelled: others.length, taken: records.filter((quote) => others.some((one) => same(one, quote))) },
  };
}
