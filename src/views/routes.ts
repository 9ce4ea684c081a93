import type { ListForm } from './quote-pick.ts';

/** Every address of the site, below one base path. Pages end in a slash; files do not. */
export interface Routes {
  readonly base: string;
  home(): string;
  stories(): string;
  story(slug: string): string;
  article(id: string, anchor?: string): string;
  /** The text of an article as a file. */
  articleText(id: string): string;
  /** Its records as W3C Web Annotations. */
  articleAnnotations(id: string): string;
  /** How to cite it, as BibTeX or CSL JSON. */
  articleCite(id: string, form: 'bib' | 'json'): string;
  quote(id: string): string;
  speaker(id: string): string;
  speakers(): string;
  /** Names and places; corpus-wide without a slug. */
  names(story?: string): string;
  search(): string;
  /** What the search page looks in. */
  searchData(story: string): string;
  /** Corpus-wide without a slug. */
  quotes(story?: string): string;
  /** What the search of that list looks at. */
  quoteRows(story?: string): string;
  /** All of that list as a file; corpus-wide without a slug. */
  quoteFile(form: ListForm, story?: string): string;
  timeline(story?: string): string;
  /** Without articles the corpus-wide or story page; with two, the page of that pair. */
  compare(story?: string): string;
  pair(a: string, b: string): string;
  method(anchor?: string): string;
  /** Terms in plain words; with an id, one of them. */
  glossary(term?: string): string;
  design(anchor?: string): string;
  data(file?: string): string;
  /** What can be read without a network. */
  offline(): string;
  /** The picture in the tab of the browser. */
  icon(): string;
  /** The picture shown with a link to a page. */
  social(card: string): string;
  feed(name: 'articles' | 'quotes'): string;
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}

/** Builds the table for one base path (with or without its closing slash). */
export function makeRoutes(base: string): Routes {
  const root = base.endsWith('/') ? base : `${base}/`;
  const under = (story: string | undefined): string => (story === undefined ? root : `${root}stories/${story}/`);
  return {
    base: root,
    home: () => root,
    stories: () => `${root}stories/`,
    story: (slug) => under(slug),
    article: (id, anchor) => withAnchor(`${root}articles/${id}/`, anchor),
    articleText: (id) => `${root}articles/${id}/text.txt`,
    articleAnnotations: (id) => `${root}articles/${id}/annotations.json`,
    articleCite: (id, form) => `${root}articles/${id}/cite.${form}`,
    quote: (id) => `${root}quotes/${id}/`,
    speaker: (id) => `${root}speakers/${id}/`,
    speakers: () => `${root}speakers/`,
    names: (story) => `${under(story)}names/`,
    search: () => `${root}search/`,
    searchData: (story) => `${root}search/${story}.json`,
    quotes: (story) => `${under(story)}quotes/`,
    quoteRows: (story) => `${under(story)}quotes/rows.json`,
    quoteFile: (form, story) => `${under(story)}quotes/list.${form}`,
    timeline: (story) => `${under(story)}timeline/`,
    compare: (story) => `${under(story)}compare/`,
    pair: (a, b) => `${root}compare/${a}/${b}/`,
    method: (anchor) => withAnchor(`${root}method/`, anchor),
    glossary: (term) => withAnchor(`${root}glossary/`, term),
    design: (anchor) => withAnchor(`${root}design/`, anchor),
    data: (file) => (file === undefined ? `${root}data/` : `${root}data/${file}`),
    offline: () => `${root}offline/`,
    icon: () => `${root}icon.svg`,
    social: (card) => `${root}social/${card}.png`,
    feed: (name) => `${root}${name}.xml`,
  };
}

export const routes: Routes = makeRoutes(import.meta.env.BASE_URL);
