import type { Placed } from '../views/timeline-walk.ts';

/** A mark of the drawing with the entries it stands for. */
export interface Mark extends Placed {
  readonly link: SVGAElement;
  readonly ids: readonly string[];
  /** Where it ends; `x` for a point. */
  readonly x2: number;
  readonly said: number | null;
}

const number = (element: Element | null, name: string): number => Number(element?.getAttribute(name) ?? 0);

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
    };
  });
}

type At = (x: number) => number;

function mover(element: Element): (at: At) => void {
  const [, x, y] = /translate\(([\d.]+) ?([\d.]*)/.exec(element.getAttribute('transform') ?? '') ?? [];
  if (x !== undefined) return (at) => element.setAttribute('transform', `translate(${at(Number(x))} ${y || 0})`);
  const name = element.hasAttribute('cx') ? 'cx' : 'x';
  const [from, width] = [number(element, name), number(element, 'width')];
  return (at) => {
    element.setAttribute(name, String(at(from)));
    if (width > 0) element.setAttribute('width', String(at(from + width) - at(from)));
  };
}

/** The drawing made wider to the right of its row names; heights and letters keep their size. */
export class Drawing {
  readonly #svg: SVGSVGElement;
  readonly #box: Element | null;
  readonly #movers: readonly ((at: At) => void)[];
  readonly #labels: number;
  readonly #size: readonly [width: number, height: number];
  readonly #line: Element;
  #zoom = 1;

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    this.#box = svg.closest('.scroller');
    this.#labels = Number(svg.dataset['labels']);
    this.#size = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
    this.#movers = [...svg.querySelectorAll('a :is(circle, rect, text, path), .ticks > g')].map(mover);
    this.#line = document.createElementNS(svg.namespaceURI ?? '', 'path');
    this.#line.classList.add('lag');
    svg.querySelector('a')?.before(this.#line);
    this.#box?.addEventListener('scroll', () => this.#keepNames());
  }

  readonly at: At = (x) => this.#labels + (x - this.#labels) * this.#zoom;

  get #width(): number {
    return this.at(this.#size[0]);
  }
  /** Units of the drawing in one pixel. */
  get #unit(): number {
    return this.#width / (this.#svg.clientWidth || this.#width);
  }

  zoom(to: number): void {
    this.#zoom = to;
    const [width, height] = this.#size;
    const share = this.#width / width;
    this.#svg.setAttribute('viewBox', `0 0 ${this.#width} ${height}`);
    this.#svg.style.inlineSize = to === 1 ? '' : `${100 * share}%`;
    this.#svg.style.minInlineSize = to === 1 ? '' : `${62 * share}rem`;
    for (const move of this.#movers) move(this.at);
    this.#keepNames();
  }

  /** Names of rows stay at the edge while the drawing is moved. */
  #keepNames(): void {
    const moved = (this.#box?.scrollLeft ?? 0) * this.#unit;
    this.#svg.querySelector('.row-labels')?.setAttribute('transform', `translate(${Math.max(0, moved)})`);
  }

  /** Moves the drawing sideways, never the page, until a mark is seen. */
  reveal({ x }: Placed): void {
    const box = this.#box;
    if (box === null) return;
    const [at, names] = [this.at(x) / this.#unit, this.#labels / this.#unit];
    const seen = at > box.scrollLeft + names && at < box.scrollLeft + box.clientWidth - 20;
    if (!seen) box.scrollLeft = at - (box.clientWidth + names) / 2;
  }

  /** One line from happened over said to published; null takes it away. */
  line(from: Mark | null, to: Mark | null): void {
    const stops =
      from === null || to === null
        ? []
        : [{ x: from.x2, y: from.y }, ...(from.said === null ? [] : [{ x: from.said, y: from.y }]), to];
    const path = stops.map(({ x, y }, i) => {
      const [end, before] = [this.at(x), stops[i - 1]];
      if (before === undefined) return `M${end} ${y}`;
      const bend = (this.at(before.x) + end) / 2;
      return `C${bend} ${before.y} ${bend} ${y} ${end} ${y}`;
    });
    this.#line.setAttribute('d', path.join(''));
  }

  /** The mouse moves the drawing by its axis; a finger moves the page, or the drawing sideways, as anywhere. */
  drag(): void {
    const axis = this.#svg.querySelector('.axis');
    axis?.addEventListener('pointerdown', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse' || this.#box === null) return;
      axis.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    axis?.addEventListener('pointermove', (event) => {
      if (event instanceof PointerEvent && axis.hasPointerCapture(event.pointerId) && this.#box !== null)
        this.#box.scrollLeft -= event.movementX;
    });
  }
}
