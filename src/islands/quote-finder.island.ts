import { listKeys } from './list-keys.island.ts';
import { type Row, rowsOf } from './quote-list.island.ts';
import { afterPaint, pause } from './quote-pause.island.ts';
import { showView } from './quote-results.island.ts';
import { say } from './quote-say.island.ts';
import { more } from './quote-send.island.ts';
import { notice, PAGE, type View } from './quote-view.island.ts';
import type { QuoteRows } from '../views/quote-rows.ts';
import { facetNames, passes } from '../views/search-facets.ts';
import { type Index, indexed, layers, type Prepared, prepare, search } from '../views/search-layers.ts';
import { isEmpty, isPassage, parseQuery } from '../views/search-query.ts';
import { choiceOf, quoteSpec, sortOf, withImpliedSort } from '../views/search-state.ts';
import { many, one, parse, print, type UrlState, withValues } from '../views/url-state.ts';

const TYPING_MS = 250;
/** So many quotes are made ready to be searched in one go. */
const AT_ONCE = 20;

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

function viewOf(state: UrlState, rows: readonly Row[], index: Index, most: number): View {
  const text = one(state, 'q') ?? '';
  const query = parseQuery(text);
  const [choice, sort] = [choiceOf(state), sortOf(state)];
  const found = search(query, index);
  const byId = new Map(rows.map((row) => [row.facet.id, row]));
  const hits = isEmpty(query) ? rows : layers.flatMap((layer) => found[layer]).flatMap((id) => byId.get(id) ?? []);
  const plain = isEmpty(query) && sort === 'date' && facetNames.every((name) => choice[name].length === 0);
  // Without a question the page lists its own quotes, not those of the other pages.
  const shown = hits.filter((row) => (plain ? row.own : passes(row.facet, choice)));
  return {
    text: isEmpty(query) ? '' : text,
    query,
    choice,
    sort,
    plain,
    most,
    rows,
    index,
    found,
    hits,
    shown,
  };
}

/** What is found again on coming back: the words of a quote, a filter, or the page. */
function placeOf(element: Element | null): string {
  const row = element?.closest('.utterance')?.querySelector('a')?.getAttribute('href');
  if (row) return `.utterance:not([hidden] *) a[href="${row}"]`;
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

/** The search over all quotes of the list, once they are ready. */
function run(root: HTMLElement, rows: readonly Row[], ready: Index): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const select = root.querySelector('select');
  if (input === null || select === null) return;
  const spec = quoteSpec((name) => filters(root, `[name=${name}]`).map(({ value }) => value));
  let index = ready;
  let most = PAGE;
  let state: UrlState = { values: {}, unknown: [] };
  /** Query of the last committed view; typing in between does not add to the history. */
  let committed = '';
  let typing = 0;

  const address = (query: string): string => `${location.pathname}${query}${location.hash}`;

  const show = (): Promise<void> => {
    const text = one(state, 'q') ?? '';
    if (input.value.trim() !== text && !input.value.startsWith(text)) input.value = text;
    for (const filter of filters(root)) set(filter, many(state, filter.name));
    select.value = sortOf(state);
    const { unread } = parseQuery(text);
    notice(root, 'unread', unread.length === 0 ? '' : say('unread', unread.join(', ')));
    if (index.passage === undefined && isPassage(parseQuery(text))) return bringPassage();
    return showView(root, viewOf(state, rows, index, most));
  };

  // What reads pasted texts comes with the first; until then the list stays as it is.
  const bringPassage = (): Promise<void> =>
    more().then(({ passage }) => {
      index = { ...index, passage };
      return show();
    });

  const read = (): void => {
    window.clearTimeout(typing);
    most = PAGE;
    const { state: given, dropped } = parse(spec, location.search);
    state = withImpliedSort(given);
    committed = print(spec, state);
    notice(root, 'ignored', dropped.length === 0 ? '' : say('ignored', dropped.join(', ')));
    input.value = one(state, 'q') ?? '';
    void show().then(comeBack);
  };

  const fromControls = (): void => {
    window.clearTimeout(typing);
    most = PAGE;
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
    void show();
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
    void show();
  };

  const showMore = (): void => {
    const at = most;
    most += PAGE;
    void show().then(() => root.querySelectorAll<HTMLElement>('.finder-layers .utterance-words a')[at]?.focus());
  };

  const clicked = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('a')) leave(location.href);
    const { act: name, value } = target.closest('button')?.dataset ?? {};
    if (name === 'save') void more().then((part) => part.save(root, viewOf(state, rows, index, most), value));
    if (name === 'more') showMore();
    if (name === undefined || name === 'more' || name === 'save') return;
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
    afterPaint(() => {
      commit();
      root.querySelector('.finder-status')?.scrollIntoView({ block: 'nearest' });
    });
  });
  root.addEventListener('input', ({ target }) => {
    window.clearTimeout(typing);
    if (target === input) typing = window.setTimeout(typed, TYPING_MS);
  });
  root.addEventListener('change', ({ target }) => {
    if (target !== input) commit();
  });
  root.addEventListener('click', clicked);
  window.addEventListener('popstate', read);
  listKeys(root, input, () => {
    input.value = '';
    afterPaint(commit);
  });
  // What was typed or ticked before the search was here counts.
  const early = input.value !== '' || filters(root).some(isSet);
  if (early && location.search === '') commit();
  else read();
}

/**
 * Filters, searches and reorders the quotes the page already holds; it never makes or changes one. The state is the address:
 * typing replaces it after a pause, Enter, ticks and order add to the history, and going back restores the view.
 */
async function start(root: HTMLElement): Promise<void> {
  const answer = await fetch(root.querySelector('link')?.href ?? '');
  if (!answer.ok) throw answer;
  const { said, rows: data }: QuoteRows = await answer.json();
  Object.assign(document.getElementById('finder')?.dataset ?? {}, said);
  const rows = rowsOf(data, root);
  const prepared: Prepared[] = [];
  for (const { entry, order } of rows) {
    if (order % AT_ONCE === 0) await pause();
    prepared.push(prepare(entry));
  }
  run(root, rows, indexed(prepared));
}

function begin(root: HTMLElement): void {
  const failed = root.querySelector('[data-notice=failed]');
  failed?.setAttribute('hidden', '');
  start(root).catch(() => {
    failed?.removeAttribute('hidden');
    failed?.addEventListener('click', () => begin(root), { once: true });
  });
}

document.querySelectorAll<HTMLElement>('quote-search').forEach(begin);
