import type { Range } from '../../model.ts';
import type { Cue } from '../cue-forms.ts';
import { type Phrase, lowerAt, skipAuxiliaries, textAt, verbLike } from '../phrases/look.ts';
import { canSpeak } from '../phrases/leftwards.ts';
import { phraseFrom } from '../phrases/rightwards.ts';
import { mainSubject, subjectAfter, subjectBefore } from '../phrases/subject.ts';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from '../words/closed-class.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../words/people.ts';
import { quoteJustBefore } from './frames.ts';
import { type Attribution, type Shape, type Tokens, rangeOf } from './model.ts';

/** After “told”, “asked”, “warned”: the person, if one stands there. */
export function objectAfter(tokens: Tokens, i: number, cue: Cue): readonly [number, number] | undefined {
  if (!cue.classes.has('tell') && !cue.classes.has('ask')) return undefined;
  const next = lowerAt(tokens, i + 1);
  if (/^(?:that|of|whether|if|for|to|about|how|what|why|when|where|against|it)$/.test(next)) return undefined;
  const phrase = phraseFrom(tokens, i + 1, false);
  if (!phrase) return undefined;
  const part = tokens.slice(phrase[0], phrase[1]);
  const person =
    part.some((t) => t.cap || ROLE_NOUNS.has(t.lower) || BODY_NOUNS.has(t.lower)) ||
    /^(?:him|her|them|us|me|you)$/.test(next);
  return person ? phrase : undefined;
}

export interface Found {
  readonly phrase: Phrase | undefined;
  readonly shape: Shape;
}

export function subjectOf(tokens: Tokens, i: number, cue: Cue, earlier: readonly Attribution[]): Found {
  if (quoteJustBefore(tokens, i) && cue.form !== 'ing') {
    const after = subjectAfter(tokens, i);
    if (after && !AUXILIARIES.has(lowerAt(tokens, after.core[1]))) return { phrase: after, shape: 'inverted' };
  }
  if (textAt(tokens, i - 1) === ',' && cue.form !== 'ing' && /^(?:say|add|explain|note|write|argue)$/.test(cue.lemma)) {
    const after = subjectAfter(tokens, i);
    if (after && tokens[after.core[0]]?.lower !== 'the' && tokens.slice(after.full[1]).every((t) => t.kind === 'punct'))
      return { phrase: after, shape: 'inverted' };
  }
  if (cue.form === 'ing') return citedObject(tokens, i, cue) ?? participle(tokens, i, earlier);
  const before = lowerAt(tokens, skipAuxiliaries(tokens, i - 1));
  if (before === 'to') return { phrase: mainSubject(tokens, i), shape: 'shared' };
  if (/^(?:and|but|then|or)$/.test(before))
    return { phrase: goesWith(tokens, i, cue, earlier) ? undefined : mainSubject(tokens, i), shape: 'shared' };
  const phrase = subjectBefore(tokens, i);
  if (phrase) return { phrase, shape: /^(?:who|which)$/.test(before) ? 'relative' : 'before' };
  if (textAt(tokens, i - 1) === ',' && lowerAt(tokens, i + 1) !== 'that') {
    const after = subjectAfter(tokens, i);
    if (after && !verbLike(tokens, after.core[1])) return { phrase: after, shape: 'inverted' };
  }
  return { phrase: undefined, shape: 'before' };
}

/** “X said Y would go, but insisted …”: two cues of one tense share the first one's subject, not that of the words reported between. */
export function goesWith(tokens: Tokens, i: number, cue: Cue, earlier: readonly Attribution[]): boolean {
  const first = earlier.at(-1);
  if (!first?.source || !first.speech || first.verb?.form !== cue.form || first.shape !== 'before') return false;
  if (tokens.slice(0, first.from + 1).some((t) => SUBORDINATORS.has(t.lower))) return false;
  return !tokens.slice(first.after, i).some((t) => t.kind === 'quote' || t.text === ';');
}

/** “…, citing Ann Bo”: not followed by “as saying”, the one cited is who said it. */
function citedObject(tokens: Tokens, i: number, cue: Cue): Found | undefined {
  if (!/^(?:cite|quote)$/.test(cue.lemma)) return undefined;
  const object = phraseFrom(tokens, i + 1);
  if (!object || lowerAt(tokens, object[1]) === 'as' || !canSpeak(tokens, object)) return undefined;
  return { phrase: { core: object, full: object }, shape: 'cited' };
}

/** “…, adding that”: shares the subject of the clause it hangs on; “is saying” has its own. */
function participle(tokens: Tokens, i: number, earlier: readonly Attribution[]): Found {
  if (/^ke(?:ep|eps|pt)$/.test(lowerAt(tokens, i - 1)))
    return { phrase: subjectBefore(tokens, i - 1), shape: 'before' };
  const j = skipAuxiliaries(tokens, i - 1);
  if (j < i - 1 && tokens.slice(j + 1, i).some((t) => AUXILIARIES.has(t.lower)))
    return { phrase: subjectBefore(tokens, i), shape: 'before' };
  if (
    tokens[i - 1]?.kind === 'word' &&
    !/^(?:and|but|then|or|as|while)$/.test(lowerAt(tokens, i - 1)) &&
    !PREPOSITIONS.has(lowerAt(tokens, i - 1))
  ) {
    const own = absolute(tokens, i) ?? subjectBefore(tokens, i);
    if (own && (!isDocument(tokens, own) || isHandedOver(tokens, own)))
      return { phrase: isDoing(tokens, own) ? undefined : own, shape: 'before' };
  }
  return { phrase: earlier.length > 0 ? undefined : mainSubject(tokens, i), shape: 'participle' };
}

/** “calling for it and carrying signs”: what somebody does is no subject. */
const isDoing = (tokens: Tokens, { core }: Phrase): boolean =>
  /^\p{Ll}{2,}ing$/u.test(textAt(tokens, core[0])) && core[1] - core[0] > 1;

/** “…, with Ann Bo saying …”: the subject inside the with-phrase. */
function absolute(tokens: Tokens, i: number): Phrase | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 8) && tokens[k]?.kind === 'word'; k--)
    if (lowerAt(tokens, k) === 'with') return k + 1 < i ? { core: [k + 1, i], full: [k + 1, i] } : undefined;
  return undefined;
}

/** “issued a statement saying”: the paper speaks for whoever issued it. */
function isDocument(tokens: Tokens, { core }: Phrase): boolean {
  return (
    /^(?:statement|letter|tweet|email|post|memo|release|message|note)s?$/.test(lowerAt(tokens, core[1] - 1)) &&
    /^(?:a|an|his|her|its|their)$/.test(lowerAt(tokens, core[0])) &&
    verbLike(tokens, core[0] - 1)
  );
}

/** “were sent a letter warning them”: who wrote it is not the subject, and the letter stands for itself. */
const isHandedOver = (tokens: Tokens, { core }: Phrase): boolean =>
  /^(?:sent|given|handed|shown|issued|posted|emailed|mailed)$/.test(lowerAt(tokens, core[0] - 1)) &&
  /^(?:is|was|are|were|been|being)$/.test(lowerAt(tokens, core[0] - 2));

/** “was quoted as saying”, “cited him as saying”: the person is who speaks; the subject of the outer verb only carries. */
export function quotedAsSaying(tokens: Tokens, i: number): readonly [number, number] | undefined {
  if (lowerAt(tokens, i - 1) !== 'as') return undefined;
  for (let k = i - 2; k >= Math.max(0, i - 14); k--) {
    if (!/^(?:quoted|cited|quoting|citing|quotes|cites|quote|cite)$/.test(lowerAt(tokens, k))) continue;
    if (AUXILIARIES.has(lowerAt(tokens, k - 1))) return subjectBefore(tokens, k)?.core;
    return phraseFrom(tokens, k + 1) ?? undefined;
  }
  return undefined;
}

/** “was described by X as …”. */
export function byPhrase(tokens: Tokens, i: number): Range | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8) && !/^[,;]$/.test(textAt(tokens, k)); k++) {
    if (lowerAt(tokens, k) !== 'by') continue;
    const phrase = phraseFrom(tokens, k + 1);
    return phrase ? rangeOf(tokens, phrase) : null;
  }
  return null;
}
