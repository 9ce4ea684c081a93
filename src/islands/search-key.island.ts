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
