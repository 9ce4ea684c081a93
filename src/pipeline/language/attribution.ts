import type { ArticleText } from '../model.ts';
import { articleWords } from './article-words.ts';
import { afterQuote, beforeColon, beforeQuote, gapped, quoteJustBefore } from './attribution/frames.ts';
import type { Attribution, SentenceTokens, Tokens } from './attribution/model.ts';
import { idiom } from './attribution/idioms.ts';
import { nounCue } from './attribution/noun-cue.ts';
import { signature } from './attribution/signature.ts';
import { accordingTo, verbAttribution } from './attribution/verb.ts';

/** Tokens of every sentence, quotations masked. */
export function sentenceTokens(input: Pick<ArticleText, 'article' | 'sentences' | 'marks'>): SentenceTokens[] {
  const words = articleWords(input);
  return input.sentences.map((range) => ({ range, tokens: words.within(range, input.marks) }));
}

/** What tells an attribution at token `i` by its place, not by a verb. */
function frameAt(
  tokens: Tokens,
  i: number,
  sentence: number,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const t = tokens[i];
  if (t?.kind === 'quote')
    return (
      gapped(tokens, i, earlier) ??
      beforeQuote(tokens, i, sentence, earlier) ??
      afterQuote(tokens, i, sentence) ??
      nounCue(tokens, i, sentence, earlier)
    );
  return t?.text === ':' ? beforeColon(tokens, i, sentence, earlier) : signature(tokens, i, sentence);
}

/** Attributions of one sentence, left to right. What is not found: gestures, thoughts told as facts. */
export function attributionsIn(tokens: Tokens, sentence: number): Attribution[] {
  const out: Attribution[] = [];
  tokens.forEach((t, i) => {
    const framed = frameAt(tokens, i, sentence, out);
    if (framed) out.push(framed);
    if (t.kind !== 'word') return;
    const found =
      accordingTo(tokens, i, sentence) ?? idiom(tokens, i, sentence) ?? verbAttribution(tokens, i, sentence, out);
    if (found && (found.source || found.shape === 'participle' || quoteJustBefore(tokens, found.at))) out.push(found);
  });
  return out;
}
