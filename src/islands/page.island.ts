/**
 * What every page does, in the page itself. After the first paint the typeface is let in, and what waits in `<template class="late">` comes
 * into the page: scripts, and the sheet for paper. Who has the typeface from a page before gets it at once, so that words are not set twice.
 */
const whole = document.documentElement;

function late(): void {
  whole.classList.add('late');
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

/** Ctrl or Cmd with K goes to the search box of the page or, where it has none, to the search page; never out of a text field. */
document.addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey } = event;
  const inText = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (inText || key.toLowerCase() !== 'k' || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  const box = document.querySelector<HTMLElement>('main input[type=search]');
  if (box === null) document.querySelector<HTMLElement>('[data-search]')?.click();
  else box.focus();
});
