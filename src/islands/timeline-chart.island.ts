import { keyDown, nextMark } from '../views/timeline-walk.ts';
import { timelineSays as says } from '../views/timeline-strings.ts';
import { Drawing } from './timeline-drawing.island.ts';
import type { Mark } from './timeline-mark.island.ts';

/** What the picture asks of the page. */
export interface Asks {
  /** An entry was chosen. */
  readonly select: (id: string) => void;
  /** One step smaller, one larger, or back to fit. */
  readonly zoom: (step: -1 | 0 | 1) => void;
}

/** The picture of one story: marks are chosen, walked by arrow keys, drawn larger. It takes one stop of the Tab key. */
export class Chart {
  readonly #drawing: Drawing;
  readonly #list: Element | null;
  readonly #asks: Asks;
  #selected: string | null = null;

  constructor(svg: SVGSVGElement, asks: Asks) {
    this.#drawing = new Drawing(svg, () => this.#redrawn());
    this.#list = svg.closest('figure')?.querySelector('.chart-open') ?? null;
    this.#asks = asks;
    this.#drawing.drag();
    this.#redrawn();
    svg.addEventListener('click', (event) => this.#clicked(event));
    svg.addEventListener('keydown', (event) => this.#key(event));
    for (const type of ['pointerover', 'focusin']) svg.addEventListener(type, (event) => this.#line(this.#of(event)));
    for (const type of ['pointerout', 'focusout']) svg.addEventListener(type, () => this.#line(null));
  }

  get #marks(): readonly Mark[] {
    return this.#drawing.marks;
  }

  #of(event: Event): Mark | null {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    return this.#marks.find((mark) => mark.link.isSameNode(link)) ?? null;
  }

  #holding(id: string | null): Mark | null {
    return this.#marks.find(({ ids }) => id !== null && ids.includes(id)) ?? null;
  }

  #stop(at: Mark | undefined): void {
    for (const mark of this.#marks) mark.link.setAttribute('tabindex', mark === at ? '0' : '-1');
  }

  #open(): readonly Mark[] {
    return this.#marks.filter(({ link }) => !link.classList.contains('is-out'));
  }

  /** Draws the entries `shown`, `zoom` times as long; marks without one fade. */
  draw(zoom: number, shown: ReadonlySet<string>): void {
    const focused = this.#marks.find(({ link }) => link.matches(':focus'))?.ids[0] ?? null;
    this.#drawing.draw(zoom, shown);
    this.#list?.replaceChildren();
    this.#redrawn();
    const mark = this.#holding(focused ?? this.#selected);
    if (mark === null) return;
    // A mark may fall into several, or go up in another: the focus goes with its first entry.
    if (focused !== null) this.#stop(mark);
    if (focused !== null) mark.link.focus({ preventScroll: true });
    this.#drawing.reveal(mark);
  }

  /** The marks stand elsewhere, some for others: which is chosen, and where the Tab key stops. */
  #redrawn(): void {
    const [chosen, open] = [this.#holding(this.#selected), this.#open()];
    for (const one of this.#marks) one.link.classList.toggle('is-selected', one === chosen);
    const stop = open.find(({ link }) => link.getAttribute('tabindex') === '0');
    this.#stop(stop ?? open.reduce<Mark | undefined>((a, b) => (a && a.x <= b.x ? a : b), undefined));
    this.#line(null);
  }

  select(id: string | null): void {
    this.#selected = id;
    const mark = this.#holding(id);
    if (mark !== null) {
      this.#stop(mark);
      this.#drawing.reveal(mark);
    }
    this.#redrawn();
  }

  /** Puts the focus on the mark of an entry; false when it is not drawn here. */
  focus(id: string): boolean {
    const mark = this.#holding(id);
    if (mark === null || !mark.link.checkVisibility()) return false;
    this.#stop(mark);
    mark.link.focus();
    this.#drawing.reveal(mark);
    return true;
  }

  /** From the mark pointed at, else the chosen entry, to the first publication that tells of it. */
  #line(pointed: Mark | null): void {
    const id = pointed?.ids[0] ?? this.#selected;
    const pub = id === null ? undefined : document.getElementById(id)?.dataset['pub'];
    this.#drawing.line(this.#holding(id), pub === undefined ? null : this.#holding(`pub-${pub}`));
  }

  #clicked(event: MouseEvent): void {
    const mark = this.#of(event);
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#stop(mark);
    const ids = mark.ids.filter((id) => document.getElementById(id)?.hidden === false);
    if (ids[0] !== undefined && ids.length === 1) this.#asks.select(ids[0]);
    else if (ids.length > 1) this.#offer(mark, ids);
  }

  /** Entries that stand at one place of the drawing, as a list to choose from. */
  #offer(mark: Mark, ids: readonly string[]): void {
    const items = ids.map((id) => {
      const entry = document.getElementById(id);
      const link = Object.assign(document.createElement('a'), { href: `#${id}` });
      link.textContent = entry?.querySelector('.tl-when')?.textContent ?? '';
      const item = document.createElement('li');
      item.append(link, ' ', entry?.querySelector('.words')?.textContent ?? '');
      return item;
    });
    const [head, list] = [document.createElement('p'), document.createElement('ul')];
    head.textContent = says.cluster(ids.length);
    list.append(...items);
    list.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#list?.replaceChildren();
      mark.link.focus();
    });
    this.#list?.replaceChildren(head, list);
    list.querySelector('a')?.focus();
  }

  #key(event: KeyboardEvent): void {
    const mark = this.#of(event);
    if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : null;
    const next = nextMark(this.#open(), mark, this.#drawing.down ? keyDown(event.key) : event.key);
    if (step === null && next === undefined) return;
    event.preventDefault();
    if (step !== null) this.#asks.zoom(step);
    if (next === undefined) return;
    this.#stop(next);
    next.link.focus({ preventScroll: true });
    next.link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#drawing.reveal(next);
  }
}
