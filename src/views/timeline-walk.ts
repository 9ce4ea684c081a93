/** A mark of the drawing: its place along the axis, and which line it stands on. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

const nearest = <T extends Placed>(marks: readonly T[], x: number): T | undefined =>
  marks.reduce<T | undefined>(
    (best, one) => (best && Math.abs(best.x - x) <= Math.abs(one.x - x) ? best : one),
    undefined,
  );

const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
};

/** What an arrow means where time runs down the page: the same as beside it in the drawing. */
export const keyDown = (key: string): string => TURNED[key] ?? key;

/**
 * The mark a key leads to from another: left and right in time over all lines, up and down to the mark nearest in time on the
 * next line that has one, Home and End to the ends. Undefined for other keys and where there is no further mark.
 */
export function nextMark<T extends Placed>(marks: readonly T[], from: T, key: string): T | undefined {
  const inTime = [...marks].sort((a, b) => a.x - b.x || a.y - b.y);
  const at = inTime.indexOf(from);
  if (key === 'ArrowRight') return inTime[at + 1];
  if (key === 'ArrowLeft') return inTime[at - 1];
  if (key === 'Home') return inTime[0];
  if (key === 'End') return inTime.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const beyond = marks.filter((one) => (key === 'ArrowUp' ? one.y < from.y : one.y > from.y));
  const line = beyond.reduce<number | null>(
    (best, { y }) => (best === null || Math.abs(y - from.y) < Math.abs(best - from.y) ? y : best),
    null,
  );
  return nearest(
    beyond.filter(({ y }) => y === line),
    from.x,
  );
}
