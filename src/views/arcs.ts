import { scalePoint, scaleSqrt } from 'd3';
import type { Siglum } from './sigla.ts';
import type { PairShare } from './travel.ts';

/** Geometry of the picture of shared wording: articles on a line, an arc for every pair. User units. */
export interface Arcs {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly nodes: readonly { readonly x: number; readonly siglum: Siglum }[];
  readonly arcs: readonly {
    readonly d: string;
    readonly stroke: number;
    readonly faint: boolean;
    readonly label: { readonly x: number; readonly y: number; readonly share: number } | null;
  }[];
}

const WIDTH = 440;
const EDGE = 28;
/** Shares below this are drawn thin and without a number. */
const LABELLED = 0.1;

/** Half ellipses over a row of articles; the line is as thick as the larger share of the two. Null without shared wording. */
export function arcs(sigla: readonly Siglum[], pairs: readonly PairShare[]): Arcs | null {
  if (pairs.length === 0) return null;
  const x = scalePoint(
    sigla.map((s) => s.article),
    [EDGE, WIDTH - EDGE],
  );
  const thick = scaleSqrt([0, 1], [0.5, 9]);
  const at = (s: Siglum): number => x(s.article) ?? 0;
  const reach = Math.max(...pairs.map((p) => Math.abs(at(p.a) - at(p.b))));
  const rise = Math.min(0.42, 150 / reach);
  const baseline = Math.round(reach * rise + 18);
  const drawn = pairs.map((pair) => {
    const [left = 0, right = 0] = [at(pair.a), at(pair.b)].sort((a, b) => a - b);
    const share = Math.max(pair.share.a, pair.share.b);
    const top = (right - left) * rise;
    return {
      d: `M${left},${baseline}A${(right - left) / 2},${top} 0 0 1 ${right},${baseline}`,
      stroke: Math.round(thick(share) * 100) / 100,
      faint: share < LABELLED,
      label: share < LABELLED ? null : { x: (left + right) / 2, y: Math.round((baseline - top) * 10) / 10, share },
    };
  });
  return {
    width: WIDTH,
    height: baseline + 34,
    baseline,
    nodes: sigla.map((siglum) => ({ x: at(siglum), siglum })),
    arcs: drawn.reverse(),
  };
}
