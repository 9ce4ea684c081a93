import { fetchedPage } from './fetched-page.island.ts';

/** The paragraphs a listed quote stands in, as the page of the quote has them. Throws where they cannot be had. */
async function paragraphsAt(href: string): Promise<Iterable<Element>> {
  const page = await fetchedPage(href);
  if (page.querySelector('.quoted') === null) throw new Error(href);
  return page.querySelectorAll('.quote-context');
}

/** Opens them below the quote, and closes them; where they cannot be had, the page of the quote opens. */
async function unfold(button: HTMLElement): Promise<void> {
  const { ariaExpanded, parentElement: line } = button;
  button.ariaExpanded = String(ariaExpanded !== 'true');
  if (ariaExpanded !== null) {
    line?.nextElementSibling?.toggleAttribute('hidden');
    return;
  }
  const box = document.createElement('div');
  line?.after(box);
  const href = button.closest('.utterance')?.querySelector('a')?.href ?? '';
  await paragraphsAt(href).then(
    (found) => box.append(...found),
    () => location.assign(href),
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.utterance-more');
  if (button) void unfold(button);
});
