import type { ArticleText } from '../model.ts';
import { articleWords } from './article-words.ts';
import { afterQuote, beforeColon, beforeQuote, quoteJustBefore } from './attribution/frames.ts';
import type { Attribution, SentenceTokens, Tokens } from './attribution/model.ts';
import { nounCue } from './attribution/noun-cue.ts';
import { signature } from './attribution/signature.ts';
import { accordingTo, verbAttribution } from './attribution/verb.ts';

/** Tokens of every sentence, quotations masked. */
export function sentenceTokens(input: Pick<ArticleText, 'article' | 'sentences' | 'marks'>): SentenceTokens[] {
  const words = articleWords(input);
  return input.sentences.map((range) => ({ range, tokens: words.within(range, input.marks) }));
}

/** Attributions of one sentence, left to right. What is not found: nouns as cues (“his claim that”), gestures, thoughts told as facts. */
export function attributionsIn(tokens: Tokens, sentence: number): Attribution[] {
  const out: Attribution[] = [];
  tokens.forEach((t, i) => {
    const framed =
      t.kind === 'quote'
        ? (beforeQuote(tokens, i, sentence, out) ?? afterQuote(tokens, i, sentence))
        : t.text === ':'
          ? beforeColon(tokens, i, sentence, out)
          : signature(tokens, i, sentence);
    const noun = t.kind === 'quote' && !framed ? nounCue(tokens, i, sentence, out) : undefined;
    if (framed ?? noun) out.push(...[framed ?? noun].filter((a) => a !== undefined));
    if (t.kind !== 'word') return;
    const found = accordingTo(tokens, i, sentence) ?? verbAttribution(tokens, i, sentence, out);
    if (found && (found.source || found.shape === 'participle' || quoteJustBefore(tokens, found.at))) out.push(found);
  });
  return out;
}
