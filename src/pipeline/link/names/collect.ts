import type { Article } from '../../../story/article.ts';
import type { Source } from '../../../story/records.ts';
import { type Named, namedIn } from '../../language/named.ts';
import { isRegion } from '../../language/regions.ts';
import type { LinkInput } from '../../model.ts';
import { byPlace, push } from '../order.ts';
import { union } from '../union.ts';
import { type Draft, type Mention, mentionOf } from './draft.ts';

/** Sources without a name: whoever an article only describes. */
const nameless: ReadonlySet<Source['type']> = new Set<Source['type']>(['anonymous', 'official', 'group']);

interface Home extends Named {
  readonly article: Article;
}
const keyOf = (article: string, start: number): string => `${article} ${start}`;
const fold = (form: string): string => form.toLowerCase();

/** Mentions of a source with what stands beside each, as the article’s own reading has it. */
function mentionsOf(source: Source, known: ReadonlyMap<string, Mention>): Mention[] {
  return source.mentions.map(
    (one) => known.get(keyOf(one.article, one.start)) ?? { ...one, described: null, kin: false },
  );
}

function allMentions(named: readonly Home[]): Map<string, Mention> {
  return new Map(
    named.flatMap(({ article, mentions }) =>
      mentions.map((one) => [keyOf(article.id, one.start), mentionOf(article, one, one.described, one.kin)]),
    ),
  );
}

/** Groups what articles name by the forms they share: “Calder” in one is “Calder Valley” where another prints both. */
function byForms(named: readonly Home[]): Home[][] {
  const sets = union(named.map((_, at) => String(at)));
  const first = new Map<string, string>();
  for (const [at, { article, mentions }] of named.entries())
    for (const form of new Set(mentions.map(({ start, end }) => fold(article.text.slice(start, end))))) {
      const known = first.get(form);
      if (known === undefined) first.set(form, String(at));
      else sets.join(known, String(at));
    }
  return sets.groups().map((group) => group.flatMap((at) => named[Number(at)] ?? []));
}

/** Who speaks, carries or stands behind a statement is somebody, also where it has the name of a place. */
function actors(input: LinkInput): Set<string> {
  const { quotes, claims } = input.records;
  return new Set([
    ...quotes.flatMap(({ speaker, via }) => [speaker ?? '', ...via]),
    ...claims.map(({ by }) => by ?? ''),
  ]);
}

function kindOf(source: Source, acts: boolean, told: boolean): Draft['kind'] {
  if (source.type === 'person') return 'person';
  const place = source.rule === 'source/place' || isRegion(source.name) || (told && !acts);
  return place ? 'place' : 'body';
}

/** People and bodies are the settled sources; a place is whatever some article tells to be one. */
export function collect(input: LinkInput): Draft[] {
  const named = input.articles.flatMap((article) => namedIn(article).map((one): Home => ({ ...one, article })));
  const known = allMentions(named);
  const told = new Set(
    named.flatMap(({ article, place, mentions }) =>
      place ? mentions.map(({ start }) => keyOf(article.id, start)) : [],
    ),
  );
  const acting = actors(input);
  const sources = input.records.sources
    .filter(({ type }) => !nameless.has(type))
    .map((source): Draft => {
      const mentions = mentionsOf(source, known);
      const isTold = mentions.some((one) => told.has(keyOf(one.article, one.start)));
      const kind = kindOf(source, acting.has(source.id), isTold);
      return { kind, label: source.name, source, mentions, proposed: new Map() };
    });
  return withPlaces(sources, placesIn(named, sources));
}

/** Mentions of places, one list a place; what stands for a person or body in its article is none. */
function placesIn(named: readonly Home[], sources: readonly Draft[]): Mention[][] {
  const taken = new Set(
    sources
      .filter(({ kind }) => kind !== 'place')
      .flatMap(({ mentions }) => mentions.map((m) => keyOf(m.article, m.start))),
  );
  const free = named.filter(
    ({ article, kind, place, mentions }) =>
      (place || kind === 'unknown') && !mentions.some(({ start }) => taken.has(keyOf(article.id, start))),
  );
  return byForms(free)
    .filter((group) => group.some(({ place }) => place))
    .map((group) =>
      group.flatMap(({ article, mentions }) => mentions.map((m) => mentionOf(article, m, m.described, m.kin))),
    );
}

/** A source that is a place takes in the other mentions of it; the rest are entries of their own. */
function withPlaces(sources: readonly Draft[], places: readonly Mention[][]): Draft[] {
  const ofSource = new Map<string, number>();
  for (const [at, { kind, mentions }] of sources.entries())
    if (kind === 'place') for (const { text } of mentions) ofSource.set(fold(text), at);
  const more = new Map<number, Mention[]>();
  const own: Draft[] = [];
  for (const mentions of places) {
    const at = mentions.map(({ text }) => ofSource.get(fold(text))).find((found) => found !== undefined);
    if (at === undefined) own.push({ kind: 'place', label: null, source: null, mentions, proposed: new Map() });
    else for (const one of mentions) push(more, at, one);
  }
  const joined = sources.map((draft, at) => ({
    ...draft,
    mentions: unique([...draft.mentions, ...(more.get(at) ?? [])]),
  }));
  return [...joined, ...own];
}

const unique = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.toSorted(byPlace).map((one) => [keyOf(one.article, one.start), one])).values(),
];
