import { cueOf } from '../cue-forms.ts';
import { COORDINATORS, DETERMINERS, OPENERS, POSSESSIVE, PREPOSITIONS, SUBORDINATORS } from '../words/closed-class.ts';
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
    if (core && canSpeak(tokens, core) && opensClause(tokens, core[0], edge) && !isTimePhrase(tokens, core))
      return core;
  }
  return undefined;
}

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

/** End of the apposition opened by a comma at `end`, up to the next quotation, full stop or semicolon. */
export function appositionEnd(tokens: Tokens, end: number): number {
  if (
    textAt(tokens, end) !== ',' ||
    !appositive(tokens, end + 1) ||
    PREPOSITIONS.has(lowerAt(tokens, end + 1)) ||
    cueOf(lowerAt(tokens, end + 1))?.form === 'ing'
  )
    return end;
  let i = end + 1;
  while (i < tokens.length && tokens[i]?.kind !== 'quote' && !/^[.;:?!]$/.test(textAt(tokens, i))) i++;
  return i;
}
