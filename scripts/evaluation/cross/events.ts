import type { Event } from '../../../src/story/links.ts';
import type { Records } from '../../../src/story/records.ts';
import type { Span } from '../../../src/story/span.ts';
import { shared } from '../places.ts';
import type { Cross } from './labels.ts';
import { type CrossCase, type CrossRow, crossRow } from './row.ts';

type Label = Cross['events'][number];
interface Told {
  readonly event: Event;
  readonly places: readonly Span[];
}

const plain = (when: string): string => when.replace(/[~?%]/g, '');

/** Code units that an event shares with the reports of a label; 0 when it is told of another day. */
function nearness({ event, places }: Told, label: Label): number {
  if (![label.when, ...label.accept].map(plain).includes(plain(event.when))) return 0;
  const reports = [...label.reports, ...label.mayHave];
  const shares = places.flatMap((one) =>
    reports.map((report) => (one.article === report.article ? shared(one, report) : 0)),
  );
  return shares.reduce((sum, one) => sum + one, 0);
}

/** The label an event shares most words with; of equals the first. */
const labelOf = (told: Told, labels: readonly Label[]): Label | undefined =>
  labels
    .map((label) => ({ label, near: nearness(told, label) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)[0]?.label;

const told = ({ event, places }: Told): string => `${event.when} in ${places.map((one) => one.article).join(', ')}`;

function caseOf(label: Label, hits: readonly Told[]): CrossCase[] {
  const [place] = label.reports;
  if (place === undefined) return [];
  const articles = new Set(hits.flatMap(({ places }) => places.map((one) => one.article)));
  const right = hits.length === 1 && label.reports.every((one) => articles.has(one.article));
  return [{ place, labelled: label.id, found: hits.length === 0 ? null : hits.map(told).join(' + '), right }];
}

/** Dated events: each once, with every article that tells of it. */
export function measureEvents(events: readonly Event[], { claims, quotes, dates }: Records, labels: Cross): CrossRow {
  const records = new Map([...claims, ...quotes, ...dates].map((one) => [one.id, one]));
  const list = events.map((event) => {
    const told = { event, places: event.reported.flatMap(({ record }) => records.get(record) ?? []) };
    return { ...told, label: labelOf(told, labels.events) };
  });
  const asked = labels.events.filter((label) => !label.optional);
  const there = asked.flatMap((label) =>
    caseOf(
      label,
      list.filter((one) => one.label === label),
    ),
  );
  const extra = list.filter((one) => one.label === undefined);
  return crossRow('dated events', 'once, with all its articles', [
    ...there,
    ...extra.flatMap((one): CrossCase[] => {
      const [place] = one.places;
      return place === undefined ? [] : [{ place, labelled: null, found: told(one), right: false }];
    }),
  ]);
}
