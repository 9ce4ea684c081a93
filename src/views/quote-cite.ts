import type { Article } from '../story/article.ts';
import type { Quote } from '../story/records.ts';
import { selectors } from './annotations.ts';
import { articleBibtex, articleCsl, articleRis } from './article-cite.ts';

const EDGE_WORDS = 5;

/**
 * W3C Web Annotation of a quote: the words with 32 characters each side, and offsets into the hashed text. Of a quote in parts
 * around `he said` each part is a target.
 */
export function annotation(article: Article, parts: readonly Quote[], page: string): object {
  const targets = parts.map((part) => ({
    type: 'SpecificResource',
    source: article.url ?? page,
    state: { type: 'HttpRequestState', value: `sha256 ${article.sha256}` },
    selector: selectors(article.text, part),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    target: targets.length === 1 ? targets[0] : targets,
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

/** CSL JSON of the outlet's article, with the quoted words as its note. */
export function cslJson(article: Article, quote: Quote): object {
  return { ...articleCsl(article), id: quote.id, note: quote.text };
}

/** BibTeX entry of the outlet's article, with the quoted words as its note. */
export function bibtex(article: Article, quote: Quote): string {
  return articleBibtex(article, quote.id, quote.text);
}

/** RIS record of the outlet's article, with the quoted words as its note. */
export function ris(article: Article, quote: Quote): string {
  return articleRis(article, quote.id, quote.text);
}
