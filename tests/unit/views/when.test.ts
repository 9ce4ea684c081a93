import { describe, expect, it } from 'vitest';
import { sortKey, timeAttribute, whenWords } from '../../../src/views/when.ts';

describe('whenWords', () => {
  it.each([
    ['2021-08-22', '22 August 2021'],
    ['2021-08-05~', 'about 5 August 2021'],
    ['2021-08-05?', 'perhaps 5 August 2021'],
    ['2021-08', 'August 2021'],
    ['2021-08-XX', 'August 2021'],
    ['2021', '2021'],
    ['198X', '1980s'],
    ['20XX', '2000s'],
    ['2021-08-15/2021-08-21', '15–21 August 2021'],
    ['2021-07-30/2021-08-02', '30 July – 2 August 2021'],
    ['1996/1999', '1996 – 1999'],
    ['../2021-08-21', 'until 21 August 2021'],
    ['2021-08-21/..', 'from 21 August 2021'],
    ['2021-08-21/', 'from 21 August 2021'],
    ['2021-08-22T14:30:00Z', '22 August 2021, 14:30 UTC'],
    ['2021-08-22T14:30+04:30', '22 August 2021, 14:30 UTC+04:30'],
    ['PT4H', '4 hours'],
    ['P1D', '1 day'],
    ['P40Y', '40 years'],
    ['something else', 'something else'],
  ])('%s → %s', (value, words) => {
    expect(whenWords(value)).toBe(words);
  });
});

describe('timeAttribute', () => {
  it.each([
    ['2021-08-22', '2021-08-22'],
    ['2021-08-22~', '2021-08-22'],
    ['2021-08', '2021-08'],
    ['198X', undefined],
    ['2021-08-15/2021-08-21', undefined],
    ['PT4H', undefined],
  ])('%s → %s', (value, attribute) => {
    expect(timeAttribute(value)).toBe(attribute);
  });
});

it('sortKey puts spans at their start and decades at their first year', () => {
  expect(['2021-08-15/2021-08-21', '198X', '2001-09-11'].map(sortKey).sort()).toEqual([
    '1980',
    '2001-09-11',
    '2021-08-15',
  ]);
});
