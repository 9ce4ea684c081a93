import { articlesOf } from './articles-of.ts';
import type { Article } from '../../story/article.ts';
import type { Line, Reuse } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import type { LinkInput, Range } from '../model.ts';
import { byCodeUnits } from '../sorted.ts';
import { push } from './order.ts';
import { cover } from './ranges.ts';
import { spanOf } from './span-of.ts';
import { wordsOf } from './tokens.ts';
import { wordPairs } from './word-pairs.ts';

type Cut = Line['cuts'][number];
type Part = Cut['parts'][number];

const length = ({ start, end }: Range): number => end - start;
const total = (ranges: readonly Range[]): number => ranges.reduce((sum, one) => sum + length(one), 0);

/** Stretches of each article on a line, in order and apart. */
function stretches(members: Line['members'], articles: ReadonlyMap<string, Article>): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const { article, span } of members)
    push(found, article, span ?? { start: 0, end: articles.get(article)?.text.length ?? 0 });
  return new Map([...found].map(([article, ranges]) => [article, cover(ranges)]));
}

/** What of each paragraph of the longest text stands on the line. */
function paragraphs(article: Article, ranges: readonly Range[]): Span[] {
  const body = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list');
  return body.flatMap((block) => {
    const inside = ranges.filter((one) => one.start < block.end && one.end > block.start);
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [spanOf(article, Math.max(block.start, first.start), Math.min(block.end, last.end))];
  });
}

interface Shared {
  /** In the article the paragraphs are of. */
  readonly here: Span;
  readonly there: Span;
}

/** Passages by pair of articles, seen from either side. */
function passagesOf(reuse: readonly Reuse[]): ReadonlyMap<string, readonly Shared[]> {
  const found = new Map<string, Shared[]>();
  for (const { a, b } of reuse) {
    push(found, `${a.article} ${b.article}`, { here: a, there: b });
    push(found, `${b.article} ${a.article}`, { here: b, there: a });
  }
  return found;
}

const keysOf = (text: string): string[] => wordsOf(text).map((one) => one.key);

/** Share of the words of a paragraph that stand in the passages it has in common with another article, in order. */
function sameWords(base: Article, part: Span, passages: readonly Shared[]): number {
  const same = passages
    .filter(({ here }) => here.start < part.end && here.end > part.start)
    .reduce((sum, { here, there }) => {
      const words = base.text.slice(Math.max(here.start, part.start), Math.min(here.end, part.end));
      return sum + wordPairs(keysOf(words), keysOf(there.text)).length;
    }, 0);
  return same / Math.max(1, keysOf(part.text).length);
}

function stateOf(share: number, threshold: (name: string) => number): Part['state'] {
  if (share < threshold('cuts.edited')) return 'dropped';
  return share >= threshold('cuts.kept') ? 'kept' : 'edited';
}

/** Dropped paragraphs at the end are one trim, made for room; those in the middle were chosen. */
function trimmedAtEnd(base: Article, parts: readonly Part[]): Part[] {
  const last = parts.findLastIndex((one) => one.state !== 'dropped');
  const [first, end] = [parts[last + 1], parts.at(-1)];
  if (last === -1 || first === undefined || end === undefined) return [...parts];
  return [...parts.slice(0, last + 1), { span: spanOf(base, first.span.start, end.span.end), state: 'trimmed' }];
}

/** Cut maps of the lines of one story; see `Line`. */
export function cutter(input: LinkInput): (members: Line['members']) => Cut[] {
  const between = passagesOf(input.earlier.reuse);
  return (members) => cutsIn(members, input, between);
}

/**
 * For every article of a line but the longest: which paragraphs of the longest it kept, edited or dropped. The longest text here need not be
 * the whole of what the body sent.
 */
function cutsIn(members: Line['members'], input: LinkInput, between: ReadonlyMap<string, readonly Shared[]>): Cut[] {
  const articles = articlesOf(input);
  const all = stretches(members, articles);
  const [longest, ...others] = [...all].sort(([a, x], [b, y]) => total(y) - total(x) || byCodeUnits(a, b));
  const base = longest === undefined ? undefined : articles.get(longest[0]);
  if (longest === undefined || base === undefined) return [];
  const pieces = paragraphs(base, longest[1]);
  return others
    .map(([article]) => {
      const passages = between.get(`${base.id} ${article}`) ?? [];
      const parts = pieces.map(
        (span): Part => ({ span, state: stateOf(sameWords(base, span, passages), input.threshold) }),
      );
      return { article, from: base.id, parts: trimmedAtEnd(base, parts) };
    })
    .filter(({ parts }) => parts.some(({ state }) => state === 'kept' || state === 'edited'))
    .sort((a, b) => byCodeUnits(a.article, b.article));
}
