/** Hedges and evidentials. Sources: Hyland, Hedging in Scientific Research Articles (1998), appendix; Saurí & Pustejovsky, FactBank (2009). */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Hedge wherever they stand. */
export const HEDGES = set(
  `reportedly allegedly apparently purportedly possibly probably likely unlikely perhaps maybe may might could seemingly supposedly presumably ostensibly potential
potentially alleged unconfirmed unverified suspected presumed rumoured rumored seems seem seemed uncertain uncertainty unclear doubt doubts doubtful sceptical skeptical`,
);
/** Hedge in the passive before “to” or “that”: “is believed to be”, “it is thought that”. */
export const PASSIVE_HEDGES = set(
  'believed thought feared understood said reported rumoured rumored estimated suspected alleged presumed assumed expected deemed',
);
/** Hedge before “to” or “that” only: “appeared to be”, but not “appeared in court”. */
export const APPEARANCE = set('appear appears appeared');
/** Verbs by which a source contradicts something. */
export const DENIALS = set('deny dispute reject dismiss');
/** What is rejected or dismissed when that contradicts somebody: not an offer or an appeal. */
export const CONTRADICTED = set(
  `report reports claim claims allegation allegations accusation accusations suggestion suggestions charge charges notion idea rumour rumours rumor rumors criticism
assertion assertions speculation account accounts`,
);
/** Verbs by which an outlet keeps its distance from what is reported. */
export const DISTANCING = set('allege speculate suggest hint');
/** “no signs”, “no evidence”: what is said not to exist when something is contradicted. */
export const PROOF = /^(?:signs?|evidence|reports?|truth|indications?|plans?|proof|suggestion|link|links)$/;
/** A negative past before one of these states a condition or a degree, and contradicts nothing. */
export const NO_CONTRADICTION = set(
  `just only yet even always immediately sure clear enough want know believe think expect need like see understand remember care mind mean seem say comment respond
answer specify elaborate able available necessarily`,
);
/** After “denied” these are withheld, not contradicted: “denied bail”. */
export const WITHHELD =
  /^(?:access|entry|bail|permission|visas?|parole|asylum|admission|leave|treatment|food|him|her|them|us|me|you)$/;
