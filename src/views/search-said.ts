/**
 * Words the quote index says in the browser: printed by the build as `data-*` of the template that holds the search, so that
 * the page brings them in its own language and the script holds none. `{}` stands for what is put in, in order.
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
  save: 'Download this list as {} ({})',
  ignored: 'Ignored in the address: {}',
  unread: 'Nothing stands after {} and it is left out.',
  loading: 'Loading the other pages of quotes',
  partial: 'Some pages of this list could not be loaded; their quotes are not searched. Reload to try again.',
} as const;

export type Said = keyof typeof searchSaid;

/** The same as attributes of an element. */
export function saidAttributes(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(searchSaid).map(([name, text]) => [
      `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      text,
    ]),
  );
}
