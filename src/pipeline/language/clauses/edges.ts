import { finite, followsVerb, verbIn } from '../finite.ts';
import { memo } from '../memo.ts';
import { isAdverb, isTime, lowerAt, textAt, type Tokens } from '../phrases/look.ts';
import { AUXILIARIES, DETERMINERS, PERSONAL, WEEKDAYS } from '../words/closed-class.ts';
import { bases, participles, pasts, presents, unchanging } from '../verb-forms.ts';
import type { Edge } from './model.ts';
import { relativeAt } from './relative.ts';

const SUBORDINATE = /^(?:because|while|as|after|before|although|though|since|until|whereas)$/;
const FRONTED = /^(?:because|while|as|after|before|although|though|since|until|once)$/;

export const NO_PARTICIPLE =
  /^(?:including|excluding|following|according|during|regarding|concerning|considering|notwithstanding|depending|starting|beginning|something|nothing|anything|everything)$/;
const MODAL = /^(?:will|would|can|could|may|might|shall|should|must)$/;

const end = (from: number, to: number, same = false, aside = false): Edge => ({ kind: 'end', from, to, aside, same });

/** Index of the finite verb of a clause that begins at `i` with its subject, or -1: nothing but the subject stands between. */
export function clauseAhead(tokens: Tokens, i: number, to: number): number {
  let likely = -1;
  for (let k = i; k < Math.min(to, i + 16); k++) {
    const t = tokens[k];
    if (!t || (t.kind === 'punct' && /^[,;:.!?–—]$|^--$/.test(t.text))) break;
    if (k > i && /^(?:who|which|that|when|while|because|although|after|before|if|whether|to)$/.test(t.lower)) break;
    const verb = k > i ? finite(tokens, k) : null;
    if (verb === 'sure') return k;
    if (verb === 'likely' && likely < 0) likely = k;
  }
  return likely;
}

/** Does a clause with its own subject follow a conjunction? A bare noun before “were” joins the subject: “bread and milk were sold”. */
function ownSubject(tokens: Tokens, i: number, to: number): boolean {
  const verb = clauseAhead(tokens, i, to);
  if (verb < 0) return false;
  const first = tokens[i];
  const marked =
    first?.cap === true ||
    first?.kind === 'number' ||
    DETERMINERS.has(lowerAt(tokens, i)) ||
    PERSONAL.has(lowerAt(tokens, i)) ||
    lowerAt(tokens, i) === 'there';
  if (marked) return true;
  return (
    finite(tokens, verb) === 'sure' &&
    !(verb === i + 1 && /^(?:are|were|have)$/.test(lowerAt(tokens, verb)) && !/s$/.test(lowerAt(tokens, i)))
  );
}

/** “and seized the town”, “but were not”, “and has left”: a second verb for the subject before. */
function sharedSubject(tokens: Tokens, i: number, start: number): boolean {
  let j = i + 1;
  while (isAdverb(lowerAt(tokens, j)) || lowerAt(tokens, j) === 'not') j++;
  if (/^(?:last|this|next)$/.test(lowerAt(tokens, j)) && isTime(lowerAt(tokens, j + 1))) j += 2;
  const lower = lowerAt(tokens, j);
  if (tokens[j]?.kind !== 'word' || tokens[j]?.cap === true) return false;
  const verb = verbIn(tokens, start, i);
  const infinitive = tokens.slice(verb, i).some((t) => t.lower === 'to');
  if (AUXILIARIES.has(lower)) return !/^(?:be|been|being|am)$/.test(lower);
  if (MODAL.test(lowerAt(tokens, verb)) && !infinitive && bases.has(lower) && tokens[j + 1]?.kind === 'word')
    return true;
  if (!followsVerb(tokens, j)) return false;
  return pasts.has(lower) || unchanging.has(lower) || /[^e]ed$/.test(lower) || presents.has(lower);
}

/** Inside “If it rains and the road floods, …”: the condition goes on to its comma. */
function conditionOpen(tokens: Tokens, start: number, i: number): boolean {
  const first = tokens[start]?.kind === 'punct' ? start + 1 : start;
  return (
    /^(?:if|unless|when|whether)$/.test(lowerAt(tokens, first)) && !tokens.slice(first, i).some((t) => t.text === ',')
  );
}

function coordinated(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (!/^(?:and|but|or)$/.test(lowerAt(tokens, i)) || verbIn(tokens, start, i) < 0) return null;
  if (conditionOpen(tokens, start, i)) return null;
  if (/^(?:that|whether)$/.test(lowerAt(tokens, i + 1)))
    return clauseAhead(tokens, i + 2, to) >= 0 ? end(i + 1, to) : null;
  if (sharedSubject(tokens, i, start)) return end(i, to, true);
  if (/^(?:who|which|whose|where)$/.test(lowerAt(tokens, i + 1))) return end(i, to, true);
  return ownSubject(tokens, i + 1, to) ? end(i, to) : null;
}

function subordinate(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  const lower = lowerAt(tokens, i);
  if (!SUBORDINATE.test(lower) || verbIn(tokens, start, i) < 0) return null;
  if (lower === 'as' && /^(?:well|many|much|part|such|known|so|to|if|though|of)$/.test(lowerAt(tokens, i + 1)))
    return null;
  if (
    /^(?:just|even|so|as|such|shortly|soon|days|hours|weeks|months|years|ever)$/.test(lowerAt(tokens, i - 1)) &&
    lower === 'as'
  )
    return null;
  return clauseAhead(tokens, i + 1, to) >= 0 ? end(i, to) : null;
}

/** The comma after “While the town slept, …”. */
function afterFronted(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (textAt(tokens, i) !== ',') return null;
  const first = tokens[start]?.kind === 'punct' ? start + 1 : start;
  const fronted =
    (FRONTED.test(lowerAt(tokens, first)) && verbIn(tokens, first + 1, i) >= 0) ||
    (i - first > 5 && superlative(tokens, first));
  if (!fronted) return null;
  const relative = tokens.findIndex((t, k) => k > i + 2 && k < i + 6 && t.lower === 'who');
  return clauseAhead(tokens, i + 1, to) >= 0 || (relative > 0 && verbIn(tokens, relative, to) >= 0)
    ? end(i + 1, to)
    : null;
}

/** “In the only fighting since May, …”, “In the worst storm for years, …”: itself a statement on what follows. */
export const superlative = (tokens: Tokens, first: number): boolean =>
  lowerAt(tokens, first) === 'in' &&
  /^(?:the|his|her|its|their)$/.test(lowerAt(tokens, first + 1)) &&
  /^(?:only|first|second|third|latest|last|most|least|worst|\p{L}+est)$/u.test(lowerAt(tokens, first + 2));

/** “…, killing two”; between commas it interrupts: “…, killing two, on Monday”. */
function participle(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (textAt(tokens, i) !== ',' || verbIn(tokens, start, i) < 0) return null;
  const verb = lowerAt(tokens, i + 1);
  if (
    !(participles.has(verb) || (/^\p{Ll}{4,}ing$/u.test(verb) && followsVerb(tokens, i + 1))) ||
    NO_PARTICIPLE.test(verb)
  )
    return null;
  const close = tokens.findIndex((t, k) => k > i && k < to && /^[,;:–—]$/.test(t.text));
  const short = close > 0 && close - i < 6 && textAt(tokens, close) === ',';
  return short ? { kind: 'inside', from: i + 1, to: close, aside: false, same: false } : end(i + 1, to);
}

/** “…, a mining town in the north” at the end of a clause: described with its name, not here. */
function description(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (textAt(tokens, i) !== ',' || tokens[i - 1]?.cap !== true || verbIn(tokens, start, i) < 0) return null;
  const article = /^(?:an?|one)$/.test(lowerAt(tokens, i + 1));
  const relative = tokens.findIndex((t, k) => k > i && k < to && /^(?:who|which|where|that)$/.test(t.lower));
  const close = relative < 0 ? to : relative;
  if (!article || tokens[i + 2]?.cap === true || verbIn(tokens, i + 1, close) >= 0) return null;
  return tokens.slice(i + 1, close).some((t) => /^(?:,|and|or)$/.test(t.text)) ? null : end(i + 1, to);
}

/** A dash between words, also the hyphen with blanks around it that agencies send: “(Agency) - Ten people”. */
function isDash(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (t?.text !== '-') return /^[–—]$|^--$/.test(t?.text ?? '');
  return (tokens[i - 1]?.end ?? 0) < t.start && t.end < (tokens[i + 1]?.start ?? t.end);
}

/** Index where a clause interrupted at `from` goes on with its verb after a dash, or -1. */
function resumed(tokens: Tokens, from: number, to: number): number {
  for (let k = from + 2; k < to - 1; k++) if (isDash(tokens, k) && finite(tokens, k + 1) !== null) return k + 1;
  return -1;
}

/** “8 p.m. on Monday”, “8 a.m. Monday”: the full stop is that of the abbreviation. */
const goesOnAfterHour = (tokens: Tokens, i: number): boolean =>
  /^[ap]\.m$/.test(lowerAt(tokens, i - 2)) && (tokens[i]?.cap !== true || WEEKDAYS.has(lowerAt(tokens, i)));

/** “8:40”: the colon of a time, a score or a ratio. */
const inClock = (tokens: Tokens, i: number): boolean =>
  tokens[i - 1]?.kind === 'number' &&
  tokens[i + 1]?.kind === 'number' &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i]?.end === tokens[i + 1]?.start;

function atMark(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  const text = textAt(tokens, i);
  if (
    /^[.!?]$/.test(textAt(tokens, i - 1)) &&
    (textAt(tokens, i - 2).length > 2 || tokens[i - 2]?.kind === 'punct') &&
    tokens[i]?.kind !== 'punct' &&
    !goesOnAfterHour(tokens, i)
  )
    return end(i, to);
  if (/^[;:]$/.test(text) && !inClock(tokens, i)) return end(i + 1, to);
  if (!isDash(tokens, i)) return null;
  const on = resumed(tokens, i, to);
  return on > 0 ? { kind: 'inside', from: i + 1, to: on, aside: true, same: false } : start < i ? end(i + 1, to) : null;
}

const OPENS =
  /^(?:who|which|that|where|whose|whom|and|but|or|because|while|as|after|before|although|though|since|until|whereas)$/;
const mayOpen = memo((lower) => OPENS.test(lower));

/** The edge between two clauses at token `i`, the first of which began at `start`; null inside a clause. */
export function edgeAt(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (tokens[i]?.kind !== 'punct' && tokens[i - 1]?.kind !== 'punct' && !mayOpen(lowerAt(tokens, i))) return null;
  return (
    atMark(tokens, i, start, to) ??
    relativeAt(tokens, i, start, to) ??
    coordinated(tokens, i, start, to) ??
    subordinate(tokens, i, start, to) ??
    afterFronted(tokens, i, start, to) ??
    participle(tokens, i, start, to) ??
    description(tokens, i, start, to)
  );
}
