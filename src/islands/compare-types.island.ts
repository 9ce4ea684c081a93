import { NO_TYPE, runSpec } from '../views/comparison-run-state.ts';
import { many, parse, print, type Spec, type UrlState, withValues } from '../views/url-state.ts';

/**
 * Keeps the types of difference that are marked in the address. The ticks work without it: the style sheet reads them.
 * All of them are the address without a word; going back restores them.
 */
class CompareTypes extends HTMLElement {
  #ticks: readonly HTMLInputElement[] = [];
  #spec: Spec = {};
  #state: UrlState = { values: {}, unknown: [] };

  connectedCallback(): void {
    this.#ticks = [...this.querySelectorAll('input')];
    this.#spec = runSpec(this.#ticks.map(({ value }) => value));
    this.addEventListener('change', () => this.#chosen());
    // The ticks are as they were built only after the event.
    this.addEventListener('reset', () => window.setTimeout(() => this.#chosen()));
    this.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #read(): void {
    const { state, dropped } = parse(this.#spec, location.search);
    this.#state = state;
    const asked = many(state, 'type');
    for (const tick of this.#ticks) tick.checked = asked.length === 0 || asked.includes(tick.value);
    this.#say(dropped);
  }

  #chosen(): void {
    const ticked = this.#ticks.filter(({ checked }) => checked).map(({ value }) => value);
    const said = ticked.length === this.#ticks.length ? [] : ticked.length === 0 ? [NO_TYPE] : ticked;
    this.#state = withValues(this.#state, 'type', said);
    history.pushState(null, '', `${location.pathname}${print(this.#spec, this.#state)}${location.hash}`);
    this.#say([]);
  }

  /** Says how many are marked when not all are. */
  #say(dropped: readonly string[]): void {
    const { marked = '', ignored = '' } = this.dataset;
    const sum = (ticks: readonly HTMLInputElement[]): number =>
      ticks.reduce((total, { dataset }) => total + Number(dataset['count']), 0);
    const [shown, all] = [sum(this.#ticks.filter(({ checked }) => checked)), sum(this.#ticks)];
    const said = shown === all || shown === 0 ? [] : [marked.replace('{}', String(shown)).replace('{}', String(all))];
    if (dropped.length > 0) said.push(ignored.replace('{}', () => dropped.join(', ')));
    this.querySelector('[role=status]')?.replaceChildren(said.join(' '));
  }
}

customElements.define('compare-types', CompareTypes);
