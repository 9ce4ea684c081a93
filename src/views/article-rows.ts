import type { Article } from '../story/article.ts';
import { articleTitle } from './article-facts.ts';
import { passagesOf } from './passages.ts';
import { ratio, shareOf } from './shared-words.ts';
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
  /** Share of its words that stand, in the same order, in a passage of another article. */
  readonly shared: number;
  /** The same, quotations in marks left out. */
  readonly sharedOwn: number;
  readonly rights: Article['rights'];
}

/** One row per article, in the order of the corpus. */
export function articleRows(site: Site, scope: Scope): ArticleRow[] {
  return scope.articles.map((article) => {
    const { value, basis } = article.published;
    const share = shareOf(site, article, passagesOf(scope.links.reuse, article.id));
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
      shared: ratio(share.all),
      sharedOwn: ratio(share.outsideQuotes),
      rights: article.rights,
    };
  });
}
