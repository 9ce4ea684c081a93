import { cueOf } from './cue-forms.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, COMMON_VERBS, COORDINATORS, DETERMINERS, MID_ADVERBS, MONTHS, NOUN_LINKS, OPENERS, PERSONAL, POSSESSIVE, PREPOSITIONS, RELATIVE, SUBORDINATORS, WEEKDAYS } from './words/closed-class.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from './words/people.ts';

/** Token indices of a noun phrase, end-exclusive: `core` without, `full` with its appositions and relative clauses. */
export interface Phrase {
  readonly core: readonly [number, number];
  readonly full: readonly [number, number];
}
type Tokens = readonly Token[];

export const lowerAt = (tokens: Tokens, i: number): string => tokens[i]?.lower ?? '';
export const textAt = (tokens: Tokens, i: number): string => tokens[i]?.text ?? '';
const isDash = (text: string): boolean => text === '–' || text === '—' || text === '-' || text === '--';
const isTime = (lower: string): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower) || lower === 'today' || lower === 'yesterday' || lower === 'week' || lower === 'month' || lower === 'year';
export const isAdverb = (lower: string): boolean => MID_ADVERBS.has(lower) || (/ly$/.test(lower) && !/^(?:family|ally|reply|assembly|july|italy|bully|rally|supply|daily|weekly|monthly)$/.test(lower));

/** Looks like a finite verb that ends a subject. */
export function verbLike(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (!t || t.kind !== 'word' || t.cap) return false;
  if (AUXILIARIES.has(t.lower) || COMMON_VERBS.has(t.lower)) return true;
  const cue = cueOf(t.lower);
  if (cue && cue.form !== 'base' && cue.form !== 'ing' && !cue.ambiguous) return true;
  return /[^e]ed$/.test(t.lower) && t.lower.length > 3 && !DETERMINERS.has(lowerAt(tokens, i - 1)) && i > 0;
}

/** Past auxiliaries, adverbs and “not”, leftwards; returns the index of the last token of what stands before them. */
export function skipAuxiliaries(tokens: Tokens, from: number): number {
  let j = from;
  while (j >= 0 && (AUXILIARIES.has(lowerAt(tokens, j)) || isAdverb(lowerAt(tokens, j)) || lowerAt(tokens, j) === 'not' || lowerAt(tokens, j) === 'n’t')) j--;
  return j;
}

const stopsLeft = (tokens: Tokens, i: number): boolean => {
  const t = tokens[i];
  if (!t || t.kind === 'quote') return true;
  if (t.kind === 'punct') return !(t.text === '&' || t.text === '’' || t.text === "'" || t.text === '%' || t.text === '$' || t.text === '/');
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
  return (before.cap && after.cap) || (before.kind === 'word' && !after.cap && !DETERMINERS.has(after.lower) && !PERSONAL.has(after.lower) && !after.cap);
}

/** Where a noun phrase can begin: determiner, pronoun, possessive, capital, number or role noun, not right after a preposition that ties it on. */
function startsPhrase(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  return DETERMINERS.has(t.lower) || PERSONAL.has(t.lower) || POSSESSIVE.has(t.lower) || (t.cap && !isTime(t.lower)) || t.kind === 'number' || ROLE_NOUNS.has(t.lower) || BODY_NOUNS.has(t.lower) || TITLES.has(t.lower);
}

/** Drops what opens the clause before the noun phrase: adverbs, “On Monday”, “In a statement”, “But”. */
function trimOpening(tokens: Tokens, from: number, end: number): number {
  let i = from;
  while (i <= end && (COORDINATORS.has(lowerAt(tokens, i)) || isAdverb(lowerAt(tokens, i)) || isTime(lowerAt(tokens, i)) || SUBORDINATORS.has(lowerAt(tokens, i)))) i++;
  if (!PREPOSITIONS.has(lowerAt(tokens, i))) return i;
  for (let k = end; k > i + 1; k--) {
    const tied = PREPOSITIONS.has(lowerAt(tokens, k - 1)) || tokens[k - 1]?.kind === 'possessive' || (tokens[k - 1]?.cap === true && tokens[k]?.cap === true && !isTime(lowerAt(tokens, k - 1)));
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
    if (!before || before.kind !== 'word' || PREPOSITIONS.has(before.lower) || isTime(before.lower) || COORDINATORS.has(before.lower) || isAdverb(before.lower)) break;
    if (!DETERMINERS.has(before.lower) && !ROLE_NOUNS.has(before.lower) && !before.cap && !TITLES.has(before.lower)) break;
    if (DETERMINERS.has(lowerAt(tokens, i)) || PERSONAL.has(lowerAt(tokens, i))) break;
    i--;
  }
  return i;
}

/** The noun phrase whose last word is at `end`, or undefined when there is none. */
export function phraseEndingAt(tokens: Tokens, end: number): readonly [number, number] | undefined {
  if (end < 0 || !tokens[end] || tokens[end]?.kind === 'quote') return undefined;
  if (PERSONAL.has(lowerAt(tokens, end))) return [end, end + 1];
  const from = trimOpening(tokens, stretchLeft(tokens, end), end);
  return from <= end && tokens.slice(from, end + 1).some((t) => t.kind === 'word' && !PREPOSITIONS.has(t.lower)) ? [from, end + 1] : undefined;
}

/** Is this a phrase that can name a speaker: it has a capital, a determiner, a pronoun, or a noun of role or body? */
export function canSpeak(tokens: Tokens, [from, to]: readonly [number, number]): boolean {
  const part = tokens.slice(from, to);
  if (part.every((t) => isTime(t.lower) || t.kind !== 'word' || t.lower === 'last' || t.lower === 'this' || PREPOSITIONS.has(t.lower))) return false;
  if (part.every((t) => OPENERS.has(t.lower) || isAdverb(t.lower))) return false;
  if (/^(?:speaking|asked|born|based|according|writing|talking|having|being|including|given|citing|pressed|appearing)$/.test(part[0]?.lower ?? '')) return false;
  if (part.length === 1 && /^(?:it|this|that|there|which|what)$/i.test(part[0]?.text ?? '')) return part[0]?.lower === 'it';
  return part.some((t) => t.cap || PERSONAL.has(t.lower) || ROLE_NOUNS.has(t.lower) || BODY_NOUNS.has(t.lower)) || DETERMINERS.has(part[0]?.lower ?? '') || POSSESSIVE.has(part[0]?.lower ?? '') || part.length <= 3;
}

/** Edge of the clause the token at `end` closes: last quotation, semicolon or colon before it, else the start. */
function clauseStart(tokens: Tokens, end: number): number {
  for (let i = end; i >= 0; i--) if (tokens[i]?.kind === 'quote' || /^[;:]$/.test(textAt(tokens, i))) return i + 1;
  return 0;
}

/** Does the stretch right after an opening comma read as an apposition, an age or a relative clause? */
function appositive(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  for (let k = i; k < i + 5 && tokens[k]?.kind === 'word'; k++) if (ROLE_NOUNS.has(lowerAt(tokens, k)) || /(?:ist|ian)$/.test(lowerAt(tokens, k))) return true;
  return t.kind === 'number' || OPENERS.has(t.lower) || isAdverb(t.lower) || /^(?:who|whose|which|whom|speaking|now|then|formerly|one)$/.test(t.lower) || DETERMINERS.has(t.lower) || POSSESSIVE.has(t.lower) || t.cap || ROLE_NOUNS.has(t.lower) || TITLES.has(t.lower) || /(?:ing|ed)$/.test(t.lower) || PREPOSITIONS.has(t.lower) || /^(?:former|chief|senior|deputy|executive|global|national)$/.test(t.lower);
}

/** Comma- or dash-closed apposition before the verb: leftmost opening mark that leaves a noun phrase which begins its clause. */
function beforeApposition(tokens: Tokens, close: number): readonly [number, number] | undefined {
  const edge = clauseStart(tokens, close - 1);
  const same = (i: number): boolean => (isDash(textAt(tokens, close)) ? isDash(textAt(tokens, i)) || textAt(tokens, i) === ',' : textAt(tokens, i) === textAt(tokens, close));
  for (let p = edge + 1; p < close; p++) {
    if (!same(p) || !appositive(tokens, p + 1)) continue;
    const core = phraseEndingAt(tokens, p - 1);
    if (core && canSpeak(tokens, core) && opensClause(tokens, core[0], edge) && !isTimePhrase(tokens, core)) return core;
  }
  return undefined;
}
const isTimePhrase = (tokens: Tokens, [a, b]: readonly [number, number]): boolean => tokens.slice(a, b).every((t) => isTime(t.lower) || t.kind === 'number' || DETERMINERS.has(t.lower) || t.lower === 'last');

/** Nothing but openers stands between the clause edge and the phrase; a comma or subordinator just before it will do. */
function opensClause(tokens: Tokens, from: number, edge: number): boolean {
  const before = tokens[from - 1];
  return from <= edge || !before || before.kind === 'quote' || /^[,;:–—-]$/.test(before.text) || SUBORDINATORS.has(before.lower) || COORDINATORS.has(before.lower) || isAdverb(before.lower) || isTime(before.lower) || PREPOSITIONS.has(tokens[edge]?.lower ?? '');
}

/** Steps left over a closing bracket: “Jane Doe (R-Ohio)”. */
function skipBracket(tokens: Tokens, j: number): number {
  if (textAt(tokens, j) !== ')') return j;
  for (let i = j; i >= 0; i--) if (textAt(tokens, i) === '(') return i - 1;
  return j;
}

/** Subject to the left of the verb at `verb`. */
export function subjectBefore(tokens: Tokens, verb: number): Phrase | undefined {
  const j = skipBracket(tokens, skipAuxiliaries(tokens, verb - 1));
  if (j < 0) return undefined;
  if (RELATIVE.has(lowerAt(tokens, j)) && lowerAt(tokens, j) !== 'that') return antecedent(tokens, j);
  const text = textAt(tokens, j);
  if (text === ',' || isDash(text)) {
    const core = beforeApposition(tokens, j);
    return core && { core, full: [core[0], j] };
  }
  const core = phraseEndingAt(tokens, j);
  return core && canSpeak(tokens, core) ? { core, full: core } : undefined;
}

function antecedent(tokens: Tokens, relative: number): Phrase | undefined {
  const end = /^[,–—-]$/.test(textAt(tokens, relative - 1)) ? relative - 2 : relative - 1;
  const core = phraseEndingAt(tokens, skipBracket(tokens, end));
  return core && canSpeak(tokens, core) ? { core, full: core } : undefined;
}

/** End of the noun phrase that begins at `from`, with prepositional tails when `tails`. */
function phraseEnd(tokens: Tokens, from: number, tails: boolean): number {
  let i = from;
  for (; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || t.kind === 'quote') break;
    if (t.kind === 'possessive') continue;
    if (t.kind === 'punct' && !/^[&’'/%$]$/.test(t.text)) break;
    if (i > from && (SUBORDINATORS.has(t.lower) || RELATIVE.has(t.lower) || AUXILIARIES.has(t.lower) || isTime(t.lower) || (isAdverb(t.lower) && !t.cap))) break;
    if (i > from && PERSONAL.has(t.lower)) break;
    if (i > from && PREPOSITIONS.has(t.lower) && !(tails && NOUN_LINKS.has(t.lower) && tailFollows(tokens, i))) break;
    if (i > from && COORDINATORS.has(t.lower) && !(t.lower === 'and' && tokens[i + 1]?.cap === true)) break;
    if (i > from && (verbLike(tokens, i) || /ing$/.test(t.lower)) && !t.cap) break;
  }
  return i;
}
/** “of the university”, “for Mr Smith”: a tail of the phrase; “on Monday”, “in an interview” is not. */
function tailFollows(tokens: Tokens, i: number): boolean {
  const next = tokens[i + 1];
  if (!next || isTime(next.lower) || next.kind === 'number') return false;
  if (/^(?:a|an|this|that)$/.test(next.lower) && !/^(?:of|for|at|from)$/.test(lowerAt(tokens, i))) return false;
  return lowerAt(tokens, i) === 'of' || next.cap || (DETERMINERS.has(next.lower) && /^(?:of|for|at|to|from|with)$/.test(lowerAt(tokens, i)));
}

/** Subject to the right of an inverted verb: “said Jane Doe, a nurse at …”. */
export function subjectAfter(tokens: Tokens, verb: number): Phrase | undefined {
  let from = verb + 1;
  while (isAdverb(lowerAt(tokens, from)) && !tokens[from]?.cap) from++;
  const first = tokens[from];
  if (!first || first.kind === 'punct' || first.kind === 'quote' || PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || isTime(first.lower)) return undefined;
  if (PERSONAL.has(first.lower)) return { core: [from, from + 1], full: [from, from + 1] };
  const end = phraseEnd(tokens, from, true);
  if (end <= from || !canSpeak(tokens, [from, end])) return undefined;
  return { core: [from, end], full: [from, appositionEnd(tokens, end)] };
}

/** End of the apposition opened by a comma at `end`, up to the next quotation, full stop or semicolon. */
function appositionEnd(tokens: Tokens, end: number): number {
  if (textAt(tokens, end) !== ',' || !appositive(tokens, end + 1) || PREPOSITIONS.has(lowerAt(tokens, end + 1)) || cueOf(lowerAt(tokens, end + 1))?.form === 'ing') return end;
  let i = end + 1;
  while (i < tokens.length && tokens[i]?.kind !== 'quote' && !/^[.;:?!]$/.test(textAt(tokens, i))) i++;
  return i;
}

/** Subject of the nearest finite verb before `before`, relative clauses aside: “At a rally in X, Ann Bo endorsed him, saying …”. */
export function mainSubject(tokens: Tokens, before: number): Phrase | undefined {
  const edge = clauseStart(tokens, before - 1);
  for (let v = before - 1; v > edge; v--) {
    if (!verbLike(tokens, v) || RELATIVE.has(lowerAt(tokens, skipAuxiliaries(tokens, v - 1)))) continue;
    const subject = subjectBefore(tokens, v);
    if (subject && !SUBORDINATORS.has(lowerAt(tokens, subject.full[0] - 1))) return subject;
  }
  return leadingPhrase(tokens, before);
}

/** First noun phrase of the clause that ends before `before`: its subject, for a verb that shares it (“went on … and said”, “…, adding”). */
export function leadingPhrase(tokens: Tokens, before: number): Phrase | undefined {
  let i = clauseStart(tokens, before - 1);
  for (let guard = 0; guard < 4; guard++) {
    i = trimForward(tokens, i);
    if (!PREPOSITIONS.has(lowerAt(tokens, i)) && !/ing$/.test(lowerAt(tokens, i)) && !SUBORDINATORS.has(lowerAt(tokens, i))) break;
    while (i < before && textAt(tokens, i) !== ',') i++;
    i++;
  }
  if (i >= before || !startsPhrase(tokens, i)) return undefined;
  const end = PERSONAL.has(lowerAt(tokens, i)) ? i + 1 : phraseEnd(tokens, i, true);
  return end > i && end <= before && canSpeak(tokens, [i, end]) ? { core: [i, end], full: [i, end] } : undefined;
}
function trimForward(tokens: Tokens, from: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i]?.kind === 'punct' || COORDINATORS.has(lowerAt(tokens, i)) || isAdverb(lowerAt(tokens, i)) || isTime(lowerAt(tokens, i)))) i++;
  return i;
}
/** The noun phrase that begins at `from`, for objects: “told <…>”, “according to <…>”, “interview with <…>”. */
export function phraseFrom(tokens: Tokens, from: number, tails = true): readonly [number, number] | undefined {
  const first = tokens[from];
  if (!first || first.kind === 'punct' || first.kind === 'quote' || SUBORDINATORS.has(first.lower)) return undefined;
  if (PERSONAL.has(first.lower) || /^(?:him|her|them|us|me)$/.test(first.lower)) return [from, from + 1];
  const end = phraseEnd(tokens, from, tails);
  return end > from ? [from, end] : undefined;
}
