import { quotesIn } from './quotations.ts';
import type { Article, Story } from '../story/article.ts';
import { type FactList, factLists } from './fact-lists.ts';
import { type Moment, moments } from './moments.ts';
import { outletCount } from './outlets.ts';
import type { Routes } from './routes.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';
import { type SpeakerRow, speakerRows, type UnknownRow, unknownSpeakers } from './speaker-rows.ts';
import { type Travel, travel } from './travel.ts';
import { type ArticleRow, articleRows } from './article-rows.ts';
import { sortKey, whenWords } from './when.ts';

export interface Overview {
  readonly story: Story;
  /** First to last day the articles were published, in words; null when no date is known. */
  readonly published: string | null;
  readonly counts: {
    readonly articles: number;
    readonly outlets: number;
    readonly lines: number;
    readonly quotes: number;
    readonly speakers: number;
  };
  readonly lists: readonly FactList[];
  readonly speakers: readonly SpeakerRow[];
  readonly unknown: UnknownRow | null;
  readonly travel: Travel;
  readonly moments: readonly Moment[];
  readonly articles: readonly ArticleRow[];
  readonly sigla: readonly Siglum[];
}

/** First to last day of publication in words; null when no day is known. */
export function publishedWords(articles: readonly Article[]): string | null {
  const values = articles.flatMap((a) => (a.published.value === null ? [] : [a.published.value]));
  const sorted = [...values].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const about = values.some((v) => v.includes('~')) ? 'about ' : '';
  const day = (value: string): string => sortKey(value);
  return about + (day(first) === day(last) ? whenWords(day(first)) : whenWords(`${day(first)}/${day(last)}`));
}

/** Everything the overview of one story shows. */
export function overview(site: Site, routes: Routes, scope: Scope & { readonly story: Story }): Overview {
  const speakers = speakerRows(site, routes, scope);
  return {
    story: scope.story,
    published: publishedWords(scope.articles),
    counts: {
      articles: scope.articles.length,
      outlets: outletCount(scope.articles),
      lines: scope.links.lines.filter((line) => line.kind === 'body').length,
      quotes: quotesIn(scope.records),
      speakers: speakers.length,
    },
    lists: factLists(site, routes, scope),
    speakers,
    unknown: unknownSpeakers(site, scope),
    travel: travel(site, routes, scope),
    moments: moments(site, routes, scope),
    articles: articleRows(site, scope),
    sigla: scope.articles.map((a) => site.siglum(a.id)),
  };
}
