import type { Article } from '../story/article.ts';
import type { DateRecord, Quote } from '../story/records.ts';
import { rangeOf } from './edtf-range.ts';
import type { Scope } from './site.ts';
import { isStance } from './quotations.ts';
import { utterances } from './utterance.ts';

export interface Undated {
  readonly dates: readonly DateRecord[];
  readonly quotes: readonly Quote[];
  readonly articles: readonly Article[];
}

/** What has no place on the calendar: expressions that fix no day, words whose moment is not told, articles without a date. */
export function undated(scope: Scope): Undated {
  return {
    dates: scope.records.dates.filter(
      (date) =>
        date.value === null || rangeOf(date.value) === null || (date.type !== 'point' && date.type !== 'interval'),
    ),
    quotes: utterances(scope).flatMap((utterance) =>
      utterance.said === null && !utterance.witnesses[0].parts.some(isStance)
        ? utterance.witnesses[0].parts.slice(0, 1)
        : [],
    ),
    articles: scope.articles.filter((article) => article.published.value === null),
  };
}
