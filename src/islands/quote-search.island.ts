/**
 * Sends for the search when a reader turns to it (focus, a tick) or the address asks for a view, and not
 * before: its script waits in a `<template>`. Until it is here, and when it cannot be had, the list stands as built.
 */
const root = document.querySelector('quote-search');
const failed = root?.querySelector('[data-notice=failed]');

function send(): void {
  if (root === null || root.querySelector('script') !== null) return;
  const waiting = document.querySelector<HTMLTemplateElement>('#finder')?.content;
  if (waiting !== undefined) root.append(document.importNode(waiting, true));
  failed?.setAttribute('hidden', '');
  const script = root.querySelector('script');
  script?.addEventListener('error', () => {
    script.remove();
    failed?.removeAttribute('hidden');
  });
}

root?.querySelector('.finder-facets')?.toggleAttribute('open', window.matchMedia('(min-width: 56rem)').matches);
for (const type of ['focusin', 'change', 'click']) root?.addEventListener(type, send);
if (location.search !== '' || history.state?.focus) send();
