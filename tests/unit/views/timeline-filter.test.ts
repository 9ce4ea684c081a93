import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks, onClock } from '../../../src/views/timeline-clock.ts';
import {
  type FilterItem,
  inChoice,
  nearestTo,
  timelineChoice,
  timelineSpec,
} from '../../../src/views/timeline-filter.ts';
import { timelineItems } from '../../../src/views/timeline.ts';
import { parse, print } from '../../../src/views/url-state.ts';
import { strike } from './strike.ts';

const items = timelineItems(strike, strike.scope());
const all = { lanes: [], from: null, to: null };
const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2020, 2, 1 + n)).toISOString().slice(0, 10));
const item: fc.Arbitrary<FilterItem> = fc
  .tuple(fc.constantFrom('event', 'statement', 'publication'), day, day, fc.boolean())
  .map(([lane, a, b, open]) => ({ lane, from: a < b ? a : b, to: open ? '' : a < b ? b : a }));

describe('onClock', () => {
  it('loses no item and puts none on two sides', () => {
    for (const clock of clocks) {
      const { items: on, without } = onClock(items, clock);
      expect([...on, ...without].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
      expect(on.every((one) => one.value === one.clocks[clock])).toBe(true);
      expect(without.every((one) => one.clocks[clock] === null)).toBe(true);
      const starts = on.map((one) => one.range.from);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
  it('puts what was said by when it was said, and nothing published among what happened', () => {
    expect(onClock(items, 'said').items.map((one) => one.lane)).toEqual(['statement']);
    expect(onClock(items, 'happened').items.map((one) => one.value)).toEqual(['2019', '2020-03-09']);
    expect(onClock(items, null)).toEqual({ items, without: [] });
  });
});

describe('inChoice', () => {
  const span = { lane: 'event', from: '2020-03-05', to: '2020-03-09' };
  it.each([
    [span, all, true],
    [span, { ...all, from: '2020-03-09' }, true],
    [span, { ...all, from: '2020-03-10' }, false],
    [span, { ...all, to: '2020-03-05' }, true],
    [span, { ...all, to: '2020-03-04' }, false],
    [span, { ...all, lanes: ['statement'] }, false],
    [{ ...span, to: '' }, { ...all, from: '2030-01-01' }, true],
    [{ ...span, from: '' }, { ...all, to: '1990-01-01' }, true],
  ])('%j in %j: %s', (one, choice, inside) => expect(inChoice(one, choice)).toBe(inside));

  it('a narrower period never brings an entry in', () => {
    fc.assert(
      fc.property(item, day, day, (one, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        if (inChoice(one, { ...all, from, to })) expect(inChoice(one, { ...all, from })).toBe(true);
        expect(inChoice(one, all)).toBe(true);
      }),
    );
  });
});

describe('nearestTo', () => {
  const list = [
    { lane: 'event', from: '2020-03-02', to: '2020-03-03' },
    { lane: 'event', from: '2020-03-20', to: '2020-03-20' },
    { lane: 'publication', from: '2020-03-10', to: '2020-03-10' },
  ];
  it.each([
    [{ ...all, from: '2020-03-05', to: '2020-03-09' }, 2],
    [{ lanes: ['event'], from: '2020-03-05', to: '2020-03-09' }, 0],
    [{ lanes: ['event'], from: '2020-04-01', to: null }, 1],
  ])('%j', (choice, at) => expect(nearestTo(list, choice)).toBe(list[at]));
  it('is null when no entry is in the lanes', () =>
    expect(nearestTo(list, { ...all, lanes: ['statement'] })).toBeNull());
});

it('a thousand states of the timeline come back from their address', () => {
  const state = fc.record({
    lane: fc.subarray(['event', 'statement', 'publication']),
    from: fc.option(day, { nil: null }),
    to: fc.option(day, { nil: null }),
  });
  fc.assert(
    fc.property(state, ({ lane, from, to }) => {
      const values = { lane, from: from === null ? [] : [from], to: to === null ? [] : [to] };
      const query = print(timelineSpec, { values, unknown: [] });
      expect(timelineChoice(parse(timelineSpec, query).state)).toEqual({ lanes: lane, from, to });
    }),
    { numRuns: 1000 },
  );
});
