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

/** Takes the mark of words beyond the limit in a row: ranges that touch must not add up to a longer stretch than one may be. */
function limitRuns(text: string, keep: Uint8Array, from: number): void {
  let run = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < from) continue;
    const whole = keep.subarray(index, index + word.length).every((mark) => mark === 1);
    run = whole ? run + 1 : 0;
    if (run <= KEPT_WORDS) continue;
    keep.fill(0, index, index + word.length);
    run = 0;
  }
}

/** A withheld stretch of a line: one ellipsis for its words, blanks for the rest, so that nothing reads as if it were printed together. */
function ellipsis(stretch: string): string {
  if (stretch.trim() === '') return stretch;
  return stretch.length === 1 ? '…' : ` …${' '.repeat(stretch.length - 2)}`;
}

/** Withholds every character outside the kept ranges; length and line breaks stay, so all offsets stay right. */
function blank(text: string, shown: number, kept: readonly Range[]): string {
  const keep = new Uint8Array(text.length);
  for (const { start, end } of kept) keep.fill(1, start, end);
  limitRuns(text, keep, shown);
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = keep[at];
    let end = at + 1;
    while (end < text.length && keep[end] === mark && text[end] !== '\n' && text[end - 1] !== '\n') end++;
    const stretch = text.slice(at, end);
    parts.push(mark === 1 || stretch === '\n' ? stretch : ellipsis(stretch));
    at = end;
  }
  return parts.join('');
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
    ...corpus.links.names.flatMap(({ forms }) => forms.flatMap(({ at }) => at)),
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
  const texts = new Map(withheld.map((a) => [a.id, blank(a.text, shownUntil(a), keptRanges(corpus, a))]));
  return {
    ...corpus,
    articles: corpus.articles.map((a) => ({ ...reslice(a, texts), text: texts.get(a.id) ?? a.text })),
    records: reslice(corpus.records, texts),
    links: reslice(corpus.links, texts),
  };
}
