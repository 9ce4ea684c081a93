import type { Figure } from '../../src/story/records.ts';
import type { Gold, GoldFigure } from './gold.ts';
import { type Labelled, presence, scored } from './input.ts';
import { overlap, pair, samePlace } from './places.ts';
import { type Tally, tally } from './tally.ts';

function labelsOf({ claims, figures }: Gold): GoldFigure[] {
  const inClaims = claims.flatMap((claim) =>
    claim.figures.map((one) => ({ ...one, optional: one.optional || claim.optional || Boolean(claim.inNoise) })),
  );
  const all = [...inClaims, ...figures];
  return all.filter((figure, i) => all.findIndex((other) => samePlace(figure, other)) === i);
}

/** A decade may be counted as one or as ten years. */
const scale: Readonly<Record<string, number>> = { decades: 10 };

/** Equal value; for "hundreds" and the like a range whose low end lies within the labelled one (or at half of its low end). */
export function figureFits(
  label: Pick<GoldFigure, 'value' | 'range' | 'unit'>,
  found: Pick<Figure, 'value' | 'range'>,
): boolean {
  if (label.value !== null)
    return [1, scale[label.unit] ?? 1].some((times) => found.value === (label.value ?? 0) * times);
  if (label.range === undefined) return found.value === null;
  const low = found.range?.[0] ?? found.value;
  return low !== null && low >= label.range[0] / 2 && low <= label.range[1];
}

const say = (
  figure: Pick<Figure, 'value'> & { readonly range?: readonly (number | null)[] | null | undefined },
): string =>
  figure.value === null ? (figure.range?.map((end) => end ?? '…').join('–') ?? 'no value') : String(figure.value);

export function measureFigures({ article, gold, records }: Labelled): Tally[] {
  const labels = labelsOf(gold);
  const pairs = pair(labels, records.figures, overlap);
  const values = scored(pairs).map(([label, figure]) => ({
    place: figure,
    labelled: say(label),
    found: say(figure),
    right: figureFits(label, figure),
  }));
  return [
    tally({ kind: 'figures', what: 'figures', note: 'words touch' }, article, presence(labels, records.figures, pairs)),
    tally({ kind: 'figures', what: 'values of figures', note: 'of those found' }, article, values),
  ];
}
