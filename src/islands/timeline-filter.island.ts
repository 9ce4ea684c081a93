import { chartKeys } from './timeline-keys.island.ts';
import { type FilterItem, inChoice, nearestTo, timelineChoice, timelineSpec } from '../views/timeline-filter.ts';
import { many, one, parse, print, type UrlState, withValues } from '../views/url-state.ts';

interface Entry extends FilterItem {
  readonly node: HTMLElement | SVGElement;
}

function entryOf(node: HTMLElement | SVGElement): Entry {
  const { lane = '', from = '', to = '' } = node.dataset;
  return { node, lane, from, to };
}

/**
 * Narrows the list and the picture to lanes and a period; the list is complete without it. The state is the address: every
 * choice adds to the history, going back restores it.
 */
class TimelineFilter extends HTMLElement {
  #state: UrlState = { values: {}, unknown: [] };

  connectedCallback(): void {
    if (location.search !== '') this.querySelector('details')?.setAttribute('open', '');
    this.addEventListener('change', () => this.#chosen());
    this.addEventListener('reset', () => window.setTimeout(() => this.#chosen()));
    this.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', () => this.#read());
    for (const chart of document.querySelectorAll<SVGElement>('.chart-drawing')) chartKeys(chart);
    this.#read();
  }

  #inputs(name: string): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  #read(): void {
    const { state, dropped } = parse(timelineSpec, location.search);
    this.#state = state;
    for (const input of this.#inputs('lane')) input.checked = many(state, 'lane').includes(input.value);
    for (const name of ['from', 'to']) for (const input of this.#inputs(name)) input.value = one(state, name) ?? '';
    this.#show(dropped);
  }

  #chosen(): void {
    const lanes = this.#inputs('lane').flatMap((input) => (input.checked ? [input.value] : []));
    const edges = (name: string): readonly string[] => this.#inputs(name).map((input) => input.value);
    const asked = withValues(
      withValues(withValues(this.#state, 'lane', lanes), 'from', edges('from')),
      'to',
      edges('to'),
    );
    const query = print(timelineSpec, asked);
    if (query !== print(timelineSpec, this.#state))
      history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
    this.#state = parse(timelineSpec, query).state;
    this.#show([]);
  }

  #show(dropped: readonly string[]): void {
    const choice = timelineChoice(this.#state);
    const entries = [...document.querySelectorAll<HTMLElement>('.tl-item')].map(entryOf);
    for (const entry of entries) entry.node.toggleAttribute('hidden', !inChoice(entry, choice));
    for (const mark of document.querySelectorAll<SVGElement>('.chart-drawing a'))
      mark.classList.toggle('is-out', !inChoice(entryOf(mark), choice));
    for (const day of document.querySelectorAll<HTMLElement>('.tl-day')) {
      const empty = day.querySelector('.tl-item:not([hidden])') === null;
      day.hidden = empty;
      document
        .querySelector(`.tl-index a[href="#${CSS.escape(day.id)}"]`)
        ?.parentElement?.toggleAttribute('hidden', empty);
    }
    const shown = entries.filter((entry) => inChoice(entry, choice));
    this.#say(dropped, shown.length, entries.length, shown.length > 0 ? null : nearestTo(entries, choice));
  }

  #say(dropped: readonly string[], count: number, of: number, nearest: Entry | null): void {
    const { counted = '', none = '', ignored = '', nearest: near = '' } = this.dataset;
    const said = count > 0 ? counted.replace('{}', String(count)).replace('{}', String(of)) : none;
    const notice = dropped.length === 0 ? '' : ` ${ignored.replace('{}', () => dropped.join(', '))}`;
    const status = this.querySelector('[role=status]');
    status?.replaceChildren(said + notice);
    const to = nearest?.node.closest<HTMLElement>('.tl-day')?.querySelector('.tl-head')?.textContent ?? '';
    if (nearest === null || status === null) return;
    // A link to a hidden entry would lead nowhere: the choice that hides it is taken away with it.
    const link = document.createElement('a');
    link.href = `${location.pathname}#${nearest.node.id}`;
    link.textContent = to;
    status.append(` ${near} `, link);
  }
}

customElements.define('timeline-filter', TimelineFilter);
