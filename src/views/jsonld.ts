import type { Dataset, NewsArticle, WithContext } from 'schema-dts';
import type { Article, Story } from '../story/article.ts';
import { outletCount } from './outlets.ts';
import type { Routes } from './routes.ts';
import type { Site } from './site.ts';
import { strings } from './strings.ts';
import { timeAttribute } from './when.ts';

/** JSON that is safe inside a script element: no `<` of an article can end it. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** schema.org NewsArticle. Holds only what is known: an inferred or approximate date is left out, for the vocabulary cannot say "about". */
export function newsArticle(article: Article): WithContext<NewsArticle> {
  const { title, outlet, published, url, language, byline } = article;
  const day = published.value ?? '';
  const date = published.basis === 'inferred' || /[~?%]/.test(day) ? undefined : timeAttribute(day);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title === null ? {} : { headline: title }),
    ...(outlet.name === null ? {} : { publisher: { '@type': 'Organization', name: outlet.name } }),
    ...(byline === null ? {} : { author: { '@type': 'Person', name: byline } }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(url === null ? {} : { url }),
    ...(language === null ? {} : { inLanguage: language }),
  };
}

/** schema.org Dataset for one story: the articles compared and the records made from them. */
export function storyJsonLd(story: Story, articles: readonly Article[]): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: story.title,
    description:
      story.summary ??
      strings.overview.description(
        story.title,
        strings.articles(articles.length),
        strings.outlets(outletCount(articles)),
      ),
    identifier: story.slug,
    ...(story.place === null ? {} : { spatialCoverage: story.place }),
    isBasedOn: articles.flatMap((a) => (a.url === null ? [] : [a.url])),
  };
}

/** schema.org Dataset for everything the site publishes, with one DataDownload per file. */
export function corpusJsonLd(
  site: Site,
  files: readonly string[],
  routes: Routes,
  root: URL | undefined,
): WithContext<Dataset> {
  const address = (path: string): string => (root === undefined ? path : new URL(path, root).href);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: strings.data.title,
    description: strings.data.description,
    version: site.manifest.revision,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: address(routes.data(file)),
    })),
  };
}
