import { type Group, laneLines } from '../views/timeline-lanes.ts';
import { timelineSays as says } from '../views/timeline-strings.ts';
import type { Placed } from '../views/timeline-walk.ts';

/** A mark of the drawing with the entries it stands for, at its place along the axis and among the lanes. */
export interface Mark extends Placed {
  readonly link: SVGAElement;
  readonly ids: readonly string[];
  /** Where it ends; `x` for a point. */
  readonly x2: number;
  readonly said: number | null;
  readonly lane: string;
  /** Its name as built. */
  readonly title: string;
  /** A part of the mark before it: not drawn until there is room. */
  readonly finer: boolean;
}

/** Puts a place along the axis and among the lanes on the drawing. */
export type Put = (x: number, y: number) => readonly [number, number];

const number = (element: Element | null, name: string): number => Number(element?.getAttribute(name) ?? 0);

/** The marks as the build drew them. */
export function marksOf(svg: SVGSVGElement): readonly Mark[] {
  return [...svg.querySelectorAll<SVGAElement>('a')].map((link) => {
    const shape = link.querySelector('circle, rect');
    const rect = link.querySelector('rect');
    const [x, y] =
      rect === null ? [number(shape, 'cx'), number(shape, 'cy')] : [number(rect, 'x'), number(rect, 'y') + 5];
    const { ids, said } = link.dataset;
    return {
      link,
      ids: ids?.split(' ') ?? [link.getAttribute('href')?.slice(1) ?? ''],
      x,
      x2: x + number(rect, 'width'),
      y,
      said: said === undefined ? null : Number(said),
      lane: ['event', 'statement', 'publication'].find((lane) => shape?.classList.contains(`is-${lane}`)) ?? '',
      title: link.querySelector('title')?.textContent ?? '',
      finer: link.classList.contains('finer'),
    };
  });
}

/** The marks where the drawing is largest: finer ones instead of those they are parts of. */
export function finest(marks: readonly Mark[]): readonly Mark[] {
  const parts = new Set(marks.filter(({ finer }) => finer).flatMap(({ ids }) => ids));
  return marks.filter(({ finer, ids }) => finer || !ids.some((id) => parts.has(id)));
}

/** Marks of one place as one mark that stands for the entries of all, at `y`. */
export function together({ x, x2, all }: Group<Mark>, y: number): Mark {
  const carrier = all.find((mark) => mark.x2 > mark.x) ?? all[0];
  return { ...carrier, x, x2, y, ids: all.flatMap((mark) => mark.ids), title: all[0].title };
}

/** The marks on their lines: those nearer than `near` on one line are one. */
export function inLines(marks: readonly Mark[], near: number): readonly Mark[] {
  return [...Map.groupBy(marks, ({ y }) => y)].flatMap(([y, line]) =>
    laneLines(line, near, 1).flatMap((groups) => groups.map((group) => together(group, y))),
  );
}

function set(element: Element | null, values: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(values)) element?.setAttribute(name, String(value));
}

export function made(
  svg: Element,
  name: 'circle' | 'g' | 'path' | 'rect' | 'text',
  values: Record<string, string | number>,
): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(element, values);
  svg.append(element);
  return element;
}

const builtFor = ({ dataset }: SVGAElement): number => dataset['ids']?.split(' ').length ?? 1;

/** A count over a mark that stands for more than the build drew it for. */
function count(link: Element, total: number): void {
  const text = link.querySelector('text') ?? made(link, 'text', { class: 'count more' });
  if (link.querySelector('.is-many') === null) text.before(made(link, 'circle', { r: 9, class: 'mark is-many more' }));
  text.textContent = String(total);
}

/** How far a mark is hit by mouse and finger: neighbours along the axis are no nearer, lines stand 22 apart where built. */
const REACH: readonly [number, number] = [24, 22];

/** Draws a mark at its place; `shown` of its entries are in the choice. Time runs down where `down`. */
export function draw({ link, x, x2, y, title }: Mark, shown: number, put: Put, down: boolean): void {
  for (const one of link.querySelectorAll('.more')) one.remove();
  const name = shown === builtFor(link) ? title : says.from(shown, title);
  link.querySelector('title')?.replaceChildren(name);
  if (shown > 1 || link.querySelector('text') !== null) count(link, shown);
  const [from, to] = [put(x, y), put(x2, y)];
  const long = Math.max(to[0] - from[0], to[1] - from[1]);
  const [left, top] = down ? [from[0] - 5, from[1]] : [from[0], from[1] - 5];
  set(link.querySelector('rect'), { x: left, y: top, width: down ? 10 : long, height: down ? long : 10 });
  for (const path of link.querySelectorAll('path')) {
    const [px, py] = path.getAttribute('d')?.includes('l6') === true ? to : from;
    set(path, { transform: `translate(${px} ${py})${down ? ' rotate(90)' : ''}` });
  }
  const [cx, cy] = put((x + x2) / 2, y);
  for (const circle of link.querySelectorAll('circle')) set(circle, { cx, cy });
  set(link.querySelector('text'), { x: cx, y: cy + 4 });
  const [width, height] = [to[0] - from[0] + REACH[0], to[1] - from[1] + REACH[1]];
  made(link, 'rect', { x: from[0] - REACH[0] / 2, y: from[1] - REACH[1] / 2, width, height, class: 'reach more' });
}
