/** Words the form of the quote index says; what is said while searching stands in search-said.ts. */
export const searchStrings = {
  label: 'Search words, a phrase in quotation marks, or a speaker',
  hint: 'Exact wording first, then all words in any order, then close spellings.',
  submit: 'Search',
  more: 'More ways to ask',
  ways: [
    ['"the only way"', 'these words in this order'],
    ['speaker:name', 'only this speaker; role:, outlet: and via: (who carried it) work the same'],
    ['-word', 'without this word'],
    ['a longer text', 'paste more than eight words: quotes that share a run of words with it'],
  ],
  filters: 'Filters',
  sort: 'Order',
  sorts: {
    date: 'When said, or else printed',
    relevance: 'Nearest to the search',
    speaker: 'Speaker',
    variants: 'Most wordings',
  },
  allOptions: (count: number): string => `All ${count}`,
  leap: 'Show the list ({})',
  save: 'Download this list ({}):',
  inList: (count: number): string => (count === 1 ? 'entry' : 'entries'),
  files: 'All quotes as files',
  failed: 'The search could not be loaded. Every quote here can still be read.',
  retry: 'Try again',
  noScript:
    'Search and filters need JavaScript. Every quote is listed below, and your browser’s own search finds words in it. A filter in the address is not applied.',
} as const;
