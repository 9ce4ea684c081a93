import { articleTitle } from './article-facts.ts';
import type { Routes } from './routes.ts';
import type { Site } from './site.ts';
import { strings } from './strings.ts';
import { whenWords } from './when.ts';

/** One entry of a feed. `pubDate` only where a whole day is known without doubt: a feed cannot say "about". */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly pubDate?: Date;
}

function dayOf(value: string | null): { pubDate?: Date } {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { pubDate: new Date(`${value}T00:00:00Z`) } : {};
}

/** Articles, newest first where dates are known. */
export function articleFeed(site: Site, routes: Routes): FeedItem[] {
  const newestFirst = [...site.all.articles].sort((a, b) => {
    const [x, y] = [a.published.value ?? '', b.published.value ?? ''];
    return x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : 1;
  });
  return newestFirst.map((article) => {
    const { value, basis } = article.published;
    const when = value === null ? strings.dateUnknown : `${whenWords(value)}, ${strings.basis[basis]}`;
    return {
      title: articleTitle(article),
      link: routes.article(article.id),
      description: `${site.siglum(article.id).outlet}. ${when}.`,
      ...dayOf(value),
    };
  });
}

/** Quotations in marks, by article and place. */
export function quoteFeed(site: Site, routes: Routes): FeedItem[] {
  const spoken = site.all.records.quotes.filter((q) => q.form === 'direct' || q.form === 'partial');
  return spoken.map((quote) => {
    const speaker = quote.speaker === null ? strings.speakerUnknown : site.source(quote.speaker).name;
    return {
      title: `${speaker}: ${quote.text}`,
      link: routes.quote(quote.id),
      description: `${strings.form[quote.form]}. ${site.siglum(quote.article).label}.`,
      ...dayOf(site.article(quote.article).published.value),
    };
  });
}
