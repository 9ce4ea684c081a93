import { isContent, type Token, tokenise } from './tokens.ts';

/**
 * Words by which news tells of one kind of happening, whatever the outlet's wording. Source: WordNet 3.1, synsets of capture, kill, resign,
 * elect, appoint and arrest, with the phrases of newspaper English.
 */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'capture',
    /\b(?:re)?captur(?:e|ed|es|ing)\b|\bseiz(?:e|ed|es|ing|ure)\b|\bret(?:ake|aken|akes|aking|ook)\b|\breclaim(?:ed|s|ing)?\b|\boverr[au]n\b|\btakeover\b|\bconquer(?:ed|s|ing)?\b|\bfall of\b|\bfell to\b|\bt(?:ake|akes|aking|ook|aken) (?:back|over|control|power)\b/iu,
  ],
  [
    'death',
    /\bassassinat(?:ed|ion)\b|\bmurder(?:ed)?\b|\bkill(?:ed|ing)\b|\bslain\b|\bdeath of\b|\bdied\b|\bshot dead\b/iu,
  ],
  ['leaving office', /\bresign(?:ed|s|ation)?\b|\bst(?:ep|eps|epped) down\b/iu],
  ['election', /\b(?:re-?)?elected\b|\bwon the (?:election|vote|race|seat)\b/iu],
  ['appointment', /\bappoint(?:ed|s|ment)?\b|\bnominat(?:ed|es|ion)\b/iu],
  ['arrest', /\barrest(?:ed|s)?\b|\bdetained\b|\bindict(?:ed|ment)\b/iu],
];
const passive = /\b(?:was|were|been|being|is|are|be|got)\s+(?:\p{L}+ly\s+)?$/iu;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A kind of happening and what it befell. */
export interface Happening {
  readonly kind: string;
  /** Keys of the names of what it befell: behind the verb, or before a passive one. */
  readonly names: readonly string[];
}

const isName = (one: Token): boolean =>
  one.word && /^\p{Lu}/u.test(one.text) && isContent(one.key) && !calendar.test(one.key);

/** Happenings told in a stretch of text, nearest first to none in particular: in the order of the list of kinds. */
export function happeningsIn(text: string): Happening[] {
  return kinds.flatMap(([kind, words]): Happening[] => {
    const found = words.exec(text);
    if (found === null) return [];
    const before = text.slice(0, found.index);
    const part = passive.test(before) ? before : text.slice(found.index + found[0].length);
    return [
      {
        kind,
        names: tokenise(part)
          .filter(isName)
          .map((one) => one.key),
      },
    ];
  });
}
