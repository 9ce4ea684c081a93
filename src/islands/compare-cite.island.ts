/** What the citation of a difference gains with scripts: its whole address, and a button that copies it. */

const status = (): Element | null => document.querySelector('[role=status]');
const said = document.createElement('span');

/** The citation as it is seen, a line each; blanks of the page's own source are none of it. */
const textOf = (plain: Element): string =>
  [...plain.children].map((line) => (line.textContent ?? '').replace(/\s+/gu, ' ').trim()).join('\n');

async function copied(button: HTMLButtonElement, plain: Element): Promise<void> {
  const { done = '', failed = '' } = button.dataset;
  const before = button.textContent;
  const answer = await navigator.clipboard.writeText(textOf(plain)).then(
    () => done,
    () => failed,
  );
  // Where a browser does not let a page copy, the hand can.
  if (answer === failed) document.getSelection()?.selectAllChildren(plain);
  button.textContent = answer;
  said.textContent = ` ${answer}.`;
  status()?.append(said);
  plain.closest('[popover]')?.addEventListener(
    'toggle',
    () => {
      button.textContent = before;
      said.remove();
    },
    { once: true },
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('[popover] button[data-copy]') : null;
  const plain = button?.closest('[popover]')?.querySelector('.cite-plain');
  if (button && plain) void copied(button, plain);
});

// An opened panel: the address in full, and the focus on what one opens it for.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.cite-panel:popover-open')) return;
    for (const link of target.querySelectorAll('a')) link.textContent = link.href;
    target.querySelector('button')?.focus();
  },
  true,
);

export {};
