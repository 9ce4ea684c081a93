import type { DateRecord } from '../../story/records.ts';
import type { Attribution, SentenceTokens } from './attribution/model.ts';

/** The day words were said (EDTF): a dated expression of the attribution's own clause, or one that opens the sentence; null when neither. */
export function saidOn(
  text: string,
  dates: readonly DateRecord[],
  s: SentenceTokens | undefined,
  a: Attribution,
): string | null {
  const from = s?.tokens[a.from]?.start ?? a.cue.start;
  const near = (d: DateRecord): boolean =>
    d.value !== null &&
    (d.type === 'point' || d.type === 'interval') &&
    s !== undefined &&
    d.start >= s.range.start &&
    d.end <= s.range.end;
  const fits = (d: DateRecord): boolean =>
    (d.start >= a.cue.end && d.start <= a.cue.end + 80 && !/[,;“"]/.test(text.slice(a.cue.end, d.start))) ||
    (d.end <= from && /^[^,]{0,12}$/.test(text.slice(s?.range.start ?? 0, d.start)) && from - d.end < 4);
  return dates.find((d) => near(d) && fits(d))?.value ?? null;
}
