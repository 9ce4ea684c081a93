import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAYERS, layersShown, withLayers } from '../../../src/views/mark-layers.ts';

it.each([
  ['', ['quotes', 'claims', 'figures', 'dates']],
  ['?layers=dates&layers=quotes', ['quotes', 'dates']],
  ['?layers=none', []],
  ['?layers=shadows', ['quotes', 'claims', 'figures', 'dates']],
])('%j shows %j', (search, shown) => {
  expect(layersShown(search)).toEqual(shown);
});

it('reads back what it wrote, and keeps what is not its own', () => {
  fc.assert(
    fc.property(fc.subarray([...LAYERS]), (shown) => {
      const search = withLayers('?from=feed', shown);
      expect(layersShown(search)).toEqual(shown);
      expect(search).toContain('from=feed');
    }),
  );
});

it('leaves the address alone when every layer is shown', () => {
  expect(withLayers('', LAYERS)).toBe('');
});
