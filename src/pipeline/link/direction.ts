import type { Article } from '../../story/article.ts';
import type { Reuse } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import type { LinkInput, Range } from '../model.ts';
import { push } from './order.ts';
import { sentenceAround } from './sentence.ts';

interface Side {
  readonly article: Article;
  readonly span: Span;
}
type Direction = Pick<Reuse, 'direction' | 'evidence'>;
const unknown: Direction = { direction: 'unknown', evidence: null };

/** The words by which `side` credits the outlet of `other`: a credit of its text, or the outlet's name in the sentences of the passage. */
function creditFor(side: Side, other: Side, sentences: (article: string) => readonly Range[]): string | null {
  const name = other.article.outlet.name;
  if (name === null || name === side.article.outlet.name) return null;
  const credit = side.article.credits.find((one) => one.of === 'text' && one.agency === name);
  if (credit !== undefined) return credit.span.text;
  const around = sentenceAround(sentences(side.article.id), side.span.start, side.span.end);
  const at = side.article.text
    .slice(around.start, around.end)
    .search(new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'u'));
  return at === -1 ? null : side.article.text.slice(around.start + at, around.start + at + name.length);
}

const dayKnown = (article: Article): string | null =>
  (article.published.basis === 'stated' || article.published.basis === 'supplied') &&
  /^\d{4}-\d\d-\d\d$/.test(article.published.value ?? '')
    ? article.published.value
    : null;

/** An earlier day counts only where neither side credits anybody: two carriers of one agency often differ by a day. */
function byTime(a: Side, b: Side): Direction {
  const [left, right] = [dayKnown(a.article), dayKnown(b.article)];
  if (left === null || right === null || left === right) return unknown;
  if ([a, b].some((side) => side.article.credits.some((one) => one.of === 'text'))) return unknown;
  const evidence = `published ${left < right ? `${left}, the other ${right}` : `${right}, the other ${left}`}; a common origin is possible`;
  return { direction: left < right ? 'a-to-b' : 'b-to-a', evidence };
}

/** Which way a passage went: an explicit credit, else dates known for both sides, else unknown. Credits both ways say nothing. */
export function directionOf(
  a: Side,
  b: Side,
  sentences: (article: string) => readonly Range[],
  carried: (span: Span) => boolean,
): Direction {
  const [inA, inB] = [creditFor(a, b, sentences), creditFor(b, a, sentences)];
  if (inA !== null && inB !== null) return unknown;
  if (inB !== null) return { direction: 'a-to-b', evidence: `credit: ${inB}` };
  if (inA !== null) return { direction: 'b-to-a', evidence: `credit: ${inA}` };
  return carried(a.span) || carried(b.span) ? unknown : byTime(a, b);
}

/** Whether a quote or claim inside a stretch is said to have been carried by a third body: both sides may have it from there. */
export function carriedIn(input: LinkInput): (span: Span) => boolean {
  const places = new Map<string, Range[]>();
  for (const one of [...input.records.quotes, ...input.records.claims])
    if (one.via.length > 0) push(places, one.article, one);
  return (span) => (places.get(span.article) ?? []).some((one) => one.start < span.end && one.end > span.start);
}
