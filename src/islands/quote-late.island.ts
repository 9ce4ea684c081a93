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

// Sent before the search is here, the form would load the page anew; the search takes the words over when it comes.
document.querySelector('quote-search')?.addEventListener('submit', (event) => {
  if (document.querySelector('[data-notice=failed][hidden]') !== null) event.preventDefault();
});
