import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnSpec, orderOf } from '../../../src/views/comparison-columns.ts';
import { inOrder, ORDERS } from '../../../src/views/comparison-order.ts';
import { parse, print } from '../../../src/views/url-state.ts';

const rowOf = (id: string, starts: Readonly<Record<string, number>>) => ({
  id,
  starts: new Map(Object.entries(starts)),
});
const rows = [
  rowOf('late in one', { one: 90, two: 0, three: 5 }),
  rowOf('two and three', { two: 7, three: 1 }),
  rowOf('early in one', { one: 10, three: 50 }),
  rowOf('first of two', { two: 3, four: 0 }),
];
const outlets: Readonly<Record<string, string>> = { one: 'a', two: 'b', three: 'b', four: '' };
const ids = (order: (typeof ORDERS)[number], columns: readonly string[]): readonly string[] =>
  inOrder(rows, order, columns, (id) => outlets[id] ?? '').map(({ id }) => id);

describe('the order of the rows', () => {
  const all = ['one', 'two', 'three', 'four'];

  it('is as it was where the most different come first', () =>
    expect(ids('diff', all)).toEqual(rows.map(({ id }) => id)));

  it('follows the first column to its end, then what the next one adds', () => {
    expect(ids('story', all)).toEqual(['early in one', 'late in one', 'first of two', 'two and three']);
    expect(ids('story', ['three', 'one'])).toEqual(['two and three', 'late in one', 'early in one', 'first of two']);
  });

  it('counts outlets, not articles, and only those that are shown; equal rows stay as they were', () => {
    expect(ids('few', all)).toEqual(['two and three', 'late in one', 'early in one', 'first of two']);
    expect(ids('few', ['one', 'two', 'four'])).toEqual([
      'two and three',
      'early in one',
      'late in one',
      'first of two',
    ]);
  });

  it('loses no row and adds none, whatever the columns', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ORDERS), fc.shuffledSubarray(all), (order, columns) => {
        expect([...ids(order, columns)].sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the order in the address', () => {
  const spec = columnSpec(['one', 'two']);

  it('is left out where it is that of the built page, and stands between columns and rows', () => {
    expect(print(spec, parse(spec, '?sort=diff').state)).toBe('');
    expect(print(spec, parse(spec, '?only=one&sort=few&a=two&a=one').state)).toBe('?a=two&a=one&sort=few&only=one');
    expect(orderOf(parse(spec, '?sort=story').state)).toBe('story');
  });

  it('is dropped and named when there is none such', () => {
    const { state, dropped } = parse(spec, '?sort=loudest');
    expect([orderOf(state), dropped]).toEqual(['diff', ['sort=loudest']]);
  });
});
