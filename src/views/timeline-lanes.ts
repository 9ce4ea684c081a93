/** Where a mark stands along the axis of time, in units of the drawing; `x2` equals `x` for a point. */
export interface Spot {
  readonly x: number;
  readonly x2: number;
}

/** Spots drawn as one mark, the one that begins first at the head. */
export interface Group<T extends Spot> extends Spot {
  readonly all: readonly [T, ...T[]];
}

const isPoint = ({ x, x2 }: Spot): boolean => x === x2;

/** Points so near that a finger could not tell them apart, or the same span. */
const asOne = (a: Spot, b: Spot, near: number): boolean =>
  isPoint(a) ? isPoint(b) && Math.abs(a.x - b.x) < near : a.x === b.x && a.x2 === b.x2;

function joined<T extends Spot>(group: Group<T>, spot: T): Group<T> {
  const x2 = isPoint(group) && isPoint(spot) ? group.x2 : Math.max(group.x2, spot.x2);
  return { x: group.x, x2, all: [...group.all, spot] };
}

/**
 * Lays spots of one lane on as few lines as they need (interval partitioning): on a line, marks are at least `near` apart.
 * Points nearer than that and equal spans become one mark. What `most` lines have no room for joins the last mark of the last line.
 */
export function laneLines<T extends Spot>(
  spots: readonly T[],
  near: number,
  most: number,
): readonly (readonly Group<T>[])[] {
  const rows: Group<T>[][] = [];
  for (const spot of [...spots].sort((a, b) => a.x - b.x || b.x2 - a.x2)) {
    const same = rows.find((row) => row.some((group) => asOne(group, spot, near)));
    const free = rows.find((row) => (row.at(-1)?.x2 ?? Number.NEGATIVE_INFINITY) + near <= spot.x);
    const full = rows.length < most ? undefined : rows.at(-1);
    const row = same ?? (free === undefined ? full : undefined);
    if (row !== undefined) {
      const at = same === undefined ? row.length - 1 : row.findIndex((group) => asOne(group, spot, near));
      const group = row[at];
      if (group !== undefined) row[at] = joined(group, spot);
    } else if (free === undefined) rows.push([{ x: spot.x, x2: spot.x2, all: [spot] }]);
    else free.push({ x: spot.x, x2: spot.x2, all: [spot] });
  }
  return rows;
}
