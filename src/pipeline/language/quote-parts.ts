import type { Quote } from '../../story/records.ts';
import type { ArticleText } from '../model.ts';
import type { QuoteLink } from './quote-links/model.ts';

/** “A,” he said, “B”: the cue stands between the halves, and after it nothing but what a comma or dash closes. */
function halves(text: string, before: Quote, quote: Quote): boolean {
  const { cue } = before;
  if (!cue || cue.start !== quote.cue?.start || cue.start < before.end || cue.end > quote.start) return false;
  const rest = text.slice(cue.end, quote.start - (quote.marks?.length ?? 0) / 2);
  const comma = /[,–—-]\s*$/.test(before.text) || /^\S{1,2}\s?[,–—-]/.test(text.slice(before.end));
  const after = /^quote\/(?:cue-after|inverted)$/.test(before.rule);
  return after && comma && /^(?:[^.;:?!“”"]*[,–—-])?\s*$/.test(rest);
}

/** Does the quotation of pair `n` go on with the one before it? Neither does that is nobody's words. */
function goesOn(input: ArticleText, links: readonly QuoteLink[], n: number, before: Quote, quote: Quote): boolean {
  const attribution = links[n]?.attribution ?? null;
  const same = attribution !== null && attribution === links[n - 1]?.attribution;
  if (!same || before.form === 'scare' || quote.form === 'scare') return false;
  const runsOn = input.marks[n - 1]?.close === null;
  return runsOn || (before.form === 'direct' && quote.form === 'direct') || halves(input.article.text, before, quote);
}

/**
 * The records of all mark pairs, in text order, with `part` filled in: halves around “he said” and quotations that run on into the next
 * paragraph are parts of one utterance. Where one part is a clause, the others belong to it and are `direct` too.
 */
export function joinParts(input: ArticleText, links: readonly QuoteLink[], quotes: readonly Quote[]): Quote[] {
  const out: Quote[] = [];
  quotes.forEach((quote, n) => {
    const before = out[n - 1];
    if (!before || !goesOn(input, links, n, before, quote)) return void out.push(quote);
    const first = before.part ?? { of: before.id, index: 0 };
    out[n - 1] = { ...before, part: first };
    out.push({ ...quote, part: { of: first.of, index: first.index + 1 } });
  });
  const clauses = new Set(out.flatMap((quote) => (quote.part && quote.form === 'direct' ? [quote.part.of] : [])));
  return out.map((quote) => (quote.part && clauses.has(quote.part.of) ? { ...quote, form: 'direct' } : quote));
}
