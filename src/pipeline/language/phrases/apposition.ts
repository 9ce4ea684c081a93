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
import { ROLE_NOUNS, TITLES } from '../words/people.ts';
import { canSpeak, phraseEndingAt } from './leftwards.ts';
import { type Tokens, isAdverb, isDash, isTime, lowerAt, textAt, skipBracket, skipAuxiliaries } from './look.ts';

/** Edge of the clause the token at `end` closes: last quotation, semicolon or colon before it, else the start. */
export function clauseStart(tokens: Tokens, end: number): number {
  for (let i = end; i >= 0; i--) if (tokens[i]?.kind === 'quote' || /^[;:]$/.test(textAt(tokens, i))) return i + 1;
  return 0;
}

/** Does the stretch right after an opening comma read as an apposition, an age or a relative clause? */
function appositive(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  for (let k = i; k < i + 5 && tokens[k]?.kind === 'word'; k++)
    if (ROLE_NOUNS.has(lowerAt(tokens, k)) || /(?:ist|ian)$/.test(lowerAt(tokens, k))) return true;
  return (
    t.kind === 'number' ||
    OPENERS.has(t.lower) ||
    isAdverb(t.lower) ||
    /^(?:who|whose|which|whom|speaking|now|then|formerly|one)$/.test(t.lower) ||
    DETERMINERS.has(t.lower) ||
    POSSESSIVE.has(t.lower) ||
    t.cap ||
    ROLE_NOUNS.has(t.lower) ||
    TITLES.has(t.lower) ||
    /(?:ing|ed)$/.test(t.lower) ||
    PREPOSITIONS.has(t.lower) ||
    /^(?:former|chief|senior|deputy|executive|global|national)$/.test(t.lower)
  );
}

/** Comma- or dash-closed apposition before the verb: leftmost opening mark that leaves a noun phrase which begins its clause. */
export function beforeApposition(tokens: Tokens, close: number): readonly [number, number] | undefined {
  const edge = clauseStart(tokens, close - 1);
  const same = (i: number): boolean =>
    isDash(textAt(tokens, close))
      ? isDash(textAt(tokens, i)) || textAt(tokens, i) === ','
      : textAt(tokens, i) === textAt(tokens, close);
  for (let p = edge + 1; p < close; p++) {
    if (!same(p) || !appositive(tokens, p + 1)) continue;
    const core = phraseEndingAt(tokens, skipBracket(tokens, skipAuxiliaries(tokens, p - 1)));
    if (!core || !canSpeak(tokens, core) || isTimePhrase(tokens, core) || isDoing(tokens, core)) continue;
    if (isTied(lowerAt(tokens, core[0] - 1))) continue;
    if (opensClause(tokens, core[0], edge)) return core;
  }
  return undefined;
}

/** “Addressing reporters in Calder,”: what somebody does while speaking. */
const isDoing = (tokens: Tokens, [a, b]: readonly [number, number]): boolean =>
  b - a > 1 &&
  /^\p{Lu}\p{Ll}{3,}ing$/u.test(textAt(tokens, a)) &&
  tokens[a + 1]?.kind === 'word' &&
  !tokens[a + 1]?.cap;

/** “read out by Ann Bo,”: what hangs on a preposition is no subject; “after” and “as” may open its clause. */
const isTied = (before: string): boolean => PREPOSITIONS.has(before) && !SUBORDINATORS.has(before) && before !== 'as';

const isTimePhrase = (tokens: Tokens, [a, b]: readonly [number, number]): boolean =>
  tokens
    .slice(a, b)
    .every((t) => isTime(t.lower) || t.kind === 'number' || DETERMINERS.has(t.lower) || t.lower === 'last');

/** Nothing but openers stands between the clause edge and the phrase; a comma or subordinator just before it will do. */
function opensClause(tokens: Tokens, from: number, edge: number): boolean {
  const before = tokens[from - 1];
  return (
    from <= edge ||
    !before ||
    before.kind === 'quote' ||
    /^[,;:–—-]$/.test(before.text) ||
    SUBORDINATORS.has(before.lower) ||
    COORDINATORS.has(before.lower) ||
    isAdverb(before.lower) ||
    isTime(before.lower) ||
    PREPOSITIONS.has(tokens[edge]?.lower ?? '')
  );
}

/** What opens a part after a comma that no longer tells who: a verb, a participle, a place or time, another clause. */
function leavesDescription(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (!t || t.kind === 'quote' || t.kind === 'punct') return true;
  return (
    (/ing$/.test(t.lower) && !t.cap) ||
    isTime(t.lower) ||
    PERSONAL.has(t.lower) ||
    AUXILIARIES.has(t.lower) ||
    (isAdverb(t.lower) && !t.cap && textAt(tokens, i + 1) === ',') ||
    /^(?:but|yet|so|according|also|however)$/.test(t.lower) ||
    (SUBORDINATORS.has(t.lower) && !RELATIVE.has(t.lower)) ||
    (PREPOSITIONS.has(t.lower) && !/^(?:of|from|with)$/.test(t.lower))
  );
}

/** Next comma, dash or edge of the clause at or after `from`; neither the full stop of “Fla., who” nor a title in marks is one. */
function partEnd(tokens: Tokens, from: number): number {
  let i = from;
  for (; i < tokens.length; i++) {
    const text = textAt(tokens, i);
    if (tokens[i]?.kind === 'quote' && !PREPOSITIONS.has(lowerAt(tokens, i - 1))) break;
    if (text === '.' && textAt(tokens, i + 1) === ',') return i + 1;
    if (/^[.,;:?!]$/.test(text) || (isDash(text) && text !== '-')) break;
  }
  return i;
}

/** Past a bracket that opens at `open`; `open` itself when none does. */
export function bracketEnd(tokens: Tokens, open: number): number {
  if (textAt(tokens, open) !== '(') return open;
  const close = tokens.findIndex((t, i) => i > open && t.text === ')');
  return close < 0 ? open : close + 1;
}

/** “officials familiar with it”, “a poll released on Monday”, “an account she gave”: what hangs on a noun without a comma. */
const hangsOn = (tokens: Tokens, i: number): boolean =>
  /^(?:who|whose|whom|familiar|close|involved|conducted|released|published|compiled|commissioned|obtained|filed|reviewed|briefed)$/.test(
    lowerAt(tokens, i),
  ) ||
  (PERSONAL.has(lowerAt(tokens, i)) && tokens[i - 1]?.kind === 'word' && tokens[i - 1]?.cap === false);

/** “Day, who had left early, said”: of somebody known already by a bare surname this is news and tells not who. */
const isNews = (tokens: Tokens, comma: number): boolean =>
  lowerAt(tokens, comma + 1) === 'who' &&
  tokens[comma - 1]?.cap === true &&
  !(comma > 1 && (tokens[comma - 2]?.cap === true || tokens[comma - 2]?.kind === 'word'));

/** Does the part between the comma or dash at `open` and the closing one tell who, and not when, where or how? */
export const describes = (tokens: Tokens, open: number): boolean =>
  isDash(textAt(tokens, open)) || !(leavesDescription(tokens, open + 1) || isNews(tokens, open));

/**
 * End of what describes the phrase that ends at `end`: brackets, a relative clause, an age, an apposition and what they go on with.
 * Gives `end` where none follows.
 */
export function descriptionEnd(tokens: Tokens, end: number): number {
  let i = bracketEnd(tokens, end);
  if (hangsOn(tokens, i)) i = partEnd(tokens, i + 1);
  if (textAt(tokens, i) !== ',' || !describes(tokens, i) || !appositive(tokens, i + 1)) return i;
  while (textAt(tokens, i) === ',' && !leavesDescription(tokens, i + 1)) i = partEnd(tokens, i + 1);
  return i;
}
