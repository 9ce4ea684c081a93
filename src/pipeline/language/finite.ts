import { isAdverb, lowerAt, textAt, type Tokens } from './phrases/look.ts';
import { AUXILIARIES, COORDINATORS, DETERMINERS, PERSONAL, POSSESSIVE, PREPOSITIONS } from './words/closed-class.ts';
import { cueOf } from './cue-forms.ts';
import { bases, pasts, presents, unchanging } from './verb-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const MODALS = set('will would can could may might shall should must cannot to did do does');
const NOT_FINITE = set('be been being having');
const BE_HAVE = set(
  `is are was were am be been being has have had having get gets got isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t hasn't haven't hadn't hasn’t haven’t hadn’t`,
);
const SUBJECT_WORDS = set('who which that he she they we i you it there this these those');
/** Words in -ed that are adjectives or nouns far more often than a past tense. */
const NO_PAST = set(
  'need feed seed speed breed deed weed greed reed indeed creed red bed shed hundred kindred sacred naked wicked united unprecedented talented experienced',
);

/** Before “of” these are participles: “a man accused of theft”. */
const ONLY_PASSIVE = /^(?:accused|suspected|convicted|deprived|composed|assured|informed|relieved|robbed|stripped)$/;
const PAST_ED = /^(?:(?:\p{L}+[^e]|fre|agre|disagre|guarante|decre)ed)$/u;

const before = (tokens: Tokens, i: number): number => {
  let j = i - 1;
  while (j >= 0 && (isAdverb(lowerAt(tokens, j)) || /^(?:not|n’t|all|both|each)$/.test(lowerAt(tokens, j)))) j--;
  return j;
};
const after = (tokens: Tokens, i: number): number => {
  let j = i + 1;
  while (isAdverb(lowerAt(tokens, j)) || lowerAt(tokens, j) === 'not') j++;
  return j;
};

/** “We’re”, “it’ll”; and ’s after a pronoun: “it’s only a lake”. */
const contracted = (tokens: Tokens, i: number): boolean =>
  /^\p{L}+['’](?:re|m|ve|ll|d)$/u.test(textAt(tokens, i)) ||
  (tokens[i]?.kind === 'possessive' && /^(?:it|he|she|that|there|who|what|here)$/.test(lowerAt(tokens, i - 1)));

/** Can the words before `i` end a subject? */
function afterSubject(tokens: Tokens, j: number): boolean {
  const t = tokens[j];
  if (!t) return false;
  if (t.kind === 'punct') return /^[,)–—”’"-]$/.test(t.text);
  return !(
    DETERMINERS.has(t.lower) ||
    PREPOSITIONS.has(t.lower) ||
    POSSESSIVE.has(t.lower) ||
    COORDINATORS.has(t.lower) ||
    t.kind === 'possessive'
  );
}

/** A pronoun that is a subject; “that” and “which” where they stand for the noun before them: “the group that seized”. */
function isSubject(tokens: Tokens, j: number): boolean {
  const lower = lowerAt(tokens, j);
  if (!SUBJECT_WORDS.has(lower)) return false;
  const noun = tokens[j - 1];
  return (
    !DETERMINERS.has(lower) ||
    (lower === 'that' && noun?.kind === 'word' && !PREPOSITIONS.has(noun.lower) && cueOf(noun.lower) === undefined)
  );
}

/** A past in -ed: sure with an object or after a pronoun, since “a man accused of …” has neither. */
function edForm(tokens: Tokens, i: number): Finite {
  const lower = lowerAt(tokens, i);
  if (!PAST_ED.test(lower)) return null;
  const j = before(tokens, i);
  const previous = lowerAt(tokens, j);
  if (NO_PAST.has(lower) || BE_HAVE.has(previous) || contracted(tokens, j)) return null;
  if (isSubject(tokens, j)) return 'sure';
  if (!afterSubject(tokens, j) || lowerAt(tokens, i + 1) === 'by') return null;
  if (ONLY_PASSIVE.test(lower) && lowerAt(tokens, i + 1) === 'of') return null;
  const next = after(tokens, i);
  return DETERMINERS.has(lowerAt(tokens, next)) ||
    PERSONAL.has(lowerAt(tokens, next)) ||
    lowerAt(tokens, next) === 'that'
    ? 'sure'
    : 'likely';
}

export const followsVerb = (tokens: Tokens, i: number): boolean => {
  const t = tokens[after(tokens, i)];
  return (
    !t ||
    t.cap ||
    t.kind === 'number' ||
    t.kind === 'quote' ||
    /^[“"‘'$£€,.]$/.test(t.text) ||
    DETERMINERS.has(t.lower) ||
    PREPOSITIONS.has(t.lower) ||
    PERSONAL.has(t.lower) ||
    /^(?:to|that|how|what|why|where|whether|no|not|more|less|due|part|place|him|them|us|me|people|others|and|but|dozens|hundreds|thousands|scores|several|another)$/.test(
      t.lower,
    )
  );
};

/** Has the form of a finite verb, whatever stands before it. */
export function verbShaped(tokens: Tokens, i: number): boolean {
  const t = tokens[i];
  if (t?.kind !== 'word' || t.cap) return false;
  if (AUXILIARIES.has(t.lower)) return !NOT_FINITE.has(t.lower);
  if (pasts.has(t.lower) || unchanging.has(t.lower) || PAST_ED.test(t.lower)) return !NO_PAST.has(t.lower);
  return (presents.has(t.lower) || bases.has(t.lower)) && followsVerb(tokens, i);
}

/** A present: “owns the”, “fighters seek”, told from a noun by subject, number and what follows. */
function presentForm(tokens: Tokens, i: number): Finite {
  const lower = lowerAt(tokens, i);
  const third = presents.has(lower);
  if (!third && !bases.has(lower)) return null;
  const j = before(tokens, i);
  const previous = tokens[j];
  if (isSubject(tokens, j)) return 'sure';
  if (!previous || !afterSubject(tokens, j) || !followsVerb(tokens, i)) return null;
  if (/^(?:of|as|like)$/.test(lowerAt(tokens, i + 1))) return null;
  const plural = /[^s]s$|people$|men$|police$/.test(previous.lower) && !previous.cap;
  return (third ? !plural : plural || previous.cap) ? 'likely' : null;
}

/** How sure it is that a token is the finite verb of a clause: tense on it, a subject before it. */
export type Finite = 'sure' | 'likely' | null;

const known = new WeakMap<Tokens, (Finite | undefined)[]>();

export function finite(tokens: Tokens, i: number): Finite {
  const table = known.get(tokens) ?? [];
  if (table.length === 0) known.set(tokens, table);
  const found = table[i];
  if (found !== undefined) return found;
  const made = finiteOnce(tokens, i);
  table[i] = made;
  return made;
}

function finiteOnce(tokens: Tokens, i: number): Finite {
  const t = tokens[i];
  if (!t) return null;
  if (contracted(tokens, i)) return 'sure';
  if (t.kind !== 'word' || t.cap) return null;
  const previous = lowerAt(tokens, before(tokens, i));
  if (MODALS.has(previous) || previous === 'having') return null;
  if (AUXILIARIES.has(t.lower)) return NOT_FINITE.has(t.lower) || BE_HAVE.has(previous) ? null : 'sure';
  if (BE_HAVE.has(previous)) return null;
  if (pasts.has(t.lower)) return DETERMINERS.has(previous) && !SUBJECT_WORDS.has(previous) ? null : 'sure';
  if (unchanging.has(t.lower))
    return afterSubject(tokens, before(tokens, i)) && !DETERMINERS.has(previous) ? 'likely' : null;
  return edForm(tokens, i) ?? presentForm(tokens, i);
}

/** Index of the verb that makes `from`–`to` a clause: the first sure one, else the first likely one; -1 when there is none. */
export function verbIn(tokens: Tokens, from: number, to: number): number {
  let likely = -1;
  for (let i = from; i < to; i++) {
    const found = finite(tokens, i);
    if (found === 'sure') return i;
    if (found === 'likely' && likely < 0) likely = i;
  }
  return likely;
}
