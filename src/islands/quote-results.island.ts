import { placeAtHome, placeInLayers, sectionsOf } from './quote-places.island.ts';
import { say, sayCount } from './quote-say.island.ts';
import { more } from './quote-send.island.ts';
import { button, type Chosen, labelOf, noneFor, notice, PAGE, type View } from './quote-view.island.ts';
import { type Choice, countWith, facetNames, isStance } from '../views/search-facets.ts';
import { search } from '../views/search-layers.ts';

const SAYING_MS = 400;
let saying = 0;
let last: View;

const chosen = (root: Element, choice: Choice): readonly Chosen[] =>
  facetNames.flatMap((facet) => choice[facet].map((value) => ({ facet, value, label: labelOf(root, facet, value) })));

async function place(root: HTMLElement, view: View): Promise<void> {
  const [box, lists] = root.querySelectorAll<HTMLElement>('.finder-layers, .finder-lists');
  if (!box || !lists) return;
  const isLast = (): boolean => last === view;
  const { text, shown, most } = view;
  const home = text === '' && shown.length > 0 && shown.every(({ own }) => own);
  if (home) placeAtHome(lists, view);
  // Rows of other pages are fetched first; meanwhile the list stands as it was.
  const sections = home ? [] : sectionsOf(view);
  const missing = sections.flatMap(([, rows]) => rows.slice(0, most)).filter(({ node }) => node === undefined);
  if (missing.length > 0) await more().then((part) => part.bringRows(root, missing));
  if (!isLast()) return;
  const held = document.activeElement?.closest('.utterance');
  box.replaceChildren();
  if (view.index.passage) void more().then((part) => isLast() && box.prepend(...part.notesOf(view)));
  box.hidden = home;
  lists.hidden = !home;
  await placeInLayers(box, view, sections, isLast);
  // Whoever went into the list before it answered the last letter is in it still.
  if (held) box.querySelector('a')?.focus();
  if (!isLast() || home) return;
  if (shown.length > most) box.append(button(say('further', Math.min(PAGE, shown.length - most)), 'more'));
  // What would help comes when it is first needed.
  if (shown.length === 0) void more().then((part) => isLast() && box.append(...part.explain(root, view, search)));
}

/** Writes beside every option how many quotes the list would hold with it. */
function counts(root: Element, { hits, choice }: View): void {
  const facets = hits.map((row) => row.facet);
  for (const facet of facetNames)
    for (const input of root.querySelectorAll<HTMLInputElement>(`[name=${facet}]`)) {
      const count = input.parentElement?.querySelector('.count')?.firstChild;
      const number = countWith(facets, choice, facet, input.value);
      if (!count || count.nodeValue === String(number)) continue;
      count.nodeValue = String(number);
      input.closest('li')?.classList.toggle('is-none', number === 0 && !input.checked);
    }
}

function statusOf({ text, shown }: View, picked: readonly Chosen[]): string {
  if (shown.length === 0) return noneFor(text);
  const told = shown.filter((row) => isStance(row.facet)).length;
  const listed = told > 0 ? say('entries', shown.length, told) : sayCount('quote', 'quotes', shown.length);
  const speakers = new Set(shown.flatMap(({ facet }) => facet.speaker || [])).size;
  const filters = picked.map(({ label }) => label).join(', ');
  return (
    say('status', listed, sayCount('speakerOne', 'speakers', speakers)) + (filters === '' ? '' : say('filter', filters))
  );
}

/** What a view says beside its list: other spellings found, filters as buttons, files. */
function besides(root: Element, view: View, picked: readonly Chosen[]): void {
  notice(root, 'also', '');
  root.querySelector('.finder-chips')?.replaceChildren();
  if (picked.length + view.found.close.length > 0)
    void more().then((part) => {
      if (last !== view) return;
      part.tellAlso(root, view);
      part.showChips(root, picked);
    });
  root.querySelector('.finder-save')?.toggleAttribute('hidden', view.shown.length === 0);
  for (const count of root.querySelectorAll('[data-listed]')) count.textContent = String(view.shown.length);
}

/** Brings the page to the view: which quotes stand, where, marked how; counts, chips, and the announcement after a pause. Busy until all stand. */
export async function showView(root: HTMLElement, view: View): Promise<void> {
  last = view;
  root.ariaBusy = 'true';
  const placed = place(root, view).finally(() => {
    if (last === view) root.ariaBusy = null;
  });
  counts(root, view);
  const picked = chosen(root, view.choice);
  besides(root, view, picked);
  root.querySelector('.finder-pages')?.toggleAttribute('hidden', !view.plain);
  window.clearTimeout(saying);
  saying = window.setTimeout(
    () => root.querySelector('.finder-status')?.replaceChildren(statusOf(view, picked)),
    SAYING_MS,
  );
  await placed;
}
