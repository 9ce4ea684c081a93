/** Words of the search page; what its script says while searching is handed to it as `data-said`. `{}` stands for what is put in. */
export const siteSearchStrings = {
  title: 'Search',
  description: 'Search the speakers, quotes, statements and article texts of this corpus.',
  lede: 'Speakers, quotes, statements and the articles’ own words, in one box.',
  noScript:
    'Search needs JavaScript. Without it, your browser’s own search finds words on these pages, which list everything:',
  pages: { speakers: 'all speakers', quotes: 'all quotes', articles: 'all articles' },
  said: {
    kinds: 'Kinds of answer',
    speaker: 'Speakers ({})',
    quote: 'Quotes ({})',
    statement: 'Statements ({})',
    passage: 'Articles, by paragraph ({})',
    exact: 'Exact wording',
    part: 'Shares a run of words',
    all: 'All words',
    close: 'Close matches, spelling or a word differs',
    more: '{} more',
    status: '{} found for “{}”.',
    none: 'Nothing found for “{}”. Fewer or other words may help.',
    nowhere: 'Nowhere in these articles: {}.',
    unread: 'Nothing stands after {} and it is left out.',
    inIndex: 'Filter these quotes by speaker, outlet and kind',
    failed:
      'What is searched could not be loaded. Reload to try again; everything can be reached from the pages above.',
  },
} as const;
export type SiteSaid = (typeof siteSearchStrings)['said'];
