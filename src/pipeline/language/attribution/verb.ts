import { cueOf } from '../cue-forms.ts';
import { isAdverb, lowerAt, skipAuxiliaries } from '../phrases/look.ts';
import { phraseFrom } from '../phrases/rightwards.ts';
import { AUXILIARIES } from '../words/closed-class.ts';
import { type Attribution, type Tokens, rangeOf } from './model.ts';
import { conditional, isNounUse, negatedAt } from './noun-use.ts';
import { byPhrase, objectAfter, quotedAsSaying, subjectOf } from './subjects.ts';

export function verbAttribution(tokens: Tokens, i: number, sentence: number, earlier: readonly Attribution[]): Attribution | undefined {
  const verb = cueOf(lowerAt(tokens, i));
  if (!verb || (tokens[i]?.cap === true && verb.lemma !== 'tweet') || isNounUse(tokens, i, verb)) return undefined;
  if (lowerAt(tokens, i - 1) === 'to' && !/^(?:on|as|continued|went|wants|wanted)$/.test(lowerAt(tokens, i - 2))) return undefined;
  if (conditional(tokens, i)) return undefined;
  const asSaying = quotedAsSaying(tokens, i);
  const reduced = verb.form === 'past' && verb.classes.has('call') && !AUXILIARIES.has(lowerAt(tokens, i - 1)) && byPhrase(tokens, i) !== null;
  const passive = reduced || verb.form === 'past' && /^(?:is|was|were|are|been|be)$/.test(lowerAt(tokens, i - 1 - Number(isAdverb(lowerAt(tokens, i - 1)))));
  const { phrase, shape } = asSaying ? { phrase: { core: asSaying, full: asSaying }, shape: 'passive' as const } : subjectOf(tokens, i, verb, earlier);
  const object = objectAfter(tokens, i, verb);
  const previous = earlier.at(-1);
  const shared = shape === 'participle' && !phrase && previous ? previous.source : null;
  const source = passive && !asSaying ? byPhrase(tokens, i) : phrase ? rangeOf(tokens, phrase.core) : shared;
  const cueFrom = phrase && phrase.core[1] <= i ? skipAuxiliaries(tokens, i - 1) + 1 : i;
  return {
    sentence, at: i, verb, shape: passive && !asSaying ? 'passive' : shape, negated: negatedAt(tokens, cueFrom, i),
    cue: rangeOf(tokens, [i, i + 1]), source, after: Math.max(object?.[1] ?? i + 1, shape === 'inverted' ? (phrase?.full[1] ?? 0) : 0),
    addressee: object ? rangeOf(tokens, object) : null, from: Math.min(phrase?.full[0] ?? i, i),
  };
}

export function accordingTo(tokens: Tokens, i: number, sentence: number): Attribution | undefined {
  if (lowerAt(tokens, i) !== 'according' || lowerAt(tokens, i + 1) !== 'to') return undefined;
  const phrase = phraseFrom(tokens, i + 2);
  const source = phrase ? rangeOf(tokens, phrase) : null;
  return { sentence, at: i, verb: null, shape: 'according', negated: false, cue: rangeOf(tokens, [i, i + 2]), source, after: phrase?.[1] ?? i + 2, addressee: null, from: i };
}
