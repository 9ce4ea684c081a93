import type { ArticleText } from '../model.ts';
import type { Attribution, SentenceTokens } from './attribution/model.ts';
import { lowerAt, textAt } from './phrases/look.ts';
import type { Resolution } from './resolve/state.ts';
import { blockAt } from './sections.ts';

/** Which attribution a quotation hangs on, and how that is known. */
export interface QuoteLink {
  /** Index into the attributions, or null. */
  readonly attribution: number | null;
  readonly basis: 'stated' | 'implied' | 'unknown';
  readonly rule: string;
}
export interface LinkQuotesInput {
  readonly input: ArticleText;
  readonly sentences: readonly SentenceTokens[];
  readonly attributions: readonly Attribution[];
  readonly resolutions: readonly Resolution[];
}
interface Placed {
  readonly sentence: number;
  readonly token: number;
}
const nothing: QuoteLink = { attribution: null, basis: 'unknown', rule: 'quote/no-attribution' };
const SPACERS = new Set([',', '–', '—', '-', '--']);

/** Where each quotation stands: sentence and token. */
function places({ sentences }: LinkQuotesInput): Map<number, Placed> {
  const out = new Map<number, Placed>();
  sentences.forEach((s, sentence) => {
    s.tokens.forEach((t, token) => {
      if (t.kind === 'quote') out.set(t.quote, { sentence, token });
    });
  });
  return out;
}

/** Words between two tokens, punctuation aside. */
const between = (s: SentenceTokens, from: number, to: number): number =>
  s.tokens.slice(from, Math.max(from, to)).filter((t) => t.kind !== 'punct').length;

interface Candidate {
  readonly index: number;
  readonly a: Attribution;
}

/** “…,” X said · “…,” said X: the attribution begins right after the quotation. */
function follows(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const begin = Math.min(a.from, a.at);
  if (begin <= k || a.shape === 'participle') return false;
  return s.tokens.slice(k + 1, begin).every((t) => SPACERS.has(t.text));
}
/** X said, “…” · X said that “…” · X: “…”: nothing but a comma, colon or that between. */
function leads(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  return a.after <= k && a.at < k && s.tokens.slice(a.after, k).every((t) => t.kind === 'punct' || t.lower === 'that');
}

function inSentence(all: readonly Candidate[], s: SentenceTokens, k: number): QuoteLink {
  const stated = (c: Candidate, rule: string): QuoteLink => ({ attribution: c.index, basis: 'stated', rule });
  const lead = all.filter((c) => leads(s, k, c)).at(-1);
  if (lead && (textAt(s.tokens, k - 1) === ':' || lead.a.shape === 'participle'))
    return stated(lead, 'quote/cue-before');
  const next = all.find((c) => follows(s, k, c));
  if (next) return stated(next, next.a.shape === 'inverted' ? 'quote/inverted' : 'quote/cue-after');
  if (lead) return stated(lead, 'quote/cue-before');
  const before = all.filter((c) => c.a.at < k && holds(s, k, c));
  const inside = before.filter((c) => speaks(c.a) || k - c.a.after <= NEAR).at(-1) ?? before.at(-1);
  const last = all.at(-1);
  if (last && last.a.at > k && closesSentence(s, k, last) && !(inside && speaks(inside.a) && onlyCarries(last.a)))
    return stated(last, 'quote/cue-at-end');
  if (inside) return stated(inside, 'quote/in-reported-clause');
  return nothing;
}

/** Verbs that only name or judge (“criticised X for “…””) hold words this many tokens on; a verb of speech holds its whole clause. */
const NEAR = 4;
/** “…, according to X”, “…, X reported”, “…, X cited him as saying”: with another cue before it, the sentence's last one only carries. */
const onlyCarries = (a: Attribution): boolean =>
  a.shape === 'according' || a.shape === 'passive' || /^(?:report|cite|quote)$/.test(a.verb?.lemma ?? '');
const speaks = (a: Attribution): boolean => a.speech;

/** The reported clause of a cue reaches the quotation: no other main clause begins between. */
function holds(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const gap = s.tokens.slice(Math.max(a.after, a.at + 1), k);
  const spent = quoteOpens(s, a) && a.shape !== 'participle' && gap.some((t) => t.kind !== 'punct');
  return !spent && !gap.some((t) => t.text === ';') && a.at < k;
}
/** “…,” X said: this attribution has its words already; what follows the clause is the outlet's. */
function quoteOpens(s: SentenceTokens, a: Attribution): boolean {
  let i = Math.min(a.from, a.at) - 1;
  while (SPACERS.has(textAt(s.tokens, i))) i--;
  return s.tokens[i]?.kind === 'quote';
}

/** “…, X said.”: an attribution after a comma that ends its sentence covers what stands before it. */
function closesSentence(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const begin = Math.min(a.from, a.at);
  return (
    begin > k &&
    SPACERS.has(textAt(s.tokens, begin - 1)) &&
    between(s, Math.max(a.after, a.at + 1), s.tokens.length) <= 12 &&
    lowerAt(s.tokens, a.at + 1) !== 'that'
  );
}

/** Only quotations and punctuation: the sentence gives no attribution of its own. */
const onlyQuotes = (s: SentenceTokens): boolean => s.tokens.every((t) => t.kind === 'quote' || t.kind === 'punct');

const endsWithColon = (s: SentenceTokens | undefined): boolean => s?.tokens.at(-1)?.text === ':';

/** Index of the last attribution of a sentence that a following bare quotation can lean on. */
function lastOf(
  bySentence: ReadonlyMap<number, readonly Candidate[]>,
  sentence: number,
  ctx: LinkQuotesInput,
): number | null {
  const list = (bySentence.get(sentence) ?? []).filter(
    (c) => ctx.resolutions[c.index]?.entity !== null && c.a.verb?.classes.has('think') !== true,
  );
  const main = list.filter((c) => c.a.shape !== 'participle');
  return (main.at(-1) ?? list.at(-1))?.index ?? null;
}

const paragraphOf = (ctx: LinkQuotesInput, sentence: number): number =>
  blockAt(ctx.input.article.blocks, ctx.sentences[sentence]?.range.start ?? 0) ?? -1;
const CHROME = new Set(['promo', 'subheading', 'caption', 'credit', 'comment-form']);

/** The sentence of an earlier paragraph that a quotation paragraph leans on: the last of the nearest real paragraph. */
function sentenceBefore(ctx: LinkQuotesInput, sentence: number): number {
  let i = sentence - 1;
  while (i >= 0 && CHROME.has(ctx.input.article.blocks[paragraphOf(ctx, i)]?.kind ?? 'paragraph')) i--;
  return i;
}

/** A quotation that no mark closes and that does not go on: where it ends is not known, so neither is who says all of it. */
const loose = (ctx: LinkQuotesInput, q: number): boolean =>
  ctx.input.marks[q]?.close === null && ctx.input.marks[q + 1]?.block !== (ctx.input.marks[q]?.block ?? 0) + 1;

/** A heading that asks, just before: what follows answers it, and only a name beside it would say who. */
function afterQuestion(ctx: LinkQuotesInput, sentence: number): boolean {
  const before = ctx.sentences[sentence - 1];
  const kind = ctx.input.article.blocks[paragraphOf(ctx, sentence - 1)]?.kind;
  return kind === 'subheading' && before?.tokens.at(-1)?.text === '?';
}

/** A quotation without a cue in its sentence: whoever spoke just before it, in this paragraph or the one before. */
function carried(
  ctx: LinkQuotesInput,
  byQuote: ReadonlyMap<number, QuoteLink>,
  bySentence: ReadonlyMap<number, readonly Candidate[]>,
  where: Placed,
  q: number,
): QuoteLink {
  const s = ctx.sentences[where.sentence];
  if (loose(ctx, q)) return nothing;
  if (!s || !onlyQuotes(s) || afterQuestion(ctx, where.sentence)) return nothing;
  const here = paragraphOf(ctx, where.sentence);
  for (
    let i = sentenceBefore(ctx, where.sentence), steps = 0;
    i >= 0 && steps < 3;
    i = sentenceBefore(ctx, i), steps++
  ) {
    const same = paragraphOf(ctx, i) === here;
    const found = endsWithColon(ctx.sentences[i])
      ? lastOf(bySentence, i, ctx)
      : (quoteIn(ctx, byQuote, i) ?? lastOf(bySentence, i, ctx));
    if (found !== null)
      return { attribution: found, basis: 'implied', rule: same ? 'quote/continued' : 'quote/carried-paragraph' };
    if (!same && !onlyQuotes(ctx.sentences[i] ?? s)) break;
  }
  return nothing;
}
function quoteIn(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, sentence: number): number | null {
  const quotes = (ctx.sentences[sentence]?.tokens ?? []).filter((t) => t.kind === 'quote').map((t) => t.quote);
  return quotes.map((q) => byQuote.get(q)?.attribution ?? null).findLast((x) => x !== null) ?? null;
}

/** A bare quotation that opens a paragraph may be named only afterwards: “A. B.” “C,” X said. */
function named(ctx: LinkQuotesInput, byQuote: Map<number, QuoteLink>, order: readonly [number, Placed][]): void {
  for (let n = order.length - 2; n >= 0; n--) {
    const [q, where] = order[n] ?? [0, { sentence: 0, token: 0 }];
    const [later, next] = order[n + 1] ?? [0, where];
    const link = byQuote.get(later);
    const s = ctx.sentences[where.sentence];
    if (
      byQuote.get(q)?.attribution === null &&
      link?.basis === 'stated' &&
      s &&
      onlyQuotes(s) &&
      paragraphOf(ctx, where.sentence) === paragraphOf(ctx, next.sentence) &&
      next.sentence - where.sentence === 1
    )
      byQuote.set(q, { attribution: link.attribution, basis: 'implied', rule: 'quote/named-after' });
  }
}

/** Links every mark pair of the article to the attribution it hangs on. Where two readings fit equally, none is chosen. */
export function linkQuotes(ctx: LinkQuotesInput): QuoteLink[] {
  const where = places(ctx);
  const bySentence = Map.groupBy(
    ctx.attributions.map((a, index) => ({ a, index })),
    (c) => c.a.sentence,
  );
  const byQuote = new Map<number, QuoteLink>();
  const order = [...where].sort((a, b) => a[0] - b[0]);
  for (const [q, at] of order) {
    const s = ctx.sentences[at.sentence];
    const direct = s ? inSentence(bySentence.get(at.sentence) ?? [], s, at.token) : nothing;
    byQuote.set(
      q,
      direct.attribution === null ? (runOn(ctx, byQuote, q) ?? carried(ctx, byQuote, bySentence, at, q)) : direct,
    );
  }
  named(ctx, byQuote, order);
  for (const [q] of order) if (byQuote.get(q)?.attribution === null) byQuote.set(q, repeated(ctx, byQuote, q));
  return ctx.input.marks.map((_, q) => byQuote.get(q) ?? nothing);
}

const HEADINGS = new Set(['subheading', 'headline', 'standfirst']);
const folded = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Marked words in a heading are somebody's when the body quotes exactly them; otherwise they may be a paraphrase and stay unattributed. */
function repeated(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, q: number): QuoteLink {
  const { marks, article } = ctx.input;
  const own = marks[q];
  if (!own || !HEADINGS.has(article.blocks[own.block]?.kind ?? '')) return nothing;
  const words = folded(article.text.slice(own.start, own.end));
  const body = marks.findIndex(
    (m, i) =>
      i !== q &&
      (byQuote.get(i)?.attribution ?? null) !== null &&
      folded(article.text.slice(m.start, m.end)).includes(words),
  );
  return body < 0
    ? nothing
    : { attribution: byQuote.get(body)?.attribution ?? null, basis: 'implied', rule: 'quote/repeats-body' };
}

/** The quotation before was left open at its paragraph's end: this one goes on with it. */
function runOn(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, q: number): QuoteLink | undefined {
  const before = ctx.input.marks[q - 1];
  const link = byQuote.get(q - 1);
  return before?.close === null && link && link.attribution !== null
    ? { attribution: link.attribution, basis: 'implied', rule: 'quote/run-on' }
    : undefined;
}
