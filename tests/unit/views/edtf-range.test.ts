import { describe, expect, it } from 'vitest';
import { dayWords, isDay, isoDay, rangeOf } from '../../../src/views/edtf-range.ts';

describe('rangeOf', () => {
  it.each([
    ['2021-08-22', '2021-08-22', '2021-08-22', 'day'],
    ['2021-02', '2021-02-01', '2021-02-28', 'month'],
    ['1979', '1979-01-01', '1979-12-31', 'year'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2021-08-15/2021-08-21', '2021-08-15', '2021-08-21', 'interval'],
    ['1979/198X', '1979-01-01', '1989-12-31', 'interval'],
    ['2021-08-22T23:30:00-04:00', '2021-08-23', '2021-08-23', 'time'],
  ])('%s', (value, from, to, precision) => {
    const range = rangeOf(value);
    expect(range && [isoDay(range.from), isoDay(range.to), range.precision]).toEqual([from, to, precision]);
  });

  it.each(['PT4H', 'P40Y', '', '/', '../..', 'Sunday', '2021-24', '2021-08-22/soon'])('has none for "%s"', (value) => {
    expect(rangeOf(value)).toBeNull();
  });

  it('keeps open ends and qualifiers', () => {
    expect(rangeOf('../2021-08-22')?.from).toBe(Number.NEGATIVE_INFINITY);
    expect(rangeOf('1996/..')?.to).toBe(Number.POSITIVE_INFINITY);
    expect(rangeOf('2021-08-20~')).toMatchObject({ approximate: true, uncertain: false });
    expect(rangeOf('2021-08?')).toMatchObject({ approximate: false, uncertain: true });
    expect(rangeOf('2021-08-20%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it('tells a day from more', () => {
    expect(
      ['2021-08-22', '2021-08-22T10:00Z', '2021-08', '2021-08-22/2021-08-23'].map((v) => {
        const r = rangeOf(v);
        return r !== null && isDay(r);
      }),
    ).toEqual([true, true, false, false]);
  });
});

describe('dayWords', () => {
  it.each([
    ['2021-08-22', 'Sunday 22 August 2021'],
    ['2000-02-29', 'Tuesday 29 February 2000'],
    ['1979-12-01', 'Saturday 1 December 1979'],
  ])('%s → %s', (day, said) => expect(dayWords(day)).toBe(said));
});
