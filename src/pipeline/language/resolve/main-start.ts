import { isAdverb, verbLike } from '../phrases/look.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { Token } from '../tokens.ts';
import { COORDINATORS, DETERMINERS, OPENERS, PREPOSITIONS, RELATIVE, SUBORDINATORS } from '../words/closed-class.ts';

/** “Days after the vote,”, “Last year,”, “Hours later,”. */
const TIMES = /^(?:(?:moment|minute|hour|day|week|month|year|decade)s|shortly|soon|last|next)$/;

/** A comma before these is inside the introductory phrase: “At a rally in Calder, Norway, on Monday,”. */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  const inList = next?.cap === true && tokens[comma + 2]?.text === ',';
  return !next || PREPOSITIONS.has(next.lower) || next.kind === 'number' || inList;
}

const starts = new WeakMap<readonly Token[], number>();
/** Index of the token that begins the main clause: past openers and an introductory phrase up to its comma. */
export function mainStart(tokens: readonly Token[]): number {
  const known = starts.get(tokens);
  if (known !== undefined) return known;
  const start = mainStartOf(tokens);
  starts.set(tokens, start);
  return start;
}

function mainStartOf(tokens: readonly Token[]): number {
  let i = 0;
  while (
    i < tokens.length &&
    (tokens[i]?.kind === 'punct' || COORDINATORS.has(tokens[i]?.lower ?? '') || isAdverb(tokens[i]?.lower ?? ''))
  )
    i++;
  const first = tokens[i]?.lower ?? '';
  const opens =
    TIMES.test(first) ||
    PREPOSITIONS.has(first) ||
    (OPENERS.has(first) && !DETERMINERS.has(first)) ||
    /(?:ing|ed|born)$/.test(first);
  const comma = opens ? tokens.findIndex((t, k) => k > i && t.text === ',' && !goesOn(tokens, k)) : -1;
  if (comma < 0) return i;
  return PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)
    ? (subjectWithin(tokens, i, comma) ?? comma + 1)
    : comma + 1;
}

/** “In retirement the general wrote a book, which …”: no comma closes the phrase, and the subject stands before the first verb. */
function subjectWithin(tokens: readonly Token[], from: number, comma: number): number | undefined {
  const verb = tokens.findIndex((_, k) => k > from && k < comma && verbLike(tokens, k));
  if (verb < 0 || tokens.slice(from, verb).some((t) => RELATIVE.has(t.lower) || SUBORDINATORS.has(t.lower)))
    return undefined;
  return subjectBefore(tokens, verb)?.core[0];
}
