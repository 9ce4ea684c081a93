import { many, parse, print, type Spec, withValues } from './url-state.ts';

/** Layers of marks a reader can switch; every drawn mark belongs to one. */
export const LAYERS = ['quotes', 'claims', 'figures', 'dates'] as const;
export type Layer = (typeof LAYERS)[number];

/** `layers=` repeated for each layer shown; left out when all are, `none` when none is. */
const NONE = 'none';
const spec: Spec = { layers: { kind: 'many', of: [...LAYERS, NONE] } };

/** The layers an address asks for; all of them when it does not say. */
export function layersShown(search: string): readonly Layer[] {
  const asked = many(parse(spec, search).state, 'layers');
  return asked.length === 0 ? LAYERS : LAYERS.filter((layer) => asked.includes(layer));
}

/** `search` with these layers shown; parameters that are not ours stay. */
export function withLayers(search: string, shown: readonly Layer[]): string {
  const values = shown.length === LAYERS.length ? [] : shown.length === 0 ? [NONE] : shown;
  return print(spec, withValues(parse(spec, search).state, 'layers', values));
}
