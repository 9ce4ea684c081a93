import type { Article } from '../story/article.ts';
import type { Quote } from '../story/records.ts';

const AROUND = 32;
const EDGE_WORDS = 5;

/** W3C Web Annotation of a quote: the words with 32 characters each side, and offsets into the hashed text. */
export function annotation(article: Article, quote: Quote, page: string): object {
  const { text } = article;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    target: {
      type: 'SpecificResource',
      source: article.url ?? page,
      state: { type: 'HttpRequestState', value: `sha256 ${article.sha256}` },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.text,
          prefix: text.slice(Math.max(0, quote.start - AROUND), quote.start),
          suffix: text.slice(quote.end, quote.end + AROUND),
        },
        { type: 'TextPositionSelector', start: quote.start, end: quote.end },
      ],
    },
  };
}

// The dash separates prefix and suffix in a text directive and must be escaped too.
const part = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** Address that asks a browser to show the words (WICG text fragments); null when the article has no address. */
export function textFragment(article: Article, quote: Quote): string | null {
  if (article.url === null) return null;
  // Withheld words stand as an ellipsis, which the outlet's page does not print.
  if (article.rights !== 'full' && quote.text.includes('…')) return article.url;
  const words = quote.text.trim().split(/\s+/);
  const asked =
    words.length <= 2 * EDGE_WORDS
      ? part(words.join(' '))
      : `${part(words.slice(0, EDGE_WORDS).join(' '))},${part(words.slice(-EDGE_WORDS).join(' '))}`;
  const [address = '', hash] = article.url.split('#');
  return `${address}#${hash ?? ''}:~:text=${asked}`;
}

const dateParts = (value: string | null): readonly number[] =>
  (/^\d{4}(-\d\d){0,2}/.exec(value ?? '')?.[0].split('-') ?? []).map(Number);

/** CSL JSON of the outlet's article, with the quoted words as the locator's text. Unknown fields are left out. */
export function cslJson(article: Article, quote: Quote): object {
  const issued = dateParts(article.published.value);
  return {
    id: quote.id,
    type: 'article-newspaper',
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.byline === null ? {} : { author: [{ literal: article.byline }] }),
    ...(article.outlet.name === null ? {} : { 'container-title': article.outlet.name }),
    ...(issued.length === 0
      ? {}
      : { issued: { 'date-parts': [issued], ...(/[~?%]/.test(article.published.value ?? '') ? { circa: 1 } : {}) } }),
    ...(article.url === null ? {} : { URL: article.url }),
    ...(article.archive === null ? {} : { archive_location: article.archive }),
    note: quote.text,
  };
}

const tex = (text: string): string =>
  text
    .replace(/\\/g, '\\textbackslash{}')
    .replace(/[{}&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}');

/** BibTeX entry of the outlet's article. Unknown fields are left out. */
export function bibtex(article: Article, quote: Quote): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', article.byline],
    ['title', article.title],
    ['journal', article.outlet.name],
    ['date', article.published.value],
    ['note', quote.text],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${tex(value)}}`]));
  const url = article.url === null ? [] : [`  url = {${article.url}}`];
  return `@article{${quote.id},\n${[...lines, ...url].join(',\n')}\n}`;
}
