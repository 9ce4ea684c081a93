import { cueOf } from '../cue-forms.ts';
import { finite, verbIn, verbShaped } from '../finite.ts';
import { isAdverb, lowerAt, textAt, type Tokens } from '../phrases/look.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  POSSESSIVE,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../words/closed-class.ts';
import type { Edge } from './model.ts';

const RELATIVE = /^(?:who|whose|which|whom|where)$/;
const OPENING = /^[,(–—]$|^--$/;

/** Right after its noun, not after a verb that takes a question (“asked who …”). */
function afterNoun(tokens: Tokens, i: number): boolean {
  const noun = tokens[i - 1];
  return (
    noun?.kind === 'word' &&
    finite(tokens, i - 1) === null &&
    !/^(?:past|base|ing)$/.test(cueOf(noun.lower)?.form ?? '') &&
    [PREPOSITIONS, COORDINATORS, SUBORDINATORS, AUXILIARIES].every((set) => !set.has(noun.lower)) &&
    !isAdverb(noun.lower)
  );
}

/** “which he said had been …”: the reported words begin with the relative. */
const withReport = (tokens: Tokens, i: number): boolean =>
  PERSONAL.has(lowerAt(tokens, i + 1)) && cueOf(lowerAt(tokens, i + 2)) !== undefined && verbShaped(tokens, i + 3);

/** “, who …”, “, whose …”, “, one of whom …”, “a town where they …”: what is added about the noun before it. */
function setOff(tokens: Tokens, i: number): boolean {
  const lower = lowerAt(tokens, i);
  if (lower === 'where' && afterNoun(tokens, i)) return true;
  if (/^(?:which|who)$/.test(lower) && afterNoun(tokens, i) && withReport(tokens, i)) return true;
  if (!OPENING.test(textAt(tokens, i - 1))) return false;
  if (RELATIVE.test(lower)) return true;
  return [1, 2, 3].some(
    (n) => /^(?:which|whom)$/.test(lowerAt(tokens, i + n)) && PREPOSITIONS.has(lowerAt(tokens, i + n - 1)),
  );
}

/** “the group that seized power”, “people who fled”: right after its noun, its verb right after it. */
function restrictive(tokens: Tokens, i: number): boolean {
  if (!/^(?:who|that|which)$/.test(lowerAt(tokens, i)) || !afterNoun(tokens, i)) return false;
  let next = i + 1;
  while (isAdverb(lowerAt(tokens, next)) || lowerAt(tokens, next) === 'not') next++;
  return verbShaped(tokens, next);
}

/** “in Oslo”, “from across Norway”: where people are. */
const inPlace = (tokens: Tokens, j: number): boolean =>
  /^(?:in|from|across|at|near|around)$/.test(lowerAt(tokens, j - 1)) &&
  (tokens[j]?.cap === true || lowerAt(tokens, j) === 'across');

/** First token of the noun phrase that ends right before `i`: back to its determiner, over “of”, and over “in Oslo” when it is of people. */
function headBefore(tokens: Tokens, i: number, start: number): number {
  const people = lowerAt(tokens, i) === 'who';
  let j = i - 1;
  while (j > start) {
    const here = lowerAt(tokens, j);
    const previous = lowerAt(tokens, j - 1);
    if (DETERMINERS.has(here) || POSSESSIVE.has(here)) {
      if (previous !== 'of') break;
    } else if (
      (PREPOSITIONS.has(previous) && previous !== 'of' && !(people && inPlace(tokens, j))) ||
      (tokens[j - 1]?.kind === 'punct' && !/^[-–’]$/.test(textAt(tokens, j - 1))) ||
      AUXILIARIES.has(previous) ||
      COORDINATORS.has(previous) ||
      SUBORDINATORS.has(previous) ||
      PERSONAL.has(previous) ||
      finite(tokens, j - 1) !== null
    )
      break;
    j--;
  }
  return j;
}

/** Where the clause that a relative interrupts goes on: at a verb after a comma, or at the second verb. */
function goesOn(tokens: Tokens, i: number, to: number, comma: boolean): number {
  const first = comma ? i + 3 : i + 2;
  for (let k = first; k < to; k++) {
    const j = isAdverb(lowerAt(tokens, k - 1)) ? k - 2 : k - 1;
    const closed = /^[,)–—]$|^--$/.test(textAt(tokens, j));
    const tied = /^(?:and|or|but|to|who|that|which|it|he|she|they|we)$/.test(lowerAt(tokens, j));
    const verb = finite(tokens, k);
    if (closed ? verb !== null : !comma && !tied && verb === 'sure') return k;
  }
  return -1;
}

/** A relative clause that opens at `i`, or null. */
export function relativeAt(tokens: Tokens, i: number, start: number, to: number): Edge | null {
  const aside = setOff(tokens, i);
  if (!aside && !restrictive(tokens, i)) return null;
  if (aside && verbIn(tokens, i, to) < 0) return null;
  const main = verbIn(tokens, start, i);
  if (!aside && main >= 0 && lowerAt(tokens, main - 1) === 'there') return null;
  const from = aside ? i : headBefore(tokens, i, start);
  const on = main < 0 ? goesOn(tokens, i, to, aside) : -1;
  if (on >= 0) return { kind: 'inside', from, to: on, aside, same: false };
  return main < 0 && !aside ? null : { kind: 'end', from, to, aside, same: false };
}
