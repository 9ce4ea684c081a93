import { chosenColumns, columnSpec, moved, onlyColumn, orderOf, withColumns } from '../views/comparison-columns.ts';
import { inOrder, ORDERS } from '../views/comparison-order.ts';
import { many, one, parse, print, type Spec, type UrlState, withValues } from '../views/url-state.ts';
import { cellsOf, type Line, linesOf, type Part, partOf, partsOf, passes, place } from './compare-rows.island.ts';

/**
 * Shows the articles a reader chooses, in the reader's order, and the rows in theirs. The tables are complete without it; what is chosen
 * stands in the first of each part. The state is the address: every choice adds to the history, going back restores it.
 */
class CompareColumns extends HTMLElement {
  #tables: readonly HTMLTableElement[] = [];
  #parts: readonly Part[] = [];
  #whole: readonly Part[] = [];
  #lines: readonly Line[] = [];
  #ids: readonly string[] = [];
  #outlets: ReadonlyMap<string, string> = new Map();
  #spec: Spec = {};
  #state: UrlState = { values: {}, unknown: [] };
  /** Whether the tables may stand otherwise than they were built. */
  #chosenOnce = false;
  /** The query that is shown; null before the first. */
  #shown: string | null = null;
  /** Puts every table back as it was built; nothing to be done while it is. */
  #restore: () => void = () => undefined;

  connectedCallback(): void {
    const home = this.closest('section');
    this.#tables = [...(home?.querySelectorAll<HTMLTableElement>('table.matrix') ?? [])];
    this.#parts = partsOf(this.#tables);
    this.#whole = partOf(this.#tables);
    this.#lines = linesOf(this.#tables);
    const heads = this.#tables.flatMap((table) => [...table.querySelectorAll('thead')].flatMap(cellsOf));
    this.#outlets = new Map(heads.map(([id, { dataset }]) => [id, dataset['outlet'] ?? '']));
    this.#ids = [...this.#outlets.keys()];
    this.#spec = columnSpec(this.#ids);
    const kept = this.#tables.flatMap((table) =>
      [...table.querySelectorAll('tbody, tr')].map((parent) => [parent, [...parent.childNodes]] as const),
    );
    this.#restore = () => {
      for (const [parent, children] of kept) parent.replaceChildren(...children);
      for (const { rows } of this.#parts) for (const row of rows.values()) row.hidden = false;
    };
    this.addEventListener('change', (event) => this.#chosen(event));
    this.addEventListener('reset', () =>
      window.setTimeout(() => this.#ask(withValues(withValues(this.#state, 'a', []), 'only', []))),
    );
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.#move(event));
    // A step to another row comes by here too.
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #read(): void {
    if (this.#shown === location.search && !this.#named()?.hidden) return;
    const { state, dropped } = parse(this.#spec, location.search);
    const fold = this.querySelector('details');
    if (many(state, 'a').length > 0 || one(state, 'only') !== null) fold?.setAttribute('open', '');
    const again = this.#shown === null || this.#shown === location.search;
    this.#state = state;
    this.#show(dropped);
    // The row of the address is elsewhere now than where the browser went.
    if (again && location.search !== '') this.#named()?.scrollIntoView();
  }

  /** The row the address names. */
  #named(): HTMLElement | null {
    const row = document.getElementById(location.hash.slice(1));
    return row?.localName === 'tr' ? row : null;
  }

  /** What is chosen now: the order of the rows, or ticks and the article whose differing rows are shown. */
  #chosen({ target }: Event): void {
    if (target instanceof HTMLSelectElement) return this.#ask(withValues(this.#state, target.id, [target.value]));
    const ticked = [...this.querySelectorAll<HTMLInputElement>('input[name=a]:checked')].map(({ value }) => value);
    const before = chosenColumns(this.#state, this.#ids);
    const order = [...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))];
    this.#ask(withColumns(this.#state, order, this.#ids));
  }

  #move({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-by]') : null;
    const id = button?.closest<HTMLElement>('[data-column]')?.dataset['column'];
    if (button === null || id === undefined) return;
    const order = moved(chosenColumns(this.#state, this.#ids), id, Number(button.dataset['by']));
    this.#ask(withColumns(this.#state, order, this.#ids));
    // At an end the way on is shut: the way back has the focus.
    const to = button.disabled ? (button.nextElementSibling ?? button.previousElementSibling) : button;
    if (to instanceof HTMLElement) to.focus();
  }

  #ask(state: UrlState): void {
    const query = print(this.#spec, state);
    if (query !== print(this.#spec, this.#state))
      history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
    this.#state = parse(this.#spec, query).state;
    this.#show([]);
  }

  #show(dropped: readonly string[]): void {
    this.#shown = location.search;
    const columns = chosenColumns(this.#state, this.#ids);
    const only = onlyColumn(this.#state, this.#ids);
    this.#controls(columns, only);
    if (this.#chosenOnce) this.#restore();
    this.#again(columns);
    const whole = print(this.#spec, { values: this.#state.values, unknown: [] }) === '';
    this.#chosenOnce ||= !whole;
    const own = many(this.#state, 'a').length < 2;
    const parts = whole ? [] : own ? this.#parts : this.#whole;
    for (const table of this.#tables)
      table.closest('.matrix-group')?.toggleAttribute('hidden', !whole && parts.every((part) => part.table !== table));
    const passing = whole ? this.#lines : this.#lines.filter((line) => passes(line, columns, only));
    const named = this.#lines.filter(({ id }) => id === this.#named()?.id && !passing.some((line) => line.id === id));
    const kept = new Set([...passing, ...named]);
    const lines = inOrder(this.#lines, orderOf(this.#state), columns, (id) => this.#outlets.get(id) ?? '');
    for (const part of parts) place(part, own ? [...part.heads.keys()] : columns, lines, kept);
    this.#carry();
    this.#say(whole && dropped.length === 0 ? null : dropped, columns, passing.length, named.length > 0);
  }

  /** Other slices are shown the same way. */
  #carry(): void {
    const query = print(this.#spec, this.#state);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.slices a'))
      if (link.hash === '') link.search = query;
  }

  /** Words that a narrow screen prints once stand in the first column that has them, if that is shown. */
  #again(columns: readonly string[]): void {
    for (const { cells } of this.#lines)
      for (const cell of cells.values()) {
        const { again } = cell.dataset;
        if (again !== undefined) cell.classList.toggle('is-again', columns.includes(again));
      }
  }

  /** Ticks, order of the list and buttons say what is shown. */
  #controls(columns: readonly string[], only: string | null): void {
    const items = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-column]')].map((item) => [item.dataset['column'] ?? '', item]),
    );
    const rest = this.#ids.filter((id) => !columns.includes(id));
    // What is put elsewhere in the list loses the focus.
    const held = this.querySelector<HTMLElement>('ol :focus');
    this.querySelector('ol')?.append(...[...columns, ...rest].flatMap((id) => items.get(id) ?? []));
    held?.focus({ preventScroll: true });
    for (const [id, item] of items) {
      const at = columns.indexOf(id);
      const [tick] = item.getElementsByTagName('input');
      if (tick) tick.checked = at >= 0;
      for (const button of item.getElementsByTagName('button'))
        button.disabled = at < 0 || columns[at + Number(button.dataset['by'])] === undefined;
    }
    for (const select of this.querySelectorAll('select'))
      select.value = select.id === 'only' ? (only ?? '') : orderOf(this.#state);
    for (const { table } of this.#parts) table.querySelector('[data-order]')?.replaceChildren(this.#orderWords());
  }

  #orderWords(): string {
    return this.querySelector<HTMLSelectElement>('#sort')?.selectedOptions[0]?.text ?? '';
  }

  /** Nothing is said of the page as it is built, which says it itself. */
  #say(dropped: readonly string[] | null, columns: readonly string[], rows: number, also: boolean): void {
    const status = this.querySelector('[role=status]');
    status?.replaceChildren();
    if (dropped === null) return;
    const { counted = '', ignored = '', pair = '', side = '', one = '', nothing = '', row = '' } = this.dataset;
    const said = [counted.replace('{}', String(columns.length)).replace('{}', String(rows))];
    if (orderOf(this.#state) !== ORDERS[0]) said.push(`${this.#orderWords()}.`);
    if (many(this.#state, 'a').length === 1) said.push(one);
    if (rows === 0) said.push(nothing);
    if (also) said.push(row);
    if (dropped.length > 0) said.push(ignored.replace('{}', () => dropped.join(', ')));
    status?.replaceChildren(said.join(' '));
    const [a, b] = this.#ids.filter((id) => columns.includes(id));
    if (status === null || pair === '' || columns.length !== 2 || a === undefined || b === undefined) return;
    const link = document.createElement('a');
    link.href = pair.replace('{a}', a).replace('{b}', b);
    link.textContent = side;
    status.append(' ', link);
  }
}

customElements.define('compare-columns', CompareColumns);
