/** The number behind the words a note is about. */
function numberOf(note: Element | null | undefined): HTMLElement | null {
  return note ? document.querySelector<HTMLElement>(`.ref[href="#${note.id}"]`) : null;
}

/** From a note back to its words; null when the focus is in none. */
export function wordsOfNote(): HTMLElement | null {
  return numberOf(document.activeElement?.closest('.note'));
}

/**
 * Goes to the difference before (-1) or after (1) the one last gone to, while it is in sight, else the middle of the window.
 * False past an end, for which the link itself leads round to the other.
 */
export function stepped(by: number): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('.m-differs[id]')];
  const from = (place: HTMLElement): number => place.getBoundingClientRect().top - window.innerHeight / 2;
  const here = places.findIndex(
    (one) => `#${one.id}` === location.hash && Math.abs(from(one)) < window.innerHeight / 2,
  );
  const near = by > 0 ? places.find((one) => from(one) > 0) : places.findLast((one) => from(one) < 0);
  const next = here < 0 ? near : places[here + by];
  if (next === undefined) return false;
  location.replace(`#${next.id}`);
  next.scrollIntoView({ block: 'center' });
  numberOf(document.querySelector(`.note-n[href="#${next.id}"]`)?.closest('.note'))?.focus({ preventScroll: true });
  return true;
}
