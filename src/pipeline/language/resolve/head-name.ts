import type { Range } from '../../model.ts';
import type { Mention } from '../entities.ts';
import { PREPOSITIONS } from '../words/closed-class.ts';
import { SOCIAL } from '../words/people.ts';
import { type Resolution, type State, mentionsIn, wordsOf } from './state.ts';

/** The name that heads the phrase: the first one that neither owns what follows nor hangs on a preposition. */
export function headName(state: State, range: Range): number | null {
  const text = state.article.text;
  const inside = mentionsIn(state, range);
  for (const [n, m] of inside.entries()) {
    if (/^['’]s?\s/u.test(text.slice(m.end, m.end + 3))) continue;
    const before = wordsOf(text.slice(range.start, m.from));
    const follower = inside[n - 1];
    const glued = follower !== undefined && /^\s$/u.test(text.slice(follower.end, m.from));
    if (PREPOSITIONS.has(before.at(-1) ?? '')) continue;
    const dependent = before.some((w) => PREPOSITIONS.has(w));
    const closes = m.end >= range.end;
    if ((!dependent || glued || closes) && headsPhrase(text, range, m, before)) return m.index;
  }
  return null;
}

/** What follows the name in the phrase is a tail, not a noun the name only modifies: “Ann Bo of the union”, not “the Bo campaign”. */
function headsPhrase(text: string, range: Range, m: Mention, before: readonly string[]): boolean {
  const rest = text.slice(m.end, range.end);
  const tail = rest === '' || /^(?:\s(?:of|from|at|in|with|for|to|on|and)\s|\s?\(|,)/.test(rest);
  return tail || (/^\s(?:news agency|tv channel|newspaper|television|channel|magazine|agency|network|website)$/i.test(rest) && before.length >= 0);
}

/** “the group's Twitter feed”: the owner speaks, the medium carries. */
export function ownerOfMedium(state: State, range: Range): Resolution | undefined {
  const text = state.article.text.slice(range.start, range.end);
  const medium = [...SOCIAL].find((s) => new RegExp(`\\b${s}\\b`, 'i').test(text));
  const owner = mentionsIn(state, range).find((m) => /^['’]s?\s/u.test(state.article.text.slice(m.end, m.end + 3)));
  if (!medium || !owner) return undefined;
  return { entity: owner.index, how: 'name', alternatives: [], via: null };
}
