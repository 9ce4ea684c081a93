import { lowerAt } from './phrases/look.ts';
import type { Token } from './tokens.ts';
import { APPEARANCE, HEDGES, NO_CONTRADICTION, PASSIVE_HEDGES, PROOF } from './words/certainty.ts';

type Tokens = readonly Token[];
const BE = /^(?:is|are|was|were|be|been|being|it|widely|also)$/;
const PAST_AUXILIARY = /^(?:had|did|was|were)$/;
const PAST_NEGATIVE = /^(?:had|did|was|were)n[’']t$/;

const modal = (lower: string): boolean => /^(?:may|might|could)$/.test(lower);
/** “could not” denies, “before she could be repaid” tells of a time. */
function openModal(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== 'could') return true;
  const before = [1, 2, 3].map((n) => lowerAt(tokens, i - n));
  return lowerAt(tokens, i + 1) !== 'not' && !before.some((w) => /^(?:before|until|so|than|as|if)$/.test(w));
}

/** Words by which a clause says that it may not be so. */
export function hedges(tokens: Tokens): Token[] {
  return tokens.filter((t, i) => {
    if (t.cap && i > 0) return false;
    const tied = /^(?:to|that)$/.test(lowerAt(tokens, i + 1));
    if (HEDGES.has(t.lower)) return lowerAt(tokens, i - 1) !== 'no' && (!modal(t.lower) || openModal(tokens, i));
    if (APPEARANCE.has(t.lower)) return tied;
    return PASSIVE_HEDGES.has(t.lower) && tied && BE.test(lowerAt(tokens, i - 1));
  });
}

/** “he had not organised it”, “it was not built by us”, “there were no signs”: reported words that contradict that something was done or seen. */
export function contradictions(tokens: Tokens): Token[] {
  return tokens.filter((t, i) => {
    const next = lowerAt(tokens, i + 1);
    if (t.lower === 'no') return PROOF.test(next);
    if (tokens.slice(0, i).some((one, k) => k < i - 1 && /^(?:who|which)$/.test(one.lower))) return false;
    const not = t.lower === 'not' && PAST_AUXILIARY.test(lowerAt(tokens, i - 1));
    if (!not && !PAST_NEGATIVE.test(t.lower)) return false;
    const auxiliary = not ? lowerAt(tokens, i - 1) : t.lower.slice(0, -3);
    if (NO_CONTRADICTION.has(next) || lowerAt(tokens, i - (not ? 2 : 1)) === 'there') return false;
    return /^(?:did|had)$/.test(auxiliary) || /(?:ed|en|built|made|done|involved|responsible|true|behind)$/.test(next);
  });
}
