import { isDash, textAt } from '../phrases/look.ts';
import { phraseFrom } from '../phrases/rightwards.ts';
import { framed } from './frames.ts';
import type { Attribution, Tokens } from './model.ts';

/**
 * “…” – Ann Lowe: a quotation that opens its sentence, or no word at all, then a dash at token `dash` and a name that ends the sentence or
 * is only described further.
 */
export function signature(tokens: Tokens, dash: number, sentence: number): Attribution | undefined {
  if (!isDash(textAt(tokens, dash)) || !tokens[dash + 1]?.cap) return undefined;
  if (!tokens.slice(0, dash).every((t) => t.kind === 'punct' || t.kind === 'quote')) return undefined;
  const name = phraseFrom(tokens, dash + 1, false);
  const closed = name !== undefined && (name[1] === tokens.length || /^[.,;(]$/.test(textAt(tokens, name[1])));
  if (!closed) return undefined;
  return framed(tokens, sentence, 'inverted', dash, { core: name, full: name }, { after: name[1], from: dash });
}

/** A sentence that is only a name after a dash signs the quotation of the sentence before it. */
export const isSignature = ({ at, cue }: Attribution): boolean => at === 0 && cue.end - cue.start <= 2;
