/**
 * Words the quote index says in the browser. They come with the rows it searches, so that they are in the language of the page
 * and the script holds none. `{}` stands for what is put in, in order.
 */
export const searchSaid = {
  clear: 'Remove all filters',
  speaker: 'Speaker',
  outlet: 'Outlet',
  kind: 'Kind',
  via: 'Told to or carried by',
  flag: 'Show only',
  from: 'From',
  to: 'To',
  exact: 'Exact wording ({})',
  part: 'Shares a run of words ({})',
  all: 'All words ({})',
  close: 'Close matches, spelling or a word differs ({})',
  limited: 'Entries ({})',
  quote: '1 quote',
  quotes: '{} quotes',
  entries: '{} entries, {} of them views or wishes',
  speakerOne: '1 speaker',
  speakers: '{} speakers',
  status: '{}, {}.',
  filter: ' Filter: {}.',
  noPass: 'No quote passes these filters.',
  none: 'No quote found for {}.',
  quoted: '“{}”',
  nowhere: 'In no quote: {}.',
  without: 'Without {}: {}',
  nothingHelps: 'No single filter brings a result back. Fewer or other words may.',
  remove: 'Remove filter {}',
  also: '“{}” also finds {}.',
  pasted: 'Read as a text to find: the longest run in common first.',
  further: 'Show {} more',
  unsaved: 'The file could not be loaded. Press again to try again.',
  ignored: 'Ignored in the address: {}',
  unread: 'Nothing stands after {} and it is left out.',
  loading: 'Loading',
  partial: 'Some of what was found could not be loaded and is not shown. Reload to try again.',
} as const;

export type Said = keyof typeof searchSaid;
