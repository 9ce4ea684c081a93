import type { Article } from '../story/article.ts';
import type { Claim, Quote, Source } from '../story/records.ts';
import type { Routes } from './routes.ts';
import { foldedText } from './search-words.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';

type Reported = Quote | Claim;
/** One article’s part in a statement, with the media it names for it. */
export interface Citing {
  readonly siglum: Siglum;
  readonly href: string;
  readonly names: readonly string[];
}
export interface Loop {
  /**
   * circle: the articles name only one another’s outlets; root: several name one outlet whose own article names nobody; unnamed: nobody but
   * media without a name is given.
   */
  readonly kind: 'circle' | 'root' | 'unnamed';
  /** The statement as the first of them prints it. */
  readonly words: string;
  readonly citing: readonly Citing[];
}
export interface Circular {
  readonly found: readonly Loop[];
  readonly looked: {
    /** Statements and quotations that more than one article prints. */
    readonly printed: number;
    /** How often an article names another medium for one of them. */
    readonly named: number;
    /** Of those, how often that medium has an article here: only these can be followed. */
    readonly followed: number;
  };
}

const media: ReadonlySet<Source['type']> = new Set<Source['type']>(['agency', 'outlet']);
const UNNAMED = /\b(?:media|press|news outlets?|newspapers?|news reports?|reports)\b/iu;

/** A medium’s name without article, brackets, spaces and the ending of an address: “The Port Daily (London)” is portdaily.com. */
export const mediumKey = (name: string): string =>
  foldedText(
    name
      .replace(/\([^)]*\)/gu, ' ')
      .replace(/\.(?:com|org|net|co\.\p{L}{2}|\p{L}{2})\s*$/iu, '')
      .replace(/^\s*the\s/iu, ''),
  ).replaceAll(' ', '');

/** What one article says of where a statement comes from. */
interface Part {
  readonly article: Article;
  readonly record: Reported;
  /** Keys of the media it names, its own outlet apart. */
  readonly cites: ReadonlySet<string>;
  readonly names: readonly string[];
  /** It gives the words to somebody without a medium between, or to nobody. */
  readonly root: 'somebody' | 'nobody' | 'unnamed' | null;
}

const speakerOf = (record: Reported): string | null => (record.kind === 'quote' ? record.speaker : record.by);

function partOf(site: Site, record: Reported): Part {
  const article = site.article(record.article);
  const own = mediumKey(article.outlet.name ?? '');
  const speaker = speakerOf(record) === null ? null : site.source(speakerOf(record) ?? '');
  const named = [...record.via.map((id) => site.source(id)), ...(speaker === null ? [] : [speaker])];
  const credits = article.credits.filter(({ of }) => of === 'text').map(({ agency }) => agency);
  const names = [...named.filter(({ type }) => media.has(type)).map(({ name }) => name), ...credits];
  const other = [...new Set(names)].filter((name) => mediumKey(name) !== own);
  const isUnnamed = ({ type, name }: Source): boolean => type === 'group' && UNNAMED.test(name);
  const root = other.length > 0 ? null : named.some(isUnnamed) ? 'unnamed' : named.length > 0 ? 'somebody' : 'nobody';
  return { article, record, cites: new Set(other.map(mediumKey)), names: other, root };
}

/** Parts of one statement by article; an article that gives it a source of its own anywhere rests on that. */
type Statement = readonly (readonly Part[])[];

const outletOf = (parts: readonly Part[]): string => mediumKey(parts[0]?.article.outlet.name ?? '');

function statementsOf(site: Site, scope: Scope): Statement[] {
  const groups: (readonly Reported[])[] = [
    ...scope.links.sameClaim.map(({ members }) => members.map((id) => site.claim(id))),
    ...scope.links.sameQuote.map(({ members }) => members.map(({ quote }) => site.quote(quote))),
  ];
  return groups
    .map((group) => [
      ...Map.groupBy(
        group.map((one) => partOf(site, one)),
        ({ article }) => article.id,
      ).values(),
    ])
    .filter((statement) => statement.length > 1);
}

/** Media named by an article for a statement, none where it also gives a source of its own. */
const onlyMedia = (parts: readonly Part[]): ReadonlySet<string> =>
  parts.every(({ root }) => root === null) ? new Set(parts.flatMap(({ cites }) => [...cites])) : new Set();

/** Articles that name media only, and only such as are among themselves; empty where a way leads out. */
function circle(statement: Statement): Statement {
  let left = statement.filter((parts) => onlyMedia(parts).size > 0);
  for (;;) {
    const here = new Set(left.map(outletOf));
    // An outlet with another article that gives a source leads out of the circle.
    const open = new Set(statement.filter((parts) => !left.includes(parts)).map(outletOf));
    const kept = left.filter((parts) => [...onlyMedia(parts)].every((key) => here.has(key) && !open.has(key)));
    if (kept.length === left.length) return new Set(kept.map(outletOf)).size > 1 ? kept : [];
    left = kept;
  }
}

/** Several articles name one outlet, and its own articles name nobody. */
function roots(statement: Statement): Statement[] {
  return [...Map.groupBy(statement, outletOf)].flatMap(([key, own]) => {
    const silent = key !== '' && own.every((parts) => parts.every(({ root }) => root === 'nobody'));
    const citing = statement.filter((parts) => onlyMedia(parts).size === 1 && onlyMedia(parts).has(key));
    return silent && new Set(citing.map(outletOf)).size > 1 ? [[...own, ...citing]] : [];
  });
}

/** Every article that gives a source gives media without a name. */
function unnamed(statement: Statement): Statement {
  const sourced = statement.filter((parts) => parts.some(({ root }) => root !== 'nobody'));
  const all = sourced.every((parts) => parts.every(({ root }) => root === 'unnamed' || root === 'nobody'));
  return all && sourced.length > 1 ? sourced : [];
}

/** Looks whether the articles that print one statement only name one another for it, or one that names nobody. */
export function circular(site: Site, routes: Routes, scope: Scope): Circular {
  const statements = statementsOf(site, scope);
  const loop = (kind: Loop['kind'], articles: Statement): Loop[] => {
    const firsts = articles.flatMap(([first]) => first ?? []);
    const citing = firsts.map(({ article, record, names }) => ({
      siglum: site.siglum(article.id),
      href: routes.article(article.id, record.id),
      names,
    }));
    return firsts.length === 0 ? [] : [{ kind, words: firsts[0]?.record.text ?? '', citing }];
  };
  const parts = statements.flat(2);
  const named = parts.flatMap(({ cites }) => [...cites]);
  const outlets = new Set(scope.articles.map(({ outlet }) => mediumKey(outlet.name ?? '')));
  return {
    found: statements.flatMap((one) => [
      ...loop('circle', circle(one)),
      ...roots(one).flatMap((root) => loop('root', root)),
      ...loop('unnamed', unnamed(one)),
    ]),
    looked: {
      printed: statements.length,
      named: named.length,
      followed: named.filter((key) => outlets.has(key)).length,
    },
  };
}
