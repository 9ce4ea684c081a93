import type { Cue } from '../cue-forms.ts';
import { beforeApposition } from '../phrases/apposition.ts';
import { isAdverb, lowerAt, textAt } from '../phrases/look.ts';
import { DETERMINERS, NEGATIONS, PERSONAL, POSSESSIVE, PREPOSITIONS } from '../words/closed-class.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../words/people.ts';
import type { Tokens } from './model.ts';

/** “Ann Bo, a nurse, calls it …”: the comma closes what describes a name, and the verb of that name follows. */
function afterApposition(tokens: Tokens, i: number): boolean {
  const core = textAt(tokens, i - 1) === ',' ? beforeApposition(tokens, i - 1) : undefined;
  return core !== undefined && tokens.slice(...core).some((t) => t.cap);
}

/** A form that can also be a noun or a modifier is no cue after a determiner, adjective or preposition. */
export function isNounUse(tokens: Tokens, i: number, cue: Cue): boolean {
  const before = lowerAt(tokens, i - 1);
  if (DETERMINERS.has(before) || POSSESSIVE.has(before) || tokens[i - 1]?.kind === 'possessive') return true;
  if (cue.form === 'base' && (tokens[i - 1]?.cap === true || /^(?:people|media|police)$/.test(before))) return false;
  const leads = /^(?:that|him|her|it|them|us|me)$/.test(lowerAt(tokens, i + 1)) || tokens[i + 1]?.kind === 'quote';
  if (cue.form === 'base' && cue.ambiguous && !leads) return true;
  if (cue.form === 'base')
    return (
      !/^(?:to|and|or|they|we|i|you|who|will|would|could|did|not|also|critics|experts|officials|analysts)$/.test(
        before,
      ) && !/s$/.test(before)
    );
  if (cue.ambiguous && cue.form === 'present')
    return (
      !(
        tokens[i - 1]?.cap === true ||
        PERSONAL.has(before) ||
        isAdverb(before) ||
        before === 'who' ||
        ROLE_NOUNS.has(before) ||
        BODY_NOUNS.has(before) ||
        afterApposition(tokens, i)
      ) || /^(?:of|by|from|about|in|at|on|is|are|was|were)$/.test(lowerAt(tokens, i + 1))
    );
  if (!cue.ambiguous) return /^(?:of|by)$/.test(before) && cue.form === 'ing' ? before === 'of' : false;
  return PREPOSITIONS.has(before) && before !== 'by' && before !== 'as'
    ? true
    : /^(?:more|many|no|few|such|recent|similar|local|false)$/.test(before);
}

/** “if they agree …”, “unless he says so”: nobody has said it yet. */
export function conditional(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    if (/^(?:if|unless|whether)$/.test(lowerAt(tokens, k))) return true;
    if (tokens[k]?.kind !== 'word') return false;
  }
  return false;
}

export const negatedAt = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => NEGATIONS.has(t.lower));
