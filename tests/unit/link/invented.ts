import { createHash } from 'node:crypto';
import type { Article, BlockKind } from '../../../src/story/article.ts';
import type { Links } from '../../../src/story/links.ts';
import type { Claim, DateRecord, Figure, Quote, Records, Source } from '../../../src/story/records.ts';
import type { Span } from '../../../src/story/span.ts';
import { contentId } from '../../../src/pipeline/ids.ts';
import type { LinkInput } from '../../../src/pipeline/model.ts';
import { thresholds } from '../../../src/pipeline/link/thresholds.ts';

type Part = string | { readonly kind: BlockKind; readonly text: string };

/** An invented article: one block per part, an empty line between. */
export function article(id: string, parts: readonly Part[], more: Partial<Article> = {}): Article {
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const part of parts) {
    const { kind, text: words } = typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length, repeats: null, rule: 'test' });
    text += words;
  }
  return {
    id,
    story: 'harbour',
    file: `${id}.txt`,
    title: null,
    titleBasis: 'unknown',
    outlet: { id, name: `The ${id} Paper`, basis: 'supplied', evidence: null, note: null },
    published: { value: '2031-05-06', basis: 'inferred', evidence: null, note: null },
    url: null,
    archive: null,
    byline: null,
    credits: [],
    language: 'en',
    text,
    blocks,
    sha256: createHash('sha256').update(text).digest('hex'),
    words: text.split(/\s+/).length,
    rights: 'full',
    ...more,
  };
}

/** The place of `words` in an article; `nth` counts from 0. */
export function at(home: Article, words: string, nth = 0): Span {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = home.text.indexOf(words, start + 1);
  if (start === -1) throw new RangeError(`"${words}" does not stand in ${home.id}`);
  return { article: home.id, start, end: start + words.length, text: words };
}

const base = (home: Article, words: string, letter: string, nth: number) => {
  const span = at(home, words, nth);
  const section = home.blocks.find((one) => one.start <= span.start && one.end >= span.end)?.kind ?? 'paragraph';
  return {
    id: contentId(letter, home.id, words, String(nth)),
    ...span,
    rule: 'test',
    confidence: 'certain' as const,
    section,
  };
};

export function quote(
  home: Article,
  words: string,
  speaker: string | null,
  more: Partial<Quote> & { nth?: number } = {},
): Quote {
  const { nth = 0, ...rest } = more;
  return {
    ...base(home, words, 'q', nth),
    kind: 'quote',
    form: 'direct',
    marks: '“”',
    speaker,
    speakerBasis: speaker === null ? 'unknown' : 'stated',
    alternatives: [],
    mention: null,
    cue: null,
    via: [],
    context: { before: '', after: '' },
    part: null,
    said: null,
    described: null,
    restsOn: null,
    ...rest,
  };
}

export function claim(home: Article, words: string, more: Partial<Claim> & { nth?: number } = {}): Claim {
  const { nth = 0, ...rest } = more;
  return {
    ...base(home, words, 'c', nth),
    kind: 'claim',
    by: null,
    via: [],
    certainty: 'stated',
    cues: [],
    figures: [],
    dates: [],
    ...rest,
  };
}

export function figure(
  home: Article,
  words: string,
  value: number | null,
  counted: string | null,
  more: Partial<Figure> & { nth?: number } = {},
): Figure {
  const { nth = 0, ...rest } = more;
  return {
    ...base(home, words, 'f', nth),
    kind: 'figure',
    value,
    range: null,
    unit: null,
    counted,
    qualifier: null,
    by: null,
    ...rest,
  };
}

export function date(
  home: Article,
  words: string,
  value: string | null,
  more: Partial<DateRecord> & { nth?: number } = {},
): DateRecord {
  const { nth = 0, ...rest } = more;
  return { ...base(home, words, 'd', nth), kind: 'date', value, basis: 'stated', anchor: null, type: 'point', ...rest };
}

export function source(id: string, home: Article, name: string, more: Partial<Source> & { nth?: number } = {}): Source {
  const { nth = 0, ...rest } = more;
  const made = base(home, name, 's', nth);
  return {
    ...made,
    id,
    kind: 'source',
    story: 'harbour',
    name,
    type: 'person',
    role: null,
    names: [{ name, outlets: [], articles: [home.id] }],
    mentions: [at(home, name, nth)],
    ...rest,
  };
}

export const noRecords: Records = { quotes: [], claims: [], sources: [], dates: [], figures: [] };
export const noLinks: Links = {
  sameQuote: [],
  sameClaim: [],
  conflicts: [],
  reuse: [],
  lines: [],
  events: [],
  names: [],
  repeats: [],
};
export const story = {
  slug: 'harbour',
  title: 'Harbour',
  titleBasis: 'supplied' as const,
  summary: null,
  place: null,
  timeZone: null,
  aliases: [],
  thresholds: {},
};

export function input(
  articles: readonly Article[],
  records: Partial<Records> = {},
  earlier: Partial<Links> = {},
): LinkInput {
  return {
    story,
    articles,
    records: { ...noRecords, ...records },
    earlier: { ...noLinks, ...earlier },
    threshold: thresholds({}),
  };
}
