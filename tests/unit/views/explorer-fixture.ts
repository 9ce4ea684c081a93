import { indexSite, type Site } from '../../../src/views/site.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Links } from '../../../src/story/links.ts';
import type { Claim, DateRecord, Quote, Records, Source } from '../../../src/story/records.ts';
import type { Span } from '../../../src/story/span.ts';

/** An article of invented news, one paragraph per line. */
export function anArticle(
  id: string,
  outlet: string | null,
  published: string | null,
  lines: readonly string[],
): Article {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { kind: 'paragraph' as const, start, end: start + line.length, repeats: null, rule: 'test' };
  });
  return {
    id,
    story: 'strike',
    file: `strike/${id}.md`,
    title: `Title of ${id}`,
    titleBasis: 'supplied',
    outlet: {
      id: outlet === null ? null : outlet.toLowerCase().replace(/\W+/g, '-'),
      name: outlet,
      basis: outlet === null ? 'unknown' : 'supplied',
      evidence: null,
      note: null,
    },
    published: { value: published, basis: published === null ? 'unknown' : 'supplied', evidence: null, note: null },
    url: `https://news.example/${id}`,
    archive: null,
    byline: null,
    credits: [],
    language: 'en',
    text,
    blocks,
    sha256: '0'.repeat(64),
    words: text.split(/\s+/).length,
    rights: 'full',
  };
}

/** Where the words stand; throws when they do not. */
export function spanIn(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in ${article.id}`);
  return { article: article.id, start, end: start + words.length, text: words };
}

const common = { rule: 'test-rule', confidence: 'certain', section: 'paragraph' } as const;

export function aQuote(id: string, article: Article, words: string, more: Partial<Quote> = {}): Quote {
  return {
    ...common,
    ...spanIn(article, words),
    id,
    kind: 'quote',
    form: 'direct',
    marks: '“”',
    speaker: null,
    speakerBasis: 'stated',
    alternatives: [],
    mention: null,
    cue: null,
    described: null,
    restsOn: null,
    via: [],
    context: { before: '', after: '' },
    part: null,
    said: null,
    ...more,
  };
}

export function aSource(id: string, article: Article, name: string, more: Partial<Source> = {}): Source {
  const span = spanIn(article, name);
  return {
    ...common,
    ...span,
    id,
    kind: 'source',
    story: 'strike',
    name,
    type: 'person',
    role: null,
    names: [{ name, outlets: [article.outlet.name ?? 'unknown'], articles: [article.id] }],
    mentions: [span],
    ...more,
  };
}

export function aClaim(id: string, article: Article, words: string, more: Partial<Claim> = {}): Claim {
  return {
    ...common,
    ...spanIn(article, words),
    id,
    kind: 'claim',
    by: null,
    via: [],
    certainty: 'stated',
    cues: [],
    figures: [],
    dates: [],
    ...more,
  };
}

export function aDate(
  id: string,
  article: Article,
  words: string,
  value: string | null,
  more: Partial<DateRecord> = {},
): DateRecord {
  return {
    ...common,
    ...spanIn(article, words),
    id,
    kind: 'date',
    value,
    basis: 'resolved',
    anchor: null,
    type: 'point',
    ...more,
  };
}

export function aSite(articles: readonly Article[], records: Partial<Records>, links: Partial<Links> = {}): Site {
  const full: Records = { quotes: [], claims: [], sources: [], dates: [], figures: [], ...records };
  const linked: Links = {
    sameQuote: [],
    sameClaim: [],
    conflicts: [],
    reuse: [],
    lines: [],
    events: [],
    names: [],
    repeats: [],
    ...links,
  };
  const story = {
    slug: 'strike',
    title: 'Harbour strike',
    titleBasis: 'supplied' as const,
    summary: null,
    place: 'Port Ellery',
    timeZone: 'Europe/Lisbon',
    aliases: [],
    thresholds: {},
  };
  const manifest = {
    crossread: '0.0.0',
    revision: 'abc1234',
    newest: null,
    counts: {},
    inputs: [],
    thresholds: {},
    problems: [],
  };
  return indexSite({ stories: [story], articles: [...articles], records: full, links: linked, manifest }, null);
}

export const link = { story: 'strike', rule: 'test-rule', confidence: 'certain' } as const;
