import { LAYERS, type Layer } from './mark-layers.ts';
import { many, one, parse, print, type Spec, withValues } from './url-state.ts';

/** How a reader looks at an article, as the address says it. */
export interface ReaderState {
  readonly layers: readonly Layer[];
  /** The article whose notes alone are shown; null for all. */
  readonly cmp: string | null;
  /** Words to highlight; null for none. */
  readonly q: string | null;
}

/** `layers=` repeated for each layer shown; left out when all are, `none` when none is. */
const NONE = 'none';
/** Parameters of an article whose story has these other ones, in the order of the address. */
export const readerSpec = (others: readonly string[]): Spec => ({
  layers: { kind: 'many', of: [...LAYERS, NONE] },
  cmp: { kind: 'one', of: others, fallback: '' },
  q: { kind: 'text' },
});

/** The state an address asks for, and what of it does not fit. `others`: ids of the other articles of the story. */
export function readState(
  search: string,
  others: readonly string[],
): ReaderState & { readonly dropped: readonly string[] } {
  const { state, dropped } = parse(readerSpec(others), search);
  const asked = many(state, 'layers');
  const layers = asked.length === 0 ? LAYERS : LAYERS.filter((layer) => asked.includes(layer));
  return { layers, cmp: one(state, 'cmp'), q: one(state, 'q'), dropped };
}

/** `search` with this state; parameters that are not ours stay. */
export function withState(search: string, others: readonly string[], { layers, cmp, q }: ReaderState): string {
  const spec = readerSpec(others);
  const shown = layers.length === LAYERS.length ? [] : layers.length === 0 ? [NONE] : layers;
  const { state } = parse(spec, search);
  const next = withValues(withValues(state, 'layers', shown), 'cmp', cmp === null ? [] : [cmp]);
  return print(spec, withValues(next, 'q', q === null ? [] : [q]));
}
