import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileSchemas } from '../../src/story/corpus.ts';
import { sites, type TestSite } from '../sites.ts';

/** What a site was built from. */
export function dataIn(folder: string) {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const stories = fileSchemas.stories.parse(json('stories'));
  const articles = fileSchemas.articles.parse(json('articles'));
  const records = fileSchemas.records.parse(json('records'));
  const links = fileSchemas.links.parse(json('links'));
  return { stories, articles, records, links };
}

export type Data = ReturnType<typeof dataIn>;

/** What a test site was built from. Throws RangeError for a name that is no test site. */
export function dataOf(name: TestSite['name']): Data {
  const site = sites.find((one) => one.name === name);
  if (site === undefined) throw new RangeError(`No test site ${name}`);
  return dataIn(site.data);
}

/** The first of a list. Throws RangeError when it is empty: a test without its data must not pass. */
export function first<T>(list: readonly T[], what: string): T {
  const [one] = list;
  if (one === undefined) throw new RangeError(`The corpus holds no ${what}`);
  return one;
}

/** Items by how often each is named, most first; the order of the data breaks ties. */
export function mostNamed<T extends { readonly id: string }>(
  items: readonly T[],
  named: readonly (string | null)[],
): readonly T[] {
  const count = (id: string): number => named.filter((one) => one === id).length;
  return [...items].sort((a, b) => count(b.id) - count(a.id));
}

/** One address of every kind of page, relative to the base path. */
export function pageKinds({
  articles,
  records,
  links,
  stories,
}: Data): readonly { readonly kind: string; readonly at: string }[] {
  const pair = first(links.reuse, 'shared passage');
  const speaker = first(
    mostNamed(
      records.sources,
      records.quotes.map((quote) => quote.speaker),
    ),
    'speaker',
  );
  const several = [...links.sameQuote].sort((a, b) => b.members.length - a.members.length);
  return [
    { kind: 'home', at: '' },
    ...(stories.length > 1 ? [{ kind: 'story', at: `stories/${first(stories, 'story').slug}/` }] : []),
    ...articles
      .filter((one, i) => articles.findIndex(({ rights }) => rights === one.rights) === i)
      .map(({ id, rights }) => ({ kind: `article (${rights})`, at: `articles/${id}/` })),
    { kind: 'timeline', at: 'timeline/' },
    { kind: 'timeline, undated', at: 'timeline/undated/' },
    { kind: 'search', at: 'search/' },
    { kind: 'comparison', at: 'compare/' },
    { kind: 'pair', at: `compare/${pair.a.article}/${pair.b.article}/` },
    { kind: 'quotes', at: 'quotes/' },
    { kind: 'quote', at: `quotes/${first(several, 'quotation printed twice').base}/` },
    { kind: 'speakers', at: 'speakers/' },
    { kind: 'names', at: 'names/' },
    { kind: 'speaker', at: `speakers/${speaker.id}/` },
    { kind: 'stories', at: 'stories/' },
    { kind: 'method', at: 'method/' },
    { kind: 'design', at: 'design/' },
    { kind: 'glossary', at: 'glossary/' },
    { kind: 'data', at: 'data/' },
    { kind: 'offline', at: 'offline/' },
  ];
}
