import { distance } from 'fastest-levenshtein';
import type { Quote, Source } from '../../../story/records.ts';
import { sameGivenName } from '../../language/words/nicknames.ts';
import type { LinkInput } from '../../model.ts';
import { byCodeUnits } from '../../sorted.ts';
import type { Span } from '../../../story/span.ts';
import { kept } from '../kept.ts';
import { byPlace, pairs, push } from '../order.ts';
import { contentStems, sharedCount, tokenise, wordsOf } from '../tokens.ts';
import { union } from '../union.ts';

/** A named person as the articles of a story print them. */
interface Person {
  readonly source: Source;
  readonly given: string;
  readonly last: string;
  readonly articles: ReadonlySet<string>;
  readonly said: readonly ReadonlySet<string>[];
  readonly role: ReadonlySet<string>;
}

/** Letters that two spellings of one name may differ by. */
const LETTERS = 2;

/** Two people of a story who are one, by what they are or said, though the names differ. */
export type Misprint = readonly [Source, Source];

function personOf(source: Source, quotes: readonly Quote[]): Person[] {
  const words = wordsOf(source.name).map((one) => one.key);
  const [given, last] = [words[0], words.at(-1)];
  if (source.type !== 'person' || given === undefined || last === undefined || words.length < 2) return [];
  return [
    {
      source,
      given,
      last,
      articles: new Set(source.mentions.map(({ article }) => article)),
      said: quotes.map((one) => contentStems(tokenise(one.text))),
      role: contentStems(tokenise(source.role ?? '')),
    },
  ];
}

/** Letters without their accents: many outlets leave those out. */
export const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

const near = (a: string, b: string): boolean =>
  bare(a) !== bare(b) &&
  a[0] === b[0] &&
  Math.min(a.length, b.length) > distance(a, b) + 2 &&
  distance(a, b) <= LETTERS;
const oneGiven = (a: string, b: string): boolean =>
  a === b || sameGivenName(a, b) || (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)));

/** One article never prints one person under two names. */
const apart = (a: Person, b: Person): boolean => ![...a.articles].some((one) => b.articles.has(one));

/** Content stems that two utterances of one person share at least, where the names are near besides. */
const WORDS = 4;

/** Much the same words in the mouth of both. */
function sameWords(a: Person, b: Person, threshold: LinkInput['threshold']): boolean {
  return a.said.some((one) =>
    b.said.some((other) => {
      const shared = sharedCount(one, other);
      return shared >= WORDS && shared / Math.min(one.size, other.size) >= threshold('conflicts.statement');
    }),
  );
}

/** A letter or two apart in one of the two names and alike in the other; or one surname, other given names, and the same words. */
function isOne(a: Person, b: Person, threshold: LinkInput['threshold']): boolean {
  if (!apart(a, b)) return false;
  const role = sharedCount(a.role, b.role) > 0;
  if (oneGiven(a.given, b.given) && near(a.last, b.last)) return true;
  if (a.last !== b.last || oneGiven(a.given, b.given)) return false;
  return near(a.given, b.given) ? role || sameWords(a, b, threshold) : role && sameWords(a, b, threshold);
}

/** Pairs of named people whom the articles print under names that differ in a letter or more. */
export const misprints = kept((input: LinkInput): readonly Misprint[] => {
  const quotes = new Map<string, Quote[]>();
  for (const one of input.records.quotes) if (one.speaker !== null) push(quotes, one.speaker, one);
  const people = input.records.sources.flatMap((one) => personOf(one, quotes.get(one.id) ?? []));
  const keyed = new Map<string, Person[]>();
  for (const one of people) for (const key of new Set([`g ${one.given}`, `l ${one.last}`])) push(keyed, key, one);
  const found = new Map<string, Misprint>();
  for (const key of [...keyed.keys()].sort(byCodeUnits))
    for (const [a, b] of pairs(keyed.get(key) ?? [], input.threshold('conflicts.spread')))
      if (isOne(a, b, input.threshold))
        found.set([a.source.id, b.source.id].sort(byCodeUnits).join(' '), [a.source, b.source]);
  return [...found.values()].sort(([a], [b]) => byPlace(a, b));
});

/** A source and where it is named; a person printed under two names is one, named in the places of both. */
export interface Named {
  readonly source: Source;
  readonly mentions: readonly Span[];
}

const individual: ReadonlySet<Source['type']> = new Set<Source['type']>(['person', 'official']);

/** People and officials of a story, each once. */
export const individuals = kept((input: LinkInput): readonly Named[] => {
  const list = input.records.sources.filter(({ type }) => individual.has(type));
  const sets = union(list.map(({ id }) => id));
  for (const [a, b] of misprints(input)) sets.join(a.id, b.id);
  const byId = new Map(list.map((one) => [one.id, one]));
  return sets.groups().flatMap((ids): Named[] => {
    const one = ids.flatMap((id) => byId.get(id) ?? []);
    const [source] = one;
    return source === undefined ? [] : [{ source, mentions: one.flatMap(({ mentions }) => mentions) }];
  });
});
