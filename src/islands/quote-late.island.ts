import './quote-context.island.ts';
import { element } from './marked.island.ts';
import { lateStrings } from '../views/quote-late-strings.ts';
import { listForms } from '../views/quote-pick.ts';

/** What the list of quotes gains after the first paint and the search shows when it is there: a button for each file, and its keys. */
function dress(files: Element): void {
  const buttons = listForms.map((form, i) => {
    const made = element('button', lateStrings.forms[i] ?? form);
    made.type = 'button';
    made.dataset['act'] = 'save';
    made.dataset['value'] = form;
    return made;
  });
  const keys = element('p', lateStrings.keys);
  keys.className = 'faint finder-keys';
  files.append(...buttons, keys);
}
document.querySelectorAll('.finder-save').forEach(dress);

// What the search shows has its looks before it is asked for.
const { looks: href = '' } = document.getElementById('finder')?.dataset ?? {};
if (href !== '') document.head.append(Object.assign(element('link'), { rel: 'stylesheet', href }));

/** From the filters, which are longer than a narrow page, to what they leave. */
function lead(finder: HTMLElement): void {
  const found = finder.querySelector<HTMLElement>('.finder-status');
  finder.querySelector('.finder-leap')?.addEventListener('click', () => {
    if (found === null) return;
    found.tabIndex = -1;
    found.scrollIntoView();
    found.focus({ preventScroll: true });
  });
}

/** A keyboard on the screen would cover what is found; it goes with the focus, as where a form loads another page. */
function uncover(form: HTMLFormElement): void {
  if (matchMedia('(pointer: coarse)').matches) form.querySelector('input')?.blur();
}

/** What is sent before the search is here waits for it: the form would load the page anew. */
function hold(finder: HTMLElement, form: HTMLFormElement): void {
  let sent = false;
  // The search shows what was typed or ticked before it came, and is busy with it.
  const come = new MutationObserver(() => {
    come.disconnect();
    if (sent) form.requestSubmit();
  });
  come.observe(finder, { attributeFilter: ['aria-busy'] });
  form.addEventListener('submit', (event) => {
    sent = true;
    if (finder.querySelector('[data-notice=failed][hidden]') !== null) event.preventDefault();
    uncover(form);
  });
  // After a filter is taken away the search gives the focus to its box; heard after it, when the button is out of the page.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-act]') !== null) uncover(form);
  });
}

for (const finder of document.querySelectorAll<HTMLElement>('quote-search')) {
  lead(finder);
  const form = finder.querySelector('form');
  if (form !== null) hold(finder, form);
}
