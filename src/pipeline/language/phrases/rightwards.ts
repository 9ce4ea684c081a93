import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  NOUN_LINKS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
} from '../words/closed-class.ts';
import { type Tokens, isAdverb, isTime, lowerAt, verbLike } from './look.ts';

/** End of the noun phrase that begins at `from`, with prepositional tails when `tails`. */
export function phraseEnd(tokens: Tokens, from: number, tails: boolean): number {
  let i = from;
  for (; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || t.kind === 'quote') break;
    if (t.kind === 'possessive') continue;
    if (t.kind === 'punct' && !/^[&’'/%$]$/.test(t.text)) break;
    if (
      i > from &&
      (SUBORDINATORS.has(t.lower) ||
        RELATIVE.has(t.lower) ||
        AUXILIARIES.has(t.lower) ||
        isTime(t.lower) ||
        (isAdverb(t.lower) && !t.cap))
    )
      break;
    if (i > from && PERSONAL.has(t.lower)) break;
    if (i > from && PREPOSITIONS.has(t.lower) && !(tails && NOUN_LINKS.has(t.lower) && tailFollows(tokens, i))) break;
    if (i > from && COORDINATORS.has(t.lower) && !(t.lower === 'and' && tokens[i + 1]?.cap === true)) break;
    const modifies = /ing$/.test(t.lower) && DETERMINERS.has(lowerAt(tokens, i - 1));
    if (i > from && (verbLike(tokens, i) || /ing$/.test(t.lower)) && !t.cap && !modifies) break;
  }
  return i;
}

/** “of the university”, “for Mr Smith”: a tail of the phrase; “on Monday”, “in an interview” is not. */
function tailFollows(tokens: Tokens, i: number): boolean {
  const next = tokens[i + 1];
  if (!next || isTime(next.lower) || next.kind === 'number') return false;
  if (/^(?:a|an|this|that)$/.test(next.lower) && !/^(?:of|for|at|from)$/.test(lowerAt(tokens, i))) return false;
  return (
    lowerAt(tokens, i) === 'of' ||
    next.cap ||
    (DETERMINERS.has(next.lower) && /^(?:of|for|at|to|from|with)$/.test(lowerAt(tokens, i)))
  );
}

/** “her lawyers”, not “her that …”, “her on Monday”: a noun of hers follows. */
function ownsNext(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (t?.kind === 'quote') return tokens[i + 1]?.kind === 'word' && !verbLike(tokens, i + 1);
  const closed = [SUBORDINATORS, RELATIVE, AUXILIARIES, PREPOSITIONS, DETERMINERS, PERSONAL, COORDINATORS];
  return t?.kind === 'word' && !closed.some((words) => words.has(t.lower)) && !isTime(t.lower) && !isAdverb(t.lower);
}

/** The noun phrase that begins at `from`, for objects: “told <…>”, “according to <…>”, “interview with <…>”. */
export function phraseFrom(tokens: Tokens, from: number, tails = true): readonly [number, number] | undefined {
  const first = tokens[from];
  if (!first || first.kind === 'punct' || first.kind === 'quote' || SUBORDINATORS.has(first.lower)) return undefined;
  if (PERSONAL.has(first.lower) || /^(?:him|them|us|me)$/.test(first.lower)) return [from, from + 1];
  if (first.lower === 'her' && !ownsNext(tokens, from + 1)) return [from, from + 1];
  const end = phraseEnd(tokens, from, tails);
  return end > from ? [from, end] : undefined;
}
