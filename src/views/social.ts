import type { Article } from '../story/article.ts';
import { quotesIn } from './quotations.ts';
import { PATTERNS, type Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';
import { strings } from './strings.ts';

/** What the picture of a link shows. */
export interface Card {
  /** File name without its ending. */
  readonly key: string;
  readonly title: string;
  /** One line above the title. */
  readonly kicker: string;
  readonly sigla: readonly Siglum[];
  /** One line below. */
  readonly facts: string;
}

function counts({ articles, records }: Scope): string {
  return [
    strings.articles(articles.length),
    strings.quotes(quotesIn(records)),
    strings.sources(records.sources.length),
  ].join(' · ');
}

const sigla = (site: Site, articles: readonly Article[]): readonly Siglum[] =>
  articles.map(({ id }) => site.siglum(id));

/** One picture per story and per article that may be indexed, and one for the pages of a site of several stories. */
export function cards(site: Site): readonly Card[] {
  const stories = site.stories.map(({ slug, title }): Card => {
    const scope = site.scope(slug);
    return {
      key: `story-${slug}`,
      title,
      kicker: strings.tagline,
      sigla: sigla(site, scope.articles),
      facts: counts(scope),
    };
  });
  const articles = site.all.articles
    .filter(({ rights }) => rights !== 'none')
    .map((article): Card => {
      const own = site.inArticle(article.id);
      const siglum = site.siglum(article.id);
      return {
        key: `article-${article.id}`,
        title: article.title ?? strings.untitled,
        kicker: siglum.label,
        sigla: [siglum],
        facts: [strings.words(article.words), strings.quotes(quotesIn(own)), strings.figures(own.figures.length)].join(
          ' · ',
        ),
      };
    });
  const whole: Card = {
    key: 'site',
    title: strings.siteName,
    kicker: strings.tagline,
    sigla: sigla(site, site.all.articles.slice(0, 2 * PATTERNS)),
    facts: counts(site.all),
  };
  return [...(site.stories.length === 1 ? [] : [whole]), ...stories, ...articles];
}

/** The picture for a page: its own, else that of its story, else that of the only story or of the site. */
export function cardKey(site: Site, story: string | undefined, article: string | undefined): string {
  if (article !== undefined && site.article(article).rights !== 'none') return `article-${article}`;
  const [only, second] = site.stories;
  const slug = story ?? (second === undefined ? only?.slug : undefined);
  return slug === undefined ? 'site' : `story-${slug}`;
}
