import { describe, expect, it } from 'vitest';
import { sorted, type Row } from '../../../src/islands/quote-list.island.ts';

// Only the order is tested here; what needs a page is driven in a real browser.
const row = (
  order: number,
  speakerName: string,
  wordings: number,
): Pick<Row, 'order' | 'speakerName' | 'wordings'> => ({ order, speakerName, wordings });
const rows = [row(0, 'Tomas', 1), row(1, '', 3), row(2, 'Ines', 3), row(3, 'Ines', 1)];

describe('sorted', () => {
  it.each([
    ['date', [0, 1, 2, 3]],
    ['relevance', [0, 1, 2, 3]],
    ['speaker', [2, 3, 0, 1]],
    ['variants', [1, 2, 0, 3]],
  ])('by %s', (sort, order) => expect(sorted(rows, sort).map((one) => one.order)).toEqual(order));
});
