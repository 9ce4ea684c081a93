import { lowerAt, textAt } from '../phrases/look.ts';
import { AUXILIARIES, DETERMINERS } from '../words/closed-class.ts';
import { NOUN_CUES } from '../words/cues.ts';
import { type Attribution, rangeOf, type Tokens } from './model.ts';

/** Farthest the noun may stand before the quotation, and the owner before the noun, in tokens. */
const REACH = 14;
const MODIFIERS = 3;

/** The name, or the determiner and noun, that ends before `end`. */
function shortPhrase(tokens: Tokens, end: number): readonly [number, number] | undefined {
  let from = end;
  while (from > 0 && tokens[from - 1]?.cap) from--;
  if (from < end) return [from, end];
  for (let i = end - 1; i >= Math.max(0, end - 1 - MODIFIERS) && tokens[i]?.kind === 'word'; i--)
    if (DETERMINERS.has(lowerAt(tokens, i))) return [i, end];
  return undefined;
}

/** Whose the noun at `i` is: “Ann Lowe’s”, “the mayor’s latest”, “his”, “her”. */
export function ownerOf(tokens: Tokens, i: number): readonly [number, number] | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 1 - MODIFIERS); k--) {
    if (/^(?:his|her)$/.test(lowerAt(tokens, k))) return [k, k + 1];
    if (tokens[k]?.kind === 'possessive') return shortPhrase(tokens, k);
    if (/s[’']$/.test(textAt(tokens, k))) return undefined;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.cap) return undefined;
  }
  return undefined;
}

/** Do the words between noun and quotation lead to what was said, and not to what is said of it: “that …”, “was that …”, “:”, “for a”? */
function leadsOn(tokens: Tokens, from: number, to: number): boolean {
  const gap = tokens.slice(from, to);
  if (gap.some((t) => t.kind === 'quote' || /^[;,]$/.test(t.text))) return false;
  const that = gap.findIndex((t) => t.lower === 'that');
  const told = that === 0 || /^(?:is|was)$/.test(gap[that - 1]?.lower ?? '');
  return told || gap.at(-1)?.text === ':' || (gap.length > 0 && gap.every((t) => /^(?:for|of|an?|the)$/.test(t.lower)));
}

/**
 * “X’s claim that it was “…””, “her call for “…””: a noun that tells speech, with its owner, before the quotation at `k`. Where somebody speaks
 * before it in the sentence (“X echoed Y’s claim that …”), the words are his.
 */
export function nounCue(
  tokens: Tokens,
  k: number,
  sentence: number,
  earlier: readonly Attribution[],
): Attribution | undefined {
  for (let i = k - 1; i >= Math.max(1, k - REACH); i--) {
    if (earlier.some((a) => a.at >= i) || tokens[i]?.kind === 'quote') return undefined;
    if (!NOUN_CUES.has(lowerAt(tokens, i))) continue;
    const owner = ownerOf(tokens, i);
    if (!owner || !leadsOn(tokens, i + 1, k)) return undefined;
    if (earlier.some((a) => a.speech) || (earlier.length > 0 && AUXILIARIES.has(lowerAt(tokens, k - 1))))
      return undefined;
    const source = rangeOf(tokens, owner);
    return {
      sentence,
      at: i,
      verb: null,
      shape: 'noun',
      negated: false,
      speech: false,
      cue: rangeOf(tokens, [i, i + 1]),
      source,
      full: source,
      addressee: null,
      after: i + 1,
      from: owner[0],
    };
  }
  return undefined;
}
