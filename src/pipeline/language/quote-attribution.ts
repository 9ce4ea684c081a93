import { carried, named, repeated, runOn } from './quote-links/carried.ts';
import { type LinkQuotesInput, type Placed, type QuoteLink, nothing } from './quote-links/model.ts';
import { inSentence } from './quote-links/within.ts';

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

/** Links every mark pair of the article to the attribution it hangs on. Where two readings fit equally, none is chosen. */
export function linkQuotes(ctx: LinkQuotesInput): QuoteLink[] {
  const where = places(ctx);
  const { bySentence } = ctx;
  const byQuote = new Map<number, QuoteLink>();
  const used = new Set<number>();
  const order = [...where].sort((a, b) => a[0] - b[0]);
  for (const [q, at] of order) {
    const s = ctx.sentences[at.sentence];
    const direct = s ? inSentence(bySentence.get(at.sentence) ?? [], s, at.token, used) : nothing;
    byQuote.set(
      q,
      direct.attribution === null ? (runOn(ctx, byQuote, q) ?? carried(ctx, byQuote, bySentence, at, q)) : direct,
    );
  }
  named(ctx, byQuote, order);
  for (const [q] of order) if (byQuote.get(q)?.attribution === null) byQuote.set(q, repeated(ctx, byQuote, q));
  return ctx.input.marks.map((_, q) => byQuote.get(q) ?? nothing);
}
