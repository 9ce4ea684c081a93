import { cueOf, stanceOf } from '../cue-forms.ts';
import { isAdverb, lowerAt, skipAuxiliaries } from '../phrases/look.ts';
import { type Attribution, rangeOf, type Tokens } from './model.ts';
import { verbAttribution } from './verb.ts';

const HELD = /^(?:expect|believe|think|say|consider|know|report|fear|hope|understand|allege|rumor|rumour)$/;

/** “is widely expected to”, “are said to”: a view of which the sentence names no holder. */
function heldByNobody(tokens: Tokens, i: number, sentence: number): Attribution | undefined {
  const verb = cueOf(lowerAt(tokens, i));
  if (verb?.form !== 'past' || !HELD.test(verb.lemma) || lowerAt(tokens, i + 1) !== 'to') return undefined;
  const from = skipAuxiliaries(tokens, i - 1) + 1;
  const passive = tokens.slice(from, i).some((t) => /^(?:is|are|was|were|been|being|be)$/.test(t.lower));
  if (!passive || isAdverb(lowerAt(tokens, from))) return undefined;
  return {
    sentence,
    at: i,
    verb,
    shape: 'before',
    speech: false,
    negated: false,
    cue: rangeOf(tokens, [from, i + 1]),
    source: null,
    full: null,
    after: i + 1,
    addressee: null,
    from,
  };
}

/** Where one sentence tells whose side somebody takes, what they decline or seek, or what is expected by nobody named; left to right. */
export function stancesIn(tokens: Tokens, sentence: number): Attribution[] {
  return tokens.flatMap((t, i) => {
    if (t.kind !== 'word') return [];
    const taken = stanceOf(t.lower) && verbAttribution(tokens, i, sentence, [], stanceOf);
    const found = taken?.source && taken.shape !== 'participle' ? taken : heldByNobody(tokens, i, sentence);
    return found ? [found] : [];
  });
}
