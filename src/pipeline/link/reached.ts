import type { Reuse } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import type { Body } from './bodies.ts';
import { byArticle, push } from './order.ts';
import { overlaps, sharedLength } from './ranges.ts';

/** Sides of shared passages in each article, each with its other side. */
export type Sides = ReadonlyMap<string, readonly (readonly [here: Span, there: Span])[]>;

export function sidesOf(passages: readonly Reuse[]): Sides {
  const sides = new Map<string, [Span, Span][]>();
  for (const { a, b } of passages) {
    push(sides, a.article, [a, b]);
    push(sides, b.article, [b, a]);
  }
  return sides;
}

/** Does a passage hold at least half of some reported words? Words about the speaker that stand beside them are anybody's. */
const holdsHalf = (passage: Span, words: readonly Span[]): boolean =>
  words.some((one) => overlaps(one, passage) && sharedLength(one, [passage]) * 2 >= one.end - one.start);

/**
 * What rests on a body: its own stretches, and of an agency, whose copy others print, both sides of every passage that holds its reported words
 * or the very credit. What a newspaper or a broadcaster is cited for, others may have from the same speech or paper.
 */
export function withReuse({ spans, words, evidence, type }: Body, sides: Sides): Span[] {
  if (type !== 'agency') return spans;
  const [told, credits] = [byArticle(words), byArticle(evidence)];
  const homes = new Set([...told.keys(), ...credits.keys()]);
  const carries = (passage: Span): boolean =>
    holdsHalf(passage, told.get(passage.article) ?? []) ||
    (credits.get(passage.article) ?? []).some((one) => overlaps(one, passage));
  const reached = [...homes].flatMap((article) => (sides.get(article) ?? []).filter(([here]) => carries(here)));
  return [...spans, ...reached.flat()];
}
