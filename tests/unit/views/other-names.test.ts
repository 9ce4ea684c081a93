import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/story/links.ts';
import { otherNames } from '../../../src/views/other-names.ts';
import { indexOf, layers, search } from '../../../src/views/search-layers.ts';
import { parseQuery } from '../../../src/views/search-query.ts';

const named = (name: string, forms: readonly (readonly [string, 'name' | 'description'])[]): Name => ({
  id: name.toLowerCase(),
  story: 'strike',
  rule: 'test',
  confidence: 'certain',
  name,
  kind: 'body',
  source: null,
  forms: forms.map(([form, use]) => ({
    form,
    use,
    at: [{ article: 'a', start: 0, end: form.length, text: form }],
    count: 1,
    proposed: null,
  })),
  described: [],
  alike: [],
});
const find = otherNames([
  named('Harbour Union', [
    ['Harbour Union', 'name'],
    ['HU', 'name'],
    ['the group', 'description'],
  ]),
  named('Ann Lowe', [
    ['Ann Lowe', 'name'],
    ['Lowe', 'name'],
  ]),
  named('Lowe Trust', [
    ['Lowe Trust', 'name'],
    ['LT', 'name'],
  ]),
]);

describe('other printed forms of the names in a text', () => {
  it.each([
    ['The HU met at dawn.', ['Harbour Union']],
    ['HU’s chair spoke', ['Harbour Union']],
    ['Then Lowe left.', ['Ann Lowe']],
    ['Ann Lowe left.', []],
    ['The group met.', []],
    ['A union of the harbour met.', []],
    ['The Lowe Trust paid.', ['LT']],
    ['The below trust paid.', []],
  ])('%s', (text, wanted) => {
    expect(find([text])).toEqual(wanted);
  });
});

it('find an entry that prints another form, but never as its exact wording', () => {
  const none = { speaker: [], role: [], outlet: [], via: [] };
  const texts = ['The HU met at dawn.'];
  const index = indexOf([
    { id: 'met', texts, names: { ...none, also: find(texts) } },
    { id: 'other', texts: ['Nobody met.'], names: none },
  ]);
  const found = search(parseQuery('Harbour Union'), index);
  expect(layers.map((layer) => found[layer])).toEqual([[], [], ['met'], []]);
  expect(search(parseQuery('"Harbour Union"'), index).exact).toEqual([]);
});
