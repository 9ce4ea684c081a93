import { laneLines } from '../views/timeline-lanes.ts';
import { type Mark, made, together } from './timeline-mark.island.ts';

/** Height of the names of lanes and width of the names of days where time runs down, in pixels. */
export const [HEAD, DAYS] = [44, 58];
/** Where the line under the names of lanes stands. */
const LINE = 26;
/** Least distance of two marks, in pixels (WCAG 2.5.8). */
export const NEAR = 24;
/** Pixels down the page for one unit of the drawing: at its smallest it is about one screen of a phone. */
export const DOWN = 0.62;

const LANES = ['event', 'statement', 'publication'];
const room = (across: number, lanes: number): number => (across - DAYS) / lanes;

const headsOf = (svg: SVGSVGElement): readonly string[] =>
  [...svg.querySelectorAll('.row-labels .lane-head')].map(({ textContent }) => textContent);

/** Names of lanes above their columns; none where `across` is 0. */
export function laneNames(svg: SVGSVGElement, across: number): void {
  svg.querySelector('.lane-names')?.remove();
  if (across === 0) return;
  const names = made(svg, 'g', { class: 'lane-names', 'aria-hidden': 'true' });
  made(names, 'rect', { width: across, height: LINE });
  headsOf(svg).forEach((head, i, all) => {
    made(names, 'text', { x: DAYS + i * room(across, all.length), y: 17, class: 'lane-head' }).textContent = head;
  });
  made(names, 'path', { d: `M0 ${LINE}H${across}` });
}

/**
 * The marks in columns of `across` pixels together, one for each lane of `built`, with as many lines as have room in it.
 * Marks too near for a finger become one that stands for the entries of all.
 */
export function columns(built: readonly Mark[], open: readonly Mark[], across: number, zoom: number): readonly Mark[] {
  const lanes = LANES.filter((lane) => built.some((mark) => mark.lane === lane));
  const wide = room(across, lanes.length);
  return lanes.flatMap((lane, i) =>
    laneLines(
      open.filter((mark) => mark.lane === lane),
      NEAR / (DOWN * zoom),
      Math.max(1, Math.floor(wide / NEAR)),
    ).flatMap((line, k) => line.map((group) => together(group, DAYS + i * wide + (k + 0.5) * NEAR))),
  );
}
