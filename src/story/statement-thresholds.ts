/** What two quotes, claims or reports must share to be told as one, or as differing. */
export const statementThresholds = {
  'sameQuote.shingle': { value: 3, range: [2, 5], effect: 'Words in a shingle by which quotes become candidates.' },
  'sameQuote.containment': {
    value: 0.7,
    range: [0.5, 1],
    effect: 'Least share of the shorter wording found in the longer, in order, when the speaker is the same.',
  },
  'sameQuote.identical': { value: 0.9, range: [0.8, 1], effect: 'The same share when a speaker is unknown.' },
  'sameQuote.sameArticle': {
    value: 0.95,
    range: [0.8, 1],
    effect:
      'The same share within the body of one article, which does not print one utterance twice in different words.',
  },
  'sameQuote.run': {
    value: 4,
    range: [2, 10],
    effect: 'Shortest run of equal words two wordings must share; keeps out those alike only in common words.',
  },
  'sameQuote.words': {
    value: 6,
    range: [3, 15],
    effect: 'Shorter quotes are fragments: they join only when their surroundings agree too.',
  },
  'sameQuote.context': {
    value: 3,
    range: [1, 10],
    effect: 'Fewest content words the sentences around two equal fragments share.',
  },
  'sameQuote.contextShare': {
    value: 0.5,
    range: [0, 1],
    effect: 'Least share of the shorter surrounding sentence that those words make up.',
  },
  'sameQuote.touching': {
    value: 3,
    range: [2, 8],
    effect: 'Equal words directly beside two equal fragments that show they are one, whatever else the sentences say.',
  },
  'sameQuote.spread': {
    value: 60,
    range: [2, 1000],
    effect: 'Quotes that may share one shingle before they are compared as chain and star.',
  },
  'sameClaim.overlap': { value: 0.6, range: [0.3, 1], effect: 'Least Jaccard overlap of content stems of two claims.' },
  'sameClaim.reused': {
    value: 0.4,
    range: [0.2, 1],
    effect: 'The same overlap when both claims stand in one shared passage.',
  },
  'sameClaim.contained': {
    value: 0.8,
    range: [0.6, 1],
    effect: 'Least share of the shorter claim’s content stems that the longer holds.',
  },
  'sameClaim.room': {
    value: 0.4,
    range: [0.2, 1],
    effect: 'Least size of the shorter claim against the longer that holds it; keeps out a clause that is one of many.',
  },
  'sameClaim.speaker': {
    value: 0.75,
    range: [0.5, 1],
    effect: 'The same share when one source stands behind both claims; one shared stem less is enough.',
  },
  'sameClaim.aligned': {
    value: 0.5,
    range: [0.4, 1],
    effect: 'Least share of the longer claim’s words that are the same words of a shared passage.',
  },
  'sameClaim.words': { value: 4, range: [2, 10], effect: 'Fewest content stems two claims share.' },
  'conflicts.passage': {
    value: 0.7,
    range: [0.5, 1],
    effect: 'How identical a shared passage must be for a differing number or date in it to be a difference.',
  },
  'conflicts.apart': {
    value: 45,
    range: [0, 135],
    effect: 'Degrees two bearings may lie apart and still fit together: 45 lets north stand beside northwest.',
  },
  'conflicts.statement': {
    value: 0.6,
    range: [0.4, 1],
    effect: 'Least share of the shorter statement’s content stems for two reports to be of one statement.',
  },
  'conflicts.statementWords': {
    value: 5,
    range: [3, 12],
    effect: 'Fewest content stems two reports of one statement share.',
  },
  'conflicts.opposed': {
    value: 0.3,
    range: [0.1, 1],
    effect:
      'Least share of the shorter sentence’s content stems, its verb apart, for one to say done what another says not done.',
  },
  'conflicts.opposedWords': {
    value: 3,
    range: [2, 10],
    effect: 'Fewest content stems two such sentences share.',
  },
  'conflicts.spread': {
    value: 60,
    range: [2, 1000],
    effect: 'Statements that may share one word stem before they are compared as chain and star.',
  },
  'events.overlap': {
    value: 0.5,
    range: [0.3, 1],
    effect: 'Least share of the shorter sentence’s content stems for two dated sentences to report one event.',
  },
  'events.spread': {
    value: 60,
    range: [2, 1000],
    effect: 'Dated sentences that may share one word stem before they are compared as chain and star.',
  },
  'events.words': { value: 3, range: [2, 10], effect: 'Fewest content stems two reports of one event share.' },
} as const;
