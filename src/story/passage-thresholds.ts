/** What two texts must share to be told as one passage, one line, one paragraph kept. */
export const passageThresholds = {
  'reuse.shingle': {
    value: 4,
    range: [3, 8],
    effect: 'Words in a shingle. Lower finds shorter echoes and more chance ones; higher misses reworded passages.',
  },
  'reuse.words': {
    value: 8,
    range: [5, 50],
    effect: 'Fewest words that must stand in both, in order, for a passage to be published.',
  },
  'reuse.content': {
    value: 4,
    range: [1, 20],
    effect: 'Fewest of those words that carry content; keeps out runs of stock phrases.',
  },
  'reuse.plain': {
    value: 3,
    range: [0, 10],
    effect: 'Fewest content words that are no names or figures: a list of names is anybody’s.',
  },
  'reuse.verbless': {
    value: 12,
    range: [5, 50],
    effect: 'Fewer shared words than this must hold a verb that both have: a mere name or title is anybody’s.',
  },
  'reuse.gap': {
    value: 7,
    range: [0, 30],
    effect: 'Most words, on either side, that may stand between two shared runs of one passage.',
  },
  'reuse.bridge': {
    value: 9,
    range: [0, 30],
    effect: 'Most words, on either side, between two passages of one sentence that are taken as one.',
  },
  'reuse.rest': {
    value: 0.6,
    range: [0.3, 1],
    effect: 'Least share of content stems by which the rest of a sentence, in another order, belongs to its passage.',
  },
  'reuse.restWords': {
    value: 3,
    range: [2, 10],
    effect: 'Fewest content stems the rest of a sentence must share for that.',
  },
  'reuse.loose': {
    value: 0.7,
    range: [0.2, 1],
    effect: 'Below this share a passage must hold one long run of the same words.',
  },
  'reuse.run': {
    value: 5,
    range: [3, 12],
    effect: 'Words in that run; lower lets two independent leads pass for one.',
  },
  'reuse.least': {
    value: 0.5,
    range: [0.2, 1],
    effect: 'Least share of the longer side of a published passage that stands in both, in order.',
  },
  'reuse.identical': {
    value: 0.55,
    range: [0, 1],
    effect: 'Least share of the longer side that stands in both; lower lets two passages flow into one.',
  },
  'reuse.spread': {
    value: 60,
    range: [2, 1000],
    effect: 'Articles that may share one shingle before they are paired as chain and star instead of all with all.',
  },
  'lines.remainder': {
    value: 40,
    range: [10, 500],
    effect: 'Words of shared wording without credit that put two articles on one line of unknown origin.',
  },
  'lines.own': {
    value: 25,
    range: [1, 500],
    effect: 'Fewest words outside every credited passage for an article to have a line of its own.',
  },
  'cuts.kept': {
    value: 0.95,
    range: [0.7, 1],
    effect: 'Least share of a paragraph that stands word for word in another article for it to be kept, not edited.',
  },
  'cuts.edited': {
    value: 0.35,
    range: [0.1, 0.9],
    effect: 'Less of a paragraph than this share in another article, and it was dropped there.',
  },
} as const;
