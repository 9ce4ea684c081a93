import type { LinkInput } from '../../model.ts';
import { byPlace, pairs, push } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { sharedCount } from '../tokens.ts';
import { forceSize } from './armed.ts';
import { compatible } from './amounts.ts';
import { type Count, countsOf } from './counts.ts';
import { type Draft, type Finder, label, sideOf } from './draft.ts';

/** The size of one armed body, as several articles give it. Where the words do not say whose it is, see `ownerByPlace`. */
function bodySizes(counts: readonly Count[]): Count[][] {
  const groups = new Map<string, Count[]>();
  const sizes = counts.filter((one) => one.thing === forceSize);
  const owned = sizes.filter((one) => one.owner !== null);
  for (const one of sizes) {
    const owner = one.owner ?? ownerByPlace(one, owned);
    if (owner !== null) push(groups, owner, one);
  }
  return [...groups.keys()].sort(byCodeUnits).flatMap((owner) => [groups.get(owner) ?? []]);
}

/**
 * "They have 7,000 armed people": the one body whose size others give while naming the same place, if it is the only one the
 * passage does not set itself against.
 */
function ownerByPlace(count: Count, owned: readonly Count[]): string | null {
  const fitting = owned.filter(
    (one) =>
      sharedCount(one.near.capitals, count.near.capitals) > 0 &&
      one.owner !== null &&
      !count.near.opponents.has(one.owner),
  );
  const owners = new Set(fitting.map((one) => one.owner));
  return owners.size === 1 ? (fitting[0]?.owner ?? null) : null;
}

const sentenceOf = ({ article, sentence, thing }: Count): string => `${article.id} ${thing} ${sentence}`;

/** Of the counts of one thing in a sentence, is this the one whose neighbours are most like those of the other? */
function closest(a: Count, b: Count, inSentence: ReadonlyMap<string, readonly Count[]>): boolean {
  const near = sharedCount(a.beside, b.beside);
  const rivals = (inSentence.get(sentenceOf(b)) ?? []).filter((one) => one !== b);
  return near > 0 && rivals.every((one) => sharedCount(a.beside, one.beside) < near);
}

/** Counts of one thing in sentences that say the same otherwise. */
function inLikeSentences(input: LinkInput, counts: readonly Count[]): Count[][] {
  const { threshold } = input;
  const [things, inSentence] = [new Map<string, Count[]>(), new Map<string, Count[]>()];
  for (const one of counts.filter(({ thing }) => thing !== forceSize)) {
    push(things, one.thing, one);
    push(inSentence, sentenceOf(one), one);
  }
  const found: Count[][] = [];
  for (const thing of [...things.keys()].sort(byCodeUnits)) {
    for (const [a, b] of pairs(things.get(thing) ?? [], threshold('conflicts.spread'))) {
      const shared = sharedCount(a.stems, b.stems);
      const alike =
        shared >= threshold('conflicts.statementWords') &&
        shared / Math.min(a.stems.size, b.stems.size) >= threshold('conflicts.statement');
      if (alike && a.article.id !== b.article.id && closest(a, b, inSentence) && closest(b, a, inSentence))
        found.push([a, b]);
    }
  }
  return found;
}

/** One figure differs from another when no number fits both; every figure that differs from another one is a side. */
function draftOf(group: readonly Count[], names: ReadonlyMap<string, string>): Draft[] {
  const sides = group.filter((one) =>
    group.some((other) => other.article.id !== one.article.id && !compatible(one, other)),
  );
  const articles = new Set(sides.map((one) => one.article.id));
  const first = sides.find((one) => one.owner !== null) ?? sides[0];
  if (first === undefined || articles.size < 2) return [];
  const owner = first.owner === null ? null : (names.get(first.owner) ?? null);
  const about = first.thing === forceSize ? `${owner ?? 'force'}: size of the force` : label(first.sentence);
  return [
    {
      rule: first.thing === forceSize ? 'conflicts/size-of-one-force' : 'conflicts/count-in-like-sentences',
      confidence: 'likely',
      about,
      type: 'number',
      verdict: 'differs',
      sides: [...sides]
        .sort((a, b) => byPlace(a.figure, b.figure))
        .map((one) => sideOf(one.article, one.figure, printed(one), `${one.low} to ${one.high}`, one.by)),
    },
  ];
}

/** The figure as printed, with its qualifier and what is counted where those stand outside it. */
const printed = ({ figure }: Count): string =>
  [figure.qualifier, figure.text, figure.counted]
    .filter((one) => one !== null && (one === figure.text || !figure.text.includes(one)))
    .join(' ');

/** Figures of one quantity that cannot both be right. Vague figures that contain exact ones fit together and are not listed. */
export const figures: Finder = (input) => {
  const counts = countsOf(input);
  const names = new Map(input.records.sources.map((one) => [one.id, one.name]));
  return [...bodySizes(counts), ...inLikeSentences(input, counts)].flatMap((group) => draftOf(group, names));
};
