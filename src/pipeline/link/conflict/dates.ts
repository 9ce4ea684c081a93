import type { Article } from '../../../story/article.ts';
import type { LinkInput } from '../../model.ts';
import { byCodeUnits } from '../../sorted.ts';
import { common } from '../days.ts';
import { type Moment, momentsOf } from '../moments.ts';
import { byPlace, pairs, push } from '../order.ts';
import { sharedCount } from '../tokens.ts';
import { union } from '../union.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, label, sideOf } from './draft.ts';

/** Minutes two times of one day may lie apart: clocks and roundings. */
const MINUTES = 20;

const timeOf = (value: string): number | null => {
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(value) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
};

/** A year, a month or a day: only dates that are as exact as each other are set side by side. */
const exactness = (value: string): number => value.slice(0, 10).split('-').length;

/** Values of which not both can be right: days apart, or one day and times apart. What is only about a day is left alone. */
function apart(a: Moment, b: Moment): boolean {
  if (/[~?%X/]/.test(a.value + b.value) || exactness(a.value) !== exactness(b.value)) return false;
  if (common(a.days, b.days) === null) return true;
  const [x, y] = [timeOf(a.value), timeOf(b.value)];
  return x !== null && y !== null && a.value.slice(0, 10) === b.value.slice(0, 10) && Math.abs(x - y) > MINUTES;
}

/** Do two dated sentences tell of one thing? One cluster of claims; or most of the shorter sentence stands in the other. */
function oneThing(a: Moment, b: Moment, clusters: ReadonlyMap<string, string>, { threshold }: LinkInput): boolean {
  // A day worked out from a weekday may be the very day that another article gives in full.
  if (a.date.article === b.date.article || a.date.basis !== b.date.basis || (a.saying === null) !== (b.saying === null))
    return false;
  if (a.saying !== null && a.saying.speaker !== b.saying?.speaker) return false;
  const cluster = clusters.get(a.record);
  if (cluster !== undefined && cluster === clusters.get(b.record)) return true;
  const shared = sharedCount(a.stems, b.stems);
  return (
    shared >= threshold('conflicts.statementWords') &&
    shared / Math.min(a.stems.size, b.stems.size) >= threshold('conflicts.statement')
  );
}

/** Counted from another day, or only one end of a time: these are told in too many ways to set side by side. */
const relative = /\b(?:next|last|ago|earlier|later|before|after|since|previous|following)\b/iu;
const bound = /\b(?:until|till|through|by|since|before|after|from|starting|beginning)\s+(?:on\s+|about\s+)?$/iu;

function isPlain(articles: ReadonlyMap<string, Article>, { date }: Moment): boolean {
  const text = articles.get(date.article)?.text ?? '';
  return !relative.test(date.text) && !bound.test(text.slice(Math.max(0, date.start - 24), date.start));
}

/** Only one date in the sentence says beyond doubt what it dates. */
const alone = (list: readonly Moment[]): Moment[] => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one.record, (counts.get(one.record) ?? 0) + 1);
  return list.filter((one) => counts.get(one.record) === 1);
};

function draftOf(input: LinkInput, group: readonly Moment[]): Draft[] {
  const articles = articlesOf(input);
  const sides = group.filter((one) =>
    group.some((other) => other.date.article !== one.date.article && apart(one, other)),
  );
  const [first] = sides;
  const home = first === undefined ? undefined : articles.get(first.date.article);
  const twoInOne = sides.some((one) =>
    sides.some((other) => other.date.article === one.date.article && apart(one, other)),
  );
  if (first === undefined || home === undefined || twoInOne) return [];
  const claim = [...input.records.claims, ...input.records.quotes].find((one) => one.id === first.record);
  return [
    {
      rule: 'conflicts/one-thing-of-two-dates',
      confidence: 'likely',
      about: label(claim?.text ?? first.date.text),
      type: 'date',
      verdict: 'differs',
      sides: sides.flatMap((one) => {
        const article = articles.get(one.date.article);
        return article === undefined ? [] : [sideOf(article, one.date, one.date.text, one.value)];
      }),
    },
  ];
}

/** One happening, or one saying, put at days or times of which not both can be right. */
export const dates: Finder = (input) => {
  const clusters = new Map(
    input.earlier.sameClaim.flatMap((cluster) => cluster.members.map((id) => [id, cluster.id] as const)),
  );
  const list = alone(momentsOf(input)).filter((one) => isPlain(articlesOf(input), one));
  const holders = new Map<string, Moment[]>();
  for (const one of list) {
    for (const stem of one.stems) push(holders, stem, one);
    const cluster = clusters.get(one.record);
    if (cluster !== undefined) push(holders, `cluster ${cluster}`, one);
  }
  const sets = union(list.map((one) => one.date.id));
  for (const key of [...holders.keys()].sort(byCodeUnits))
    for (const [a, b] of pairs(holders.get(key) ?? [], input.threshold('conflicts.spread')))
      if (sets.find(a.date.id) !== sets.find(b.date.id) && oneThing(a, b, clusters, input))
        sets.join(a.date.id, b.date.id);
  const byId = new Map(list.map((one) => [one.date.id, one]));
  return sets
    .groups()
    .filter((ids) => ids.length > 1)
    .flatMap((ids) =>
      draftOf(
        input,
        ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => byPlace(a.date, b.date)),
      ),
    );
};
