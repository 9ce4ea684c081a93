import type { Event } from '../../story/links.ts';
import type { Claim, Quote } from '../../story/records.ts';
import type { LinkInput } from '../model.ts';
import { byCodeUnits } from '../sorted.ts';
import { byPlace } from './order.ts';

type Report = Event['reported'][number];

/** Record → all records that say the same: witnesses of one utterance, claims of one statement. */
function sameAs({ earlier }: LinkInput): ReadonlyMap<string, readonly string[]> {
  const groups = [
    ...earlier.sameQuote.map(({ members }) => members.map(({ quote }) => quote)),
    ...earlier.sameClaim.map(({ members }) => members),
  ];
  return new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

/**
 * Reports of dated events that give no date themselves: the same utterance was said once, the same statement is of one happening. Only
 * articles that do not date the event are looked through, and only records that stand in no other event.
 */
export function undatedReports(input: LinkInput, events: readonly Event[]): Event[] {
  const records = new Map<string, Claim | Quote>(
    [...input.records.claims, ...input.records.quotes].map((one) => [one.id, one]),
  );
  const published = new Map(input.articles.map((one) => [one.id, one.published.value]));
  const same = sameAs(input);
  const dated = new Set(events.flatMap(({ reported }) => reported.map(({ record }) => record)));
  const report = (one: Claim | Quote): Report => ({
    record: one.id,
    said: one.kind === 'quote' ? one.said : null,
    published: published.get(one.article) ?? null,
  });
  return events.map((event) => {
    const own = event.reported.map(({ record }) => record);
    const ids = new Set(own.flatMap((id) => same.get(id) ?? []));
    const others = [...ids].filter((id) => !dated.has(id)).flatMap((id) => records.get(id) ?? []);
    const homes = new Set(own.flatMap((id) => records.get(id)?.article ?? []));
    const more = others
      .filter((one) => !homes.has(one.article) && (one.kind === 'quote' || one.dates.length === 0))
      .sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id));
    return more.length === 0 ? event : { ...event, reported: [...event.reported, ...more.map(report)] };
  });
}
