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
import { nextMark } from '../../../src/views/timeline-walk.ts';
import { timelineItems } from '../../../src/views/timeline.ts';
import { parse, print } from '../../../src/views/url-state.ts';
import { strike } from './strike.ts';

const items = timelineItems(strike, strike.scope());
const all = { lanes: [], outlets: [], speaker: null, from: null, to: null, apart: false };
const plain = { outlets: ['daily'], speaker: '', apart: false };
const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2020, 2, 1 + n)).toISOString().slice(0, 10));
const item: fc.Arbitrary<FilterItem> = fc
  .tuple(fc.constantFrom('event', 'statement', 'publication'), day, day, fc.boolean())
  .map(([lane, a, b, open]) => ({ ...plain, lane, from: a < b ? a : b, to: open ? '' : a < b ? b : a }));

describe('onClock', () => {
  it('loses no item and puts none on two sides', () => {
    for (const clock of clocks) {
      const { items: on, without } = onClock(items, clock, null);
      expect([...on, ...without].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
      expect(on.every((one) => one.value === one.clocks[clock])).toBe(true);
      expect(without.every((one) => one.clocks[clock] === null)).toBe(true);
      const starts = on.map((one) => one.range.from);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
  it('puts what was said by when it was said, and nothing published among what happened', () => {
    expect(onClock(items, 'said', null).items.map((one) => one.lane)).toEqual(['statement']);
    expect(onClock(items, 'happened', null).items.map((one) => one.value)).toEqual(['2019', '2020-03-09']);
    expect(onClock(items, null, null)).toEqual({ items, without: [] });
  });
});

describe('inChoice', () => {
  const span = { ...plain, lane: 'event', from: '2020-03-05', to: '2020-03-09' };
  it.each([
    [span, all, true],
    [span, { ...all, from: '2020-03-09' }, true],
    [span, { ...all, from: '2020-03-10' }, false],
    [span, { ...all, to: '2020-03-05' }, true],
    [span, { ...all, to: '2020-03-04' }, false],
    [span, { ...all, lanes: ['statement'] }, false],
    [{ ...span, to: '' }, { ...all, from: '2030-01-01' }, true],
    [span, { ...all, outlets: ['daily', 'ledger'] }, true],
    [span, { ...all, outlets: ['ledger'] }, false],
    [{ ...span, speaker: 'a' }, { ...all, speaker: 'a' }, true],
    [span, { ...all, speaker: 'a' }, false],
    [{ ...span, apart: true }, { ...all, apart: true }, true],
    [span, { ...all, apart: true }, false],
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
    { ...plain, lane: 'event', from: '2020-03-02', to: '2020-03-03' },
    { ...plain, lane: 'event', from: '2020-03-20', to: '2020-03-20' },
    { ...plain, lane: 'publication', from: '2020-03-10', to: '2020-03-10' },
  ];
  it.each([
    [{ ...all, from: '2020-03-05', to: '2020-03-09' }, 2],
    [{ ...all, lanes: ['event'], from: '2020-03-05', to: '2020-03-09' }, 0],
    [{ ...all, lanes: ['event'], from: '2020-04-01', to: null }, 1],
  ])('%j', (choice, at) => expect(nearestTo(list, choice)).toBe(list[at]));
  it('is null when no entry is in the lanes', () =>
    expect(nearestTo(list, { ...all, lanes: ['statement'] })).toBeNull());
});

it('a thousand states of the timeline come back from their address', () => {
  const spec = timelineSpec(['beacon', 'daily', 'ledger'], ['', 'ann'], ['e1', 'q2']);
  const maybe = (of: fc.Arbitrary<string>) => fc.option(of, { nil: null });
  const state = fc.record({
    lanes: fc.subarray(['event', 'statement', 'publication']),
    outlets: fc.subarray(['beacon', 'daily', 'ledger']),
    speaker: maybe(fc.constant('ann')),
    from: maybe(day),
    to: maybe(day),
    apart: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (choice) => {
      const list = (value: string | null): readonly string[] => (value === null ? [] : [value]);
      const values = {
        lane: choice.lanes,
        outlet: choice.outlets,
        speaker: list(choice.speaker),
        from: list(choice.from),
        to: list(choice.to),
        apart: choice.apart ? ['1'] : [],
      };
      const query = print(spec, { values, unknown: [] });
      expect(timelineChoice(parse(spec, query).state)).toEqual(choice);
    }),
    { numRuns: 1000 },
  );
});

it('an address never holds what is the default, nor what the page does not know', () => {
  const spec = timelineSpec(['daily'], ['', 'ann'], ['e1']);
  const { state, dropped } = parse(spec, 'tz=place&zoom=1&speaker=&outlet=beacon&sel=e9&zoom=3');
  expect([print(spec, state), dropped]).toEqual(['', ['outlet=beacon', 'sel=e9', 'zoom=3']]);
});

describe('nextMark', () => {
  const [a, b, c, d] = [
    { x: 10, y: 0 },
    { x: 30, y: 20 },
    { x: 90, y: 0 },
    { x: 95, y: 40 },
  ] as const;
  const marks = [c, a, d, b];
  it.each([
    ['ArrowRight', a, b],
    ['ArrowRight', d, undefined],
    ['ArrowLeft', a, undefined],
    ['ArrowLeft', c, b],
    ['ArrowDown', a, b],
    ['ArrowDown', b, d],
    ['ArrowUp', b, a],
    ['ArrowUp', d, b],
    ['ArrowUp', a, undefined],
    ['Home', d, a],
    ['End', a, d],
    ['Enter', a, undefined],
  ] as const)('%s', (key, from, to) => expect(nextMark<{ x: number; y: number }>(marks, from, key)).toBe(to));
});
