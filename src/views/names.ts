import type { Name } from '../story/links.ts';
import type { Span } from '../story/span.ts';
import { placeAt } from './paragraphs.ts';
import { shownUntil } from './rights.ts';
import type { Routes } from './routes.ts';
import { foldedText } from './search-words.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';

/** A place in an article. */
export interface Where {
  readonly siglum: Siglum;
  readonly href: string;
}
/** Words of an article, as printed. */
export interface Printed extends Where {
  readonly text: string;
}
export interface FormRow {
  readonly form: string;
  readonly use: Name['forms'][number]['use'];
  /** First place in each article. */
  readonly where: readonly Where[];
  /** Places in all. */
  readonly count: number;
  readonly proposed: boolean;
}
export interface NameRow {
  readonly id: string;
  readonly name: string;
  /** Page of the speaker; null for what is no source. */
  readonly href: string | null;
  readonly forms: readonly FormRow[];
  /** Who or what it is said to be, each wording once. */
  readonly described: readonly Printed[];
  readonly alike: boolean;
}
/** Names that may be taken for one another. */
export interface Cluster {
  readonly names: readonly NameRow[];
  readonly why: readonly { readonly how: Name['alike'][number]['how']; readonly shares: string }[];
}
/** A spelling that is only proposed to be the same place, with one sentence that two articles print. */
export interface Proposal {
  readonly form: string;
  readonly name: string;
  readonly id: string;
  readonly sides: readonly Printed[];
}
export interface NamesView {
  readonly groups: readonly { readonly kind: Name['kind']; readonly rows: readonly NameRow[] }[];
  readonly clusters: readonly Cluster[];
  readonly proposals: readonly Proposal[];
}

const kinds = ['person', 'body', 'place'] as const;

const sortKey = (name: string): string => foldedText(name.replace(/^(?:the|an?)\s+/i, ''));
const byName = (a: Name, b: Name): number => {
  const [x, y] = [sortKey(a.name), sortKey(b.name)];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

function whereIs(site: Site, routes: Routes, span: Span): Where {
  const anchor = placeAt(site.article(span.article), span.start)?.anchor;
  return { siglum: site.siglum(span.article), href: routes.article(span.article, anchor) };
}

/** Spans whose words may be shown, each wording once. */
function printed(site: Site, routes: Routes, spans: readonly Span[]): Printed[] {
  const shown = spans.filter((span) => span.end <= shownUntil(site.article(span.article)));
  const first = new Map(shown.toReversed().map((span) => [foldedText(span.text), span]));
  return shown
    .filter((span) => first.get(foldedText(span.text)) === span)
    .map((span) => ({ ...whereIs(site, routes, span), text: span.text }));
}

function rowOf(site: Site, routes: Routes, entry: Name): NameRow {
  const bare = new Set(entry.forms.map(({ form }) => foldedText(form)));
  return {
    id: entry.id,
    name: entry.name,
    href: entry.source === null ? null : routes.speaker(entry.source),
    forms: entry.forms.map(({ form, use, at, count, proposed }) => ({
      form,
      use,
      count,
      where: at.map((span) => whereIs(site, routes, span)),
      proposed: proposed !== null,
    })),
    described: printed(
      site,
      routes,
      entry.described.filter(({ text }) => !bare.has(foldedText(text))),
    ),
    alike: entry.alike.length > 0,
  };
}

/** Names joined by what they share, directly or over a third. */
function clusters(entries: readonly Name[], row: (entry: Name) => NameRow): Cluster[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  const reach = (entry: Name): Name[] => {
    if (seen.has(entry.id)) return [];
    seen.add(entry.id);
    return [entry, ...entry.alike.flatMap(({ name }) => byId.get(name) ?? []).flatMap(reach)];
  };
  return entries
    .filter(({ alike }) => alike.length > 0)
    .map((entry) => reach(entry).sort(byName))
    .filter((group) => group.length > 1)
    .map((group) => {
      const why = group.flatMap(({ alike }) => alike.map(({ how, shares }) => ({ how, shares })));
      const once = new Map(why.map((one) => [`${one.how} ${foldedText(one.shares)}`, one]));
      return { names: group.map(row), why: [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one) };
    });
}

/** Everybody and everything the articles of one story name, A to Z in each kind. */
export function namesView(site: Site, routes: Routes, scope: Scope): NamesView {
  const entries = [...scope.links.names].sort(byName);
  const row = (entry: Name): NameRow => rowOf(site, routes, entry);
  const groups = kinds.map((kind) => ({ kind, rows: entries.filter((entry) => entry.kind === kind).map(row) }));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    clusters: clusters(entries, row),
    proposals: entries.flatMap(({ id, name, forms }) =>
      forms.flatMap(({ form, proposed }) =>
        proposed === null ? [] : [{ form, name, id, sides: printed(site, routes, [proposed.a, proposed.b]) }],
      ),
    ),
  };
}
