import { type FilterItem, inChoice, type TimelineChoice } from '../views/timeline-filter.ts';
import { timelineSays as says } from '../views/timeline-strings.ts';
import { whenWords } from '../views/when.ts';
import { dayBegins, isMoment, wallClock } from '../views/zoned.ts';

export interface Entry extends FilterItem {
  readonly node: HTMLElement;
}

/** Entries of the list with what the build wrote about them. */
export function entriesOf(root: ParentNode): readonly Entry[] {
  return [...root.querySelectorAll<HTMLElement>('.tl-item')].map((node) => {
    const { lane = '', from = '', to = from, outlet = '', speaker = '', apart } = node.dataset;
    return { node, lane, from, to, outlets: outlet.split(' '), speaker, apart: apart !== undefined };
  });
}

/** Shows the entries of a choice and the days that hold one; returns them. */
export function showEntries(entries: readonly Entry[], choice: TimelineChoice): readonly Entry[] {
  for (const entry of entries) entry.node.hidden = !inChoice(entry, choice);
  for (const day of document.querySelectorAll<HTMLElement>('.tl-day')) {
    day.hidden = day.querySelector('.tl-item:not([hidden])') === null;
    const link = document.querySelector(`.tl-index a[href="#${CSS.escape(day.id)}"]`);
    link?.parentElement?.toggleAttribute('hidden', day.hidden);
  }
  return entries.filter(({ node }) => !node.hidden);
}

/** Marks one entry as chosen; with `go` it gets the focus and is brought into view. */
export function showSelected(entries: readonly Entry[], id: string | null, go: boolean): void {
  for (const { node } of entries) {
    const chosen = node.id === id;
    node.classList.toggle('is-selected', chosen);
    if (!chosen || !go || node.hidden) continue;
    node.tabIndex = -1;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'center' });
  }
}

/** Times of day on the clocks of a zone, null for those of the story's place. Days have no time: they stay, and the note says so. */
export function showZone(zone: string | null): void {
  for (const list of document.querySelectorAll<HTMLElement>('.tl')) {
    const times = [...list.querySelectorAll('time')].filter((time) => isMoment(time.dateTime));
    for (const time of times) {
      time.dataset['printed'] ??= time.textContent;
      const here = zone ?? list.dataset['zone'];
      time.textContent =
        zone === null || here === undefined
          ? time.dataset['printed']
          : `${whenWords(wallClock(Date.parse(time.dateTime), here))} ${here}`;
    }
    const note = zone === null ? '' : noteOf(list, zone, times.length > 0);
    list.querySelector('.tl-zone-note')?.replaceChildren(note);
  }
}

function noteOf(list: HTMLElement, zone: string, times: boolean): string {
  const place = list.dataset['zone'];
  const day = [...list.querySelectorAll<HTMLElement>('.tl-item')].at(-1)?.dataset['from'];
  const begins = place === undefined || !day ? null : wallClock(dayBegins(day, place), zone);
  return [
    says.zone(zone),
    ...(times ? [] : [says.noTimes]),
    ...(begins === null || place === zone
      ? []
      : [says.days(whenWords(day ?? ''), place ?? '', whenWords(begins), zone)]),
  ].join(' ');
}
