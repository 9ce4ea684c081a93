import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../src/story/measured.ts';
import { FEWEST, saidOf, standing } from '../../../src/views/standing.ts';

const measured = (judged: number, right: number, bar: number | null): Measured => ({
  articles: 0,
  rows: [],
  errors: [],
  elsewhere: null,
  judged: { stories: 1, articles: 2, judgements: [{ kind: 'conflicts', there: judged, judged, right, bar }] },
});

describe('standing', () => {
  it.each([
    ['at its bar', measured(50, 40, 0.8), false],
    ['just under its bar', measured(50, 39, 0.8), true],
    ['all right, one too few read', measured(FEWEST - 1, FEWEST - 1, 0.7), true],
    ['just enough read', measured(FEWEST, FEWEST, 0.7), false],
    ['without a bar, enough read', measured(FEWEST, 1, null), false],
    ['without a bar, too few read', measured(10, 10, null), true],
    ['none read', measured(0, 0, 0.7), true],
    ['not measured', null, true],
  ])('%s', (_name, figures, possible) => {
    expect(standing(figures, 'conflicts').possible).toBe(possible);
    expect(saidOf(figures, 'conflicts').note).toBe(possible ? 'Possibly differs' : 'Differs');
  });
  it('does not take the figures of one kind for another', () => {
    expect(standing(measured(50, 50, 0.8), 'same-claim').possible).toBe(true);
  });
  it('says why: how many were read, or how many of them were right', () => {
    expect(standing(measured(1, 1, 0.7), 'conflicts').why).toContain('too few (1)');
    expect(standing(measured(50, 30, 0.7), 'conflicts').why).toMatch(/30 of 50 .* Below 70/u);
    expect(standing(measured(50, 50, 0.7), 'conflicts').why).toBeNull();
  });
});
