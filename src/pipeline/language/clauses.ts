import type { Range } from '../model.ts';
import { lowerAt, textAt, verbLike } from './phrases/look.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './words/closed-class.ts';

type Tokens = readonly Token[];
const OPENERS = new Set([
  'which',
  'who',
  'where',
  'because',
  'while',
  'as',
  'after',
  'although',
  'though',
  'when',
  'since',
  'whose',
  'if',
  'unless',
  'despite',
]);

/** Can this stretch be a statement: it has a verb, or a participle after a noun. */
export function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(tokens, i);
    if (i > from && (verbLike(tokens, i) || AUXILIARIES.has(lower))) return true;
    if (i > from && presentVerb(tokens, i)) return true;
  }
  return false;
}

/** A plain present after its subject: “they want to”, “fighters seek the”; told from a noun by what follows. */
function presentVerb(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  const next = lowerAt(tokens, i + 1);
  if (t?.kind !== 'word' || t.cap || PREPOSITIONS.has(t.lower) || DETERMINERS.has(t.lower)) return false;
  if (/^(?:he|she|they|we|i|you|it|who|which|that)$/.test(lowerAt(tokens, i - 1))) return /^\p{Ll}{3,}$/u.test(t.text);
  const plural = /[^s]s$/.test(lowerAt(tokens, i - 1));
  return (plural || tokens[i - 1]?.cap === true) && /^(?:to|the|a|an|that|his|her|its|their|part|place)$/.test(next);
}

/** May a clause end before token `i`: at a semicolon, dash, or a conjunction or relative that opens a new one. */
function splitsBefore(tokens: Tokens, i: number, from: number): boolean {
  const lower = lowerAt(tokens, i);
  if (/^[;:–—]$|^--$/.test(textAt(tokens, i))) return true;
  if (/^[.!?]$/.test(textAt(tokens, i - 1))) return true;
  if (lower === 'as' && /^(?:well|many|much|part)$/.test(lowerAt(tokens, i + 1))) return false;
  if (/^(?:and|but|or)$/.test(lower)) return hasVerb(tokens, from, i);
  return OPENERS.has(lower) && hasVerb(tokens, from, i);
}

function trim(tokens: Tokens, from: number, to: number): Range | null {
  let a = from;
  let b = to;
  const light = (i: number): boolean =>
    (tokens[i]?.kind === 'punct' && !/^[$£€(]$/.test(textAt(tokens, i))) ||
    /^(?:and|but|or|that|because|while|although|though|as|after|before|since|when|however|meanwhile|so|then)$/.test(
      lowerAt(tokens, i),
    );
  while (a < b && light(a)) a++;
  while (b > a && tokens[b - 1]?.kind === 'punct' && !/^[)%”’]$/.test(textAt(tokens, b - 1))) b--;
  const first = tokens[a];
  const last = tokens[b - 1];
  return first && last && b - a >= 3 ? { start: first.start, end: last.end } : null;
}

/** Splits a stretch of tokens into statements: the shortest runs that have a verb of their own. Runs without one join the run before. */
export function statements(tokens: Tokens): Range[] {
  const edges: number[] = [0];
  for (let i = 1; i < tokens.length - 1; i++) {
    const from = edges.at(-1) ?? 0;
    if (splitsBefore(tokens, i, from) && hasVerb(tokens, i + 1, tokens.length)) edges.push(i);
  }
  edges.push(tokens.length);
  return edges.slice(1).flatMap((to, n) => {
    const from = edges[n] ?? 0;
    const range = hasVerb(tokens, from, to) ? trim(tokens, from, to) : null;
    return range ? [range] : [];
  });
}
