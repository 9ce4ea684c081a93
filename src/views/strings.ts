/** Every word the shared pages say, in one place. Neutral words only: what differs is said to differ, nothing more. */

const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** A count as printed: thin grouping from 10,000 on, the same on every machine. */
export function count(n: number): string {
  const digits = String(n);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

export const strings = {
  siteName: 'Crossread',
  tagline: 'Who said it, who carried it, who else printed it, and in which words.',
  skip: 'Skip to content',
  outletUnknown: 'Outlet unknown',
  dateUnknown: 'Date not stated',
  speakerUnknown: 'Speaker not stated',
  notStated: 'not stated',
  untitled: 'Untitled article',
  plural,
  nthArticle: (outlet: string, n: number, of: number): string => `${outlet}, article ${n} of ${of}`,
  articles: (n: number): string => plural(n, 'article'),
  outlets: (n: number): string => plural(n, 'outlet'),
  lines: (n: number): string => plural(n, 'reporting line'),
  quotes: (n: number): string => plural(n, 'quote'),
  speakers: (n: number): string => plural(n, 'speaker'),
  words: (n: number): string => plural(n, 'word'),
  nav: {
    label: 'Pages',
    overview: 'Overview',
    stories: 'Stories',
    timeline: 'Timeline',
    compare: 'Compare',
    quotes: 'Quotes',
    method: 'Method',
    data: 'Data',
  },
  footer: {
    revision: 'Corpus revision',
    newest: 'Newest article published',
    holds: 'Holds',
    downloads: 'Downloads',
    feeds: 'Feeds',
    feedArticles: 'Articles',
    feedQuotes: 'Quotes',
    note: 'A mark means compared. It says nothing about which words are right.',
  },
  basis: {
    stated: 'stated in the article',
    supplied: 'supplied with the article',
    inferred: 'inferred from the text',
    unknown: 'not stated',
  },
  confidence: {
    certain: 'certain',
    likely: 'likely',
    unsure: 'unsure',
  },
  form: {
    direct: 'Direct quotation',
    partial: 'Part of a sentence quoted',
    indirect: 'Reported speech',
    scare: 'Words in marks, nobody’s quotation',
  },
} as const;
