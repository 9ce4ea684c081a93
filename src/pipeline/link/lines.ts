import type { Line, Reuse } from '../../story/links.ts';
import type { Source } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { contentId, slug } from '../ids.ts';
import type { LinkInput, Linker } from '../model.ts';
import { byPlace, push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { cover, merged, overlaps } from './ranges.ts';
import { spanOf } from './span-of.ts';
import { type Remainder, remainders } from './remainders.ts';

/** Who a report can rest on: bodies that report, not the people and accounts they quote. */
const bodies: ReadonlySet<Source['type']> = new Set<Source['type']>(['agency', 'outlet']);

/** What rests on one reporting body: the credited stretches, the words that credit it, and who is quoted in them. */
interface Body {
  readonly name: string;
  readonly type: Source['type'];
  readonly spans: Span[];
  readonly articles: Set<string>;
  readonly evidence: Span[];
  readonly speakers: Set<string>;
}

/** Bodies by the slug of their name, so that a credit line and a "told X" meet. */
function creditedBodies(input: LinkInput): Map<string, Body> {
  const found = new Map<string, Body>();
  const sources = new Map(input.records.sources.map((one) => [one.id, one]));
  const body = (name: string, type: Source['type']): Body => {
    const known = found.get(slug(name)) ?? { name, type, spans: [], articles: new Set<string>(), evidence: [], speakers: new Set<string>() };
    found.set(slug(name), known);
    return known;
  };
  for (const record of [...input.records.quotes, ...input.records.claims]) {
    const carrier = record.via.map((id) => sources.get(id)).find((one) => one !== undefined && bodies.has(one.type));
    if (carrier === undefined) continue;
    const one = body(carrier.name, carrier.type);
    one.spans.push(toSpan(record));
    const speaker = record.kind === 'quote' ? record.speaker : record.by;
    if (speaker !== null) one.speakers.add(speaker);
    one.evidence.push(...carrier.mentions.filter((span) => span.article === record.article && near(span, record)));
  }
  for (const article of input.articles) {
    for (const credit of article.credits) {
      if (credit.of !== 'text') continue;
      const one = body(credit.agency, 'agency');
      one.articles.add(article.id);
      one.evidence.push(credit.span);
    }
  }
  return found;
}

const toSpan = ({ article, start, end, text }: Span): Span => ({ article, start, end, text });
/** The credit stands in the same sentence or the next, so within a few hundred characters. */
const near = (a: Span, b: Span): boolean => a.start < b.end + 300 && a.end > b.start - 300;

/** Stretches that share their wording with a credited stretch rest on the same body. */
function withReuse(spans: readonly Span[], passages: readonly Reuse[]): Span[] {
  const reached = passages.flatMap((one) => {
    if (spans.some((span) => overlaps(span, one.a))) return [one.a, one.b];
    return spans.some((span) => overlaps(span, one.b)) ? [one.a, one.b] : [];
  });
  return [...spans, ...reached];
}

function bodyName(body: Body, names: ReadonlyMap<string, string>): string {
  const speakers = [...body.speakers].sort(byCodeUnits).map((id) => names.get(id) ?? id);
  if (body.articles.size === 0 && speakers.length === 1) return `${body.name}: interview with ${speakers[0]}`;
  if (body.type === 'outlet' && speakers.length > 1 && speakers.length <= 3) return `${body.name}: interviews with ${speakers.slice(0, -1).join(', ')} and ${speakers.at(-1)}`;
  return body.type === 'agency' ? `${body.name} copy` : `${body.name} reporting`;
}

function bodyLine(input: LinkInput, body: Body, names: ReadonlyMap<string, string>): Line {
  const articles = new Map(input.articles.map((one) => [one.id, one]));
  const spans = merged(withReuse(body.spans, input.earlier.reuse).filter((span) => !body.articles.has(span.article)));
  const passages = spans.flatMap(({ article, start, end }) => {
    const home = articles.get(article);
    return home === undefined ? [] : [{ article, span: spanOf(home, start, end) }];
  });
  const members = [...[...body.articles].map((article) => ({ article, span: null })), ...passages].sort((a, b) => byCodeUnits(a.article, b.article) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const credited = body.articles.size > 0 ? `a credit to ${body.name}` : `sentences that name ${body.name} as the body told or cited`;
  return {
    id: contentId('l', slug(body.name)),
    story: input.story.slug,
    rule: body.articles.size > 0 ? 'lines/credit' : 'lines/named-in-sentence',
    confidence: body.evidence.length > 0 ? 'certain' : 'likely',
    name: bodyName(body, names),
    members,
    basis: `Rests on ${credited}, and on passages that share their wording with those.`,
    evidence: dedupe(body.evidence),
  };
}

const dedupe = (spans: readonly Span[]): Span[] => [...new Map([...spans].sort(byPlace).map((one) => [`${one.article} ${one.start} ${one.end}`, toSpan(one)])).values()];

/** Articles by what is left of them: alone, or with those that share its wording without credit. */
function ownLine(input: LinkInput, group: readonly Remainder[]): Line {
  const outlets = [...new Set(group.map(({ article }) => article.outlet.name ?? article.id))].sort(byCodeUnits);
  const alone = group.length === 1;
  return {
    id: contentId('l', 'own', ...group.map(({ article }) => article.id)),
    story: input.story.slug,
    rule: alone ? 'lines/no-credit-no-reuse' : 'lines/shared-wording-no-credit',
    confidence: alone ? 'unsure' : 'likely',
    name: alone ? `Own reporting or no credit found: ${outlets[0]}` : `Shared wording, no credit found: ${outlets.join(', ')}`,
    members: group.flatMap(({ article, spans, whole }): Line['members'] => (whole ? [{ article: article.id, span: null }] : spans.map((span) => ({ article: article.id, span })))),
    basis: alone
      ? 'No agency or outlet is credited for these words in the supplied text, and no other article of the story shares them.'
      : 'These articles share wording for which the supplied text credits nobody; which came first is unknown.',
    evidence: [],
  };
}

/**
 * Independent reporting lines: one per credited body, with the passages that share its wording, and one per article (or group of articles
 * sharing uncredited wording) for the rest. A common speaker never puts two articles on one line.
 */
export const lines: Linker<'lines'> = (input) => {
  const names = new Map(input.records.sources.map((one) => [one.id, one.name]));
  const credited = [...creditedBodies(input).values()].map((body) => bodyLine(input, body, names));
  const taken = new Map<string, { start: number; end: number }[]>();
  for (const line of credited) {
    for (const { article, span } of line.members) push(taken, article, span ?? { start: 0, end: Number.MAX_SAFE_INTEGER });
  }
  const rest = remainders(input, (article) => cover(taken.get(article) ?? []));
  return [...credited, ...rest.map((group) => ownLine(input, group))].sort((a, b) => byCodeUnits(a.id, b.id));
};

