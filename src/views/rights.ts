import type { Article } from '../story/article.ts';
import type { Corpus } from '../story/corpus.ts';
import type { Span } from '../story/span.ts';

/** Paragraphs shown of an article whose rights say `excerpt`. */
export const EXCERPT_PARAGRAPHS = 2;
/** Words of a quotation kept from text that is not published. */
export const KEPT_WORDS = 12;

/** Offset up to which the text may be shown. */
export function shownUntil(article: Article): number {
  if (article.rights === 'full') return article.text.length;
  if (article.rights === 'none') return 0;
  const paragraphs = article.blocks.filter((b) => b.kind === 'paragraph');
  return paragraphs[Math.min(EXCERPT_PARAGRAPHS, paragraphs.length) - 1]?.end ?? 0;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function firstWords(span: Span): Range {
  const words = [...span.text.matchAll(/\S+/gu)].slice(0, KEPT_WORDS);
  const last = words.at(-1);
  return { start: span.start, end: last === undefined ? span.start : span.start + last.index + last[0].length };
}

/** Blanks every character outside the kept ranges; length and line breaks stay, so all offsets stay right. */
function blank(text: string, kept: readonly Range[]): string {
  const keep = new Uint8Array(text.length);
  for (const { start, end } of kept) keep.fill(1, start, end);
  return text.replace(/[^\n]/g, (unit, at: number) => (keep[at] === 1 ? unit : ' '));
}

function keptRanges(corpus: Corpus, article: Article): Range[] {
  const here = (spans: readonly (Span | null)[]): Span[] =>
    spans.filter((s) => s !== null).filter((s) => s.article === article.id);
  const { quotes, dates, figures, sources } = corpus.records;
  const short = [
    ...dates,
    ...figures,
    ...sources.flatMap((s) => s.mentions),
    ...quotes.flatMap((q) => [q.mention, q.cue]),
  ];
  const spoken = quotes.filter((q) => q.form === 'direct' || q.form === 'partial');
  return [{ start: 0, end: shownUntil(article) }, ...here(short), ...here(spoken).map(firstWords)];
}

const isSpan = (value: object): value is Span =>
  'article' in value && 'start' in value && 'end' in value && 'text' in value;

/** Rewrites every span below `value` so that its text is again the slice of its (now blanked) article. */
function reslice<T>(value: T, texts: ReadonlyMap<string, string>): T;
function reslice(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => reslice(item, texts));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reslice(inner, texts)]));
  const text = isSpan(value) ? texts.get(value.article) : undefined;
  if (!isSpan(value) || text === undefined) return copy;
  const quoted = 'context' in copy ? { context: { before: '', after: '' } } : {};
  return { ...copy, text: text.slice(value.start, value.end), ...quoted };
}

/**
 * The corpus as it may be published: text of articles with rights `excerpt` or `none` is blanked, and with it the words
 * of every record and relation that stands there. `text.slice(start, end) === record.text` still holds everywhere.
 */
export function publishable(corpus: Corpus): Corpus {
  const withheld = corpus.articles.filter((a) => a.rights !== 'full');
  if (withheld.length === 0) return corpus;
  const texts = new Map(withheld.map((a) => [a.id, blank(a.text, keptRanges(corpus, a))]));
  return {
    ...corpus,
    articles: corpus.articles.map((a) => ({ ...reslice(a, texts), text: texts.get(a.id) ?? a.text })),
    records: reslice(corpus.records, texts),
    links: reslice(corpus.links, texts),
  };
}
