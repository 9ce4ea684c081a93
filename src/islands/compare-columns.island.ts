import { chosenColumns, columnSpec, moved, onlyColumn, withColumns } from '../views/comparison-columns.ts';
import { many, parse, print, type Spec, type UrlState, withValues } from '../views/url-state.ts';

/** Marks of a cell whose words are not those of the others. */
const DIFFERING = new Set(['differs', 'less', 'other']);

/** One row of the comparison, gathered from all its tables: the row of the first, and the cell of each article. */
interface Line {
  readonly row: HTMLTableRowElement;
  readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
}

const cellsOf = (row: ParentNode): readonly [string, HTMLTableCellElement][] =>
  [...row.querySelectorAll<HTMLTableCellElement>('[data-a]')].map((cell) => [cell.dataset['a'] ?? '', cell]);

/** The rows of all tables; a row of a later table that the first lacks is its own. */
function linesOf(tables: readonly HTMLTableElement[]): readonly Line[] {
  const rows = tables.flatMap((table) => [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')]);
  return [...Map.groupBy(rows, (row) => row.dataset['row'] ?? '').values()].flatMap((same) => {
    const [row] = same;
    return row === undefined ? [] : [{ row, cells: new Map(same.flatMap(cellsOf)) }];
  });
}

const mentioned = (cell: HTMLTableCellElement | undefined): boolean =>
  cell !== undefined && !cell.classList.contains('is-none');

const differs = (cell: HTMLTableCellElement | undefined): boolean =>
  [...(cell?.querySelectorAll<HTMLElement>('.cell') ?? [])].some(({ dataset }) => DIFFERING.has(dataset['mark'] ?? ''));

/**
 * Shows the articles a reader chooses, in the reader's order. The tables are complete without it; where a story has several,
 * what is chosen stands in the first. The state is the address: every choice adds to the history, going back restores it.
 */
class CompareColumns extends HTMLElement {
  #tables: readonly HTMLTableElement[] = [];
  #heads: ReadonlyMap<string, HTMLTableCellElement> = new Map();
  #lines: readonly Line[] = [];
  #ids: readonly string[] = [];
  #spec: Spec = {};
  #state: UrlState = { values: {}, unknown: [] };
  /** Puts every table back as it was built. */
  #restore: () => void = () => undefined;

  connectedCallback(): void {
    const home = this.closest('section');
    this.#tables = [...(home?.querySelectorAll<HTMLTableElement>('table.matrix') ?? [])];
    this.#ids = [...this.querySelectorAll<HTMLInputElement>('input[name=a]')].map(({ value }) => value);
    this.#heads = new Map(this.#tables.flatMap((table) => [...table.querySelectorAll('thead')].flatMap(cellsOf)));
    this.#lines = linesOf(this.#tables);
    this.#spec = columnSpec(this.#ids);
    const kept = this.#tables.flatMap((table) =>
      [...table.querySelectorAll('tbody, tr')].map((parent) => [parent, [...parent.childNodes]] as const),
    );
    this.#restore = () => {
      for (const [parent, children] of kept) parent.replaceChildren(...children);
    };
    this.addEventListener('change', () => this.#chosen());
    this.addEventListener('reset', () =>
      window.setTimeout(() => this.#ask(withValues(withValues(this.#state, 'a', []), 'only', []))),
    );
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.#move(event));
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #read(): void {
    const { state, dropped } = parse(this.#spec, location.search);
    this.#state = state;
    if (print(this.#spec, state) !== '') this.querySelector('details')?.setAttribute('open', '');
    this.#show(dropped);
  }

  /** Ticks and the list of rows, as they stand now. */
  #chosen(): void {
    const ticked = [...this.querySelectorAll<HTMLInputElement>('input[name=a]:checked')].map(({ value }) => value);
    const before = chosenColumns(this.#state, this.#ids);
    const order = [...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))];
    const only = this.querySelector('select')?.value ?? '';
    this.#ask(withValues(withColumns(this.#state, order, this.#ids), 'only', [only]));
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
    const columns = chosenColumns(this.#state, this.#ids);
    const only = onlyColumn(this.#state, this.#ids);
    this.#controls(columns, only);
    this.#restore();
    const whole = print(this.#spec, { values: this.#state.values, unknown: [] }) === '';
    for (const table of this.#tables.slice(1)) table.closest('.matrix-group')?.toggleAttribute('hidden', !whole);
    this.#again(columns);
    for (const { row } of this.#lines) row.hidden = false;
    if (!whole) this.#place(columns, only);
    const shown = this.#lines.filter(({ row }) => !row.hidden).length;
    this.#say(whole && dropped.length === 0 ? null : dropped, columns, shown);
  }

  /** Words that a narrow screen prints once stand in the first column that has them, if that is shown. */
  #again(columns: readonly string[]): void {
    for (const { cells } of this.#lines)
      for (const cell of cells.values()) {
        const { again } = cell.dataset;
        if (again !== undefined) cell.classList.toggle('is-again', columns.includes(again));
      }
  }

  #place(columns: readonly string[], only: string | null): void {
    const [table] = this.#tables;
    const head = table?.querySelector('thead tr');
    const body = table?.querySelector('tbody');
    if (!head || !body) return;
    const put = (row: Element, cells: ReadonlyMap<string, HTMLTableCellElement>): void => {
      const [name] = row.children;
      row.replaceChildren(...(name ? [name] : []), ...columns.flatMap((id) => cells.get(id) ?? []));
    };
    put(head, this.#heads);
    for (const { row, cells } of this.#lines) {
      const own = columns.map((id) => cells.get(id));
      row.hidden = !own.some(mentioned) || (only !== null && !differs(cells.get(only)));
      put(row, cells);
    }
    body.replaceChildren(...this.#lines.map(({ row }) => row));
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
    const select = this.querySelector('select');
    if (select) select.value = only ?? '';
  }

  /** Nothing is said of the page as it is built, which says it itself. */
  #say(dropped: readonly string[] | null, columns: readonly string[], rows: number): void {
    const status = this.querySelector('[role=status]');
    status?.replaceChildren();
    if (dropped === null) return;
    const { counted = '', ignored = '', pair = '', side = '', one = '', nothing = '' } = this.dataset;
    const said = [counted.replace('{}', String(columns.length)).replace('{}', String(rows))];
    if (many(this.#state, 'a').length === 1) said.push(one);
    if (rows === 0) said.push(nothing);
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
