import { nodesIn } from './quote-list.island.ts';
import { sectionsOf } from './quote-places.island.ts';
import { say } from './quote-say.island.ts';
import { notice, type View } from './quote-view.island.ts';
import { listForms, pick, wholeOf } from '../views/quote-pick.ts';

/** The quotes of a view in the order of its list: also those of a long list that are not shown yet. */
function listed(root: Element, view: View): readonly string[] {
  const home = root.querySelector('.finder-lists:not([hidden])');
  if (home !== null) return [...nodesIn(home, ':not([hidden], [hidden] *)').keys()];
  return sectionsOf(view).flatMap(([, rows]) => rows.map(({ facet }) => facet.id));
}

function give(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  // The download has its own hold on the file once the click is over.
  window.setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Hands the reader the quotes that are listed, in the order of the list, as a file: picked from the file of all, or a word that it could not be had. */
export async function save(root: Element, view: View, name = ''): Promise<void> {
  const form = listForms.find((one) => one === name) ?? 'json';
  const ids = listed(root, view);
  const whole = new URL(`list.${wholeOf(form)}`, root.querySelector('link')?.href);
  const told = await fetch(whole)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
    .then((text) => give(pick(form, text, ids, location.href), `quotes.${form}`))
    .then(
      () => '',
      () => say('unsaved'),
    );
  notice(root, 'loading', told);
}
