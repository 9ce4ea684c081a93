import type { Article, Story } from '../story/article.ts';
import type { Corpus, Manifest } from '../story/corpus.ts';
import type { Links } from '../story/links.ts';
import type { Measured } from '../story/measured.ts';
import type { AnyRecord, Claim, DateRecord, Figure, Quote, Records, Source } from '../story/records.ts';
import { type Siglum, sigla } from './sigla.ts';

/** One story, or the whole corpus (`story` null): the same shape, so one page serves both. */
export interface Scope {
  readonly story: Story | null;
  readonly articles: readonly Article[];
  readonly records: Readonly<Records>;
  readonly links: Readonly<Links>;
}

/** The corpus with its indexes. Look-ups throw RangeError for an id the corpus does not hold. */
export interface Site {
  readonly manifest: Manifest;
  readonly measured: Measured | null;
  readonly stories: readonly Story[];
  /** Everything, over all stories. */
  readonly all: Scope;
  /** One story; without a slug, everything. */
  scope(slug?: string): Scope;
  article(id: string): Article;
  quote(id: string): Quote;
  claim(id: string): Claim;
  source(id: string): Source;
  date(id: string): DateRecord;
  figure(id: string): Figure;
  /** Any record by id, or null. */
  record(id: string): AnyRecord | null;
  /** Records that stand in one article, each kind in text order. Sources: those with a mention in it. */
  inArticle(id: string): Readonly<Records>;
  /** The short mark of an article. */
  siglum(article: string): Siglum;
}

type Keyed = { readonly id: string };

function finder<T extends Keyed>(what: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new RangeError(`No ${what} with id "${id}".`);
    return item;
  };
}

/** Groups items by the articles they belong to; an item may belong to several. */
function byArticle<T>(items: readonly T[], articlesOf: (item: T) => readonly string[]): (article: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const article of new Set(articlesOf(item))) {
      const group = groups.get(article);
      if (group === undefined) groups.set(article, [item]);
      else group.push(item);
    }
  }
  return (article) => groups.get(article) ?? [];
}

type Placed = { readonly article: string; readonly start: number; readonly end: number };

/** Records by article, each kind in text order, outer before inner. */
function recordsByArticle(records: Readonly<Records>): (article: string) => Records {
  const inText = <T extends Placed>(items: readonly T[]): ((article: string) => T[]) =>
    byArticle(
      [...items].sort((a, b) => a.start - b.start || b.end - a.end),
      (item) => [item.article],
    );
  const quotes = inText(records.quotes);
  const claims = inText(records.claims);
  const dates = inText(records.dates);
  const figures = inText(records.figures);
  const sources = byArticle(records.sources, (source) => source.mentions.map((m) => m.article));
  return (id) => ({
    quotes: quotes(id),
    claims: claims(id),
    sources: sources(id),
    dates: dates(id),
    figures: figures(id),
  });
}

function storyScope(corpus: Corpus, story: Story): Scope {
  const articles = corpus.articles.filter((a) => a.story === story.slug);
  const ids = new Set(articles.map((a) => a.id));
  const mine = <T extends { story: string }>(items: readonly T[]): T[] =>
    items.filter((item) => item.story === story.slug);
  const keep = <T extends { article: string }>(items: readonly T[]): T[] =>
    items.filter((item) => ids.has(item.article));
  const { records, links } = corpus;
  return {
    story,
    articles,
    records: {
      quotes: keep(records.quotes),
      claims: keep(records.claims),
      sources: mine(records.sources),
      dates: keep(records.dates),
      figures: keep(records.figures),
    },
    links: {
      sameQuote: mine(links.sameQuote),
      sameClaim: mine(links.sameClaim),
      conflicts: mine(links.conflicts),
      reuse: mine(links.reuse),
      lines: mine(links.lines),
      events: mine(links.events),
      names: mine(links.names),
      repeats: mine(links.repeats),
    },
  };
}

/** Indexes a corpus. Pure; arrays keep the order they are published in. */
export function indexSite(corpus: Corpus, measured: Measured | null): Site {
  const { records } = corpus;
  const all: Scope = { story: null, articles: corpus.articles, records, links: corpus.links };
  const scopes = new Map(corpus.stories.map((story) => [story.slug, storyScope(corpus, story)]));
  const anyRecord = new Map<string, AnyRecord>(
    Object.values(records).flatMap((list: AnyRecord[]) => list.map((r) => [r.id, r] as const)),
  );
  const marks = sigla(corpus.articles);
  return {
    manifest: corpus.manifest,
    measured,
    stories: corpus.stories,
    all,
    scope(slug) {
      const scope = slug === undefined ? all : scopes.get(slug);
      if (scope === undefined) throw new RangeError(`No story with slug "${slug}".`);
      return scope;
    },
    article: finder('article', corpus.articles),
    quote: finder('quote', records.quotes),
    claim: finder('claim', records.claims),
    source: finder('source', records.sources),
    date: finder('date', records.dates),
    figure: finder('figure', records.figures),
    record: (id) => anyRecord.get(id) ?? null,
    inArticle: recordsByArticle(records),
    siglum(article) {
      const mark = marks.get(article);
      if (mark === undefined) throw new RangeError(`No article with id "${article}".`);
      return mark;
    },
  };
}
