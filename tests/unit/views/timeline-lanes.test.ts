import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, laneLines, type Spot } from '../../../src/views/timeline-lanes.ts';
import { keyDown, nextMark } from '../../../src/views/timeline-walk.ts';

const point = (x: number): Spot => ({ x, x2: x });
const span = (x: number, x2: number): Spot => ({ x, x2 });
const counts = (rows: readonly (readonly Group<Spot>[])[]): readonly (readonly number[])[] =>
  rows.map((row) => row.map(({ all }) => all.length));

describe('laneLines', () => {
  it.each([
    ['points apart stay apart', [point(0), point(24)], [[1, 1]]],
    ['points nearer than a finger are one with its count', [point(0), point(10), point(23)], [[3]]],
    ['a chain of near points is cut where the first is left', [point(0), point(20), point(40)], [[2, 1]]],
    ['the same span twice is one', [span(0, 50), span(0, 50)], [[2]]],
    ['a span of the same beginning is another', [span(0, 50), span(0, 60)], [[1], [1]]],
    ['a point beside a span has a line of its own', [span(0, 50), point(30)], [[1], [1]]],
    ['a point just after a span too', [span(0, 50), point(60)], [[1], [1]]],
    ['a point well after it does not', [span(0, 50), point(74)], [[1, 1]]],
  ])('%s', (_what, spots, expected) => expect(counts(laneLines(spots, 24, 9))).toEqual(expected));

  it('joins what the lines have no room for, and says how many', () => {
    const [row, ...more] = laneLines([span(0, 50), span(10, 90), point(95), point(200)], 24, 1);
    expect(more).toEqual([]);
    expect(row?.map(({ x, x2, all }) => [x, x2, all.length])).toEqual([
      [0, 95, 3],
      [200, 200, 1],
    ]);
  });

  const spot = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }), fc.boolean());
  it('loses nothing, uses no line too many, and keeps marks of a line apart', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (list, most) => {
        const spots = list.map(([x, long, isPoint]) => span(x, isPoint ? x : x + 6 + long));
        const rows = laneLines(spots, 24, most);
        const drawn = rows.flatMap((row) => row.flatMap(({ all }) => all));
        expect(new Set(drawn)).toEqual(new Set(spots));
        expect(drawn.length).toBe(spots.length);
        expect(rows.length).toBeLessThanOrEqual(most);
        for (const row of rows)
          row.slice(1).forEach((group, i) => expect(group.x - (row[i]?.x2 ?? 0)).toBeGreaterThanOrEqual(24));
        for (const { x, all } of rows.flat()) expect(Math.min(...all.map((one) => one.x))).toBe(x);
      }),
    );
  });
});

describe('keyDown', () => {
  const marks = [
    { x: 0, y: 10 },
    { x: 50, y: 60 },
    { x: 80, y: 10 },
  ] as const;
  it.each([
    ['ArrowDown', 1],
    ['ArrowRight', 1],
    ['ArrowUp', undefined],
    ['ArrowLeft', undefined],
    ['End', 2],
    ['Home', 0],
  ])('%s from the first', (key, to) =>
    expect(nextMark(marks, marks[0], keyDown(key))).toEqual(to === undefined ? undefined : marks[to]),
  );
  it('goes across by the arrows beside time', () => {
    expect(nextMark(marks, marks[1], keyDown('ArrowLeft'))).toBe(marks[2]);
    expect(nextMark(marks, marks[1], keyDown('ArrowDown'))).toBe(marks[2]);
    expect(nextMark(marks, marks[2], keyDown('ArrowUp'))).toBe(marks[1]);
    expect(nextMark(marks, marks[2], keyDown('ArrowRight'))).toBe(marks[1]);
  });
});
