/**
 * What every page gains after its first paint: the typeface where it moves nothing, the key that leads to the search, and that pages which
 * were opened can be read without a network.
 */
const whole = document.documentElement;

const topOf = (one: Element): number => one.getBoundingClientRect().top;

/** The blocks on the screen. Nothing is asked of what is folded or not laid out yet: the browser would lay out all of it to answer. */
function onScreen(one: Element): readonly Element[] {
  if (!one.checkVisibility({ contentVisibilityAuto: true }) || topOf(one) >= innerHeight) return [];
  const within = one.matches('h1, h2, p') ? [] : [...one.children].flatMap((child) => onScreen(child));
  return one.matches('h1, h2, p, li, tr, nav, section') ? [one, ...within] : within;
}

/** The typeface, unless a line would break anew and all below it jump: this page then keeps the system's face of the same measures. */
async function dress(): Promise<void> {
  // Alone: a system's face that is not there would be an error.
  const [face] = getComputedStyle(whole).getPropertyValue('--font-serif').split(',');
  await document.fonts.load(`1em ${face}`);
  const before = [...document.querySelectorAll('main')]
    .flatMap((main) => onScreen(main))
    .map((one) => [one, topOf(one)] as const);
  whole.classList.add('late');
  if (before.some(([one, top]) => Math.abs(topOf(one) - top) > 2)) whole.classList.remove('late');
}

const ahead = new Set([location.pathname]);

/** A page somebody is about to open is fetched before the click; files of data are not. */
function fetchAhead(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin !== location.origin || !link.pathname.endsWith('/') || ahead.has(link.pathname))
    return;
  ahead.add(link.pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = link.pathname;
  document.head.append(hint);
}

const RESTING_MS = 80;
let resting = 0;

/** A mouse that rests on a link, or the focus, says that it may be opened; one that goes over a list of them does not. */
function rest({ target }: Event): void {
  window.clearTimeout(resting);
  resting = window.setTimeout(fetchAhead, RESTING_MS, target);
}

/** Where the focus was before Ctrl or Cmd with K took it to the search box. */
let left: HTMLElement | null = null;

/**
 * Ctrl or Cmd with K goes to the search box of the page or, where it has none, to the search page; never out of a text field.
 * Esc in the empty box goes back to where the focus was.
 */
function searchKey(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey } = event;
  if (key === 'Escape' && target instanceof HTMLInputElement && target.value === '') left?.focus();
  const inText = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (inText || key.toLowerCase() !== 'k' || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  const box = document.querySelector<HTMLElement>('main search input[type=search]');
  left = document.querySelector(':focus');
  if (box === null) document.querySelector<HTMLElement>('[data-search]')?.click();
  else box.focus();
}

// Before the list, which empties the box at the same key.
document.addEventListener('keydown', searchKey, true);
for (const type of ['pointerover', 'focusin']) document.addEventListener(type, rest);
if (!whole.classList.contains('late')) void dress();
// Not while the site is being made: there every page must be new. Where a browser refuses, pages are not kept, and nothing else changes.
if (import.meta.env.PROD) navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}offline.js`).catch(() => {});

export {};
