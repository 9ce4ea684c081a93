import fc from 'fast-check';
import { expect, it } from 'vitest';
import { union, wordCount, wordsWithin } from '../../../src/views/overlap.ts';

it.each([
  ['', 0],
  ['  –  … ', 0],
  ['Rain fell -- hard.', 3],
  ['1,000 people', 2],
  ['a\u00a0b', 2],
])('counts words of %j as %i', (text, n) => {
  expect(wordCount(text)).toBe(n);
});

it('joins ranges that touch, and keeps what they cover', () => {
  expect(
    union([
      { start: 5, end: 9 },
      { start: 0, end: 3 },
      { start: 2, end: 5 },
      { start: 12, end: 13 },
    ]),
  ).toEqual([
    { start: 0, end: 9 },
    { start: 12, end: 13 },
  ]);
  const ranges = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  );
  fc.assert(
    fc.property(ranges, fc.nat(41), (list, at) => {
      const covers = (some: readonly { start: number; end: number }[]): boolean =>
        some.some((r) => r.start <= at && at < r.end);
      expect(covers(union(list))).toBe(covers(list));
    }),
  );
});

it('counts words of overlapping ranges once, inside the window only', () => {
  const text = 'one two three four five';
  expect(
    wordsWithin(text, 0, text.length, [
      { start: 0, end: 7 },
      { start: 4, end: 13 },
    ]),
  ).toBe(3);
  expect(wordsWithin(text, 4, 13, [{ start: 0, end: text.length }])).toBe(2);
  expect(wordsWithin(text, 14, text.length, [{ start: 0, end: 7 }])).toBe(0);
});
