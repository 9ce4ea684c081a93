import type { Article } from '../story/article.ts';
import type { Conflict } from '../story/links.ts';
import type { Row } from './comparison.ts';
import { placeAt } from './paragraphs.ts';
import { shownUntil } from './rights.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Site } from './site.ts';
import { compareWords } from './strings-compare.ts';
import { strings } from './strings.ts';
import { whenWords } from './when.ts';

/** What one article prints of a difference, to be cited: its exact words, and where they stand. */
export interface Printing {
  readonly words: string;
  readonly source: string;
}

interface Placed {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Outlet and title, paragraph and date, original address of words that begin at an offset, in one line; what is not known is said or left out. */
export function sourceLine(site: Site, article: Article, at: number): string {
  const { title, published, url } = article;
  const when =
    published.value === null
      ? strings.dateUnknown
      : `${whenWords(published.value)} (${strings.basis[published.basis]})`;
  const listed = (parts: readonly (string | null | undefined)[]): string =>
    parts.filter((part) => typeof part === 'string').join(', ');
  const { outlet, label } = site.siglum(article.id);
  // Without a title, which article of its outlet it is must be said.
  const whose = title === null ? label : `${outlet}, ${title}`;
  return [whose, listed([placeAt(article, at)?.label, when]), url ?? compareWords.cite.noAddress].join('. ');
}

/** The whole sentences around words that say too little alone, where they may be shown; else the words. */
function sentenced(site: Site, words: Placed): Placed {
  const article = site.article(words.article);
  const around = sentenceAround(article, words);
  return around.end > shownUntil(article) ? words : { article: article.id, ...around };
}

export function printingOf(site: Site, { article: id, start, end }: Placed): Printing {
  const article = site.article(id);
  return { words: article.text.slice(start, end).trim(), source: sourceLine(site, article, start) };
}

/** Each printing once: two records of one sentence are one. */
function printings(site: Site, places: readonly Placed[]): readonly Printing[] {
  const all = places.map((place) => printingOf(site, place));
  const same = (a: Printing, b: Printing): boolean => a.words === b.words && a.source === b.source;
  return all.filter((one, i) => all.findIndex((other) => same(one, other)) === i);
}

/** What each article prints of a row, in the order of the articles: quotations and claims whole, the places of a conflict in their sentences. */
export function rowPrintings(site: Site, { cells }: Row, articles: readonly Article[]): readonly Printing[] {
  const own = articles.flatMap(({ id }) => cells.get(id) ?? []);
  return printings(
    site,
    own.map(({ record, shown }) => (record === null ? null : site.record(record)) ?? sentenced(site, shown)),
  );
}

/** The sentences of a conflict in some of the articles, in the order of the articles. */
export function conflictPrintings(site: Site, { sides }: Conflict, articles: readonly string[]): readonly Printing[] {
  const own = articles.flatMap((id) => sides.filter(({ article }) => article === id));
  return printings(
    site,
    own.map(({ span }) => sentenced(site, span)),
  );
}
