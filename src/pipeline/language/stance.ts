import type { Range } from '../model.ts';
import { type Attribution, rangeOf, type SentenceTokens, type Tokens } from './attribution/model.ts';
import { verbIn } from './finite.ts';
import { isAdverb, isDash, isTime, lowerAt, textAt, verbLike } from './phrases/look.ts';
import { subjectBefore } from './phrases/subject.ts';
import { AUXILIARIES, COORDINATORS } from './words/closed-class.ts';
import { DEEDS, OF_CLAUSES } from './words/cues.ts';

/** A clause or adjunct that tells when, where or why somebody takes the stance ends what it is about. */
const CLOSES = new Set(
  'while because although though after before when since during despite saying adding noting'.split(' '),
);

/** After these comes a place, a time or a listener, not what the stance is about. */
const NEVER_FIRST = new Set('and or but by as of in at with against on about for from out like'.split(' '));

/** End of what a stance is about: the clause edge, or where another attribution begins. */
function aboutEnd(tokens: Tokens, from: number, next: Attribution | undefined): number {
  const limit = next ? Math.min(next.from, next.at) : tokens.length;
  let i = from;
  for (; i < limit; i++) {
    const text = textAt(tokens, i);
    if (/^[.;:?!]$/.test(text) || isDash(text) || CLOSES.has(lowerAt(tokens, i))) break;
    if ((text === ',' && leaves(tokens, i + 1)) || goesElsewhere(tokens, i)) break;
  }
  while (
    i > from &&
    (tokens[i - 1]?.kind === 'punct' || COORDINATORS.has(lowerAt(tokens, i - 1))) &&
    !/^[)%’”]$/.test(textAt(tokens, i - 1))
  )
    i--;
  return i;
}

/** After a comma: another clause or participle, no further item of a list. */
const leaves = (tokens: Tokens, i: number): boolean =>
  COORDINATORS.has(lowerAt(tokens, i)) ||
  CLOSES.has(lowerAt(tokens, i)) ||
  /^(?:which|who|as|so|with)$/.test(lowerAt(tokens, i)) ||
  /ing$/.test(lowerAt(tokens, i)) ||
  isTime(lowerAt(tokens, i));

/** “… and was”, “… but that”: what is joined on is another clause. */
const goesElsewhere = (tokens: Tokens, i: number): boolean =>
  COORDINATORS.has(lowerAt(tokens, i)) &&
  (lowerAt(tokens, i + 1) === 'that' || AUXILIARIES.has(lowerAt(tokens, i + 1)) || verbLike(tokens, i + 1));

/** Past “on Monday”, “also”; then the words the stance is about. */
function aboutStart(tokens: Tokens, from: number): number {
  let i = from;
  while (
    isAdverb(lowerAt(tokens, i)) ||
    isTime(lowerAt(tokens, i)) ||
    (lowerAt(tokens, i) === 'on' && isTime(lowerAt(tokens, i + 1)))
  )
    i++;
  return /^(?:that|whether|if)$/.test(lowerAt(tokens, i)) ? i + 1 : i;
}

/** “The move was criticised by X”: what X judged is the subject. A “by” farther on belongs to something else. */
function passiveSubject(tokens: Tokens, a: Attribution): Range | null {
  const subject = lowerAt(tokens, a.after) === 'by' && a.source !== null ? subjectBefore(tokens, a.at) : undefined;
  return subject ? rangeOf(tokens, subject.full) : null;
}

/**
 * What somebody thinks, wants, judges or speaks about, where the sentence tells it and reports no words; null where nothing follows the
 * cue. `all` are the attributions of the sentence in order.
 */
export function stanceWords({ tokens }: SentenceTokens, a: Attribution, all: readonly Attribution[]): Range | null {
  const verb = a.verb;
  if (a.shape === 'passive') return passiveSubject(tokens, a);
  if (
    !verb ||
    (a.source === null && lowerAt(tokens, a.after) !== 'to') ||
    DEEDS.has(verb.lemma) ||
    a.shape === 'inverted'
  )
    return null;
  const next = all.find((b) => b.at > a.at && Math.min(b.from, b.at) > a.after);
  const from = aboutStart(tokens, a.addressee ? a.at + 1 : a.after);
  const first = lowerAt(tokens, from);
  if (tokens[from]?.kind !== 'word' && tokens[from]?.kind !== 'number' && tokens[from]?.kind !== 'quote') return null;
  if (AUXILIARIES.has(first) || NEVER_FIRST.has(first)) return null;
  const to = aboutEnd(tokens, from, next);
  if (lowerAt(tokens, to - 1) === 'as' || (OF_CLAUSES.has(verb.lemma) && verbIn(tokens, from, to) < 0)) return null;
  return tokens.slice(from, to).some((t) => t.kind === 'word') ? rangeOf(tokens, [from, to]) : null;
}
