import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OPENERS,
  PERSONAL,
  POSSESSIVE,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
} from '../words/closed-class.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from '../words/people.ts';
import { type Tokens, isAdverb, isTime, lowerAt, verbLike } from './look.ts';

const stopsLeft = (tokens: Tokens, i: number): boolean => {
  const t = tokens[i];
  if (!t || t.kind === 'quote') return true;
  if (t.kind === 'punct')
    return !(t.text === '&' || t.text === '’' || t.text === "'" || t.text === '%' || t.text === '$' || t.text === '/');
  return SUBORDINATORS.has(t.lower) || RELATIVE.has(t.lower) || AUXILIARIES.has(t.lower) || verbLike(tokens, i);
};

/** The stretch of words that ends at `end` (inclusive), back to the clause edge. */
function stretchLeft(tokens: Tokens, end: number): number {
  let i = end;
  while (i >= 0 && !stopsLeft(tokens, i)) {
    if (COORDINATORS.has(lowerAt(tokens, i)) && !joinsNouns(tokens, i)) break;
    i--;
  }
  return i + 1;
}

/** “and” between two capitalised or determined phrases joins them: Smith and Jones; the army and the police. */
function joinsNouns(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (lowerAt(tokens, i) !== 'and' || !before || !after || stopsLeft(tokens, i - 1)) return false;
  return (
    (before.cap && after.cap) ||
    (before.kind === 'word' && !after.cap && !DETERMINERS.has(after.lower) && !PERSONAL.has(after.lower) && !after.cap)
  );
}

/** Where a noun phrase can begin: determiner, pronoun, possessive, capital, number or role noun, not right after a preposition that ties it on. */
export function startsPhrase(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  return (
    DETERMINERS.has(t.lower) ||
    PERSONAL.has(t.lower) ||
    POSSESSIVE.has(t.lower) ||
    (t.cap && !isTime(t.lower)) ||
    t.kind === 'number' ||
    ROLE_NOUNS.has(t.lower) ||
    BODY_NOUNS.has(t.lower) ||
    TITLES.has(t.lower)
  );
}

/** Drops what opens the clause before the noun phrase: adverbs, “On Monday”, “In a statement”, “But”. */
function trimOpening(tokens: Tokens, from: number, end: number): number {
  let i = from;
  while (
    i <= end &&
    (COORDINATORS.has(lowerAt(tokens, i)) ||
      isAdverb(lowerAt(tokens, i)) ||
      isTime(lowerAt(tokens, i)) ||
      SUBORDINATORS.has(lowerAt(tokens, i)))
  )
    i++;
  if (!PREPOSITIONS.has(lowerAt(tokens, i))) return i;
  for (let k = end; k > i + 1; k--) {
    const tied =
      PREPOSITIONS.has(lowerAt(tokens, k - 1)) ||
      tokens[k - 1]?.kind === 'possessive' ||
      (tokens[k - 1]?.cap === true && tokens[k]?.cap === true && !isTime(lowerAt(tokens, k - 1)));
    const inside = DETERMINERS.has(lowerAt(tokens, k - 1)) || POSSESSIVE.has(lowerAt(tokens, k - 1));
    if (startsPhrase(tokens, k) && !tied && !inside) return wholePhrase(tokens, i + 2, k);
  }
  return end + 1;
}

/** Goes further left over modifiers that belong to the phrase at `k`: “super PAC spokeswoman Jane Doe”. */
function wholePhrase(tokens: Tokens, min: number, k: number): number {
  let i = k;
  while (i > min) {
    const before = tokens[i - 1];
    if (
      before?.kind !== 'word' ||
      PREPOSITIONS.has(before.lower) ||
      isTime(before.lower) ||
      COORDINATORS.has(before.lower) ||
      isAdverb(before.lower)
    )
      break;
    if (!DETERMINERS.has(before.lower) && !ROLE_NOUNS.has(before.lower) && !before.cap && !TITLES.has(before.lower))
      break;
    if (DETERMINERS.has(lowerAt(tokens, i)) || PERSONAL.has(lowerAt(tokens, i))) break;
    i--;
  }
  return i;
}

/** Two phrases in a row (“her followers her team”): the later one, which a determiner after a noun begins. */
function lastStart(tokens: Tokens, from: number, end: number): number {
  for (let k = end; k > from; k--) {
    const before = tokens[k - 1];
    const begins = POSSESSIVE.has(lowerAt(tokens, k)) || /^(?:the|a|an)$/.test(lowerAt(tokens, k));
    if (
      begins &&
      before?.kind === 'word' &&
      !PREPOSITIONS.has(before.lower) &&
      !DETERMINERS.has(before.lower) &&
      !COORDINATORS.has(before.lower)
    )
      return k;
  }
  return from;
}

/** The noun phrase whose last word is at `end`, or undefined when there is none. */
export function phraseEndingAt(tokens: Tokens, end: number): readonly [number, number] | undefined {
  if (end < 0 || !tokens[end] || tokens[end]?.kind === 'quote') return undefined;
  if (PERSONAL.has(lowerAt(tokens, end))) return [end, end + 1];
  const from = lastStart(tokens, trimOpening(tokens, stretchLeft(tokens, end), end), end);
  return from <= end && tokens.slice(from, end + 1).some((t) => t.kind === 'word' && !PREPOSITIONS.has(t.lower))
    ? [from, end + 1]
    : undefined;
}

/** Is this a phrase that can name a speaker: it has a capital, a determiner, a pronoun, or a noun of role or body? */
export function canSpeak(tokens: Tokens, [from, to]: readonly [number, number]): boolean {
  const part = tokens.slice(from, to);
  if (part.length === 1 && /^(?:a|an|the)$/.test(part[0]?.lower ?? '')) return false;
  if (
    part.every(
      (t) =>
        isTime(t.lower) || t.kind !== 'word' || t.lower === 'last' || t.lower === 'this' || PREPOSITIONS.has(t.lower),
    )
  )
    return false;
  if (part.every((t) => OPENERS.has(t.lower) || isAdverb(t.lower))) return false;
  if (
    /^(?:speaking|asked|born|based|according|writing|talking|having|being|including|given|citing|pressed|appearing)$/.test(
      part[0]?.lower ?? '',
    )
  )
    return false;
  if (part.length === 1 && /^(?:it|this|that|there|which|what)$/i.test(part[0]?.text ?? ''))
    return part[0]?.lower === 'it';
  return (
    part.some((t) => t.cap || PERSONAL.has(t.lower) || ROLE_NOUNS.has(t.lower) || BODY_NOUNS.has(t.lower)) ||
    DETERMINERS.has(part[0]?.lower ?? '') ||
    POSSESSIVE.has(part[0]?.lower ?? '') ||
    part.length <= 3
  );
}
