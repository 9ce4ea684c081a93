import type { Token } from '../tokens.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  INTERJECTIONS,
  MONTHS,
  NEGATIONS,
  OPENERS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
  WEEKDAYS,
} from '../words/closed-class.ts';
import { NAMED_AFTER } from '../words/things.ts';
import { BODY_NOUNS, BODY_WORDS, PARTICLES, PORTFOLIOS, QUALIFIERS, ROLE_NOUNS, TITLES } from '../words/people.ts';

/** First-person contractions are no names. */
const FIRST_PERSON = /^I(?:['’]|$)/;

/** The party and place of a politician: (R-Fla.), (D-N.Y.). */
const PARTY = /^[RDI]-\p{Lu}/u;

const CLOSED: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PERSONAL,
  ...RELATIVE,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...COORDINATORS,
  ...AUXILIARIES,
  ...INTERJECTIONS,
  ...NEGATIONS,
  ...OPENERS,
  ...WEEKDAYS,
  ...[...MONTHS].filter((month) => month !== 'may'),
]);

export const closed = (t: Token): boolean => CLOSED.has(t.lower);

/** “Berlin-based” describes; it names nobody. */
const COMPOUND =
  /-(?:based|born|led|backed|run|owned|controlled|language|speaking|style|era|wide|made|linked|aligned|occupied|held|bound|listed|dominated|majority|friendly)$/;

const nameWord = (t: Token | undefined): boolean =>
  t?.cap === true &&
  !closed(t) &&
  !(t.lower.includes('-') && COMPOUND.test(t.lower)) &&
  !(t.text.startsWith('I') && FIRST_PERSON.test(t.text)) &&
  !PARTY.test(t.text) &&
  (t.text.length > 1 || /^\p{Lu}$/u.test(t.text));

/** May a lower-case word join the run at `i` (its neighbours being capitalised)? */
function joins(tokens: readonly Token[], i: number): number {
  const t = tokens[i];
  const last = tokens[i - 1];
  if (!t || !last) return 0;
  if (PARTICLES.has(t.lower) && nameWord(tokens[i + 1])) return 1;
  if (PARTICLES.has(t.lower) && PARTICLES.has(tokens[i + 1]?.lower ?? '') && nameWord(tokens[i + 2])) return 2;
  if (t.kind === 'possessive' && nameWord(tokens[i + 1]) && NAMED_AFTER.has(tokens[i + 1]?.lower ?? '')) return 1;
  if (t.text === '&' && nameWord(tokens[i + 1])) return 1;
  if (isNickname(tokens, i)) return 3;
  if (t.lower === 'and' && isTwoDepartments(tokens, i)) return 1;
  if (t.lower === 'of' && TITLES.has(last.lower)) return ofPortfolio(tokens, i);
  if (
    (t.text === "'" || t.text === '’') &&
    last.lower.endsWith('s') &&
    isBodyWord(tokens[i + 1]?.lower ?? '') &&
    nameWord(tokens[i + 1])
  )
    return 1;
  if ((t.lower !== 'of' && t.lower !== 'for') || !isBodyWord(last.lower)) return 0;
  if (nameWord(tokens[i + 1])) return 1;
  return tokens[i + 1]?.lower === 'the' && nameWord(tokens[i + 2]) ? 2 : 0;
}

/** Tokens of “of State”, “of the House” after a title; 0 when no portfolio follows. */
function ofPortfolio(tokens: readonly Token[], i: number): number {
  const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  return nameWord(tokens[at]) && PORTFOLIOS.has(tokens[at]?.lower ?? '') ? at - i : 0;
}

/** “of Trade and Industry” */
const isTwoDepartments = (tokens: readonly Token[], i: number): boolean =>
  PORTFOLIOS.has(tokens[i - 1]?.lower ?? '') &&
  PORTFOLIOS.has(tokens[i + 1]?.lower ?? '') &&
  nameWord(tokens[i + 1]) &&
  tokens.slice(Math.max(0, i - 3), i).some((t) => t.lower === 'of');

/** Joseph “Joe” Day, Joseph (Joe) Day: one word in marks between a name and its rest. */
const isNickname = (tokens: readonly Token[], i: number): boolean =>
  /^["“‘'(]$/.test(tokens[i]?.text ?? '') &&
  nameWord(tokens[i + 1]) &&
  /^["”’')]$/.test(tokens[i + 2]?.text ?? '') &&
  nameWord(tokens[i + 3]);

const OTHER_BODIES = new Set(
  'emirate kingdom republic state states secretary academy board bureau society embassy'.split(' '),
);
export const isBodyWord = (w: string): boolean => BODY_WORDS.has(w) || BODY_NOUNS.has(w) || OTHER_BODIES.has(w);

/** Capitalised runs of the tokens, as index pairs. A first word that closes a class, or is known in lower case, begins no run. */
export function runs(tokens: readonly Token[], common: (lower: string) => boolean): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (
      !t ||
      !nameWord(t) ||
      (opensSentence(tokens, i) &&
        (common(t.lower) ||
          ((isRoleNoun(t.lower) || BODY_NOUNS.has(t.lower)) && !nameWord(tokens[i + 1])) ||
          participle(tokens, i) ||
          fronted(tokens, i)) &&
        !TITLES.has(t.lower) &&
        !QUALIFIERS.has(t.lower))
    )
      continue;
    let j = i + 1;
    for (;;) {
      if (nameWord(tokens[j])) j++;
      else {
        const n = joins(tokens, j);
        if (n === 0) break;
        j += n + 1;
      }
    }
    out.push([i, j]);
    i = j - 1;
  }
  return out;
}

/** Also in the plural: “survivors”, “seamen”. */
const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1))) ||
  /\p{Ll}{3}(?:men|women)$/u.test(word);

/** “Born over a shop,”, “Asked about it,”: a participle that opens its sentence is no name. */
const participle = (tokens: readonly Token[], i: number): boolean =>
  /^(?:born|given|known|seen|built|made|\p{L}{3,}ed|\p{L}{4,}ing)$/u.test(tokens[i]?.lower ?? '') &&
  !nameWord(tokens[i + 1]);

/** “Sentencing Ann Day, Judge Bo said”: an -ing that opens its sentence before a name, with another name after the comma. */
function fronted(tokens: readonly Token[], i: number): boolean {
  if (!/^\p{L}{4,}ing$/u.test(tokens[i]?.lower ?? '') || !nameWord(tokens[i + 1])) return false;
  const comma = tokens.findIndex((t, k) => k > i && k < i + 8 && t.text === ',');
  const next = tokens[comma + 1];
  return comma > 0 && (nameWord(next) || PERSONAL.has(next?.lower ?? '') || DETERMINERS.has(next?.lower ?? ''));
}

const OPENING = new Set('“"‘\'.:?!');
const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  OPENING.has(tokens[i - 1]?.text ?? '') || onlyMarksBefore(tokens, i);

function onlyMarksBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = 0; k < i; k++) if (tokens[k]?.kind !== 'punct') return false;
  return true;
}
