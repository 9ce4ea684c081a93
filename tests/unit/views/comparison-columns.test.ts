import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenColumns, columnSpec, moved, onlyColumn, withColumns } from '../../../src/views/comparison-columns.ts';
import { parse, print } from '../../../src/views/url-state.ts';

const ids = ['a', 'b', 'c', 'd'];
const spec = columnSpec(ids);
const stateOf = (query: string) => parse(spec, query).state;

describe('columns of a comparison', () => {
  it.each([
    ['', ids],
    ['?a=c', ids],
    ['?a=c&a=a', ['c', 'a']],
    ['?a=d&a=d&a=b', ['d', 'b']],
    ['?a=d&a=nobody&a=b', ['d', 'b']],
  ])('%s shows %j', (query, columns) => expect(chosenColumns(stateOf(query), ids)).toEqual(columns));

  it('all of them in their own order need no saying; another order does', () => {
    expect(print(spec, withColumns(stateOf('?a=b&a=c'), ids, ids))).toBe('');
    expect(print(spec, withColumns(stateOf(''), ['b', 'a', 'c', 'd'], ids))).toBe('?a=b&a=a&a=c&a=d');
  });

  it('rows that differ in an article that is not shown cannot be asked for', () => {
    expect(onlyColumn(stateOf('?a=a&a=b&only=b'), ids)).toBe('b');
    expect(onlyColumn(stateOf('?a=a&a=b&only=c'), ids)).toBeNull();
    expect(onlyColumn(stateOf('?only=c'), ids)).toBe('c');
  });

  it('a column moves one place and stops at the ends', () => {
    expect(moved(ids, 'b', -1)).toEqual(['b', 'a', 'c', 'd']);
    expect(moved(ids, 'a', -1)).toEqual(ids);
    expect(moved(ids, 'd', 1)).toEqual(ids);
    expect(moved(ids, 'z', 1)).toEqual(ids);
  });

  it('any order survives the address', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), (columns) => {
        const query = print(spec, withColumns(stateOf(''), columns, ids));
        expect(chosenColumns(stateOf(query), ids)).toEqual(columns);
      }),
    );
  });
});
