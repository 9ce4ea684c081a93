import type { Article } from '../../story/article.ts';
import type { Join, Part } from '../../story/overrides.ts';
import type { Records, Source } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { slug } from '../ids.ts';
import { sectionAt } from '../language/sections.ts';
import { union } from '../link/union.ts';
import type { Located } from '../read/overrides-file.ts';
import { byCodeUnits } from '../sorted.ts';
import { complain, type Desk, note } from './model.ts';
import { nearestIds } from './nearest.ts';
import { renameSources } from './references.ts';

type Names = Source['names'];

const outletsOf = (desk: Desk, articles: readonly string[]): string[] =>
  [...new Set(articles.flatMap((id) => desk.articles.get(id)?.outlet.name ?? []))].sort(byCodeUnits);

/** Printed forms with the articles that print them, one entry a form. */
function mergedNames(desk: Desk, names: Names): Names {
  const forms = [...new Set(names.map((n) => n.name))].sort(byCodeUnits);
  return forms.map((name) => {
    const articles = [...new Set(names.filter((n) => n.name === name).flatMap((n) => n.articles))].sort(byCodeUnits);
    return { name, outlets: outletsOf(desk, articles), articles };
  });
}

const inText = (a: Span, b: Span): number => byCodeUnits(a.article, b.article) || a.start - b.start || a.end - b.end;

/** A source moved to where a printed form of it stands; as it was when the form stands nowhere. */
export function standingAt(source: Source, name: string, articles: ReadonlyMap<string, Article>): Source {
  const span = source.mentions.find((m) => m.text === name);
  const article = span && articles.get(span.article);
  return span && article ? { ...source, ...span, name, section: sectionAt(article, span.start) } : source;
}

/** A source with only some of its mentions, under the longest name printed there. */
function narrowed(desk: Desk, source: Source, id: string, mentions: Span[]): Source {
  const held = new Set(mentions.map((m) => m.article));
  const names = mergedNames(
    desk,
    source.names.flatMap((n) => {
      const articles = n.articles.filter((a) => held.has(a));
      return articles.length === 0 ? [] : [{ ...n, articles }];
    }),
  );
  const rest = { ...source, id, names, mentions };
  if (mentions.some((m) => m.text === source.name)) return standingAt(rest, source.name, desk.articles);
  const longest = mentions.map((m) => m.text).sort((a, b) => b.length - a.length || byCodeUnits(a, b))[0];
  return longest === undefined ? rest : standingAt(rest, longest, desk.articles);
}

const byHand = (source: Source, because: string | null): Source => ({
  ...source,
  rule: `override/${source.rule.replace(/^override\//, '')}`,
  confidence: 'certain',
  corrected: { fields: ['mentions', 'names'], because: because ?? 'Joined by hand; no reason given.' },
});

/** Says that an id is no source of the story. */
function unknownSource(
  desk: Desk,
  records: Readonly<Records>,
  id: string,
  at: Located<unknown>['at'],
  path: PropertyKey[],
) {
  const near = nearestIds(
    id,
    records.sources.map((s) => s.id),
  );
  complain(desk, 'override-stale', at(...path), `the id "${id}", which no source of this story has${near}`);
}

function partOne(desk: Desk, records: Records, { value, at }: Located<Part>): Records {
  const source = records.sources.find((s) => s.id === value.source);
  if (!source) {
    unknownSource(desk, records, value.source, at, ['source']);
    return records;
  }
  const away = new Set(value.articles);
  const theirs = source.mentions.filter((m) => away.has(m.article));
  const ours = source.mentions.filter((m) => !away.has(m.article));
  if (theirs.length === 0 || ours.length === 0) {
    const found = `articles that hold ${theirs.length} of the ${source.mentions.length} mentions of ${source.id}`;
    complain(desk, 'override-field', at('articles'), found);
    return records;
  }
  const first = [...away].filter((id) => theirs.some((m) => m.article === id)).sort(byCodeUnits)[0] ?? '';
  const other = narrowed(desk, source, source.id, theirs);
  const id = `${slug(other.name)}--${first}`;
  if (records.sources.some((s) => s.id === id)) {
    complain(desk, 'override-field', at('articles'), `articles whose new source would have the id of another, ${id}`);
    return records;
  }
  note(desk, at(), { change: 'part', record: id, fields: ['mentions', 'names'], because: value.because });
  const sources = records.sources.flatMap((s) =>
    s === source
      ? [narrowed(desk, source, source.id, ours), { ...other, id }].map((half) => byHand(half, value.because))
      : [s],
  );
  return renameSources({ ...records, sources }, (named, article) =>
    named === source.id && away.has(article) ? id : named,
  );
}

/** Of sources that are one, the id that stays: one that no list has behind another, the first in code-unit order. */
function keptOf(group: readonly string[], joins: readonly Located<Join>[]): string {
  const behind = new Set(joins.flatMap(({ value }) => value.sources.slice(1)));
  return group.find((id) => !behind.has(id)) ?? group[0] ?? '';
}

function joinGroup(desk: Desk, members: readonly Source[], kept: Source, because: string | null): Source {
  const all = [kept, ...members.filter((s) => s !== kept)];
  return byHand(
    {
      ...kept,
      role: all.find((s) => s.role !== null)?.role ?? null,
      names: mergedNames(
        desk,
        all.flatMap((s) => s.names),
      ),
      mentions: all.flatMap((s) => s.mentions).sort(inText),
    },
    because,
  );
}

/** Joins of which every id is a source; the others are told. */
function soundJoins(desk: Desk, joins: readonly Located<Join>[], records: Readonly<Records>): Located<Join>[] {
  const known = new Set(records.sources.map((s) => s.id));
  return joins.filter(({ value, at }) => {
    const gone = value.sources.filter((id) => !known.has(id));
    for (const id of gone) unknownSource(desk, records, id, at, []);
    return gone.length === 0;
  });
}

/** Ids that stay, each with all the ids that are one with it. */
function groupsOf(joins: readonly Located<Join>[]): Map<string, string[]> {
  const sets = union(joins.flatMap(({ value }) => value.sources));
  for (const { value } of joins) for (const id of value.sources) sets.join(value.sources[0] ?? id, id);
  const groups = sets.groups().filter((group) => group.length > 1);
  return new Map(groups.map((group) => [keptOf(group, joins), group]));
}

function joinAll(desk: Desk, joins: readonly Located<Join>[], records: Records): Named {
  const groups = groupsOf(joins);
  const joined = new Map(
    [...groups].flatMap(([kept, ids]) => ids.flatMap((id) => (id === kept ? [] : [[id, kept] as const]))),
  );
  const sources = records.sources.flatMap((source) => {
    const group = groups.get(source.id);
    if (!group) return joined.has(source.id) ? [] : [source];
    const own = joins.filter(({ value }) => group.includes(value.sources[0] ?? ''));
    for (const { value, at } of own)
      note(desk, at(), { change: 'join', record: source.id, fields: ['mentions', 'names'], because: value.because });
    const reasons = [...new Set(own.flatMap(({ value }) => value.because ?? []))].sort(byCodeUnits);
    const members = records.sources.filter((s) => group.includes(s.id));
    return [joinGroup(desk, members, source, reasons.length === 0 ? null : reasons.join(' '))];
  });
  return { records: renameSources({ ...records, sources }, (id) => joined.get(id) ?? id), joined };
}

/** Records after `names`; `joined` maps each id that went to the one that stayed. */
interface Named {
  readonly records: Records;
  readonly joined: ReadonlyMap<string, string>;
}

/** Parts, then joins sources, as `names` asks. */
export function settleNames(
  desk: Desk,
  parts: readonly Located<Part>[],
  joins: readonly Located<Join>[],
  before: Readonly<Records>,
): Named {
  const key = ({ value }: Located<Part>): string => [value.source, ...value.articles.toSorted(byCodeUnits)].join(' ');
  const records = [...parts]
    .sort((a, b) => byCodeUnits(key(a), key(b)))
    .reduce((all: Records, one) => partOne(desk, all, one), before);
  return joinAll(desk, soundJoins(desk, joins, records), records);
}
