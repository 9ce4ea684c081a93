const all = (within: ParentNode, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** Does a note compare with an article? Its links tell, but for those to articles that have it as here; or it says so itself. */
function compares(note: HTMLElement, article: string): boolean {
  const links = [...note.querySelectorAll<HTMLAnchorElement>('a.siglum')].filter(
    (link) => link.closest('.agrees') === null,
  );
  const named = note.dataset['with']?.split(' ') ?? [];
  return named.includes(article) || links.some(({ pathname }) => pathname.endsWith(`/${article}/`));
}

/** Leaves only the notes that compare with one article, opened; all of them as before without one. */
export function onlyNotesOn(article: string | null): void {
  const left = (note: HTMLElement): boolean => article === null || compares(note, article);
  for (const note of all(document, '.note')) note.hidden = !left(note);
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) {
    fold.hidden = fold.querySelector('.note:not([hidden])') === null;
    fold.open = article !== null;
  }
  for (const notes of document.querySelectorAll<HTMLDetailsElement>('details.notes')) {
    const has = notes.querySelector('.note:not([hidden])') !== null || all(notes, '.shared').some(left);
    notes.hidden = !has;
    notes.open = article !== null && has;
  }
}
