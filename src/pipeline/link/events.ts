import type { Article } from '../../story/article.ts';
import type { Event } from '../../story/links.ts';
import type { Claim, DateRecord, Quote } from '../../story/records.ts';
import { contentId } from '../ids.ts';
import type { LinkInput, Linker, Range } from '../model.ts';
import { byArticle, byPlace, pairs, push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { samePassage, type SamePassage } from './same-passage.ts';
import { sentenceAround, sentencesOf } from './sentence.ts';
import { contentStems, sharedCount, tokenise } from './tokens.ts';
import { union } from './union.ts';

/** A dated moment as one article reports it. */
interface Moment {
  readonly date: DateRecord;
  /** The record published for it: the claim or quote it dates, else the date itself. */
  readonly record: string;
  /** When it was said, where the article tells. */
  readonly said: string | null;
  readonly published: string | null;
  readonly stems: ReadonlySet<string>;
}

const smallest = <R extends Range>(records: readonly R[], inside: Range): R | undefined =>
  records
    .filter((one) => one.start <= inside.start && one.end >= inside.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];

interface Home {
  readonly article: Article;
  readonly sentences: readonly Range[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
}

function homesOf(input: LinkInput): Map<string, Home> {
  const [claims, quotes] = [byArticle(input.records.claims), byArticle(input.records.quotes)];
  return new Map(
    input.articles.map((article) => [
      article.id,
      {
        article,
        sentences: sentencesOf(article),
        claims: claims.get(article.id) ?? [],
        quotes: quotes.get(article.id) ?? [],
      },
    ]),
  );
}

/** A date beside the reporting words dates the saying; one inside a claim dates what is claimed. */
function momentOf(date: DateRecord, home: Home): Moment {
  const { article, sentences, claims, quotes } = home;
  const sentence = sentenceAround(sentences, date.start, date.end);
  const saying = quotes.find(
    (one) =>
      one.said === date.value &&
      one.cue !== null &&
      one.start < sentence.end &&
      one.end > sentence.start &&
      !(one.start <= date.start && one.end >= date.end),
  );
  const claim = claims.find((one) => one.dates.includes(date.id)) ?? smallest(claims, date);
  const quote = smallest(quotes, date);
  const record = saying?.id ?? claim?.id ?? quote?.id ?? date.id;
  const tokens = [
    ...tokenise(article.text, sentence.start, date.start),
    ...tokenise(article.text, date.end, sentence.end),
  ];
  return {
    date,
    record,
    said: (saying ?? quote)?.said ?? null,
    published: article.published.value,
    stems: contentStems(tokens),
  };
}

/** Only what has a place on the calendar: points and intervals. Durations, repeated and vague times stay undated. */
function moments(input: LinkInput): Moment[] {
  const homes = homesOf(input);
  const dated = input.records.dates.filter(
    (one) => one.value !== null && (one.type === 'point' || one.type === 'interval'),
  );
  return [...dated]
    .sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id))
    .flatMap((date) => {
      const home = homes.get(date.article);
      return home === undefined ? [] : [momentOf(date, home)];
    });
}

function sameHappening(
  a: Moment,
  b: Moment,
  threshold: (name: string) => number,
  together: SamePassage,
  claimed: ReadonlyMap<string, string>,
): boolean {
  if (a.date.article === b.date.article && a.date.text !== b.date.text && a.record !== b.record) return false;
  if (a.record === b.record || together(a.date, b.date)) return true;
  const cluster = claimed.get(a.record);
  if (cluster !== undefined && cluster === claimed.get(b.record)) return true;
  const shared = sharedCount(a.stems, b.stems);
  return (
    shared >= threshold('events.words') && shared / Math.min(a.stems.size, b.stems.size) >= threshold('events.overlap')
  );
}

/** Moments of one day that share a content stem, a record or a cluster of claims. */
function* near(
  list: readonly Moment[],
  claimed: ReadonlyMap<string, string>,
  spread: number,
): Generator<readonly [Moment, Moment]> {
  const holders = new Map<string, Moment[]>();
  for (const one of list)
    for (const key of [`record ${one.record}`, `cluster ${claimed.get(one.record) ?? one.record}`, ...one.stems])
      push(holders, key, one);
  for (const holder of holders.values()) yield* pairs(holder, spread);
}

function eventOf(input: LinkInput, when: string, list: readonly Moment[]): Event {
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
  const byDay = new Map<string, Moment[]>();
  for (const one of moments(input)) push(byDay, one.date.value ?? '', one);
  const together = samePassage(input.earlier.reuse);
  const claimed = new Map(
    input.earlier.sameClaim.flatMap((cluster) => cluster.members.map((id) => [id, cluster.id] as const)),
  );
  return [...byDay]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([when, list]) => {
      const sets = union(list.map((one) => one.date.id));
      for (const [one, other] of near(list, claimed, input.threshold('events.spread')))
        if (sameHappening(one, other, input.threshold, together, claimed)) sets.join(one.date.id, other.date.id);
      const byId = new Map(list.map((one) => [one.date.id, one]));
      return sets.groups().map((ids) =>
        eventOf(
          input,
          when,
          ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => byPlace(a.date, b.date)),
        ),
      );
    });
};
