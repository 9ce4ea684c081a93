const n = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Words of the views of the comparison beside the matrix. */
export const compareWords = {
  nav: 'Views of the comparison',
  views: {
    matrix: 'Matrix',
    figures: 'Figures',
    text: 'Text',
    omissions: 'Omissions',
    lineage: 'Lineage',
    headlines: 'Headlines',
  },
  ledes: {
    figures: 'Every quantity that two articles or more give, as each prints it. What differs comes first.',
    text: 'Two articles side by side, paragraph by paragraph, with the words that differ. Every pair has its own page.',
    omissions:
      'What an article has that the others lack, and what it lacks that two independent lines or more have. That says nothing about why.',
    lineage: 'On whom the articles rest, how much wording they share, and what each kept of a line.',
    headlines: 'What each article puts on top: headline, standfirst and first paragraph.',
  },
  titleView: (title: string, view: string): string => `${title}: ${view}`,
  groups: {
    differs: (count: number): string => `${n(count, 'row')} in which something differs, or may`,
    alike: (count: number): string => `${n(count, 'row')} in other words`,
    same: (count: number): string => `${n(count, 'row')} in the same words`,
  },
  order: 'Order of rows',
  orders: {
    diff: 'Most different first',
    story: 'In the order of the text',
    few: 'Fewest outlets first',
  },
  alsoRow: 'The row in the address is shown too.',
  row: {
    link: 'Link',
    toRow: ' to this row',
    toPlace: ' to this difference',
  },
  cite: {
    open: 'Cite',
    ofThis: ' this difference',
    title: (head: string): string => `Cite: ${head}`,
    compared: 'Compared at',
    copy: 'Copy',
    taken: 'On the clipboard',
    selected: 'No clipboard here: the text is selected',
    close: 'Close',
    noAddress: 'No address known',
    and: ' and ',
  },
  again: 'same words as',
  notes: 'Articles compared',
  noAddress: 'no address known',
  absent: {
    empty: 'text not available',
    said: 'not mentioned: published before it was said',
    printed: 'not mentioned: published before any article that has it',
  },
  late: {
    empty: 'no text of this article is here',
    said: 'published before it was said',
    printed: 'published before any article that has it',
  },
  length: (words: number): string => n(words, 'word'),
  figures: {
    none: 'No quantity was found in two articles.',
    verdict: { same: 'same', compatible: 'compatible: some number fits all', differs: '' },
    agree: (count: number): string => `${n(count, 'wording')} of`,
    printed: 'As printed',
    range: 'May mean',
    by: 'Said by',
    asOf: 'As of',
    notStated: 'not stated',
    exactly: (low: string): string => low,
    between: (low: string, high: string): string => `${low} to ${high}`,
    orMore: (low: string): string => `${low} or more`,
    strip: (about: string): string =>
      `${about}: a dot for a number, a bar for a range, an arrow for no upper end. The table below holds the same.`,
    said: 'said',
    published: 'published',
  },
  text: {
    pair: 'Pair',
    passages: 'Shared passages',
    shared: 'Identical wording',
    of: (share: string, mark: string): string => `${share} of ${mark}`,
    none: 'none',
    oneArticle: 'There is one article in this story. A comparison needs one more.',
  },
  omissions: {
    trimOf: 'Of the text of',
    trim: (paragraphs: number): string =>
      paragraphs === 1
        ? 'the last paragraph is not printed here'
        : `the last ${paragraphs} paragraphs are not printed here`,
    trimHolds: (claims: number): string =>
      claims === 0
        ? 'no claim of two or more reporting lines goes with that'
        : `${n(claims, 'claim')} of two or more reporting lines ${claims === 1 ? 'goes' : 'go'} with that`,
  },
  lineage: {
    lines: 'Reporting lines',
    shares: 'Wording that stands elsewhere too',
    sharesCaption:
      'Words of each article’s paragraphs that stand, in the same order, in a passage of any other article here; the parts of a hyphenated word count singly',
    article: 'Article',
    all: 'All words',
    outside: 'Outside quotation marks',
    credit: 'Credit in the supplied text',
    noCredit: 'none found',
    ofWords: (same: number, of: number, share: string): string => `${share} (${same} of ${of})`,
    cuts: 'What each kept',
    cutsNote:
      'Each box is a paragraph of the article with most words on the line; it need not be all that the body sent. Which was first is not known from this.',
    noCuts: 'No line has two articles that can be compared paragraph by paragraph.',
    beside: (mark: string, from: string): string => `${mark} beside ${from}`,
    state: { kept: 'kept', edited: 'edited', dropped: 'not printed', trimmed: 'the end, not printed' },
  },
  pair: {
    before: 'Previous difference',
    after: 'Next difference',
    trifles: (count: number): string =>
      `${n(count, 'difference')} of punctuation, case or accents, not marked above · show`,
    trifle: { spelling: 'case or accents', punctuation: 'punctuation' },
    mark: 'Mark differences of',
    runs: {
      number: 'numbers',
      date: 'dates and times',
      name: 'names',
      hedge: 'hedges and denials',
      attribution: 'who said it',
      spelling: 'spelling',
      words: 'other words',
      elsewhere: 'words of another paragraph',
    },
    only: (mark: string): string => `words only ${mark} has`,
    markAll: 'Mark all',
    noneMarked: 'No difference of words is marked: no type is ticked.',
    marked: '{} of {} differences of words are marked.',
    ignored: 'Ignored in the address: {}',
  },
  headlines: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    lede: 'First paragraph',
    noHeadline: 'No headline in the received text.',
  },
} as const;
