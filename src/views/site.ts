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

function pickRecords(
  records: Readonly<Records>,
  articles: ReadonlySet<string>,
  source: (s: Source) => boolean,
): Records {
  const here = <T extends { article: string; start: number; end: number }>(items: readonly T[]): T[] =>
    items.filter((item) => articles.has(item.article)).sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    quotes: here(records.quotes),
    claims: here(records.claims),
    sources: records.sources.filter(source),
    dates: here(records.dates),
    figures: here(records.figures),
  };
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
    inArticle: (id) => pickRecords(records, new Set([id]), (s) => s.mentions.some((m) => m.article === id)),
    siglum(article) {
      const mark = marks.get(article);
      if (mark === undefined) throw new RangeError(`No article with id "${article}".`);
      return mark;
    },
  };
}
