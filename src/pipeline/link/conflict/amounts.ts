import type { Article } from '../../../story/article.ts';
import type { Figure } from '../../../story/records.ts';

/** What a figure may stand for, and of what span of time. */
export interface Amount {
  readonly low: number;
  /** Null: no upper end. */
  readonly high: number | null;
  /** “A day”, “per year”; null where it is of no span of time. */
  readonly per: string | null;
}

/** A figure that is only about so many reaches a twentieth to either side. */
const ABOUT = 0.05;
const about = /\b(?:about|around|roughly|approximately|some|nearly|almost|close to|circa|an estimated)\b/iu;
const scales: readonly (readonly [RegExp, number])[] = [
  [/\btrillion\b|\d\s?tn\b/iu, 1e12],
  [/\bbillion\b|\d\s?bn\b/iu, 1e9],
  [/\bmillion\b|\d\s?mn?\b/iu, 1e6],
];
const rate = /^(?:\s+\p{L}[\p{L}'’-]*){0,5}?\s+(?:an?|per|each|every)\s+(?<span>hour|day|week|month|year)\b/iu;

/** Half of the last place printed: “£38 million” is rounded to a million, “38.4” to a tenth. Whole numbers without such a word are exact. */
function rounding({ text, value }: Figure): number {
  const scale = scales.find(([words]) => words.test(text))?.[1] ?? 1;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return value === null || (scale === 1 && decimals === 0) ? 0 : (scale * 10 ** -decimals) / 2;
}

/** First and last number a figure may stand for; null when it has no number. */
export function amountOf(figure: Figure, article: Article): Amount | null {
  const { value, range, qualifier, text, end } = figure;
  const low = range?.[0] ?? value;
  if (low === null) return null;
  const high = range === null ? low : range[1];
  const loose =
    range !== null
      ? 0
      : Math.max(rounding(figure), about.test(`${qualifier ?? ''} ${text}`) ? Math.abs(low) * ABOUT : 0);
  const per = rate.exec(article.text.slice(end, end + 60))?.groups?.['span']?.toLowerCase() ?? null;
  return { low: low - loose, high: high === null ? null : high + loose, per };
}

/**
 * Could both be right of one quantity? An open end reaches as far as needed. So many a day and so many a year are two quantities, but the same
 * number cannot be both.
 */
export function compatible(a: Amount, b: Amount): boolean {
  const meet = a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY);
  return a.per !== null && b.per !== null && a.per !== b.per ? !meet : meet;
}
