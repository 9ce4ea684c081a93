import { cueOf } from '../cue-forms.ts';
import type { Token } from '../tokens.ts';
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, MID_ADVERBS, MONTHS, WEEKDAYS } from '../words/closed-class.ts';

/** Token indices of a noun phrase, end-exclusive: `core` without, `full` with its appositions and relative clauses. */
export interface Phrase {
  readonly core: readonly [number, number];
  readonly full: readonly [number, number];
}

export type Tokens = readonly Token[];

export const lowerAt = (tokens: Tokens, i: number): string => tokens[i]?.lower ?? '';

export const textAt = (tokens: Tokens, i: number): string => tokens[i]?.text ?? '';

export const isDash = (text: string): boolean => text === '–' || text === '—' || text === '-' || text === '--';

export const isTime = (lower: string): boolean =>
  WEEKDAYS.has(lower) ||
  MONTHS.has(lower) ||
  lower === 'today' ||
  lower === 'yesterday' ||
  lower === 'week' ||
  lower === 'month' ||
  lower === 'year';

const NO_ADVERBS = new Set('family ally reply assembly july italy bully rally supply daily weekly monthly'.split(' '));
export const isAdverb = (lower: string): boolean =>
  MID_ADVERBS.has(lower) || (lower.endsWith('ly') && !NO_ADVERBS.has(lower));

const NOUN_EED =
  /^(?:need|feed|seed|speed|breed|deed|weed|greed|reed|indeed|creed|steed|red|bed|shed|hundred|kindred|sacred|naked)$/;

/** Looks like a finite verb that ends a subject. */
export function verbLike(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (t?.kind !== 'word' || t.cap) return false;
  if (AUXILIARIES.has(t.lower) || COMMON_VERBS.has(t.lower)) return true;
  const cue = cueOf(t.lower);
  if (cue && cue.form !== 'base' && cue.form !== 'ing' && !cue.ambiguous) return true;
  return (
    t.lower.endsWith('ed') &&
    !NOUN_EED.test(t.lower) &&
    t.lower.length > 3 &&
    !DETERMINERS.has(lowerAt(tokens, i - 1)) &&
    i > 0
  );
}

/** Past auxiliaries, adverbs and “not”, leftwards; returns the index of the last token of what stands before them. */
export function skipAuxiliaries(tokens: Tokens, from: number): number {
  let j = from;
  while (
    j >= 0 &&
    (AUXILIARIES.has(lowerAt(tokens, j)) ||
      (isAdverb(lowerAt(tokens, j)) && !(tokens[j]?.cap && j > 0)) ||
      (lowerAt(tokens, j) === 'long' && /^ha(?:s|ve|d)$/.test(lowerAt(tokens, j - 1))) ||
      lowerAt(tokens, j) === 'not' ||
      lowerAt(tokens, j) === 'n’t')
  )
    j--;
  return j;
}

/** Steps left over a closing bracket: “Jane Doe (R-Ohio)”. */
export function skipBracket(tokens: Tokens, j: number): number {
  if (textAt(tokens, j) !== ')') return j;
  for (let i = j; i >= 0; i--) if (textAt(tokens, i) === '(') return i - 1;
  return j;
}
