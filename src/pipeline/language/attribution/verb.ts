import { type Cue, cueOf } from '../cue-forms.ts';
import { descriptionEnd } from '../phrases/apposition.ts';
import { isAdverb, lowerAt, type Phrase, skipAuxiliaries, textAt, verbLike } from '../phrases/look.ts';
import { phraseFrom } from '../phrases/rightwards.ts';
import { subjectAfter } from '../phrases/subject.ts';
import { AUXILIARIES, COORDINATORS } from '../words/closed-class.ts';
import { PARTICLES } from '../words/cues.ts';
import { type Attribution, rangeOf, type Tokens } from './model.ts';
import { quoteJustBefore } from './frames.ts';
import { conditional, isNounUse, negatedAt } from './noun-use.ts';
import { byPhrase, type Found, objectAfter, quotedAsSaying, subjectOf } from './subjects.ts';

/** Index after the verb and the particle that belongs to it: “called for”. */
function particleEnd(tokens: Tokens, i: number, { lemma }: Cue): number {
  return PARTICLES[lemma]?.includes(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
}

/** “a play called “…””: the participle names a thing; “whom X called “…”” has its object before. */
function namesThing(tokens: Tokens, i: number): boolean {
  if (AUXILIARIES.has(lowerAt(tokens, i - 1))) return false;
  return !tokens.slice(Math.max(0, i - 8), i).some((t) => /^(?:what|which|whom|that|who)$/.test(t.lower));
}

/** “Said Ann Day, “…””: the verb opens its sentence, and its subject follows. */
const opensInverted = (tokens: Tokens, i: number): boolean =>
  /^(?:said|says|added|asked|wrote|tweeted)$/.test(lowerAt(tokens, i)) &&
  tokens.slice(0, i).every((t) => t.kind === 'punct') &&
  tokens[i + 1]?.cap === true;

/** Looks a lower-case word form up among verbs. */
export type VerbOf = (lower: string) => Cue | undefined;

/** The reporting verb at `i`, or undefined: nouns, infinitives, conditions and bare particle verbs report nothing. */
function cueAt(tokens: Tokens, i: number, verbOf: VerbOf): Cue | undefined {
  const cue = verbOf(lowerAt(tokens, i));
  if (
    !cue ||
    (tokens[i]?.cap === true && cue.lemma !== 'tweet' && !opensInverted(tokens, i)) ||
    isNounUse(tokens, i, cue) ||
    conditional(tokens, i)
  )
    return undefined;
  if (lowerAt(tokens, i - 1) === 'to' && !/^(?:on|as|continued|went|wants|wanted)$/.test(lowerAt(tokens, i - 2)))
    return undefined;
  if (cue.lemma === 'call' && cue.form === 'past' && tokens[i + 1]?.kind === 'quote' && namesThing(tokens, i))
    return undefined;
  const only = (cls: 'show' | 'particle'): boolean => cue.classes.size === 1 && cue.classes.has(cls);
  if (only('particle') && particleEnd(tokens, i, cue) === i + 1) return undefined;
  if (
    only('show') &&
    !(lowerAt(tokens, i + 1) === 'that' || lowerAt(tokens, i + 1) === ':' || tokens[i + 1]?.kind === 'quote') &&
    !quoteJustBefore(tokens, i)
  )
    return undefined;
  return cue;
}

/** “was described by X”, and without “was”: “a man labelled a … by X”. */
function isPassive(tokens: Tokens, i: number, cue: Cue): boolean {
  if (cue.form !== 'past') return false;
  const before = lowerAt(tokens, i - 1 - Number(isAdverb(lowerAt(tokens, i - 1))));
  const reduced = cue.classes.has('call') && !AUXILIARIES.has(lowerAt(tokens, i - 1)) && byPhrase(tokens, i) !== null;
  return reduced || /^(?:is|was|were|are|been|be)$/.test(before);
}

/** Where the cue begins: auxiliaries and adverbs right before the verb are part of it, “has said”, “further insisted”. */
function cueStart(tokens: Tokens, i: number, phrase: Phrase | undefined): number {
  return phrase && phrase.core[1] <= i ? Math.max(skipAuxiliaries(tokens, i - 1) + 1, phrase.core[1]) : i;
}

function found(tokens: Tokens, i: number, cue: Cue, earlier: readonly Attribution[], passive: boolean): Found {
  const asSaying = quotedAsSaying(tokens, i);
  if (asSaying) return { phrase: { core: asSaying, full: asSaying }, shape: 'passive' };
  const turned = opensInverted(tokens, i) ? subjectAfter(tokens, i) : undefined;
  if (turned) return { phrase: turned, shape: 'inverted' };
  const subject = subjectOf(tokens, i, cue, earlier);
  return passive ? { phrase: subject.phrase, shape: 'passive' } : subject;
}

/** The attribution of the reporting verb at token `i`, if it is one. `earlier` are those of the sentence before it. */
export function verbAttribution(
  tokens: Tokens,
  i: number,
  sentence: number,
  earlier: readonly Attribution[],
  verbOf: VerbOf = cueOf,
): Attribution | undefined {
  const verb = cueAt(tokens, i, verbOf);
  if (!verb) return undefined;
  const passive = isPassive(tokens, i, verb) && lowerAt(tokens, i - 1) !== 'as';
  const { phrase, shape } = found(tokens, i, verb, earlier, passive);
  const object = objectAfter(tokens, i, verb);
  const shared = (shape === 'participle' || shape === 'shared') && !phrase ? earlier.at(-1) : undefined;
  const outer =
    lowerAt(tokens, i - 1) === 'as' ? earlier.findLast((e) => /^(?:quote|cite)$/.test(e.verb?.lemma ?? '')) : undefined;
  const nobody =
    phrase !== undefined &&
    (/^(?:nobody|no|none|neither|nothing)$/.test(lowerAt(tokens, phrase.core[0])) ||
      tokens.slice(Math.max(0, phrase.core[0] - 4), phrase.core[0]).some((t) => t.lower === 'neither'));
  const start = cueStart(tokens, i, phrase);
  const end = particleEnd(tokens, i, verb);
  return {
    sentence,
    at: i,
    verb,
    shape,
    negated: nobody || (verb.lemma !== 'deny' && negatedAt(tokens, start, i)),
    cue: rangeOf(tokens, [start, end]),
    speech:
      end > i + 1 ||
      verb.classes.has('say') ||
      verb.classes.has('tell') ||
      verb.classes.has('ask') ||
      verb.classes.has('show'),
    source: passive ? byPhrase(tokens, i) : phrase ? rangeOf(tokens, phrase.core) : (shared?.source ?? null),
    full: passive ? null : phrase ? rangeOf(tokens, phrase.full) : (shared?.full ?? null),
    after: Math.max(object?.[1] ?? end, shape === 'inverted' ? (phrase?.full[1] ?? 0) : 0),
    addressee: object ? rangeOf(tokens, object) : null,
    from: Math.min(outer?.from ?? start, phrase?.full[0] ?? start, start),
  };
}

const opens = (tokens: Tokens, i: number): boolean =>
  tokens.slice(0, i).every((t) => t.kind === 'punct' || COORDINATORS.has(t.lower) || isAdverb(t.lower));

/** “According to X, a Y, …”: of the parts after the first comma only one without a verb describes X; then comes what X says. */
function frontedEnd(tokens: Tokens, end: number): number {
  const comma = textAt(tokens, end) === ',' ? end : -1;
  const close = tokens.findIndex((t, i) => i > comma && (t.text === ',' || t.kind === 'quote'));
  const part = tokens.slice(comma + 1, close);
  const fits = comma >= 0 && textAt(tokens, close) === ',' && descriptionEnd(tokens, end) >= close;
  return fits && !part.some((_, k) => verbLike(tokens, comma + 1 + k)) ? close : end;
}

/** “according to X” at token `i`. */
export function accordingTo(tokens: Tokens, i: number, sentence: number): Attribution | undefined {
  if (lowerAt(tokens, i) !== 'according' || lowerAt(tokens, i + 1) !== 'to') return undefined;
  const phrase = phraseFrom(tokens, i + 2);
  const source = phrase ? rangeOf(tokens, phrase) : null;
  const end = phrase ? (opens(tokens, i) ? frontedEnd(tokens, phrase[1]) : descriptionEnd(tokens, phrase[1])) : i + 2;
  return {
    sentence,
    at: i,
    verb: null,
    shape: 'according',
    speech: true,
    negated: false,
    cue: rangeOf(tokens, [i, i + 2]),
    source,
    full: phrase ? rangeOf(tokens, [phrase[0], end]) : null,
    after: end,
    addressee: null,
    from: i,
  };
}
