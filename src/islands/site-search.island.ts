import { listKeys } from './list-keys.island.ts';
import { element, pieces } from './marked.island.ts';
import type { SearchItem, SearchKind } from '../views/site-search.ts';
import type { Answer, Found } from '../views/site-search-answer.ts';
import type { SiteSaid } from '../views/site-search-strings.ts';
import { searchSpec as spec } from '../views/search-spec.ts';
import { one, parse, print, withValues } from '../views/url-state.ts';

const TYPING_MS = 250;
const SAYING_MS = 400;
/** Answers of one kind and layer that stand open; the rest unfolds. */
const OPEN = 8;

const kinds: readonly SearchKind[] = ['speaker', 'quote', 'statement', 'passage'];
const layers: readonly Answer['layer'][] = ['exact', 'part', 'all', 'close'];

function fill(text: string, ...values: readonly (string | number)[]): string {
  let at = 0;
  return text.replace(/\{\}/gu, () => String(values[at++] ?? ''));
}

function link(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', ...content);
  made.href = href;
  return made;
}

/** One answer: its words, which lead to its place, and whose and where it is. */
function line(answer: Answer): HTMLElement {
  const text = element('span', link(answer.href, ...pieces(answer.words, answer.marks)));
  text.className = answer.kind === 'speaker' ? 'search-name' : 'words';
  const facts = [answer.by ?? '', answer.at].filter((part) => part !== '').join(' · ');
  return element('li', text, ' ', element('small', facts));
}

/** The layers of one kind, each under its name. */
function lists(answers: readonly Answer[], said: SiteSaid): readonly Node[] {
  return layers.flatMap((layer) => {
    const rows = answers.filter((answer) => answer.layer === layer).map(line);
    if (rows.length === 0) return [];
    const [open, rest] = [rows.slice(0, OPEN), rows.slice(OPEN)];
    const made: Node[] = [element('h3', said[layer]), element('ol', ...open)];
    if (rest.length > 0)
      made.push(element('details', element('summary', fill(said.more, rest.length)), element('ol', ...rest)));
    return made;
  });
}

function section(kind: SearchKind, found: Found, root: HTMLElement, said: SiteSaid): readonly Node[] {
  const answers = found.answers.filter((answer) => answer.kind === kind);
  if (answers.length === 0) return [];
  const made = element('section', element('h2', fill(said[kind], answers.length)), ...lists(answers, said));
  made.id = kind;
  const all = (root.dataset['quotes'] ?? '') + print(spec, { values: { q: [found.text] }, unknown: [] });
  if (kind === 'quote') made.append(element('p', link(all, said.inIndex)));
  return [made];
}

/** Counted links to the kinds, where there is more than one. */
function jumps(sections: readonly Node[], said: SiteSaid): readonly Node[] {
  const items = sections.flatMap((node) =>
    node instanceof HTMLElement ? [element('li', link(`#${node.id}`, node.firstElementChild?.textContent ?? ''))] : [],
  );
  if (items.length < 2) return [];
  const nav = element('nav', element('ul', ...items));
  nav.setAttribute('aria-label', said.kinds);
  return [nav];
}

let saying = 0;

function show(found: Found, root: HTMLElement, said: SiteSaid): void {
  const notes = [
    ...(found.unread.length > 0 ? [fill(said.unread, found.unread.join(', '))] : []),
    ...(found.nowhere.length > 0 ? [fill(said.nowhere, found.nowhere.join(', '))] : []),
  ].map((note) => element('p', note));
  const sections = kinds.flatMap((kind) => section(kind, found, root, said));
  root.querySelector('.search-found')?.replaceChildren(...notes, ...jumps(sections, said), ...sections);
  const { empty, answers, text } = found;
  const status = answers.length === 0 ? fill(said.none, text) : fill(said.status, answers.length, text);
  window.clearTimeout(saying);
  saying = window.setTimeout(
    () => root.querySelector('.search-status')?.replaceChildren(empty ? '' : status),
    SAYING_MS,
  );
}

async function bring(href: string): Promise<readonly SearchItem[]> {
  const answer = await fetch(href);
  if (!answer.ok) throw answer;
  const items: readonly SearchItem[] = await answer.json();
  return items;
}

/** The address holds the question: typing replaces it after a pause, Enter adds to the history, going back asks again. */
function run(root: HTMLElement, input: HTMLInputElement, said: SiteSaid, worker: Worker): void {
  let typing = 0;
  const read = (): string => one(parse(spec, location.search).state, 'q') ?? '';
  const asked = (remember: (address: string) => void): void => {
    window.clearTimeout(typing);
    const state = withValues(parse(spec, location.search).state, 'q', [input.value]);
    remember(location.pathname + print(spec, state));
    worker.postMessage(input.value.trim());
  };
  const replace = (address: string): void => history.replaceState(null, '', address);
  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => show(data, root, said));
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    asked((address) => history.pushState(null, '', address));
  });
  input.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => asked(replace), TYPING_MS);
  });
  const clear = (): void => {
    input.value = '';
    asked(replace);
  };
  listKeys(root, input, clear, '.search-found ol a');
  window.addEventListener('popstate', () => {
    // A jump to a kind asks nothing anew.
    if (input.value.trim() === read()) return;
    input.value = read();
    worker.postMessage(input.value);
  });
  // What was typed before the search was here counts.
  if (input.value === '') input.value = read();
  asked(replace);
}

async function start(root: HTMLElement, input: HTMLInputElement): Promise<void> {
  const said: SiteSaid = JSON.parse(root.dataset['said'] ?? '{}');
  try {
    const worker = new Worker(root.dataset['worker'] ?? '', { type: 'module' });
    const parts = await Promise.all((root.dataset['files'] ?? '').split(' ').map(bring));
    worker.postMessage(parts.flat());
    run(root, input, said, worker);
  } catch {
    root.querySelector('.search-status')?.replaceChildren(said.failed);
  }
}

const root = document.querySelector<HTMLElement>('site-search');
const input = root?.querySelector('input');
if (root && input) {
  const begin = (): void => void start(root, input);
  if (location.search !== '' || input.value !== '') begin();
  else {
    input.addEventListener('focus', begin, { once: true });
    // Whoever comes here wants to type; on a touch screen that would throw up the keyboard unasked.
    if (window.matchMedia('(pointer: fine)').matches) input.focus();
  }
}
