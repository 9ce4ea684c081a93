import { listKeys } from './list-keys.island.ts';
import { type Row, rowOf } from './quote-list.island.ts';
import { showView } from './quote-results.island.ts';
import { say } from './quote-say.island.ts';
import { more } from './quote-send.island.ts';
import type { View } from './quote-view.island.ts';
import { facetNames, passes } from '../views/search-facets.ts';
import { indexOf, layers, search } from '../views/search-layers.ts';
import { isEmpty, isPassage, parseQuery } from '../views/search-query.ts';
import { choiceOf, quoteSpec, sortOf, withImpliedSort } from '../views/search-state.ts';
import { many, one, parse, print, type UrlState, withValues } from '../views/url-state.ts';

const TYPING_MS = 250;
const LOADING_MS = 300;

/** The filters of a page: boxes to tick, and the days of a period. */
const filters = (root: Element, more = ''): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`fieldset input${more}`),
];
const isBox = (input: HTMLInputElement): boolean => input.type === 'checkbox';
const isSet = (input: HTMLInputElement): boolean => (isBox(input) ? input.checked : input.value !== '');

function set(input: HTMLInputElement, values: readonly string[]): void {
  if (isBox(input)) input.checked = values.includes(input.value);
  else input.value = values[0] ?? '';
}

function notice(root: Element, name: string, text: string): void {
  const made = root.querySelector<HTMLElement>(`[data-notice=${name}]`);
  if (made === null) return;
  made.hidden = text === '';
  made.textContent = text;
}

function viewOf(state: UrlState, rows: readonly Row[], index: ReturnType<typeof indexOf>): View {
  const text = one(state, 'q') ?? '';
  const query = parseQuery(text);
  const [choice, sort] = [choiceOf(state), sortOf(state)];
  const found = search(query, index);
  const byId = new Map(rows.map((row) => [row.facet.id, row]));
  const hits = isEmpty(query) ? rows : layers.flatMap((layer) => found[layer]).flatMap((id) => byId.get(id) ?? []);
  const plain = isEmpty(query) && sort === 'date' && facetNames.every((name) => choice[name].length === 0);
  // Without a question the page lists its own quotes, not those of the other pages.
  const shown = hits.filter((row) => (plain ? row.node.dataset['elsewhere'] === undefined : passes(row.facet, choice)));
  return {
    text: isEmpty(query) ? '' : text,
    query,
    choice,
    sort,
    plain,
    rows,
    index,
    found,
    hits,
    shown,
  };
}

/** What is found again on coming back: the words of a quote, a filter, or the page. */
function placeOf(element: Element | null): string {
  const row = element?.closest<HTMLElement>('.utterance')?.dataset['id'];
  if (row !== undefined) return `[data-id="${row}"] a`;
  if (!(element instanceof HTMLInputElement)) return 'body';
  return `[name=${element.name}]${isBox(element) ? `[value="${element.value}"]` : ''}`;
}

/** Notes in the history where the reader was, before another address takes its place. */
function leave(address: string): void {
  history.replaceState({ focus: placeOf(document.activeElement), y: scrollY }, '', address);
}

function comeBack(): void {
  const { focus, y }: { focus?: string; y?: number } = history.state ?? {};
  if (focus === undefined || y === undefined) return;
  document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  scrollTo(0, y);
}

/** The search over all quotes of the list, once they are here. */
function run(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const select = root.querySelector('select');
  if (input === null || select === null) return;
  const spec = quoteSpec((name) => filters(root, `[name=${name}]`).map(({ value }) => value));
  const rows = [...root.querySelectorAll<HTMLElement>('.utterance')]
    .flatMap((node) => rowOf(node) ?? [])
    .sort((a, b) => a.order - b.order);
  let index = indexOf(rows.map((row) => row.entry));
  let state: UrlState = { values: {}, unknown: [] };
  /** Query of the last committed view; typing in between does not add to the history. */
  let committed = '';
  let typing = 0;

  const address = (query: string): string => `${location.pathname}${query}${location.hash}`;

  const show = (): void => {
    const text = one(state, 'q') ?? '';
    if (input.value.trim() !== text && !input.value.startsWith(text)) input.value = text;
    for (const filter of filters(root)) set(filter, many(state, filter.name));
    select.value = sortOf(state);
    const { unread } = parseQuery(text);
    notice(root, 'unread', unread.length === 0 ? '' : say('unread', unread.join(', ')));
    if (index.passage === undefined && isPassage(parseQuery(text))) void bringPassage();
    else showView(root, viewOf(state, rows, index));
  };

  // What reads pasted texts comes with the first; until then the list stays as it is.
  const bringPassage = (): Promise<void> =>
    more().then(({ passage }) => {
      index = { ...index, passage };
      show();
    });

  const read = (): void => {
    window.clearTimeout(typing);
    const { state: given, dropped } = parse(spec, location.search);
    state = withImpliedSort(given);
    committed = print(spec, state);
    notice(root, 'ignored', dropped.length === 0 ? '' : say('ignored', dropped.join(', ')));
    input.value = one(state, 'q') ?? '';
    show();
  };

  const fromControls = (): void => {
    window.clearTimeout(typing);
    const asked = facetNames.reduce(
      (before, name) =>
        withValues(
          before,
          name,
          filters(root, `[name=${name}]`)
            .filter(isSet)
            .map(({ value }) => value),
        ),
      withValues(withValues(state, 'q', [input.value]), 'sort', [select.value]),
    );
    // An order the reader did not choose follows the question: nearest first while there is one.
    const kept = select.value === sortOf(state) ? withValues(asked, 'sort', state.values['sort'] ?? []) : asked;
    state = withImpliedSort(parse(spec, print(spec, kept)).state);
  };

  const typed = (): void => {
    fromControls();
    history.replaceState(history.state, '', address(print(spec, state)));
    show();
  };

  const commit = (): void => {
    fromControls();
    const now = print(spec, state);
    // Typing may have changed the address since; back at the committed view, it holds that view again.
    if (now === committed) history.replaceState(history.state, '', address(now));
    else {
      leave(address(committed));
      history.pushState(history.state, '', address(now));
      committed = now;
    }
    show();
  };

  const clicked = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('a')) leave(location.href);
    const { act: name, value, save } = target.closest('button')?.dataset ?? {};
    if (save) void more().then((part) => part.save(root, rows, save));
    if (name === undefined) return;
    if (name === 'q') input.value = value ?? '';
    else
      for (const filter of filters(root))
        if (name === 'all' || (filter.name === name && (value === undefined || filter.value === value)))
          set(filter, []);
    commit();
    input.focus({ preventScroll: true });
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    commit();
  });
  root.addEventListener('input', ({ target }) => {
    window.clearTimeout(typing);
    if (target === input) typing = window.setTimeout(typed, TYPING_MS);
  });
  root.addEventListener('change', ({ target }) => {
    if (target !== input) commit();
  });
  root.addEventListener('click', clicked);
  window.addEventListener('popstate', () => {
    read();
    comeBack();
  });
  listKeys(root, input, () => {
    input.value = '';
    commit();
  });
  // What was typed or ticked before the search was here counts.
  const early = input.value !== '' || filters(root).some(isSet);
  if (early && location.search === '') commit();
  else read();
  comeBack();
}

/**
 * Filters, searches and reorders the quotes the page already holds; it never makes or changes one. The state is the address:
 * typing replaces it after a pause, Enter, ticks and order add to the history, and going back restores the view.
 */
async function start(root: HTMLElement): Promise<void> {
  const late = window.setTimeout(() => notice(root, 'loading', say('loading')), LOADING_MS);
  const hrefs = root.dataset['more'];
  const whole = !hrefs || (await more().then((part) => part.bringPages(root, hrefs.split(' '))));
  window.clearTimeout(late);
  notice(root, 'loading', whole ? '' : say('partial'));
  run(root);
}

const found = document.querySelector<HTMLElement>('quote-search');
if (found !== null) void start(found);
