import type { Source } from '../../../story/records.ts';
import type { Span } from '../../../story/span.ts';
import { sameGivenName } from '../../language/words/nicknames.ts';
import type { LinkInput } from '../../model.ts';
import { byPlace } from '../order.ts';
import { wordsOf } from '../tokens.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';
import { bare, misprints } from './one-person.ts';

const isFull = (form: string): boolean => wordsOf(form).length > 1;

/** First place of a full name of a person in each article. */
function firstPlaces(source: Source): Span[] {
  const first = new Map<string, Span>();
  for (const one of [...source.mentions].sort(byPlace))
    if (isFull(one.text) && !first.has(one.article)) first.set(one.article, one);
  return [...first.values()];
}

function draftOf(input: LinkInput, about: string, groups: readonly (readonly Span[])[]): Draft[] {
  const articles = articlesOf(input);
  const sides = groups.flatMap((places, reading) =>
    places.flatMap((place): Side[] => {
      const home = articles.get(place.article);
      return home === undefined ? [] : [sideOf(home, place, place.text, String(reading))];
    }),
  );
  if (groups.some((one) => one.length === 0)) return [];
  return [
    {
      rule: 'conflicts/one-person-two-names',
      confidence: 'likely',
      about,
      type: 'name',
      verdict: 'differs',
      sides: sides.sort((a, b) => byPlace(a.span, b.span)),
    },
  ];
}

const oneName = (a: string, b: string): boolean =>
  a === b || a.startsWith(b) || b.startsWith(a) || sameGivenName(a, b) || a.length < 3 || b.length < 3;

/** Forms of one source that no short form, initial or title explains: the first and the last word of two full names. */
function spelledApart(a: string, b: string): boolean {
  const [x, y] = [a, b].map((form) => wordsOf(form).map((one) => bare(one.key)));
  if (x === undefined || y === undefined) return false;
  const [lastX = '', lastY = ''] = [x.at(-1), y.at(-1)];
  const [firstX = '', firstY = ''] = [x[0], y[0]];
  if (x.length !== y.length) return false;
  return (
    (lastX === lastY) !== (firstX === firstY) &&
    !oneName(firstX === firstY ? lastX : firstX, firstX === firstY ? lastY : firstY)
  );
}

/** Two spellings of one source, each in articles that never print the other. */
function withinSource(source: Source): (readonly Span[])[] {
  const places = firstPlaces(source);
  const base = places[0];
  if (base === undefined) return [];
  const other = places.filter((one) => spelledApart(base.text, one.text));
  const same = places.filter((one) => bare(one.text) === bare(base.text));
  return other.length === 0 ? [] : [same, other];
}

/** One person printed under two names, or one name in two spellings. Short forms, initials and titles are no difference. */
export const names: Finder = (input) => [
  ...misprints(input).flatMap(([a, b]) => draftOf(input, a.name, [firstPlaces(a), firstPlaces(b)])),
  ...input.records.sources
    .filter(({ type }) => type === 'person')
    .flatMap((source) => {
      const groups = withinSource(source);
      return groups.length < 2 ? [] : draftOf(input, source.name, groups);
    }),
];
