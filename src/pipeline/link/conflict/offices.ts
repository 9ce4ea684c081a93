/** Offices a person holds or has held, longer ones first. Source: heads of the roles in the ISCO-08 groups 111 and 0, newspaper titles. */
export const office =
  /vice[- ]president|deputy president|deputy prime minister|prime minister|president|chancellor|(?:foreign|defen[cs]e|interior|finance|health|justice) minister|minister|governor|mayor|senator|congress(?:man|woman)|ambassador|secretary of (?:state|defen[cs]e)|attorney general|police chief|chief of staff|chief executive|chair(?:man|woman)|king|queen/u;

/** Words that say the office is no longer held. */
export const past = /(?:former|ex-?|ousted|deposed|onetime|one-time|past)/u;

/** Words that leave open whether the office is held, or bind it to a time that may be over: nothing is concluded from them. */
export const open =
  /\b(?:latterly|then|acting|outgoing|incoming|designate|elect|late|self-declared|self-proclaimed|de facto|caretaker|interim|nominal|would-be|campaign)\b/u;
