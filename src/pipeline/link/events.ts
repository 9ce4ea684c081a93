import type { Event } from '../../story/links.ts';
import { contentId } from '../ids.ts';
import type { LinkInput, Linker } from '../model.ts';
import { byCodeUnits } from '../sorted.ts';
import { common, type Days } from './days.ts';
import { type Moment, momentsOf } from './moments.ts';
import { byPlace, pairs, push } from './order.ts';
import { samePassage, type SamePassage } from './same-passage.ts';
import { sharedCount } from './tokens.ts';
import { undatedReports } from './undated.ts';
import { union } from './union.ts';

interface Links {
  readonly threshold: (name: string) => number;
  readonly together: SamePassage;
  /** Claim → cluster of claims that say one thing. */
  readonly claimed: ReadonlyMap<string, string>;
}

/** Were two sayings carried by different bodies? Then they may be two conversations. */
const elsewhere = ({ saying: a }: Moment, { saying: b }: Moment): boolean =>
  a !== null && b !== null && a.via.length > 0 && b.via.length > 0 && !a.via.some((one) => b.via.includes(one));

/** Two moments of one date: one record, one passage, one cluster, or sentences that share enough. */
function sameHappening(a: Moment, b: Moment, { threshold, together, claimed }: Links): boolean {
  if (a.date.article === b.date.article && a.date.text !== b.date.text && a.record !== b.record) return false;
  if (a.record === b.record || together(a.date, b.date)) return true;
  if (elsewhere(a, b)) return false;
  const cluster = claimed.get(a.record);
  if (cluster !== undefined && cluster === claimed.get(b.record)) return true;
  const shared = sharedCount(a.stems, b.stems);
  return (
    shared >= threshold('events.words') && shared / Math.min(a.stems.size, b.stems.size) >= threshold('events.overlap')
  );
}

/** One speaker on one day, in one place as far as is told, on one matter. */
function sameSaying(a: Moment, b: Moment): boolean {
  if (a.saying === null || b.saying === null || a.date.article === b.date.article || elsewhere(a, b)) return false;
  return sharedCount(a.saying.stems, b.saying.stems) >= 2 && sharedCount(a.saying.plain, b.saying.plain) > 0;
}

/** Keys under which moments of different dates may be one happening: what befell whom, a cluster of claims, a saying of one speaker. */
function keysOf(one: Moment, { claimed }: Links): string[] {
  const cluster = claimed.get(one.record);
  const befell = one.happenings.flatMap(({ kind, names }) => names.map((name) => `${kind} ${name}`));
  const old = (Number(one.published?.slice(0, 4)) || 9999) - 1 > Number(one.value.slice(0, 4));
  return [
    ...befell,
    ...(old ? one.happenings.map(({ kind }) => `${kind} ${one.value.slice(0, 4)}`) : []),
    ...(cluster === undefined ? [] : [`cluster ${cluster}`]),
    ...(one.saying === null ? [] : [`saying ${one.saying.speaker} ${one.value}`]),
  ];
}

/** Moments brought together under a limit: what a group has in common of its days never vanishes. */
function grouper(list: readonly Moment[]): { join: (a: Moment, b: Moment) => void; groups: () => string[][] } {
  const sets = union(list.map((one) => one.date.id));
  const days = new Map<string, Days>(list.map((one) => [one.date.id, one.days]));
  const join = (a: Moment, b: Moment): void => {
    const [left, right] = [sets.find(a.date.id), sets.find(b.date.id)];
    const both = common(days.get(left) ?? a.days, days.get(right) ?? b.days);
    if (both === null) return;
    sets.join(left, right);
    days.set(sets.find(left), both);
  };
  return { join, groups: sets.groups };
}

function* sameDate(list: readonly Moment[], links: Links): Generator<readonly [Moment, Moment]> {
  const holders = new Map<string, Moment[]>();
  for (const one of list)
    for (const key of [`record ${one.record}`, `cluster ${links.claimed.get(one.record) ?? one.record}`, ...one.stems])
      push(holders, `${one.value} ${key}`, one);
  for (const holder of holders.values())
    for (const [a, b] of pairs(holder, links.threshold('events.spread'))) if (sameHappening(a, b, links)) yield [a, b];
}

/** Moments of other dates that may be the same: the more exactly dated first. */
function* otherDates(list: readonly Moment[], links: Links): Generator<readonly [Moment, Moment]> {
  const holders = new Map<string, Moment[]>();
  const exact = [...list].sort((a, b) => a.days[1] - a.days[0] - (b.days[1] - b.days[0]) || byPlace(a.date, b.date));
  for (const one of exact) for (const key of keysOf(one, links)) push(holders, key, one);
  for (const [key, holder] of holders)
    for (const [a, b] of pairs(holder, links.threshold('events.spread')))
      if (!key.startsWith('saying ') || sameSaying(a, b)) yield [a, b];
}

/** The most exact date of a group; of equals one that is not about, then the first. */
function whenOf(list: readonly Moment[]): string {
  const ranked = [...list].sort(
    (a, b) =>
      a.days[1] - a.days[0] - (b.days[1] - b.days[0]) ||
      Number(a.value.includes('~')) - Number(b.value.includes('~')) ||
      byCodeUnits(a.value, b.value),
  );
  return ranked[0]?.value ?? '';
}

function eventOf(input: LinkInput, list: readonly Moment[]): Event {
  const when = whenOf(list);
  const reported = new Map(
    list.map((one) => [one.record, { record: one.record, said: one.said, published: one.published }]),
  );
  return {
    id: contentId('e', when, ...[...reported.keys()].sort(byCodeUnits)),
    story: input.story.slug,
    rule: list.length > 1 ? 'events/same-day-same-happening' : 'events/one-report',
    confidence: list.every((one) => one.date.basis === 'stated') ? 'certain' : 'likely',
    when,
    reported: [...reported.values()],
  };
}

/** Dated moments, each once, with every report of it. */
export const events: Linker<'events'> = (input) => {
  const list = momentsOf(input);
  const links: Links = {
    threshold: input.threshold,
    together: samePassage(input.earlier.reuse),
    claimed: new Map(
      input.earlier.sameClaim.flatMap((cluster) => cluster.members.map((id) => [id, cluster.id] as const)),
    ),
  };
  const { join, groups } = grouper(list);
  for (const [a, b] of sameDate(list, links)) join(a, b);
  for (const [a, b] of otherDates(list, links)) join(a, b);
  const byId = new Map(list.map((one) => [one.date.id, one]));
  const dated = groups().map((ids) =>
    eventOf(
      input,
      ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => byPlace(a.date, b.date)),
    ),
  );
  return undatedReports(input, dated).sort((a, b) => byCodeUnits(a.when, b.when) || byCodeUnits(a.id, b.id));
};
