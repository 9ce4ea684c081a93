import { DETERMINERS, PERSONAL, PREPOSITIONS, RELATIVE } from '../words/closed-class.ts';
import { BODY_NOUNS, CREEDS, KIN, ROLE_NOUNS, TITLES } from '../words/people.ts';
import { GATHERINGS, WRITINGS } from '../words/speaking.ts';
import { type Tokens, isTime, lowerAt } from './look.ts';

/** Index after the noun that heads the phrase: before its first preposition, a relative word or a mark. */
export function headOf(tokens: Tokens, [from, to]: readonly [number, number]): number {
  const end = tokens.findIndex(
    (t, i) => i > from && i < to && (PREPOSITIONS.has(t.lower) || RELATIVE.has(t.lower) || t.kind === 'punct'),
  );
  return end < 0 ? to : end;
}

/** “Bo lobbies for it”, read as one phrase: the name is whose words come, unless it only owns what follows. */
function opensWithName(tokens: Tokens, from: number): boolean {
  let i = from;
  while (tokens[i]?.cap && !DETERMINERS.has(lowerAt(tokens, i)) && !isTime(lowerAt(tokens, i))) i++;
  return i > from && tokens[i]?.kind !== 'possessive';
}

/** Does the head of the phrase name somebody, or say what somebody is: “Ann Bo”, “they”, “the mayor of Bo”, not “the timing of the vote”? */
export function headSpeaks(tokens: Tokens, phrase: readonly [number, number]): boolean {
  const head = tokens[headOf(tokens, phrase) - 1];
  if (!head) return false;
  return (
    (head.cap && !isTime(head.lower)) ||
    opensWithName(tokens, phrase[0]) ||
    /^an?$/.test(lowerAt(tokens, phrase[0])) ||
    [PERSONAL, ROLE_NOUNS, BODY_NOUNS, KIN, TITLES, CREEDS, GATHERINGS, WRITINGS].some((words) =>
      words.has(head.lower),
    ) ||
    /^(?:others?|some|many|another|all|both|one|two|three|four|most|few|several|half|advocates?|candidates?|delegates?|inmates?|graduates?|associates?|first|second|third|fourth|latter|former|youngest|eldest|oldest|younger|elder)$/.test(
      head.lower,
    ) ||
    /\p{L}{2}(?:er|or|ist|ian|eer|ers|ors|ists|ians|eers|ants?|[^m]ents?|ees?|ives?|ess|esses|man|men|woman|women|people|folk|-olds?)$/u.test(
      head.lower,
    )
  );
}
