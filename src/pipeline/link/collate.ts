import type { Article } from '../../story/article.ts';
import type { Change } from '../../story/links.ts';
import { changeOfWords, isNumber } from './change-types.ts';
import { spanOf } from './span-of.ts';
import { isContent, type Token, tokenise } from './tokens.ts';
import { wordPairs } from './word-pairs.ts';

/** A witness: a stretch of an article, cut into words and marks. */
export interface Witness {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export const witness = (article: Article, start: number, end: number): Witness => ({
  article,
  start,
  end,
  tokens: tokenise(article.text, start, end),
});

/** Places in `base.tokens` and `here.tokens` of one word that stands in both. */
type Anchor = readonly [number, number];
/** Token places from–to (end exclusive) on both sides, between two anchors. */
interface Gap {
  readonly base: readonly [number, number];
  readonly here: readonly [number, number];
}

const wordPlaces = (side: Witness): number[] => side.tokens.flatMap((one, at) => (one.word ? [at] : []));

/** Words that stand in both, in order. Words decide the alignment; marks are compared only in what lies between. */
function anchorsOf(base: Witness, here: Witness): Anchor[] {
  const [left, right] = [wordPlaces(base), wordPlaces(here)];
  const key = (side: Witness, at: number): string => side.tokens[at]?.key ?? '';
  const pairs = wordPairs(
    left.map((at) => key(base, at)),
    right.map((at) => key(here, at)),
  );
  return pairs.flatMap(([i, j]): Anchor[] => {
    const [x, y] = [left[i], right[j]];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
}

function gapsOf(base: Witness, here: Witness, anchors: readonly Anchor[]): Gap[] {
  const edges: Anchor[] = [[-1, -1], ...anchors, [base.tokens.length, here.tokens.length]];
  return edges.slice(1).map(([x, y], index) => {
    const [i, j] = edges[index] ?? [-1, -1];
    return { base: [i + 1, x], here: [j + 1, y] };
  });
}

/** Offsets of tokens from–to; an empty stretch sits behind the token before it. */
function place(side: Witness, [from, to]: readonly [number, number]): { start: number; end: number } {
  const before = side.tokens[from - 1]?.end ?? side.start;
  return from >= to
    ? { start: before, end: before }
    : { start: side.tokens[from]?.start ?? before, end: side.tokens[to - 1]?.end ?? before };
}

function change(type: Change['type'], base: Witness, here: Witness, gap: Gap): Change {
  const [left, right] = [place(base, gap.base), place(here, gap.here)];
  return { type, base: spanOf(base.article, left.start, left.end), here: spanOf(here.article, right.start, right.end) };
}

/** Cuts marks off both ends of a stretch. */
function wordsOnly(side: Witness, [from, to]: readonly [number, number]): readonly [number, number] {
  let [first, last] = [from, to];
  while (first < last && side.tokens[first]?.word === false) first += 1;
  while (last > first && side.tokens[last - 1]?.word === false) last -= 1;
  return [first, last];
}

const slice = (side: Witness, [from, to]: readonly [number, number]): readonly Token[] => side.tokens.slice(from, to);
const hasEllipsis = (tokens: readonly Token[]): boolean => tokens.some((one) => one.key.startsWith('...'));

function changesInGap(base: Witness, here: Witness, gap: Gap): Change[] {
  const [left, right] = [slice(base, gap.base), slice(here, gap.here)];
  const [leftWords, rightWords] = [left.some((one) => one.word), right.some((one) => one.word)];
  if (!leftWords && !rightWords) return marksOnly(base, here, gap, left, right);
  const ellipsis = hasEllipsis(left) !== hasEllipsis(right);
  if (leftWords && rightWords)
    return replaced(base, here, { base: wordsOnly(base, gap.base), here: wordsOnly(here, gap.here) });
  return ellipsis ? [change('ellipsis', base, here, gap)] : oneSided(base, here, gap, leftWords);
}

/**
 * Words that stand on one side only. The marks in front of them (or, when there are none, behind) are compared with the marks of the
 * other side, so that a comma for a full stop before a dropped sentence stays a change of its own.
 */
function oneSided(base: Witness, here: Witness, gap: Gap, dropped: boolean): Change[] {
  const [full, from, to] = dropped ? [base, ...gap.base] : [here, ...gap.here];
  const [first, last] = wordsOnly(full, [from, to]);
  const leading = first > from;
  const marks: readonly [number, number] = leading ? [from, first] : [last, to];
  const words: readonly [number, number] = leading ? [first, to] : [from, last];
  const bare = dropped ? gap.here : gap.base;
  const pair: Gap = dropped ? { base: marks, here: bare } : { base: bare, here: marks };
  const differing =
    bare[0] === bare[1] ? [] : marksOnly(base, here, pair, slice(base, pair.base), slice(here, pair.here));
  const none: readonly [number, number] = leading ? [bare[1], bare[1]] : [bare[0], bare[0]];
  // A word at the very edge keeps the mark behind it: the mark went with the words.
  const whole: readonly [number, number] = bare[0] === bare[1] ? [first, to] : words;
  return [
    ...differing,
    dropped
      ? change('dropped', base, here, { base: whole, here: none })
      : change('added', base, here, { base: none, here: whole }),
  ];
}

function marksOnly(base: Witness, here: Witness, gap: Gap, left: readonly Token[], right: readonly Token[]): Change[] {
  const printed = (tokens: readonly Token[]): string => tokens.map((one) => one.text).join(' ');
  if (printed(left) === printed(right)) return [];
  return [change(hasEllipsis(left) === hasEllipsis(right) ? 'punctuation' : 'ellipsis', base, here, gap)];
}

/**
 * One change per word when each word of one side is a form of the word in its place; otherwise one for the whole run, with forms and
 * numbers at its ends taken apart.
 */
function replaced(base: Witness, here: Witness, gap: Gap): Change[] {
  const [left, right] = [slice(base, gap.base), slice(here, gap.here)];
  const first = gap.base[0] === 0 || gap.here[0] === 0;
  if (left.length === right.length && [...left, ...right].every((one) => one.word)) {
    const types = left.map((one, at) => changeOfWords([one], [right[at] ?? one], first && at === 0));
    if (types.every((type) => type !== 'substitution')) {
      return types.map((type, at) => change(type, base, here, pairAt(gap.base[0] + at, gap.here[0] + at)));
    }
  }
  const words = (tokens: readonly Token[]): Token[] => tokens.filter((one) => one.word);
  return peeled(base, here, gap, first) ?? [change(changeOfWords(words(left), words(right), first), base, here, gap)];
}

const pairAt = (i: number, j: number): Gap => ({ base: [i, i + 1], here: [j, j + 1] });

/** A form or number that stands at one end of both runs is a change of its own; null when there is none. */
function peeled(base: Witness, here: Witness, gap: Gap, first: boolean): Change[] | null {
  const [i, j] = [gap.base[0], gap.here[0]];
  const head = ownChange(base, here, [i, j], 1, first);
  if (head !== null) {
    const rest: Gap = { base: [i + 1, gap.base[1]], here: [j + 1, gap.here[1]] };
    return [change(head, base, here, pairAt(i, j)), ...changesInGap(base, here, rest)];
  }
  const [x, y] = [gap.base[1] - 1, gap.here[1] - 1];
  const tail = ownChange(base, here, [x, y], -1, false);
  if (tail === null) return null;
  const rest: Gap = { base: [i, x], here: [j, y] };
  return [...changesInGap(base, here, rest), change(tail, base, here, pairAt(x, y))];
}

/** The type of a pair that stands for itself; a number only where no further number word goes on from it ("two hundred"). */
function ownChange(base: Witness, here: Witness, [i, j]: Anchor, step: 1 | -1, first: boolean): Change['type'] | null {
  const [a, b] = [base.tokens[i], here.tokens[j]];
  if (a === undefined || b === undefined || !a.word || !b.word) return null;
  const type = changeOfWords([a], [b], first);
  if (type === 'spelling') return type;
  return type === 'number' && !isNumber(base.tokens[i + step]) && !isNumber(here.tokens[j + step]) ? type : null;
}

const straight = (text: string): string => text.toLowerCase().replace(/[’ʼ‘]/g, "'");

/** What differs in print between two words with one key; capitals alone are no difference, the place in a sentence decides them. */
function printedChange(base: Witness, here: Witness, [x, y]: Anchor): Change[] {
  const [left, right] = [base.tokens[x]?.text ?? '', here.tokens[y]?.text ?? ''];
  if (left.toLowerCase() === right.toLowerCase()) return [];
  const gap: Gap = { base: [x, x + 1], here: [y, y + 1] };
  if (straight(left) === straight(right)) return [change('punctuation', base, here, gap)];
  return [
    change(/'s?$/.test(straight(left)) === /'s?$/.test(straight(right)) ? 'spelling' : 'substitution', base, here, gap),
  ];
}

/** A run dropped in one place and added in another, same words, is one change of order. */
function withOrder(changes: readonly Change[]): Change[] {
  const words = (text: string): string =>
    tokenise(text)
      .filter((one) => one.word)
      .map((one) => one.key)
      .join(' ');
  const moved = (text: string): boolean => tokenise(text).some((one) => one.word && isContent(one.key));
  const taken = new Set<Change>();
  const orders = changes
    .filter((one) => one.type === 'dropped' && moved(one.base.text))
    .flatMap((dropped): Change[] => {
      const added = changes.find(
        (one) => one.type === 'added' && !taken.has(one) && words(one.here.text) === words(dropped.base.text),
      );
      if (added === undefined) return [];
      taken.add(dropped).add(added);
      return [{ type: 'order', base: dropped.base, here: added.here }];
    });
  return [...changes.filter((one) => !taken.has(one)), ...orders];
}

/** Changes from `base` to `here`, in order of `base`, each with its words on both sides. Equal wording gives none. */
export function collate(base: Witness, here: Witness): Change[] {
  const anchors = anchorsOf(base, here);
  const changes = [
    ...anchors.flatMap((one) => printedChange(base, here, one)),
    ...gapsOf(base, here, anchors).flatMap((gap) => changesInGap(base, here, gap)),
  ];
  return withOrder(changes).sort(
    (a, b) => a.base.start - b.base.start || a.here.start - b.here.start || a.base.end - b.base.end,
  );
}
