import type { ArticleText, MarkPair } from '../../model.ts';
import type { QuoteLink } from '../quote-links/model.ts';
import { AUXILIARIES, COMMON_VERBS } from '../words/closed-class.ts';

/** One marked stretch and what stands around it in its paragraph, as far as the form of a quotation depends on it. */
export interface Marked {
  readonly inside: string;
  readonly words: readonly string[];
  /** Up to 80 code units before the opening and 40 after the closing mark, within the paragraph. */
  readonly before: string;
  readonly after: string;
  /** The word just before, in lower case; empty where anything but spaces stands between, or another quotation ends. */
  readonly last: string;
  /** Words before the marks in the same clause, in lower case, nearest first. */
  readonly back: readonly string[];
  /** The word just after, as printed; empty where punctuation stands between. */
  readonly next: string;
  /** Kind of the block, and whether the marks are all there is in it. */
  readonly kind: string;
  readonly alone: boolean;
  readonly link: QuoteLink;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|nor|but|as|vs|is)$/;

/** “The Last Ferry to Pell”: every word but small ones begins with a capital, and so does the first. */
export const titleCase = (words: readonly string[]): boolean =>
  /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
  words.every((w, i) => (i > 0 && SMALL.test(w)) || /^[\p{Lu}\p{N}]/u.test(w));

/** Has something that can be a finite verb; in a piece of a sentence a last word in -s is a plural, and any in ’s an owner. */
export const finiteVerb = (words: readonly string[]): boolean =>
  words.some(
    (w, i) =>
      AUXILIARIES.has(w.toLowerCase()) ||
      COMMON_VERBS.has(w.toLowerCase()) ||
      /['’](?:re|m|ve|ll|d|t)$/i.test(w) ||
      /^(?:it|that|he|she|what|there|here|who|let|where|how|one|everyone|everybody|nobody|nothing)['’]s$/i.test(w) ||
      (i > 0 && (i < words.length - 1 || /^\p{Lu}/u.test(words[0] ?? '')) && /^\p{Ll}+(?:ed|[^s]s)$/u.test(w)) ||
      (/^(?:i|we|you|they)$/i.test(w) && words.length > i + 1),
  );

/** Words from the last comma, stop or mark on, nearest first. */
function backwards(before: string): string[] {
  const clause = /[^.,;:!?()"“”–—]*$/u.exec(before)?.[0] ?? '';
  return wordsOf(clause.toLowerCase()).reverse();
}

/** The offset after the closing mark. */
const outerEnd = (pair: MarkPair): number =>
  pair.close === null ? pair.end : pair.close + Math.max(1, pair.start - pair.open);

/** What stands in and around mark pair `n`; `links` are those of all pairs of the article. */
export function markedWords({ article, marks }: ArticleText, links: readonly QuoteLink[], n: number): Marked {
  const [pair, link] = [marks[n], links[n]];
  if (!pair || !link) throw new RangeError(`mark pair ${n} of ${marks.length}`);
  const { text } = article;
  const block = article.blocks[pair.block] ?? { kind: 'paragraph', start: 0, end: text.length };
  const inside = text.slice(pair.start, pair.end);
  const before = text.slice(Math.max(block.start, pair.open - 80), pair.open);
  const rest = text.slice(outerEnd(pair), block.end);
  return {
    inside,
    words: wordsOf(inside),
    before,
    after: rest.slice(0, 40),
    last: /([\p{L}\p{N}’'-]+)[\s\u00a0]+$/u.exec(before)?.[1]?.toLowerCase() ?? '',
    back: backwards(before),
    next: /^[\s\u00a0]+([\p{L}\p{N}’'-]+)/u.exec(rest)?.[1] ?? '',
    kind: block.kind,
    alone: text.slice(block.start, pair.open).trim() === '' && /^[\s.,]*$/.test(rest),
    link,
  };
}
