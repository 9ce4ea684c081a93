import type { Reuse } from '../../story/links.ts';
import type { Claim } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { push } from './order.ts';

export type SamePassage = (a: Span, b: Span) => boolean;

/** Where in a passage the middle of a record lies, from 0 to 1; null outside. */
function placeIn(passage: Span, record: Span): number | null {
  const middle = (record.start + record.end) / 2;
  return middle < passage.start || middle > passage.end
    ? null
    : (middle - passage.start) / Math.max(1, passage.end - passage.start);
}

/** Places of one passage so far apart are two places. */
const near = 0.25;

/** Tells whether two records of different articles stand at about the same place of one shared passage. */
export function samePassage(reuse: readonly Reuse[]): SamePassage {
  const byPair = new Map<string, Reuse[]>();
  for (const one of reuse) push(byPair, `${one.a.article} ${one.b.article}`, one);
  return (a, b) => {
    const [first, second] = a.article < b.article ? [a, b] : [b, a];
    return (byPair.get(`${first.article} ${second.article}`) ?? []).some((passage) => {
      const [left, right] = [placeIn(passage.a, first), placeIn(passage.b, second)];
      return left !== null && right !== null && Math.abs(left - right) < near;
    });
  };
}

/** Pairs of statements that stand at about the same place of one shared passage. */
export function* inSamePassage<S extends { readonly claim: Claim }>(
  reuse: readonly Reuse[],
  list: readonly S[],
): Generator<readonly [S, S]> {
  const homes = new Map<string, S[]>();
  for (const one of list) push(homes, one.claim.article, one);
  const inside = (passage: Span): (readonly [S, number])[] =>
    (homes.get(passage.article) ?? []).flatMap((one) => {
      const place = placeIn(passage, one.claim);
      return place === null ? [] : [[one, place] as const];
    });
  for (const { a, b } of reuse) {
    const there = inside(b);
    for (const [one, left] of inside(a))
      for (const [other, right] of there) if (Math.abs(left - right) < near) yield [one, other];
  }
}
