import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/story/article.ts';
import type { Name } from '../../../src/story/links.ts';
import type { Source } from '../../../src/story/records.ts';
import { link } from '../../../src/pipeline/link/index.ts';
import { mayBeOne } from '../../../src/pipeline/link/names/variants.ts';
import { article, at, noRecords, quote, source, story } from './invented.ts';

const namesOf = (articles: readonly Article[], sources: readonly Source[] = []): Name[] =>
  link(story, articles, { ...noRecords, sources: [...sources] }).names;
const called = (names: readonly Name[], label: string): Name | undefined => names.find((one) => one.name === label);
const formsOf = (entry: Name | undefined): string[] => entry?.forms.map(({ form }) => form) ?? [];

/** Twelve words and more that two articles share, so that the passage counts as shared. */
const shared = (place: string): string =>
  `Rescue boats were heading towards ${place} after the harbour board refused to hand over the lower quay without a written order from the county court.`;

describe('people and bodies', () => {
  const home = article('alpha', ['Mayor Ann Lowe spoke. Lowe left early. The Harbour Union met.']);
  const other = article('beta', ['Ann Lowe declined to comment.']);
  const lowe = source('lowe', home, 'Ann Lowe', {
    names: [],
    mentions: [at(home, 'Ann Lowe'), at(home, 'Lowe', 1), at(other, 'Ann Lowe')],
  });

  test('one entry holds every form, fullest first, with the first place in each article', () => {
    const entry = called(namesOf([home, other], [lowe]), 'Ann Lowe');
    expect(entry).toMatchObject({ kind: 'person', source: 'lowe' });
    expect(entry?.forms.map(({ form, count, at: places }) => [form, count, places.map((p) => p.article)])).toEqual([
      ['Ann Lowe', 2, ['alpha', 'beta']],
      ['Lowe', 1, ['alpha']],
    ]);
  });
  test('a description stands last and is told apart; an entry of descriptions only is no name', () => {
    const place = article('gamma', ['“No,” the group said. Lowe left.']);
    const union = (...mentions: string[]): Source =>
      source('union', place, 'the group', {
        name: 'Harbour Union',
        type: 'organisation',
        mentions: mentions.map((words) => at(place, words)),
      });
    expect(namesOf([place], [union('the group')])).toEqual([]);
    const entry = called(namesOf([place], [union('the group', 'Lowe')]), 'Harbour Union');
    expect(entry?.forms.map(({ form, use }) => [form, use])).toEqual([
      ['Lowe', 'name'],
      ['the group', 'description'],
    ]);
  });
});

describe('places', () => {
  test.each([
    ['a kind of place after it', 'Crews took Aster district by night.', ['Aster']],
    [
      'a list that ends in one',
      'Crews took the Aster, Upper Bo, and Calder districts.',
      ['Aster', 'Upper Bo', 'Calder'],
    ],
    ['what it is capital of', 'The capital of Norland, Aster, was quiet.', ['Norland']],
    ['a country', 'Talks began with Norway in winter.', ['Norway']],
    ['a country of states', 'Arms came from the United States.', ['United States']],
  ])('are known by %s', (_how, text, wanted) => {
    expect(
      namesOf([article('alpha', [text])])
        .filter(({ kind }) => kind === 'place')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...wanted].sort());
  });
  test.each([
    'Ann Calder said that she would stay.',
    'She won a seat in Congress.',
    'Norwegian crews left.',
    'The Harbour Union met.',
  ])('are not in: %s', (text) => {
    expect(namesOf([article('alpha', [text])]).filter(({ kind }) => kind === 'place')).toEqual([]);
  });
  test('a place that one article tells is one in the others too', () => {
    const one = article('alpha', ['Crews reached Calder district on foot.']);
    const two = article('beta', ['After dark they took Calder back.']);
    expect(called(namesOf([one, two]), 'Calder')?.forms[0]?.at.map((p) => p.article)).toEqual(['alpha', 'beta']);
  });
  test('a body that speaks stays a body', () => {
    const home = article('alpha', ['“We stay,” Calder said. Crews reached Calder district.']);
    const calder = source('calder', home, 'Calder', { type: 'organisation', rule: 'source/body' });
    const said = quote(home, 'We stay,', 'calder');
    const [entry] = link(story, [home], { ...noRecords, sources: [calder], quotes: [said] }).names.filter(
      ({ source: of }) => of === 'calder',
    );
    expect(entry?.kind).toBe('body');
  });
});

describe('two spellings', () => {
  const one = article('alpha', [`${shared('Panmere')} Crews reached Panmere district.`]);
  const two = article('beta', [`${shared('Panmeer')} Boats left Panmeer district.`]);

  test('of a place are one entry, said to be proposed, where a shared sentence has both', () => {
    const names = namesOf([one, two]).filter(({ kind }) => kind === 'place');
    const entry = names.find((name) => formsOf(name).length > 1);
    expect(names).toHaveLength(1);
    expect(new Set(formsOf(entry))).toEqual(new Set(['Panmere', 'Panmeer']));
    const proposed = entry?.forms.find((form) => form.proposed !== null);
    expect([proposed?.proposed?.a.article, proposed?.proposed?.b.article].sort()).toEqual(['alpha', 'beta']);
    expect(entry?.rule).toBe('names/spelling-in-shared-sentence');
  });
  test('without a shared sentence stay two', () => {
    const apart = article('beta', ['A storm closed every road. Boats left Panmeer district.']);
    expect(namesOf([one, apart]).filter(({ kind }) => kind === 'place')).toHaveLength(2);
  });
  test('of people stay two also in a shared sentence, and each names the other', () => {
    const [left, right] = [article('alpha', [shared('Ann Nazary')]), article('beta', [shared('Ann Nazari')])];
    const people = [source('nazary', left, 'Ann Nazary'), source('nazari', right, 'Ann Nazari')];
    const names = namesOf([left, right], people).filter(({ kind }) => kind === 'person');
    expect(names).toHaveLength(2);
    expect(names.map(({ alike }) => alike.map(({ how }) => how))).toEqual([['spelling'], ['spelling']]);
    expect(called(names, 'Ann Nazary')?.alike[0]?.evidence?.a.text).toContain('Nazary');
  });
  test.each([
    ['Niger', 'Nigeria', false],
    ['Calder', 'Calders', false],
    ['Iran', 'Iraq', false],
    ['Banu', 'Bano', true],
    ['Massoud', 'Masood', true],
    ['Deh Salah', 'Deh-e-Saleh', true],
    ['Bo', 'Ba', false],
    ['Calder', 'Colter', false],
  ])('%s and %s: may be one is %s', (a, b, wanted) => {
    expect(mayBeOne(a, b)).toBe(wanted);
    expect(mayBeOne(b, a)).toBe(wanted);
  });
});

describe('who may be taken for whom', () => {
  const home = article('alpha', [
    'Ole Lowe, son of Ole Karl Lowe, a former mayor, spoke. His uncle, Ole Ward, left. Ole Brandt and the Lowe Foundation stayed.',
  ]);
  const names = namesOf(
    [home],
    [
      source('son', home, 'Ole Lowe'),
      source('father', home, 'Ole Karl Lowe'),
      source('uncle', home, 'Ole Ward'),
      source('other', home, 'Ole Brandt'),
      source('foundation', home, 'Lowe Foundation', { type: 'organisation', rule: 'source/body' }),
    ],
  );
  const like = (label: string): string[] =>
    (called(names, label)?.alike ?? [])
      .map(({ name, how }) => `${how} ${names.find(({ id }) => id === name)?.name}`)
      .sort();

  test('father and son are two entries that name each other', () => {
    expect(like('Ole Lowe')).toContain('surname Ole Karl Lowe');
    expect(like('Ole Karl Lowe')).toContain('surname Ole Lowe');
  });
  test('what tells them apart stands as printed', () => {
    expect(called(names, 'Ole Lowe')?.described.map(({ text }) => text)).toEqual(['Ole Lowe, son of Ole Karl Lowe']);
    expect(called(names, 'Ole Karl Lowe')?.described.map(({ text }) => text)).toEqual([
      'Ole Karl Lowe, a former mayor',
    ]);
  });
  test('a relative brought in by a first name may have the same family name; any other Ole may not', () => {
    expect(like('Ole Ward')).toContain('relative Ole Lowe');
    expect(like('Ole Brandt').filter((one) => one.endsWith('Lowe'))).toEqual([]);
  });
  test('a surname in the name of a body', () => {
    expect(like('Lowe Foundation')).toEqual(['part Ole Karl Lowe', 'part Ole Lowe']);
  });
});

test('the order of articles and sources does not show', () => {
  const one = article('alpha', [`${shared('Panmere')} Crews reached Panmere district.`, 'Ann Lowe spoke.']);
  const two = article('beta', [`${shared('Panmeer')} Boats left Panmeer district.`, 'Ole Lowe spoke.']);
  const sources = [source('ann', one, 'Ann Lowe'), source('ole', two, 'Ole Lowe')];
  expect(namesOf([two, one], sources.toReversed())).toEqual(namesOf([one, two], sources));
});
