/** Words the quote index says in the browser and in its form. Kept apart so that a reader is sent only these. */

const n = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const searchStrings = {
  label: 'Search words, a phrase in quotation marks, or a speaker',
  hint: 'Exact wording first, then all words in any order, then close spellings.',
  submit: 'Search',
  filters: 'Filters',
  sort: 'Order',
  clear: 'Remove all filters',
  sorts: {
    date: 'When said, or else printed',
    relevance: 'Nearest to the search',
    speaker: 'Speaker',
    variants: 'Most wordings',
  },
  facets: { speaker: 'Speaker', outlet: 'Outlet', kind: 'Kind', flag: 'Show only' },
  moreSpeakers: (count: number): string => `All ${count} speakers`,
  layers: { exact: 'Exact wording', all: 'All words', close: 'Close matches, spelling or a word differs' },
  layer: (name: string, count: number): string => `${name} (${count})`,
  all: (count: number): string => n(count, 'quote'),
  status: (count: number, speakers: number, filters: readonly string[]): string =>
    `${n(count, 'quote')}, ${n(speakers, 'speaker')}.${filters.length === 0 ? '' : ` Filter: ${filters.join(', ')}.`}`,
  none: (query: string): string => (query === '' ? 'No quote passes these filters.' : `No quote found for ${query}.`),
  without: (filter: string, count: number): string => `Without ${filter}: ${n(count, 'quote')}`,
  withoutQuery: (query: string, count: number): string => `Without the search words ${query}: ${n(count, 'quote')}`,
  nothingHelps: 'No single filter brings a result back. Fewer or other words may.',
  remove: (filter: string): string => `Remove filter ${filter}`,
  ignored: (dropped: readonly string[]): string => `Ignored in the address: ${dropped.join(', ')}`,
  loading: 'Loading the other pages of quotes',
  failed: 'Some pages of quotes could not be loaded. What is listed here can still be searched.',
  retry: 'Try again',
  noScript:
    'Search and filters need JavaScript. Every quote is listed below, and your browser’s own search finds words in it. A filter in the address is not applied.',
  keys: 'Keyboard: down arrow goes from the search box into the list, up arrow at the top goes back, Esc clears the box, Ctrl or Cmd with K goes to the box.',
} as const;
