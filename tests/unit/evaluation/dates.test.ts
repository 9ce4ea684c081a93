import { describe, expect, it } from 'vitest';
import { dateFits, daysOf } from '../../../scripts/evaluation/dates.ts';
import { measureDates } from '../../../scripts/evaluation/dates.ts';
import { identityOf } from '../../../scripts/evaluation/identity.ts';
import { articleOf, at, goldOf, recordsOf } from './small.ts';

const week = { iso: '2020-03-01/2020-03-07', type: 'interval' } as const;

describe('values of dates', () => {
  it.each([
    [{ iso: '2020-03-04', type: 'point' } as const, '2020-03-04', true],
    [{ iso: '2020-03-04', type: 'point' } as const, '2020-03-04~', true],
    [{ iso: '2020-03-04', type: 'point' } as const, '2020-03-11', false],
    [{ iso: '2020-03-04', type: 'point' } as const, '2020-03', false],
    [{ iso: '2020-03-04', type: 'point' } as const, null, false],
    [week, '2020-03-02/2020-03-08', true],
    [week, '2020-02-24/2020-03-01', false],
    [{ ...week, eventDate: '2020-03-01' }, '2020-02-24/2020-03-01', true],
    [{ ...week, eventDate: '2020-03-01' }, '2020-03-02/2020-03-08', false],
    [{ ...week, eventDate: '2020-03-01' }, '2020', false],
    [{ iso: '197X', type: 'interval' } as const, '1970/1979', true],
    [{ iso: 'PT4H', type: 'duration' } as const, 'PT4H', true],
    [{ iso: 'P40Y', type: 'duration' } as const, 'P4Y', false],
  ])('%o and %s: %s', (label, value, fits) => {
    expect(dateFits(label, value)).toBe(fits);
  });

  it.each([
    ['1970', [0, 364]],
    ['1970-02', [31, 58]],
    ['1970-01-02~', [1, 1]],
    ['197X', [0, 3651]],
    ['1970-01-01/1970-01-03', [0, 2]],
    ['P3D', null],
    ['1970/..', null],
  ])('days of %s', (value, days) => {
    expect(daysOf(value)).toEqual(days);
  });
});

describe('a day that cannot be known', () => {
  const text = 'It rained on Thursday.';
  const labels = goldOf(text, { dates: [{ ...at(text, 'Thursday'), iso: null, type: 'point' }] });
  it.each([
    [null, { labelled: 1, found: 1, right: 1, wrong: 0 }],
    ['2020-03-05', { labelled: 1, found: 1, right: 0, wrong: 1 }],
  ])('value %s', (value, counts) => {
    const found = recordsOf(text, { dates: [{ words: 'Thursday', value }] });
    const input = { article: articleOf(text), gold: labels, records: found, identity: identityOf([], new Map()) };
    expect(measureDates(input)[1]).toMatchObject(counts);
  });
});

describe('dates found', () => {
  const text = 'They met on Friday, two days before the March 9 vote, and now wait.';
  const vote = at(text, 'two days before the March 9 vote');
  const labels = goldOf(text, {
    dates: [
      { ...at(text, 'Friday'), iso: '2020-03-06', type: 'point' },
      { ...vote, iso: '2020-03-07', type: 'point' },
      { ...at(text, 'March 9'), iso: '2020-03-09', type: 'point' },
      { ...at(text, 'now'), iso: null, type: 'vague' },
    ],
  });
  it('pairs a date within a longer one with the right label, and does not ask for vague words', () => {
    const found = recordsOf(text, {
      dates: [{ words: 'March 9', value: '2020-03-09' }, { words: vote.text, value: '2020-03-07' }, { words: 'now' }],
    });
    const [dates, values] = measureDates({
      article: articleOf(text),
      gold: labels,
      records: found,
      identity: identityOf([], new Map()),
    });
    expect(dates).toMatchObject({ labelled: 3, found: 2, right: 2 });
    expect(values).toMatchObject({ labelled: 2, right: 2 });
  });
});
