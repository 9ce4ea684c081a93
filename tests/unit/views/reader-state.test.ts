import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWords } from '../../../src/views/find-words.ts';
import { LAYERS } from '../../../src/views/mark-layers.ts';
import { readState, withState } from '../../../src/views/reader-state.ts';

const others = ['harbour', 'hill'];

it.each([
  ['', [...LAYERS], null, null, []],
  ['?layers=dates&layers=quotes', ['quotes', 'dates'], null, null, []],
  ['?layers=none&cmp=hill', [], 'hill', null, []],
  ['?layers=shadows&q=%20the%20quay%20', [...LAYERS], null, 'the quay', ['layers=shadows']],
  ['?cmp=elsewhere', [...LAYERS], null, null, ['cmp=elsewhere']],
])('%j asks for its state', (search, layers, cmp, q, dropped) => {
  expect(readState(search, others)).toEqual({ layers, cmp, q, dropped });
});

it('reads back what it wrote, whatever was there before, and keeps what is not its own', () => {
  const states = fc.record({
    layers: fc.subarray([...LAYERS]),
    cmp: fc.constantFrom(null, ...others),
    q: fc.constantFrom(null, 'the quay', '“a” & b', '50 %'),
  });
  fc.assert(
    fc.property(states, states, (first, second) => {
      const search = withState(withState('?from=feed', others, first), others, second);
      expect(readState(search, others)).toEqual({ ...second, dropped: [] });
      expect(search).toBe(withState('?from=feed', others, second));
      expect(search).toContain('from=feed');
    }),
  );
});

it('leaves the address alone when nothing is asked for', () => {
  expect(withState('', others, { layers: LAYERS, cmp: null, q: null })).toBe('');
});

it.each([
  ['the QUAY', 'At the quay’s end, the quay.', ['the quay']],
  ['cafe', 'A café; cafés.', ['café']],
  ['out, she', '“We stay out,” she said.', ['out,” she']],
  ['quay end', 'the quay. Then the end', []],
  ['“”', 'the quay', []],
])('finds %j in %j', (asked, text, found) => {
  expect(findWords(asked, text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
