import type { Readable } from '../../model.ts';
import type { Attribution, SentenceTokens } from '../attribution/model.ts';
import type { Resolution } from '../resolve/state.ts';
import { blockAt } from '../sections.ts';

/** Which attribution a quotation hangs on, and how that is known. */
export interface QuoteLink {
  /** Index into the attributions, or null. */
  readonly attribution: number | null;
  readonly basis: 'stated' | 'implied' | 'unknown';
  readonly rule: string;
}

export interface LinkQuotesInput {
  readonly input: Readable;
  readonly sentences: readonly SentenceTokens[];
  readonly attributions: readonly Attribution[];
  /** Attributions with their indices, by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Candidate[]>;
  readonly resolutions: readonly Resolution[];
}

export interface Placed {
  readonly sentence: number;
  readonly token: number;
}

export const nothing: QuoteLink = { attribution: null, basis: 'unknown', rule: 'quote/no-attribution' };

/** What may stand between a quotation and its attribution; a mark of its own is what is left of a quotation inside it. */
export const SPACERS = new Set([',', '–', '—', '-', '--', "'", '’', '"', '”']);

export interface Candidate {
  readonly index: number;
  readonly a: Attribution;
}

/** Only quotations and punctuation: the sentence gives no attribution of its own. */
export const onlyQuotes = (s: SentenceTokens): boolean =>
  s.tokens.every((t) => t.kind === 'quote' || t.kind === 'punct');

export const paragraphOf = (ctx: LinkQuotesInput, sentence: number): number =>
  blockAt(ctx.input.article.blocks, ctx.sentences[sentence]?.range.start ?? 0) ?? -1;
