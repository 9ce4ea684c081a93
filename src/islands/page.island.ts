/**
 * What every page does, in the page itself. After the first paint what waits in `<template class="late">` comes into the page: scripts, and
 * the sheet for paper; and the typeface is let in where it moves nothing. Who has it from a page before gets it at once, so that words are
 * not set twice.
 */
const whole = document.documentElement;

/** How high everything stands that is on the screen. */
function tops(): readonly number[] {
  const blocks = [...document.querySelectorAll('main :is(h1, h2, p, li, tr, nav, section)')];
  const seen = blocks.map((one) => one.getBoundingClientRect().top);
  return seen.filter((top) => top < innerHeight);
}

/** The typeface, unless a line would break anew and all below it jump: this page then keeps the system's face of the same measures. */
async function dress(): Promise<void> {
  // Alone: a system's face that is not there would be an error.
  const [face] = getComputedStyle(whole).getPropertyValue('--font-serif').split(',');
  await document.fonts.load(`1em ${face}`);
  const before = tops();
  whole.classList.add('late');
  const after = tops();
  if (before.some((top, i) => Math.abs(top - (after[i] ?? 0)) > 2)) whole.classList.remove('late');
}

function late(): void {
  if (!whole.classList.contains('late')) void dress();
  for (const waiting of document.querySelectorAll<HTMLTemplateElement>('template.late'))
    waiting.replaceWith(document.importNode(waiting.content, true));
}

try {
  if (sessionStorage.getItem('late') === null) sessionStorage.setItem('late', '');
  else whole.classList.add('late');
} catch {
  // A browser may keep nothing: the typeface then comes late on every page.
}
new PerformanceObserver((_, paints) => {
  paints.disconnect();
  late();
}).observe({ type: 'paint', buffered: true });

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
