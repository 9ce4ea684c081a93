import type { Routes } from './routes.ts';
import { otherNamesIn } from './other-names.ts';
import { placeAt, places } from './paragraphs.ts';
import type { Scope, Site } from './site.ts';
import { quoteItem } from './quote-index.ts';
import type { Entry } from './search-layers.ts';
import { utterances } from './utterance.ts';

/** What can be found on the search page, in the order in which it is listed. */
export const searchKinds = ['speaker', 'quote', 'statement', 'passage'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. `words` is shown, and looked in before `more`; `at` says where it stands, in words. */
export interface SearchItem extends Pick<Entry, 'id' | 'names'> {
  readonly kind: SearchKind;
  readonly href: string;
  readonly words: string;
  /** Other wordings or forms of a name. */
  readonly more: readonly string[];
  readonly by: string | null;
  readonly at: string;
}

const nobody: Entry['names'] = { speaker: [], role: [], outlet: [], via: [] };
const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].filter((one) => one !== '');

/** `TRT World, ¶ 7`: outlet and paragraph of an offset. */
function whereIs(site: Site, id: string, start: number): string {
  const label = placeAt(site.article(id), start)?.label ?? '';
  return [site.siglum(id).label, label].filter((part) => part !== '').join(', ');
}

const outletsOf = (site: Site, ids: readonly string[]): readonly string[] =>
  unique(ids.map((id) => site.article(id).outlet.name ?? ''));

/** Of several speakers with one name, each is told by the article that names it. */
function speakers(site: Site, scope: Scope, routes: Routes): SearchItem[] {
  const { sources } = scope.records;
  const bearers = Map.groupBy(sources, ({ name }) => name);
  return sources.map(({ id, name, names, role, article }) => ({
    id,
    kind: 'speaker',
    href: routes.speaker(id),
    words: name,
    more: unique(names.map((form) => form.name)).filter((form) => form !== name),
    by: null,
    at: unique([role ?? '', (bearers.get(name)?.length ?? 0) > 1 ? site.siglum(article).label : '']).join(' · '),
    names: { ...nobody, speaker: unique([name, ...names.map((form) => form.name)]), role: unique([role ?? '']) },
  }));
}

function quotes(site: Site, scope: Scope, routes: Routes): SearchItem[] {
  return utterances(scope).map((utterance) => {
    const { source, names } = quoteItem(site, utterance);
    const wordings = utterance.witnesses.map(({ parts }) => parts.map(({ text }) => text).join(' … '));
    const [words = '', ...more] = unique(wordings);
    return {
      id: utterance.id,
      kind: 'quote',
      href: routes.quote(utterance.id),
      words,
      more,
      by: source?.name ?? null,
      at: unique(utterance.witnesses.map(({ article }) => site.siglum(article).label)).join('; '),
      names,
    };
  });
}

function statements(site: Site, scope: Scope, routes: Routes): SearchItem[] {
  return scope.records.claims.map(({ id, article, start, text, by }) => {
    const source = by === null ? null : site.source(by);
    return {
      id,
      kind: 'statement',
      href: routes.article(article, id),
      words: text,
      more: [],
      by: source?.name ?? null,
      at: whereIs(site, article, start),
      names: {
        ...nobody,
        speaker: unique([source?.name ?? '']),
        outlet: outletsOf(site, [article]),
        ...otherNamesIn(site, article, [text]),
      },
    };
  });
}

/** Every block of every article, headings and page chrome too: what the other kinds do not hold is found here. */
function passages(site: Site, scope: Scope, routes: Routes): SearchItem[] {
  return scope.articles.flatMap((article) =>
    places(article).map(({ block, anchor }) => {
      const words = article.text.slice(block.start, block.end);
      return {
        id: `${article.id}-${anchor}`,
        kind: 'passage' as const,
        href: routes.article(article.id, anchor),
        words,
        more: [],
        by: null,
        at: whereIs(site, article.id, block.start),
        names: { ...nobody, outlet: outletsOf(site, [article.id]), ...otherNamesIn(site, article.id, [words]) },
      };
    }),
  );
}

/** Everything of a story that can be found, by kind. */
export function searchItems(site: Site, story: string, routes: Routes): SearchItem[] {
  const scope = site.scope(story);
  return [
    ...speakers(site, scope, routes),
    ...quotes(site, scope, routes),
    ...statements(site, scope, routes),
    ...passages(site, scope, routes),
  ].filter(({ words }) => words.trim() !== '');
}
