import { scaleLinear } from 'd3';
import type { Entry } from './figure-ledger.ts';

/** Geometry of one strip, in user units: a dot for a number, a bar for a range, an arrow where it has no upper end. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly {
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly open: boolean;
    readonly label: string;
    readonly words: string;
  }[];
}

const WIDTH = 560;
const LABELS = 48;
const RIGHT = WIDTH - 24;
const ROW = 22;
/** Room beyond the largest number, as a share of the span, so that an open end has where to point. */
const BEYOND = 0.15;
const TICKS = 4;

const number = new Intl.NumberFormat('en-GB');
export const numberWords = (value: number): string => number.format(value);

/** The strip of a quantity, one row an entry; null where there is nothing to see: all the same number. */
export function stripOf(entries: readonly Entry[]): Strip | null {
  const ends = entries.flatMap(({ low, high }) => [low, high ?? low]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (entries.length < 2 || least === most) return null;
  const room = (most - least) * BEYOND;
  const x = scaleLinear([Math.max(Math.min(0, least), least - room), most + room], [LABELS, RIGHT]).nice(TICKS);
  const at = (value: number): number => Math.round(x(value) * 10) / 10;
  const axis = entries.length * ROW + 6;
  return {
    width: WIDTH,
    height: axis + 22,
    axis,
    ticks: x.ticks(TICKS).map((tick) => ({ x: at(tick), label: numberWords(tick) })),
    marks: entries.map(({ low, high, siglum, text }, i) => ({
      y: i * ROW + ROW / 2,
      from: at(low),
      to: high === null ? RIGHT : at(high),
      open: high === null,
      label: siglum.mark,
      words: text,
    })),
  };
}
