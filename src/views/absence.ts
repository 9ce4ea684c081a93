import type { Article } from '../story/article.ts';
import { rangeOf } from './edtf-range.ts';
import type { Site } from './site.ts';

/**
 * Why an article may not have what others have. `empty`: it has no text here; `said`: it was published before it was said or
 * happened; `printed`: every article that has it came on a later day. Null: nothing known speaks for any of these.
 */
export type Absence = 'empty' | 'said' | 'printed' | null;

/** What others have: the articles that print it, and when it was said or happened as far as its records tell. */
export interface Had {
  readonly articles: readonly string[];
  readonly dates: readonly string[];
}

const DAY = 86_400_000;

/** First and last moment of a date, a day wider on both sides where it is only approximate; null for none. */
function edges(value: string | null): { readonly from: number; readonly to: number } | null {
  const range = value === null ? null : rangeOf(value);
  if (range === null) return null;
  const loose = range.approximate || range.uncertain ? DAY : 0;
  return { from: range.from - loose, to: range.to + loose };
}

/** An outlet cannot carry what was said after it published: whether that, or a later day of all who have it, is known. */
export function absenceOf(site: Site, article: Article, { articles, dates }: Had): Absence {
  if (article.text.trim() === '') return 'empty';
  const published = edges(article.published.value);
  if (published === null) return null;
  const told = dates.flatMap((date) => edges(date) ?? []);
  if (told.length > 0 && told.every(({ from }) => from > published.to)) return 'said';
  const printed = articles.map((id) => edges(site.article(id).published.value));
  return printed.length > 0 && printed.every((one) => one !== null && one.from > published.to) ? 'printed' : null;
}
