import { finite, followsVerb, verbIn } from '../finite.ts';
import { isAdverb, lowerAt, textAt, type Tokens } from '../phrases/look.ts';
import { AUXILIARIES, PREPOSITIONS } from '../words/closed-class.ts';
import { bases, participles, pasts, presents, unchanging } from '../verb-forms.ts';
import type { Edge } from './model.ts';
import { relativeAt } from './relative.ts';

const SUBORDINATE = /^(?:because|while|as|after|before|although|though|since|until|whereas)$/;
const FRONTED = /^(?:because|while|as|after|before|although|though|since|until|once)$/;

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must)$/;

const end = (from: number, to: number, same = false, aside = false): Edge => ({ kind: 'end', from, to, aside, same });

/** Index of the finite verb of a clause that begins at `i` with its subject, or -1: nothing but the subject stands between. */
export function clauseAhead(tokens: Tokens, i: number, to: number): number {
  for (let k = i; k < Math.min(to, i + 16); k++) {
    const t = tokens[k];
    if (!t || (t.kind === 'punct' && /^[,;:.!?–—]$|^--$/.test(t.text))) return -1;
    if (k > i && /^(?:who|which|that|when|while|because|although|after|before|if|whether|to)$/.test(t.lower)) return -1;
    if (k > i && finite(tokens, k) !== null) return k;
  }
  return -1;
}

/** “and seized the town”, “but were not”, “and has left”: a second verb for the subject before. */
function sharedSubject(tokens: Tokens, i: number, start: number): boolean {
  let j = i + 1;
  while (isAdverb(lowerAt(tokens, j)) || lowerAt(tokens, j) === 'not') j++;
  const lower = lowerAt(tokens, j);
  if (tokens[j]?.kind !== 'word' || tokens[j]?.cap === true) return false;
  const verb = verbIn(tokens, start, i);
  const infinitive = tokens.slice(verb, i).some((t) => t.lower === 'to');
  if (AUXILIARIES.has(lower)) return !/^(?:be|been|being|am)$/.test(lower);
  if (!followsVerb(tokens, j)) return false;
  if (pasts.has(lower) || unchanging.has(lower) || /[^e]ed$/.test(lower) || presents.has(lower)) return true;
  return MODAL.test(lowerAt(tokens, verb)) && !infinitive && bases.has(lower);
}

function coordinated(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (!/^(?:and|but|or)$/.test(lowerAt(tokens, i)) || verbIn(tokens, start, i) < 0) return null;
  if (/^(?:that|whether)$/.test(lowerAt(tokens, i + 1)))
    return clauseAhead(tokens, i + 2, to) >= 0 ? end(i + 1, to) : null;
  if (sharedSubject(tokens, i, start)) return end(i, to, true);
  if (/^(?:who|which|whose|where)$/.test(lowerAt(tokens, i + 1))) return end(i, to, true);
  return clauseAhead(tokens, i + 1, to) >= 0 ? end(i, to) : null;
}

function subordinate(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  const lower = lowerAt(tokens, i);
  if (!SUBORDINATE.test(lower) || verbIn(tokens, start, i) < 0) return null;
  if (lower === 'as' && /^(?:well|many|much|part|such|known|so)$/.test(lowerAt(tokens, i + 1))) return null;
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
  return fronted && clauseAhead(tokens, i + 1, to) >= 0 ? end(i + 1, to) : null;
}

/** “In the only fighting since May, …”, “In the worst storm for years, …”: itself a statement on what follows. */
export const superlative = (tokens: Tokens, first: number): boolean =>
  lowerAt(tokens, first) === 'in' &&
  /^(?:the|his|her|its|their)$/.test(lowerAt(tokens, first + 1)) &&
  /^(?:only|first|second|third|latest|last|most|least|worst|\p{L}+est)$/u.test(lowerAt(tokens, first + 2));

/** “…, killing two”; between commas it interrupts: “…, killing two, on Monday”. */
function participle(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (textAt(tokens, i) !== ',' || verbIn(tokens, start, i) < 0) return null;
  if (!participles.has(lowerAt(tokens, i + 1)) || PREPOSITIONS.has(lowerAt(tokens, i + 1))) return null;
  const close = tokens.findIndex((t, k) => k > i && k < to && /^[,;:–—]$/.test(t.text));
  const short = close > 0 && close - i < 6 && textAt(tokens, close) === ',';
  return short ? { kind: 'inside', from: i + 1, to: close, aside: false, same: false } : end(i + 1, to);
}

/** “…, a mining town in the north” at the end of a clause: described with its name, not here. */
function description(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  if (textAt(tokens, i) !== ',' || tokens[i - 1]?.cap !== true || verbIn(tokens, start, i) < 0) return null;
  const article = /^(?:an?|one)$/.test(lowerAt(tokens, i + 1));
  if (!article || tokens[i + 2]?.cap === true || verbIn(tokens, i + 1, to) >= 0) return null;
  return tokens.slice(i + 1, to).some((t) => /^(?:,|and|or)$/.test(t.text)) ? null : end(i + 1, to);
}

/** Index where a clause interrupted at `from` goes on with its verb after `close`, or -1. */
function resumed(tokens: Tokens, from: number, to: number, close: RegExp): number {
  for (let k = from + 2; k < to - 1; k++)
    if (close.test(textAt(tokens, k)) && finite(tokens, k + 1) !== null) return k + 1;
  return -1;
}

function atMark(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  const text = textAt(tokens, i);
  if (/^[.!?]$/.test(textAt(tokens, i - 1)) && tokens[i]?.kind !== 'punct') return end(i, to);
  if (/^[;:]$/.test(text)) return end(i + 1, to);
  if (!/^[–—]$|^--$/.test(text)) return null;
  const on = resumed(tokens, i, to, /^[–—]$|^--$/);
  return on > 0 ? { kind: 'inside', from: i + 1, to: on, aside: true, same: false } : start < i ? end(i + 1, to) : null;
}

/** The edge between two clauses at token `i`, the first of which began at `start`; null inside a clause. */
export function edgeAt(tokens: Tokens, i: number, start: number, to: number): Edge | null {
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
