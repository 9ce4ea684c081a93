import type { Article, Story } from '../../story/article.ts';
import type { Source } from '../../story/records.ts';
import { bodyHandles, personHandles } from '../language/name-handles.ts';
import { differ, type Known, sameBody, samePerson } from '../language/same-source.ts';

/** A source of one article. */
export interface Member extends Known {
  readonly article: Article;
}

/** Members that nothing told here tells apart but their article. */
interface Kind {
  readonly member: Member;
  readonly articles: Set<string>;
}

/** Sources of several articles that are one. */
export interface Cluster {
  readonly members: readonly Member[];
}
interface Growing extends Cluster {
  readonly members: Member[];
  readonly kinds: Map<string, Kind>;
}

export const UNNAMED: ReadonlySet<Source['type']> = new Set<Source['type']>(['anonymous', 'official', 'group']);
export const isPerson = (s: Source): boolean => s.type === 'person';
/** Nothing in its article tells whether it is a person or a body. */
export const isGuess = (s: Source): boolean => s.rule === 'source/unknown';

/** Everything by which two sources are compared, as one string. */
const kindOf = ({ source, gender }: Member): string =>
  [source.name, source.type, String(isGuess(source)), gender ?? '', ...source.names.map((n) => n.name)].join('\u0000');

/** Do the hand-made aliases say these two names are one, or two? */
function byAlias(story: Story, a: string, b: string): boolean | null {
  for (const { name, also, not } of story.aliases) {
    const all = [name, ...also];
    if (all.includes(a) && all.includes(b)) return true;
    if ((all.includes(a) && not.includes(b)) || (all.includes(b) && not.includes(a))) return false;
  }
  return null;
}

/** Can a source be one with those of a kind, as far as article, kind and hand-made aliases go? True and false are final, null leaves it to the names. */
function byFile(story: Story, { member: a, articles }: Kind, b: Member): boolean | null {
  const said = byAlias(story, a.source.name, b.source.name);
  if (said !== null) return said;
  if (articles.has(b.article.id) || UNNAMED.has(a.source.type) || UNNAMED.has(b.source.type)) return false;
  if (a.source.name === b.source.name && (isGuess(a.source) || isGuess(b.source))) return true;
  return isPerson(a.source) === isPerson(b.source) ? null : false;
}

type SamePerson = (a: Member, b: Member) => boolean;

/** One member is the same by name, and none is excluded. */
function fits(story: Story, cluster: Growing, source: Member, same: SamePerson): boolean {
  const kinds = [...cluster.kinds.values()];
  const told = kinds.map((kind) => byFile(story, kind, source));
  if (told.includes(false)) return false;
  const named = isPerson(source.source)
    ? kinds.some(({ member }) => same(member, source)) && !kinds.some(({ member }) => differ(member, source))
    : kinds.some(({ member }) => sameBody(member, source));
  return named || told.includes(true);
}

/** Adds to the list kept under each of some keys. */
function file<T>(index: Map<string, T[]>, keys: Iterable<string>, value: T): void {
  for (const key of new Set(keys)) {
    const list = index.get(key);
    if (list === undefined) index.set(key, [value]);
    else list.push(value);
  }
}
const look = <T>(index: ReadonlyMap<string, readonly T[]>, keys: readonly string[]): Set<T> =>
  new Set(keys.flatMap((key) => index.get(key) ?? []));

/** Keys one of which two sources share if `fits` can bring them together. */
function handlesOf({ aliases }: Story, { source }: Member): string[] {
  const byHand = aliases.flatMap(({ name, also }, at) =>
    [name, ...also].includes(source.name) ? [`alias ${at}`] : [],
  );
  if (UNNAMED.has(source.type)) return byHand;
  const named = isPerson(source) ? personHandles(source) : bodyHandles(source);
  return [...byHand, `name ${source.name}`, ...named];
}

/** `samePerson`, weighed against those of a story whose names have something in common with one of the two, each pair of names once. */
function samePersonIn(all: readonly Member[]): SamePerson {
  const index = new Map<string, Member[]>();
  for (const one of all) file(index, personHandles(one.source), one);
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = [a.source.name, a.gender, b.source.name, b.gender].join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const near = look(index, [...personHandles(a.source), ...personHandles(b.source)]);
    const same = samePerson(a, b, [...near]);
    known.set(key, same);
    return same;
  };
}

/**
 * Sources in groups of one person or body: each joins the first group that it fits, in the order given. Only groups that share a handle
 * are looked at, so the work grows with the sources, not with their pairs.
 */
export function clusters(story: Story, sources: readonly Member[]): readonly Cluster[] {
  const same = samePersonIn(sources);
  const out: Growing[] = [];
  const index = new Map<string, number[]>();
  for (const source of sources) {
    const handles = handlesOf(story, source);
    const near = [...look(index, handles)].sort((a, b) => a - b);
    const at = near.find((n) => out[n] !== undefined && fits(story, out[n], source, same)) ?? out.length;
    const cluster = out[at] ?? { members: [], kinds: new Map<string, Kind>() };
    out[at] = cluster;
    cluster.members.push(source);
    const known = cluster.kinds.get(kindOf(source));
    if (known === undefined) file(index, handles, at);
    cluster.kinds.set(kindOf(source), {
      member: known?.member ?? source,
      articles: (known?.articles ?? new Set()).add(source.article.id),
    });
  }
  return out;
}
