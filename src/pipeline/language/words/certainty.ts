/** Hedges and evidentials. Sources: Hyland, Hedging in Scientific Research Articles (1998), appendix; Saurí & Pustejovsky, FactBank (2009). */
export const HEDGES = new Set(
  `reportedly allegedly apparently purportedly possibly probably likely unlikely perhaps maybe may might could seemingly supposedly presumably potential potentially
alleged unconfirmed suspected seems seem seemed appears appear appeared uncertain uncertainty unclear doubt doubts sceptical skeptical believed thought suggested rumoured rumored`.split(
    /\s+/,
  ),
);
/** Verbs by which a source contradicts something. */
export const DENIALS = new Set(['deny', 'dispute', 'reject', 'dismiss']);
/** Verbs by which an outlet keeps its distance from what is reported. */
export const DISTANCING = new Set(['claim', 'allege', 'speculate', 'suggest', 'hint']);
