import type { Article } from '../story/article.ts';
import { articleTitle } from './article-facts.ts';
import { passagesOf, union, wordCount, wordsWithin } from './overlap.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';
import { strings } from './strings.ts';
import { timeAttribute, whenWords } from './when.ts';

export interface ArticleRow {
  readonly id: string;
  readonly siglum: Siglum;
  readonly title: string;
  readonly untitled: boolean;
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly published: {
    readonly words: string;
    readonly datetime: string | undefined;
    readonly basis: Article['published']['basis'];
  };
  readonly words: number;
  /** Share of its words that lie in a passage shared with another article. */
  readonly shared: number;
  /** The same, quotations in marks left out. */
  readonly sharedOwn: number;
  readonly rights: Article['rights'];
}

function shares(scope: Scope, article: Article): { shared: number; sharedOwn: number } {
  const passages = union(passagesOf(scope.links.reuse, article.id).map((p) => p.here));
  const { text } = article;
  const spoken = union(
    scope.records.quotes.filter((q) => q.article === article.id && (q.form === 'direct' || q.form === 'partial')),
  );
  const inQuotes = passages.reduce((sum, p) => sum + wordsWithin(text, p.start, p.end, spoken), 0);
  const total = wordCount(text);
  const own = total - wordsWithin(text, 0, text.length, spoken);
  const both = wordsWithin(text, 0, text.length, passages);
  return { shared: total === 0 ? 0 : both / total, sharedOwn: own <= 0 ? 0 : Math.max(0, (both - inQuotes) / own) };
}

/** One row per article, in the order of the corpus. */
export function articleRows(site: Site, scope: Scope): ArticleRow[] {
  return scope.articles.map((article) => {
    const { value, basis } = article.published;
    return {
      id: article.id,
      siglum: site.siglum(article.id),
      title: articleTitle(article),
      untitled: article.title === null,
      byline: article.byline,
      credits: article.credits.map((c) => (c.of === 'photo' ? `${c.agency} (${strings.reader.photo})` : c.agency)),
      published: {
        words: value === null ? strings.notStated : whenWords(value),
        datetime: value === null ? undefined : timeAttribute(value),
        basis,
      },
      words: article.words,
      ...shares(scope, article),
      rights: article.rights,
    };
  });
}
