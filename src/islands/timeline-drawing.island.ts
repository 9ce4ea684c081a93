import { NEAR as APART } from '../views/timeline-rows.ts';
import type { Placed } from '../views/timeline-walk.ts';
import { columns, DAYS, DOWN, HEAD, laneNames, NEAR } from './timeline-down.island.ts';
import { draw, finest, inLines, type Mark, made, marksOf, type Put } from './timeline-mark.island.ts';

/**
 * The drawing. On a wide page it is drawn as built, made wider to the right of its row names; on a narrow one its axes are
 * swapped: time runs down the page and lanes stand side by side, so that nothing moves sideways.
 */
export class Drawing {
  readonly #svg: SVGSVGElement;
  readonly #box: Element | null;
  /** Every mark there is, as the build drew it at its smallest, and as far apart as there is ever room for. */
  readonly #all: readonly Mark[];
  readonly #built: readonly Mark[];
  readonly #finest: readonly Mark[];
  readonly #labels: number;
  readonly #size: readonly [width: number, height: number];
  readonly #line: Element;
  readonly #ticks: readonly (readonly [tick: Element, x: number, path: string])[];
  readonly #narrow = matchMedia('(max-width: 48rem)');
  #shown: ReadonlySet<string> | null = null;
  #asked = 1;
  #paper = false;
  /** Width of the page where time runs down it, in pixels; 0 where it runs to the right. */
  #across = 0;
  /** The marks as they are drawn now. */
  marks: readonly Mark[];

  /** `redrawn` is told when the width of the page changed the marks. */
  constructor(svg: SVGSVGElement, redrawn: () => void) {
    this.#svg = svg;
    this.#box = svg.closest('.scroller');
    this.#all = marksOf(svg);
    this.#built = this.marks = this.#all.filter(({ finer }) => !finer);
    this.#finest = finest(this.#all);
    this.#labels = Number(svg.dataset['labels']);
    this.#size = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
    this.#ticks = [...svg.querySelectorAll('.ticks > g')].map((tick) => [
      tick,
      Number(/[\d.]+/.exec(tick.getAttribute('transform') ?? '')?.[0] ?? 0),
      tick.querySelector('path')?.getAttribute('d') ?? '',
    ]);
    this.#line = made(svg, 'path', { class: 'lag' });
    svg.querySelector('a')?.before(this.#line);
    for (const at of [this.#box, document]) at?.addEventListener('scroll', () => this.#keepNames(), { passive: true });
    const sized = ([box]: readonly ResizeObserverEntry[]): void => {
      const was = this.#across;
      this.#across = this.#narrow.matches ? (box?.contentRect.width ?? 0) : 0;
      if (was === this.#across) return;
      this.#draw();
      redrawn();
    };
    if (this.#box !== null) new ResizeObserver(sized).observe(this.#box);
    // Paper cannot be moved: the drawing is printed whole and as built.
    for (const [type, paper] of [
      ['beforeprint', true],
      ['afterprint', false],
    ] as const)
      window.addEventListener(type, () => {
        this.#paper = paper;
        this.#draw();
        redrawn();
      });
  }

  /** Whether time runs down. */
  get down(): boolean {
    return this.#across > 0 && !this.#paper;
  }
  get #zoom(): number {
    return this.#paper ? 1 : this.#asked;
  }

  /** A place of the built drawing along the axis, as it is drawn now. */
  #at(x: number): number {
    return this.down ? HEAD + (x - this.#labels) * DOWN * this.#zoom : this.#labels + (x - this.#labels) * this.#zoom;
  }
  readonly #put: Put = (x, y) => (this.down ? [y, this.#at(x)] : [this.#at(x), y]);

  get #width(): number {
    return this.#at(this.#size[0]);
  }
  /** Units of the drawing in one pixel. */
  get #unit(): number {
    return this.#width / (this.#svg.clientWidth || this.#width);
  }

  /** Draws `zoom` times as long, counting the entries `shown`. */
  draw(zoom: number, shown: ReadonlySet<string>): void {
    this.#asked = zoom;
    this.#shown = shown;
    this.#draw();
  }

  #draw(): void {
    const { down } = this;
    this.#svg.classList.toggle('is-down', down);
    this.#resize(down);
    laneNames(this.#svg, down ? this.#across : 0);
    this.marks = this.#placed(down);
    const drawn = new Set(this.marks.map(({ link }) => link));
    for (const { link } of this.#all) link.style.display = drawn.has(link) ? 'inline' : 'none';
    for (const mark of this.marks) {
      const shown = this.#counted(mark.ids);
      mark.link.classList.toggle('is-out', shown === 0);
      draw(mark, shown, this.#put, down);
    }
    this.#keepNames();
  }

  /** The marks with room of their own in a drawing of this size; where time runs down, those of the choice alone. */
  #placed(down: boolean): readonly Mark[] {
    if (down) {
      const open = this.#finest.filter(({ ids }) => this.#counted(ids) > 0);
      return columns(this.#built, open, this.#across, this.#zoom);
    }
    return this.#zoom === 1 ? this.#built : inLines(this.#finest, APART / this.#zoom);
  }

  #counted(ids: readonly string[]): number {
    return this.#shown === null ? ids.length : ids.filter((id) => this.#shown?.has(id)).length;
  }

  #resize(down: boolean): void {
    const [width, height] = down ? [this.#across, this.#width + NEAR] : [this.#width, this.#size[1]];
    const { style } = this.#svg;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const share = this.#width / this.#size[0];
    style.inlineSize = down || share === 1 ? '' : `${100 * share}%`;
    style.minInlineSize = down || share === 1 ? '' : `${62 * share}rem`;
    for (const [tick, x, path] of this.#ticks) {
      tick.setAttribute('transform', down ? `translate(0 ${this.#at(x)})` : `translate(${this.#at(x)})`);
      const broken = tick.querySelector('.break') === null ? `M${DAYS} 0H${width}` : `M0-3H${width}M0 3H${width}`;
      tick.querySelector('path')?.setAttribute('d', down ? broken : path);
      tick.querySelector('text')?.setAttribute('y', down ? '4' : '18');
    }
  }

  /** Names of rows stay at the edge while the drawing is moved, names of lanes at the head of the window. */
  #keepNames(): void {
    const moved = this.down ? -this.#svg.getBoundingClientRect().top : (this.#box?.scrollLeft ?? 0) * this.#unit;
    const last = this.down ? this.#at(this.#size[0]) - HEAD : Number.POSITIVE_INFINITY;
    const by = Math.max(0, Math.min(moved, last));
    this.#svg.querySelector('.row-labels')?.setAttribute('transform', `translate(${by})`);
    this.#svg.querySelector('.lane-names')?.setAttribute('transform', `translate(0 ${by})`);
  }

  /** Moves the drawing sideways, never the page, until a mark is seen. */
  reveal({ x }: Placed): void {
    const box = this.#box;
    if (box === null || this.down) return;
    const [at, names] = [this.#at(x) / this.#unit, this.#labels / this.#unit];
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
      const before = stops[i - 1];
      if (before === undefined) return `M${this.#put(x, y).join(' ')}`;
      const bend = (before.x + x) / 2;
      return `C${[this.#put(bend, before.y), this.#put(bend, y), this.#put(x, y)].flat().join(' ')}`;
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
