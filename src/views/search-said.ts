/** Words the quote index says in the browser. Kept apart so that a reader is sent only these. */

const n = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const searchSaid = {
  clear: 'Remove all filters',
  facets: { speaker: 'Speaker', outlet: 'Outlet', kind: 'Kind', flag: 'Show only' },
  layers: {
    exact: 'Exact wording',
    part: 'Shares a run of words',
    all: 'All words',
    close: 'Close matches, spelling or a word differs',
  },
  limited: 'Quotes',
  layer: (name: string, count: number): string => `${name} (${count})`,
  status: (count: number, speakers: number, filters: readonly string[]): string =>
    `${n(count, 'quote')}, ${n(speakers, 'speaker')}.${filters.length === 0 ? '' : ` Filter: ${filters.join(', ')}.`}`,
  none: (query: string): string => (query === '' ? 'No quote passes these filters.' : `No quote found for ${query}.`),
  nowhere: (words: readonly string[]): string => `In no quote: ${words.join(', ')}.`,
  without: (filter: string, count: number): string => `Without ${filter}: ${n(count, 'quote')}`,
  nothingHelps: 'No single filter brings a result back. Fewer or other words may.',
  remove: (filter: string): string => `Remove filter ${filter}`,
  ignored: (dropped: readonly string[]): string =>
    dropped.length === 0 ? '' : `Ignored in the address: ${dropped.join(', ')}`,
  unread: (fields: readonly string[]): string =>
    fields.length === 0 ? '' : `Nothing stands after ${fields.join(', ')} and it is left out.`,
  loading: 'Loading the other pages of quotes',
  partial: 'Some pages of this list could not be loaded; their quotes are not searched. Reload to try again.',
} as const;
