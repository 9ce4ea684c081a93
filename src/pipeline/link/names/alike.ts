import type { Name } from '../../../story/links.ts';
import { familyName, fold, surnameKey } from '../../language/entities/model.ts';
import { push } from '../order.ts';
import { type Draft, labelOf } from './draft.ts';
import type { Variant } from './variants.ts';

type How = Name['alike'][number]['how'];
/** Two entries a reader may take for one another; `shares` as printed in the first. */
export interface Alike {
  readonly of: Draft;
  readonly other: Draft;
  readonly shares: string;
  readonly how: How;
  readonly evidence: Name['alike'][number]['evidence'];
}

interface Person {
  readonly draft: Draft;
  readonly words: readonly string[];
  readonly family: string;
}

const wordsOf = (draft: Draft): string[] => labelOf(draft).split(/\s+/u);

function personOf(draft: Draft): Person {
  const words = wordsOf(draft);
  return { draft, words, family: familyName(words) ?? '' };
}

/** Pairs of a list, each in both directions. */
function* bothWays<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const one of list) for (const other of list) if (one !== other) yield [one, other];
}

const isRelative = ({ mentions }: Draft): boolean => mentions.some(({ kin }) => kin);

/** Two people with one family name. */
function bySurname(people: readonly Person[]): Alike[] {
  const families = new Map<string, Person[]>();
  for (const one of people) push(families, surnameKey(one.family), one);
  return [...families.values()].flatMap((list) =>
    [...bothWays(list)].map(
      ([one, other]): Alike => ({
        of: one.draft,
        other: other.draft,
        shares: one.family,
        how: 'surname',
        evidence: null,
      }),
    ),
  );
}

/** Two people with one first name of whom one is brought in as a relative: the family name may only be left out. */
function byFirstName(people: readonly Person[]): Alike[] {
  const first = new Map<string, Person[]>();
  for (const one of people) if (one.words.length > 1) push(first, fold(one.words[0] ?? ''), one);
  return [...first.values()].flatMap((list) =>
    [...bothWays(list)]
      .filter(([a, b]) => surnameKey(a.family) !== surnameKey(b.family) && (isRelative(a.draft) || isRelative(b.draft)))
      .map(
        ([one, other]): Alike => ({
          of: one.draft,
          other: other.draft,
          shares: one.words[0] ?? '',
          how: 'relative',
          evidence: null,
        }),
      ),
  );
}

/** A family name that also stands in the name of a body or place. */
function inOtherNames(people: readonly Person[], others: readonly Draft[]): Alike[] {
  const families = new Map<string, Person[]>();
  for (const one of people) push(families, surnameKey(one.family), one);
  return others.flatMap((other) =>
    wordsOf(other).flatMap((word) =>
      (families.get(surnameKey(word)) ?? []).flatMap((person): Alike[] => [
        { of: person.draft, other, shares: person.family, how: 'part', evidence: null },
        { of: other, other: person.draft, shares: word, how: 'part', evidence: null },
      ]),
    ),
  );
}

/** Names of people or bodies that one shared sentence spells two ways: told beside each other, never joined. */
function bySpelling(variants: readonly Variant[]): Alike[] {
  return variants.flatMap(({ a, b, proof }): Alike[] => [
    { of: a, other: b, shares: labelOf(a), how: 'spelling', evidence: proof },
    { of: b, other: a, shares: labelOf(b), how: 'spelling', evidence: { a: proof.b, b: proof.a } },
  ]);
}

/** Every pair of names that may be taken for one another, in both directions. */
export function alikes(drafts: readonly Draft[], variants: readonly Variant[]): Alike[] {
  const people = drafts.filter(({ kind }) => kind === 'person').map(personOf);
  const others = drafts.filter(({ kind }) => kind !== 'person');
  return [...bySurname(people), ...byFirstName(people), ...inOtherNames(people, others), ...bySpelling(variants)];
}
