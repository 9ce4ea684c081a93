import { articlesOf } from './articles-of.ts';
import type { BlockKind } from '../../story/article.ts';
import type { SameQuote } from '../../story/links.ts';
import type { Quote, Source } from '../../story/records.ts';
import { contentId } from '../ids.ts';
import type { LinkInput, Linker } from '../model.ts';
import { collate, type Witness, witness } from './collate.ts';
import { byPlace, pairs, push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { oneBody } from './one-body.ts';
import { type Judgement, judge, type Utterance } from './quote-judge.ts';
import { sentenceAround, sentencesOf } from './sentence.ts';
import { contentStems, isContent, tokenise, wordsOf } from './tokens.ts';
import { union } from './union.ts';
import { wordPairs } from './word-pairs.ts';

/** Bodies that carry words and are named where a speaker should stand; a witness under such a name may join the speaker's own. */
const channels: ReadonlySet<Source['type']> = new Set<Source['type']>(['agency', 'outlet', 'social', 'document']);

const headings: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'standfirst', 'subheading']);

/** Quotes with marks and words of somebody (in headings also those without a known speaker, which may be lifted from the text), in order of place, ready to be compared. */
function utterancesOf(input: LinkInput): Utterance[] {
  const articles = new Map(input.articles.map((one) => [one.id, { article: one, sentences: sentencesOf(one) }]));
  const types = new Map(input.records.sources.map((one) => [one.id, one]));
  const body = oneBody(input.records.sources);
  return [...input.records.quotes]
    .sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id))
    .flatMap((quote): Utterance[] => {
      const home = articles.get(quote.article);
      const heading = headings.has(quote.section);
      if (home === undefined || quote.form === 'indirect' || (quote.form === 'scare' && !heading)) return [];
      const words = wordsOf(quote.text);
      const around = sentenceAround(home.sentences, quote.start, quote.end);
      const [before, after] = [
        wordsOf(home.article.text, around.start, quote.start),
        wordsOf(home.article.text, quote.end, around.end),
      ];
      const source = quote.speaker === null ? undefined : types.get(quote.speaker);
      const names = contentStems(tokenise((source?.names ?? []).map((one) => one.name).join(' ')));
      const context = new Set([...contentStems([...before, ...after])].filter((one) => !names.has(one)));
      const channel = source !== undefined && channels.has(source.type);
      const speaker = quote.speaker === null ? null : body(quote.speaker);
      const [keys, beside] = [
        words.map((one) => one.key),
        { before: before.map((one) => one.key), after: after.map((one) => one.key) },
      ];
      return words.length === 0 ? [] : [{ quote, keys, context, beside, heading, channel, speaker }];
    });
}

/** Pairs that share a shingle of words, or the whole of a shorter wording; never all pairs. */
function candidates(list: readonly Utterance[], size: number, spread: number): (readonly [Utterance, Utterance])[] {
  const holders = new Map<string, Utterance[]>();
  for (const one of list) {
    const keys = new Set<string>(one.keys.length < size ? [one.keys.join(' ')] : []);
    for (let at = 0; at + size <= one.keys.length; at += 1) {
      const shingle = one.keys.slice(at, at + size);
      if (shingle.some(isContent)) keys.add(shingle.join(' '));
    }
    for (const key of keys) push(holders, key, one);
  }
  const found = new Map<string, readonly [Utterance, Utterance]>();
  for (const holder of holders.values())
    for (const pair of pairs(holder, spread)) found.set(`${pair[0].quote.id} ${pair[1].quote.id}`, pair);
  return [...found.values()];
}

interface Linked extends Judgement {
  readonly a: Utterance;
  readonly b: Utterance;
}

/** Strongest pairs first; a pair that would bring two known speakers into one group is left out. */
function grouped(list: readonly Utterance[], links: readonly Linked[]): string[][] {
  const sets = union(list.map((one) => one.quote.id));
  const speakers = new Map(
    list.map((one) => [one.quote.id, new Set(one.channel || one.speaker === null ? [] : [one.speaker])]),
  );
  const ordered = [...links].sort(
    (x, y) => y.score - x.score || byCodeUnits(x.a.quote.id, y.a.quote.id) || byCodeUnits(x.b.quote.id, y.b.quote.id),
  );
  for (const { a, b } of ordered) {
    const [left, right] = [sets.find(a.quote.id), sets.find(b.quote.id)];
    const both = new Set([...(speakers.get(left) ?? []), ...(speakers.get(right) ?? [])]);
    if (both.size > 1) continue;
    sets.join(left, right);
    speakers.set(sets.find(left), both);
  }
  return sets.groups().filter((group) => group.length > 1);
}

const longestFirst = (a: Utterance, b: Utterance): number =>
  b.keys.length - a.keys.length ||
  b.quote.end - b.quote.start - (a.quote.end - a.quote.start) ||
  byPlace(a.quote, b.quote);

/** The longest witness; where some witnesses share no words with it, the longest of those that most others share words with. */
function baseOf(members: readonly Utterance[], links: readonly Linked[]): Utterance | undefined {
  const related = new Map<Utterance, number>();
  for (const { a, b } of links) for (const one of [a, b]) related.set(one, (related.get(one) ?? 0) + 1);
  const long = [...members].sort(longestFirst);
  const fits = (one: Utterance): boolean =>
    members.every((other) => other === one || wordPairs(one.keys, other.keys).length >= other.keys.length / 2);
  return long.find(fits) ?? long.sort((a, b) => (related.get(b) ?? 0) - (related.get(a) ?? 0) || longestFirst(a, b))[0];
}

function groupRecord(
  input: LinkInput,
  members: readonly Utterance[],
  links: readonly Linked[],
  read: (quote: Quote) => Witness,
): SameQuote[] {
  const ids = new Set(members.map((one) => one.quote.id));
  const inside = links.filter((one) => ids.has(one.a.quote.id) && ids.has(one.b.quote.id));
  const base = baseOf(members, inside);
  if (base === undefined) return [];
  const weakest = inside.reduce<Linked | undefined>(
    (low, one) => (low === undefined || one.score < low.score ? one : low),
    undefined,
  );
  const known =
    members.find((one) => one.quote.speaker !== null && !one.channel) ??
    members.find((one) => one.quote.speaker !== null);
  return [
    {
      id: contentId('g', ...[...ids].sort(byCodeUnits)),
      story: input.story.slug,
      rule: weakest?.rule ?? 'same-quote/wording',
      confidence: weakest?.confidence ?? 'unsure',
      speaker: known?.quote.speaker ?? null,
      base: base.quote.id,
      members: [...members]
        .sort((a, b) => byPlace(a.quote, b.quote))
        .map((one) => ({
          quote: one.quote.id,
          changes: one === base ? [] : collate(read(base.quote), read(one.quote)),
        })),
    },
  ];
}

/** Witnesses of one utterance, the longest as base. Two known speakers never share a group. */
export const sameQuote: Linker<'sameQuote'> = (input) => {
  const { threshold } = input;
  const list = utterancesOf(input);
  const links = candidates(list, threshold('sameQuote.shingle'), threshold('sameQuote.spread')).flatMap(
    ([a, b]): Linked[] => {
      const judgement = judge(a, b, threshold);
      return judgement === null ? [] : [{ ...judgement, a, b }];
    },
  );
  const byId = new Map(list.map((one) => [one.quote.id, one]));
  const articles = articlesOf(input);
  const read = (quote: Quote): Witness => {
    const article = articles.get(quote.article);
    if (article === undefined)
      throw new RangeError(`Quote ${quote.id} names article ${quote.article}, which is not in the story`);
    return witness(article, quote.start, quote.end);
  };
  const groups = grouped(list, links).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  return groups.flatMap((members) => groupRecord(input, members, links, read)).sort((a, b) => byCodeUnits(a.id, b.id));
};
