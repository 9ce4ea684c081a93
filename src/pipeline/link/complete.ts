import { diffArrays } from 'diff';
import type { Passage } from './align.ts';
import type { Sentenced } from './snap.ts';
import { isContent, stem, type Token } from './tokens.ts';

/** Words with the sentence each stands in. */
interface Worded extends Sentenced {
  readonly words: readonly Token[];
}
/** Word places from–to, end exclusive. */
type Stretch = readonly [number, number];

/** So many content words in common, and this share of the shorter rest, make the rest of a sentence the same sentence in other order. */
export interface RestOptions {
  readonly words: number;
  readonly share: number;
}

/** The rest of the sentence beyond the edge of a passage. */
function rest(row: Worded, passage: Stretch, step: 1 | -1): Stretch {
  const edge = step === 1 ? passage[1] - 1 : passage[0];
  let at = edge;
  while (row.sentences[at + step] === row.sentences[edge]) at += step;
  return step === 1 ? [passage[1], at + 1] : [at, passage[0]];
}

const stemsIn = (row: Worded, [from, to]: Stretch): Map<string, number> =>
  new Map(
    row.words
      .slice(from, to)
      .flatMap((one, at): [string, number][] => (isContent(one.key) ? [[stem(one.key), from + at]] : [])),
  );

/** Cuts a rest off behind the last word it shares, going away from the passage. */
function upTo(range: Stretch, shared: readonly number[], step: 1 | -1): Stretch {
  return step === 1 ? [range[0], Math.max(...shared) + 1] : [Math.min(...shared), range[1]];
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return diffArrays([...a], [...b]).reduce((sum, one) => (one.added || one.removed ? sum : sum + one.value.length), 0);
}

function grown(a: Worded, b: Worded, passage: Passage, step: 1 | -1, options: RestOptions): Passage {
  const [left, right] = [rest(a, passage.a, step), rest(b, passage.b, step)];
  const [inLeft, inRight] = [stemsIn(a, left), stemsIn(b, right)];
  const shared = [...inLeft.keys()].filter((one) => inRight.has(one));
  if (shared.length < options.words || shared.length < options.share * Math.min(inLeft.size, inRight.size))
    return passage;
  const more = {
    a: upTo(
      left,
      shared.flatMap((one) => inLeft.get(one) ?? []),
      step,
    ),
    b: upTo(
      right,
      shared.flatMap((one) => inRight.get(one) ?? []),
      step,
    ),
  };
  return {
    a: [Math.min(passage.a[0], more.a[0]), Math.max(passage.a[1], more.a[1])],
    b: [Math.min(passage.b[0], more.b[0]), Math.max(passage.b[1], more.b[1])],
    matched: passage.matched + inOrder(a.ids.slice(...more.a), b.ids.slice(...more.b)),
  };
}

/** Takes in the rest of a sentence, on both sides, where it says the same in another order or other small words. */
export const complete = (a: Worded, b: Worded, passage: Passage, options: RestOptions): Passage =>
  grown(a, b, grown(a, b, passage, 1, options), -1, options);

/** Joins passages that follow one another inside one sentence of each side, at most `gap` words apart. */
export function bridged(a: Worded, b: Worded, passages: readonly Passage[], gap: number): Passage[] {
  const joined: Passage[] = [];
  for (const one of passages) {
    const last = joined.at(-1);
    const near =
      last !== undefined &&
      one.a[0] >= last.a[1] &&
      one.b[0] >= last.b[1] &&
      one.a[0] - last.a[1] <= gap &&
      one.b[0] - last.b[1] <= gap &&
      a.sentences[last.a[1] - 1] === a.sentences[one.a[0]] &&
      b.sentences[last.b[1] - 1] === b.sentences[one.b[0]];
    if (last !== undefined && near)
      joined[joined.length - 1] = {
        a: [last.a[0], one.a[1]],
        b: [last.b[0], one.b[1]],
        matched: last.matched + one.matched,
      };
    else joined.push(one);
  }
  return joined;
}

const meets = (x: Stretch, y: Stretch): boolean => x[0] < y[1] && y[0] < x[1];
const around = (x: Stretch, y: Stretch): Stretch => [Math.min(x[0], y[0]), Math.max(x[1], y[1])];

/** Passages in order of `a`. Two that meet on both sides are one; of two that meet on one side only, the one with more words in common stays. */
export function apart(a: Worded, b: Worded, passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  for (const one of [...passages].sort((x, y) => y.matched - x.matched || x.a[0] - y.a[0] || x.b[0] - y.b[0])) {
    const met = kept.filter((other) => meets(one.a, other.a) || meets(one.b, other.b));
    const [other] = met;
    if (other === undefined) kept.push(one);
    else if (met.length === 1 && meets(one.a, other.a) && meets(one.b, other.b)) {
      const [inA, inB] = [around(one.a, other.a), around(one.b, other.b)];
      kept[kept.indexOf(other)] = { a: inA, b: inB, matched: inOrder(a.ids.slice(...inA), b.ids.slice(...inB)) };
    }
  }
  return kept.sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}
