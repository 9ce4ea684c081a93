import type { SentenceTokens } from '../attribution/model.ts';
import { isSignature } from '../attribution/signature.ts';
import { isAdverb, lowerAt, textAt, verbLike } from '../phrases/look.ts';
import { AUXILIARIES, DETERMINERS, PERSONAL, POSSESSIVE } from '../words/closed-class.ts';
import {
  type Candidate,
  type LinkQuotesInput,
  type Placed,
  type QuoteLink,
  nothing,
  onlyQuotes,
  paragraphOf,
} from './model.ts';

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

/**
 * “A,” said X. “B” and other matters: a sentence without a cue that opens with a quotation goes on with the one before it in its
 * paragraph, unless somebody is named next: he may be who said it.
 */
function goesOn(
  ctx: LinkQuotesInput,
  byQuote: ReadonlyMap<number, QuoteLink>,
  bySentence: ReadonlyMap<number, readonly Candidate[]>,
  { sentence, token }: Placed,
): QuoteLink {
  const tokens = ctx.sentences[sentence]?.tokens ?? [];
  const half = tokens.slice(0, token).findLastIndex((t) => t.kind === 'quote');
  const first = byQuote.get(tokens[half]?.quote ?? -1);
  if (first?.rule === 'quote/goes-on' && !tokens.slice(half, token).some((t) => t.cap)) return first;
  const opens = tokens.slice(0, token).every((t) => t.kind === 'punct' || isAdverb(t.lower));
  const sentenceLike = /^\W*\p{Lu}/u.test(textAt(tokens, token)) || token > 0;
  const next = tokens.slice(token + 1).find((t) => t.kind !== 'punct');
  const clause = next && (next.cap || [DETERMINERS, PERSONAL, POSSESSIVE].some((words) => words.has(next.lower)));
  const silent = (bySentence.get(sentence) ?? []).length === 0 && !clause;
  const same = paragraphOf(ctx, sentence - 1) === paragraphOf(ctx, sentence);
  const before = opens && sentenceLike && silent && same ? quoteIn(ctx, byQuote, sentence - 1) : null;
  return before === null ? nothing : { attribution: before, basis: 'implied', rule: 'quote/goes-on' };
}

/** A quotation without a cue in its sentence: whoever spoke just before it, in this paragraph or the one before. */
export function carried(
  ctx: LinkQuotesInput,
  byQuote: ReadonlyMap<number, QuoteLink>,
  bySentence: ReadonlyMap<number, readonly Candidate[]>,
  where: Placed,
  q: number,
): QuoteLink {
  const s = ctx.sentences[where.sentence];
  if (loose(ctx, q)) return nothing;
  if (s && !onlyQuotes(s)) return goesOn(ctx, byQuote, bySentence, where);
  if (!s || afterQuestion(ctx, where.sentence)) return nothing;
  const signed = (bySentence.get(where.sentence + 1) ?? []).find((c) => isSignature(c.a));
  if (signed) return { attribution: signed.index, basis: 'stated', rule: 'quote/signed' };
  const here = paragraphOf(ctx, where.sentence);
  let between = false;
  for (
    let i = sentenceBefore(ctx, where.sentence), steps = 0;
    i >= 0 && steps < 3;
    i = sentenceBefore(ctx, i), steps++
  ) {
    const same = paragraphOf(ctx, i) === here;
    if (!same && (between || isExchange(ctx, byQuote, i))) return nothing;
    const found = endsWithColon(ctx.sentences[i])
      ? lastOf(bySentence, i, ctx)
      : (quoteIn(ctx, byQuote, i) ?? lastOf(bySentence, i, ctx));
    if (found !== null)
      return { attribution: found, basis: 'implied', rule: same ? 'quote/continued' : 'quote/carried-paragraph' };
    if (!same && !onlyQuotes(ctx.sentences[i] ?? s)) break;
    between ||= namesSubject(ctx.sentences[i] ?? s);
  }
  return nothing;
}

/** “Bo does not hesitate. “…””: somebody is named in between, and may be who says it. */
const namesSubject = ({ tokens }: SentenceTokens): boolean => {
  const first = tokens[0];
  if (first?.kind !== 'word' || DETERMINERS.has(first.lower) || PERSONAL.has(first.lower)) return false;
  const rest = tokens.findIndex((t) => !t.cap);
  return rest > 0 && (AUXILIARIES.has(lowerAt(tokens, rest)) || verbLike(tokens, rest));
};

/** Do the paragraph of this sentence and the one before it give short words to two speakers in turn? Then the next may be either's. */
function isExchange(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, sentence: number): boolean {
  const here = paragraphOf(ctx, sentence);
  const speakers = [here, here - 1].map((paragraph) => {
    const own = ctx.sentences.flatMap((s, i) => (paragraphOf(ctx, i) === paragraph ? [{ s, i }] : []));
    const [only] = own;
    const found = own.length === 1 && only?.s.tokens[0]?.kind === 'quote' ? quoteIn(ctx, byQuote, only.i) : null;
    return found === null ? null : (ctx.resolutions[found]?.entity ?? null);
  });
  const [last, before] = speakers;
  return last != null && before != null && last !== before;
}

function quoteIn(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, sentence: number): number | null {
  const quotes = (ctx.sentences[sentence]?.tokens ?? []).filter((t) => t.kind === 'quote').map((t) => t.quote);
  return quotes.map((q) => byQuote.get(q)?.attribution ?? null).findLast((x) => x !== null) ?? null;
}

/** A bare quotation that opens a paragraph may be named only afterwards: “A. B.” “C,” X said. */
export function named(ctx: LinkQuotesInput, byQuote: Map<number, QuoteLink>, order: readonly [number, Placed][]): void {
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

const HEADINGS = new Set(['subheading', 'headline', 'standfirst']);

const folded = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Marked words in a heading are somebody's when the body quotes exactly them; otherwise they may be a paraphrase and stay unattributed. */
export function repeated(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, q: number): QuoteLink {
  const { marks, article } = ctx.input;
  const own = marks[q];
  if (!own || !HEADINGS.has(article.blocks[own.block]?.kind ?? '')) return nothing;
  const words = folded(article.text.slice(own.start, own.end));
  const body = marks.findIndex(
    (m, i) =>
      i !== q &&
      (byQuote.get(i)?.attribution ?? null) !== null &&
      (words.trim().includes(' ')
        ? folded(article.text.slice(m.start, m.end)).includes(words)
        : folded(article.text.slice(m.start, m.end)) === words),
  );
  return body < 0
    ? nothing
    : { attribution: byQuote.get(body)?.attribution ?? null, basis: 'implied', rule: 'quote/repeats-body' };
}

/** The quotation before was left open at its paragraph's end: this one goes on with it. */
export function runOn(ctx: LinkQuotesInput, byQuote: ReadonlyMap<number, QuoteLink>, q: number): QuoteLink | undefined {
  const before = ctx.input.marks[q - 1];
  const link = byQuote.get(q - 1);
  return before?.close === null && link && link.attribution !== null
    ? { attribution: link.attribution, basis: 'implied', rule: 'quote/run-on' }
    : undefined;
}
