/**
 * What stands in every page itself. After the first paint of words what waits in `<template class="late">` comes into the page: scripts, and the sheet
 * for paper. Who has the typeface from a page before gets it at once, so that words are not set twice.
 */
try {
  if (sessionStorage.getItem('late') === null) sessionStorage.setItem('late', '');
  else document.documentElement.classList.add('late');
} catch {
  // A browser may keep nothing: the typeface then comes late on every page.
}
new PerformanceObserver((seen, paints) => {
  // A slow processor first paints the ground alone.
  if (seen.getEntriesByName('first-contentful-paint').length === 0) return;
  paints.disconnect();
  for (const waiting of document.querySelectorAll<HTMLTemplateElement>('template.late'))
    waiting.replaceWith(document.importNode(waiting.content, true));
}).observe({ type: 'paint', buffered: true });

export {};
