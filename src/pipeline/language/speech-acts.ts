/**
 * The occasion of an utterance, which makes “X said” a statement of its own: by which medium, at which event, from where. “He told the agency
 * by telephone from Oslo”, “she said in an interview with …”.
 */
const OCCASION =
  /\b(?:by (?:tele)?phone|via (?:e-?mail|video|satellite)|(?:in|during|at|on) (?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,3}(?:interview|letter|e-?mail|speech|op-ed|editorial|post|tweet|briefing|hearing|podcast|video|broadcast|conference(?: call)?|call|rally|trial|account|feed|channel|page|website)\b|(?:tweeted|speaking (?:to|from|at|in))\b|told (?:a|the) (?:[\p{L}-]+ )?(?:court|jury|inquest|tribunal|parliament|inquiry|committee)\b)/u;

/** Do the words of an attribution say on which occasion it was made? Days are found by the dates. */
export const hasOccasion = (words: string): boolean => OCCASION.test(words);
