import { clockSpec, nearestTo, timelineChoice, timelineSpec, ZOOMS } from '../views/timeline-filter.ts';
import { timelineSays as says } from '../views/timeline-strings.ts';
import { many, one, parse, print, type Spec, type UrlState, withValues } from '../views/url-state.ts';
import { Chart } from './timeline-chart.island.ts';
import { type Entry, entriesOf, showEntries, showSelected, showZone } from './timeline-list.island.ts';

const FIELDS = ['tz', 'lane', 'outlet', 'speaker', 'from', 'to', 'apart'];

/**
 * Choosing, selecting and enlarging; list and picture are complete without it. The state is the address: every act of the
 * reader adds to the history, going back restores it.
 */
class TimelineTools extends HTMLElement {
  #state: UrlState = { values: {}, unknown: [] };
  #spec: Spec = {};
  #entries: readonly Entry[] = [];
  #charts: readonly Chart[] = [];

  connectedCallback(): void {
    if (this.#toClock()) return;
    this.#entries = entriesOf(document);
    const values = (css: string): string[] =>
      [...this.querySelectorAll<HTMLInputElement | HTMLOptionElement>(css)].map(({ value }) => value);
    const ids = this.#entries.map(({ node }) => node.id);
    this.#spec = timelineSpec(values('[name=outlet]'), values('[name=speaker] option'), ids);
    const asks = { select: (id: string) => this.#select(id), zoom: (step: -1 | 0 | 1) => this.#zoom(step) };
    this.#charts = [...document.querySelectorAll<SVGSVGElement>('.chart-drawing')].map((svg) => new Chart(svg, asks));
    if (location.search !== '') this.querySelector('details')?.setAttribute('open', '');
    this.addEventListener('change', () => this.#chosen());
    this.addEventListener('reset', () => window.setTimeout(() => this.#chosen()));
    this.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', () => this.#read());
    document.addEventListener('click', (event) => this.#clicked(event));
    document.addEventListener('keydown', (event) => this.#key(event));
    this.#read();
  }

  /** `?clock=said` is the address of another page of the site. */
  #toClock(): boolean {
    const { state } = parse(clockSpec, location.search);
    const link = document.querySelector<HTMLAnchorElement>(
      `.tl-clocks a[data-clock="${CSS.escape(one(state, 'clock') ?? '')}"]`,
    );
    if (link === null) return false;
    link.search = print(clockSpec, withValues(state, 'clock', []));
    location.replace(link.href);
    return true;
  }

  #clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const step = event.target.closest<HTMLElement>('.chart-tools button')?.dataset['zoom'];
    if (step !== undefined) this.#zoom(step === '0' ? 0 : step === '1' ? 1 : -1);
    const link = event.target.closest('.tl-when a, .chart-open a');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#select(link.getAttribute('href')?.slice(1) ?? '');
  }

  /** Esc on the chosen entry leads back to its mark. */
  #key({ key, target }: KeyboardEvent): void {
    if (key !== 'Escape' || !(target instanceof HTMLElement) || !target.matches('.tl-item.is-selected')) return;
    for (const chart of this.#charts) if (chart.focus(target.id)) return;
  }

  #zoom(step: -1 | 0 | 1): void {
    const at = ZOOMS.findIndex((zoom) => String(zoom) === (one(this.#state, 'zoom') ?? '1'));
    const to = ZOOMS[step === 0 ? 0 : Math.max(0, at + step)] ?? ZOOMS[at] ?? 1;
    this.#ask(withValues(this.#state, 'zoom', [String(to)]), false);
  }

  #select(id: string): void {
    this.#ask(withValues(this.#state, 'sel', [id]), true);
  }

  #chosen(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const data = new FormData(form);
    const asked = FIELDS.reduce((state, name) => withValues(state, name, data.getAll(name).map(String)), this.#state);
    this.#ask(asked, false);
  }

  #ask(state: UrlState, go: boolean): void {
    const query = print(this.#spec, state);
    if (query !== print(this.#spec, this.#state))
      history.pushState(null, '', `${location.pathname}${query}${go ? '' : location.hash}`);
    this.#state = parse(this.#spec, query).state;
    this.#show([], go);
  }

  #read(): void {
    const { state, dropped } = parse(this.#spec, location.search);
    this.#state = state;
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const set = many(state, field.name);
      if (field instanceof HTMLInputElement && field.type !== 'date')
        field.checked = set.includes(field.value) || (set.length === 0 && field.value === 'place');
      else field.value = set[0] ?? '';
    }
    this.#show(dropped, location.hash === '');
  }

  #show(dropped: readonly string[], go: boolean): void {
    const shown = showEntries(this.#entries, timelineChoice(this.#state));
    const [sel, tz] = [one(this.#state, 'sel'), one(this.#state, 'tz')];
    showZone(tz === null ? null : tz === 'utc' ? 'UTC' : new Intl.DateTimeFormat().resolvedOptions().timeZone);
    for (const chart of this.#charts) {
      chart.draw(Number(one(this.#state, 'zoom') ?? 1), new Set(shown.map(({ node }) => node.id)));
      chart.select(sel);
    }
    const query = print(this.#spec, withValues(withValues(this.#state, 'sel', []), 'zoom', []));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.tl-clocks a')) link.search = query;
    showSelected(this.#entries, sel, go);
    this.#say(dropped, shown, sel);
  }

  /** What is asked for in the words of the form: a printed list says what it leaves out. */
  #asked(): readonly string[] {
    const ticked = [...this.querySelectorAll('label:has([type=checkbox]:checked)')].map((label) => label.textContent);
    const speaker = this.querySelector<HTMLOptionElement>('option:checked:not([value=""])')?.textContent ?? '';
    const { from, to } = timelineChoice(this.#state);
    const period = from === null && to === null ? '' : `${from ?? ''} – ${to ?? ''}`;
    return [...ticked, speaker, period].map((one) => one.trim()).filter((one) => one !== '');
  }

  #say(dropped: readonly string[], shown: readonly Entry[], sel: string | null): void {
    const choice = timelineChoice(this.#state);
    const none =
      choice.apart && !this.#entries.some(({ apart }) => apart) ? says.noneApart : says.none(choice.from, choice.to);
    const said = shown.length > 0 ? says.counted(shown.length, this.#entries.length) : none;
    const away = sel !== null && !shown.some(({ node }) => node.id === sel) ? says.hidden : '';
    const notice = dropped.length === 0 ? '' : says.ignored(dropped.join(', '));
    const status = this.querySelector('[role=status]');
    const asked = this.#asked();
    const chosen = asked.length === 0 ? '' : says.chosen(asked);
    status?.replaceChildren([said, chosen, away, notice].filter((text) => text !== '').join(' '));
    const nearest = shown.length > 0 ? null : nearestTo(this.#entries, choice);
    const head = nearest?.node.closest('.tl-day')?.querySelector('.tl-head')?.firstChild?.textContent ?? '';
    if (nearest === null || status === null) return;
    // A link to a hidden entry would lead nowhere: the period that hides it is taken away with it.
    const link = document.createElement('a');
    const wider = withValues(withValues(this.#state, 'from', []), 'to', []);
    link.href = `${location.pathname}${print(this.#spec, withValues(wider, 'sel', [nearest.node.id]))}`;
    link.textContent = `${head} →`;
    status.append(` ${says.nearest} `, link);
  }
}

customElements.define('timeline-tools', TimelineTools);
