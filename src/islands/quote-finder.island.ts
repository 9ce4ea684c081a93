import { listKeys } from './list-keys.island.ts';
import { type Row, rowOf } from './quote-list.island.ts';
import { showView } from './quote-results.island.ts';
import { say } from './quote-say.island.ts';
import type { View } from './quote-view.island.ts';
import { facetNames, passes } from '../views/search-facets.ts';
import { indexOf, layers, search } from '../views/search-layers.ts';
import { isEmpty, isPassage, parseQuery } from '../views/search-query.ts';
import { choiceOf, quoteSpec, sortOf, withImpliedSort } from '../views/search-state.ts';
import { many, one, parse, print, type UrlState, withValues } from '../views/url-state.ts';

const TYPING_MS = 250;
const LOADING_MS = 300;

const boxes = (root: Element, more = ''): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`input[type=checkbox]${more}`),
];

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

/** The search over all quotes of the list, once they are here. */
function run(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const select = root.querySelector('select');
  if (input === null || select === null) return;
  const optionsOf = (name: string): readonly string[] => boxes(root, `[name=${name}]`).map(({ value }) => value);
  const spec = quoteSpec(optionsOf('speaker'), optionsOf('outlet'));
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
    for (const tick of boxes(root)) tick.checked = many(state, tick.name).includes(tick.value);
    select.value = sortOf(state);
    const { unread } = parseQuery(text);
    notice(root, 'unread', unread.length === 0 ? '' : say('unread', unread.join(', ')));
    if (index.passage === undefined && isPassage(parseQuery(text))) void bringPassage();
    else showView(root, viewOf(state, rows, index));
  };

  // What reads pasted texts comes with the first; until then the list stays as it is.
  const bringPassage = (): Promise<void> =>
    import('../views/search-passage.ts').then((part) => {
      index = { ...index, passage: part };
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
          boxes(root, `[name=${name}]:checked`).map(({ value }) => value),
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
      const focus = document.activeElement?.id ?? '';
      history.replaceState({ focus }, '', address(committed));
      history.pushState({ focus }, '', address(now));
      committed = now;
    }
    show();
  };

  const clicked = ({ target }: Event): void => {
    const act = target instanceof Element ? target.closest<HTMLElement>('button[data-act]') : null;
    if (act === null) return;
    const { act: name, value } = act.dataset;
    if (name === 'q') input.value = value ?? '';
    else
      for (const tick of boxes(root, ':checked'))
        if (name === 'all' || (tick.name === name && (value === undefined || tick.value === value)))
          tick.checked = false;
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
    const focus: unknown = history.state?.focus;
    if (typeof focus === 'string') document.getElementById(focus)?.focus({ preventScroll: true });
  });
  listKeys(root, input, () => {
    input.value = '';
    commit();
  });
  // What was typed or ticked before the search was here counts.
  const early = input.value !== '' || boxes(root, ':checked').length > 0;
  if (early && location.search === '') commit();
  else read();
}

/**
 * Filters, searches and reorders the quotes the page already holds; it never makes or changes one. The state is the address:
 * typing replaces it after a pause, Enter, ticks and order add to the history, and going back restores the view.
 */
async function start(root: HTMLElement): Promise<void> {
  const late = window.setTimeout(() => notice(root, 'loading', say('loading')), LOADING_MS);
  const hrefs = root.dataset['more'];
  const whole =
    !hrefs || (await import('./quote-load.island.ts').then((part) => part.bringPages(root, hrefs.split(' '))));
  window.clearTimeout(late);
  notice(root, 'loading', whole ? '' : say('partial'));
  run(root);
}

const found = document.querySelector<HTMLElement>('quote-search');
if (found !== null) void start(found);
