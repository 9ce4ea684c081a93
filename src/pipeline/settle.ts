import type { Article, Story } from '../story/article.ts';
import type { Records, Source } from '../story/records.ts';
import { slug } from './ids.ts';
import { knownOf } from './language/same-source.ts';
import { type Cluster, clusters, isGuess, isPerson, type Member, UNNAMED } from './settle/clusters.ts';

/** One article's records with ids of sources still local. */
export interface ArticleRecords {
  readonly article: Article;
  readonly records: Records;
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function names(members: readonly Member[]): Source['names'] {
  const forms = [...new Set(members.flatMap((m) => m.source.names.map((n) => n.name)))].sort(compare);
  return forms.map((name) => {
    const using = members.filter((m) => m.source.names.some((n) => n.name === name)).map((m) => m.article);
    return {
      name,
      outlets: [...new Set(using.flatMap((a) => a.outlet.name ?? []))].sort(compare),
      articles: using.map((a) => a.id).sort(compare),
    };
  });
}

/** The member whose name is the fullest printed form; ties go to the earlier article id. */
function fullest(members: readonly Member[]): Member | undefined {
  return members.toSorted(
    (a, b) => b.source.name.length - a.source.name.length || compare(a.article.id, b.article.id),
  )[0];
}

/** The name the story file chooses, when an article prints it; else the fullest printed form. */
function chosen(story: Story, members: readonly Member[]): Member | undefined {
  return (
    members.find((m) => story.aliases.some((a) => a.name === m.source.name && a.also.length > 0)) ?? fullest(members)
  );
}

function toSource(story: Story, c: Cluster, id: string): Source | undefined {
  const best = chosen(story, c.members);
  if (!best) return undefined;
  const role =
    best.source.role ??
    c.members.toSorted((a, b) => compare(a.article.id, b.article.id)).find((m) => m.source.role !== null)?.source
      .role ??
    null;
  const mentions = c.members
    .flatMap((m) => m.source.mentions)
    .sort((a, b) => compare(a.article, b.article) || a.start - b.start || a.end - b.end);
  const known = c.members.filter((m) => !isGuess(m.source));
  const named = known.find((m) => !isPerson(m.source) && m.source.type !== 'organisation')?.source.type;
  const type = known[0]?.source.type ?? best.source.type;
  return {
    ...best.source,
    id,
    story: story.slug,
    type: type === 'person' ? type : (named ?? type),
    role,
    names: names(c.members),
    mentions,
  };
}

/** Ids: the name, the story, and for an unnamed speaker the article, since two unnamed people need not be one. */
function idFor(story: Story, c: Cluster, taken: Set<string>): string {
  const best = chosen(story, c.members);
  const unnamed = best !== undefined && UNNAMED.has(best.source.type);
  const base = `${slug(best?.source.name ?? '')}--${unnamed ? best.article.id : story.slug}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/** Sources of all articles in groups of one person or body, longest names first so that bare surnames find their full name. */
function clustersOf(story: Story, parts: readonly ArticleRecords[]): readonly Cluster[] {
  const all = parts.flatMap(({ article, records }) =>
    records.sources.map((source): Member => ({ article, ...knownOf(source, article.text) })),
  );
  const order = all.toSorted(
    (a, b) =>
      b.source.name.split(' ').length - a.source.name.split(' ').length ||
      compare(a.source.name, b.source.name) ||
      compare(a.article.id, b.article.id) ||
      a.source.start - b.source.start,
  );
  return clusters(story, order);
}

/** Settles who is who in a story, once all its articles are read, and points every record at the settled sources. */
export function settle(story: Story, parts: readonly ArticleRecords[]): Records {
  const taken = new Set<string>();
  const final = new Map<string, string>();
  const sources = clustersOf(story, parts).flatMap((c) => {
    const id = idFor(story, c, taken);
    for (const m of c.members) final.set(`${m.article.id} ${m.source.id}`, id);
    return toSource(story, c, id) ?? [];
  });
  const at = (article: string, id: string | null): string | null =>
    id === null ? null : (final.get(`${article} ${id}`) ?? null);
  const list = (article: string, ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => at(article, id) ?? [])),
  ];
  return {
    quotes: parts.flatMap((p) =>
      p.records.quotes.map((q) => ({
        ...q,
        speaker: at(q.article, q.speaker),
        alternatives: list(q.article, q.alternatives),
        via: list(q.article, q.via),
      })),
    ),
    claims: parts.flatMap((p) =>
      p.records.claims.map((c) => ({ ...c, by: at(c.article, c.by), via: list(c.article, c.via) })),
    ),
    sources: sources.sort((a, b) => compare(a.id, b.id)),
    dates: parts.flatMap((p) => p.records.dates),
    figures: parts.flatMap((p) => p.records.figures.map((f) => ({ ...f, by: at(f.article, voiceAt(p.records, f)) }))),
  };
}

/** Whose words a figure stands in: the speaker of the shortest report around it. */
function voiceAt(records: Records, at: { start: number; end: number }): string | null {
  const around = records.quotes.filter((q) => q.start <= at.start && at.end <= q.end);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null;
}
