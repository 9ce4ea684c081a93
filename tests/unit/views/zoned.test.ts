import { expect, it } from 'vitest';
import { dayBegins, isMoment, wallClock } from '../../../src/views/zoned.ts';

it.each([
  ['2021-08-22T00:00Z', 'Asia/Kathmandu', '2021-08-22T05:45'],
  ['2021-08-22T22:00Z', 'Asia/Kathmandu', '2021-08-23T03:45'],
  ['2021-01-01T02:00Z', 'America/New_York', '2020-12-31T21:00'],
  ['2021-08-22T00:00Z', 'UTC', '2021-08-22T00:00'],
])('%s in %s', (moment, zone, shown) => expect(wallClock(Date.parse(moment), zone)).toBe(shown));

it.each([
  ['2021-08-22', 'Asia/Kathmandu', '2021-08-21T18:15'],
  ['2021-08-22', 'UTC', '2021-08-22T00:00'],
  // The clocks go forward at two in the morning of this day, back on the other.
  ['2021-03-14', 'America/New_York', '2021-03-14T05:00'],
  ['2021-11-07', 'America/New_York', '2021-11-07T04:00'],
])('%s begins in %s', (day, zone, moment) => expect(wallClock(dayBegins(day, zone), 'UTC')).toBe(moment));

it.each([
  ['2021-08-22T10:00Z', true],
  ['2021-08-22T10:00:30+04:30', true],
  ['2021-08-22T10:00', false],
  ['2021-08-22', false],
])('%s is a moment: %s', (value, is) => expect(isMoment(value)).toBe(is));

it('refuses a zone no clock keeps', () => expect(() => wallClock(0, 'Port/Ellery')).toThrow(RangeError));
