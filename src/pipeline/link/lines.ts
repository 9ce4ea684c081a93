import { articlesOf } from './articles-of.ts';
import type { Article } from '../../story/article.ts';
import type { Line } from '../../story/links.ts';
import type { Span } from '../../story/span.ts';
import { contentId, slug } from '../ids.ts';
import type { LinkInput, Linker, Range } from '../model.ts';
import { type Body, creditedBodies, creditsTo, isOwn, ownAgency } from './bodies.ts';
import { cutter } from './cuts.ts';
import { byPlace, push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { cover, merged } from './ranges.ts';
import { type Sides, sidesOf, withReuse } from './reached.ts';
import { spanOf } from './span-of.ts';
import { type Remainder, remainders, type Shared, sharedWording } from './remainders.ts';

/** Neutral words: an interview only where the text says that somebody told the body something. */
function bodyName(body: Body, names: ReadonlyMap<string, string>, shared: boolean): string {
  const speakers = [...body.speakers].sort(byCodeUnits).map((id) => names.get(id) ?? id);
  const [first] = speakers;
  const told = [...body.speakers].every((id) => body.told.has(id));
  // “The agency reported” is a citation of it; copy is what its sentences were taken from, or what it was told.
  const isCopy = body.type === 'agency' && (body.articles.size > 0 || (told && first !== undefined) || shared);
  if (body.articles.size > 0 || first === undefined || body.itself)
    return isCopy ? `${body.name} copy` : `${body.name} reporting`;
  if (speakers.length === 1) return told ? `${body.name}: interview with ${first}` : `${body.name}: words of ${first}`;
  if (body.type === 'outlet' && told && speakers.length <= 3)
    return `${body.name}: interviews with ${speakers.slice(0, -1).join(', ')} and ${speakers.at(-1)}`;
  return isCopy ? `${body.name} copy` : `${body.name} reporting`;
}

function bodyLine(input: LinkInput, body: Body, names: ReadonlyMap<string, string>, shared: Sides): Line {
  const articles = articlesOf(input);
  const reached = withReuse(body, shared);
  const spans = merged(reached.filter((span) => !body.articles.has(span.article)));
  const passages = spans.flatMap(({ article, start, end }) => {
    const home = articles.get(article);
    return home === undefined ? [] : [{ article, span: spanOf(home, start, end) }];
  });
  const members = inOrder([...[...body.articles].map((article) => ({ article, span: null })), ...passages]);
  const credited =
    body.articles.size > 0
      ? `a credit to ${body.name}`
      : `sentences that name ${body.name} as told or cited, on what the same speaker says after them`;
  return {
    id: lineId(body.name),
    story: input.story.slug,
    rule: body.articles.size > 0 ? 'lines/credit' : 'lines/named-in-sentence',
    kind: members.every(({ article }) => isOwn(body.name, articles.get(article)?.outlet.name ?? null)) ? 'own' : 'body',
    confidence: body.evidence.length > 0 && reached.length === body.spans.length ? 'certain' : 'likely',
    name: bodyName(body, names, reached.length > body.spans.length),
    members,
    cuts: [],
    basis: `Rests on ${credited}, and on passages of other articles that share their wording.`,
    evidence: dedupe(body.evidence),
  };
}

const dedupe = (spans: readonly Span[]): Span[] => [
  ...new Map([...spans].sort(byPlace).map((one) => [`${one.article} ${one.start} ${one.end}`, toSpan(one)])).values(),
];
const toSpan = ({ article, start, end, text }: Span): Span => ({ article, start, end, text });
const outletsOf = (articles: readonly Article[]): string =>
  [...new Set(articles.map((one) => one.outlet.name ?? one.id))].sort(byCodeUnits).join(', ');

/** Wording that several articles share and nobody is credited for. */
function sharedLine(input: LinkInput, { articles, spans }: Shared): Line {
  const members = spans.map((span) => ({ article: span.article, span }));
  const line: Line = {
    id: contentId('l', 'shared', ...articles.map((one) => one.id)),
    story: input.story.slug,
    rule: 'lines/shared-wording-no-credit',
    kind: 'shared',
    confidence: 'likely',
    name: `Shared wording, no credit found: ${outletsOf(articles)}`,
    members,
    cuts: [],
    basis:
      'Passages that these articles share and for which the supplied text credits nobody. Which came first is unknown.',
    evidence: [],
  };
  return agencyLine(line, articles);
}

/** Id of the line of a body. */
const lineId = (body: string): string => contentId('l', slug(body));

/** Wording shared with an agency's own article is that agency's copy, whether the others credit it or not; of two agencies it is neither's. */
function agencyLine(line: Line, articles: readonly Article[]): Line {
  const names = new Map(articles.flatMap((one) => ownAgency(one) ?? []).map(({ name }) => [slug(name), name]));
  const [agency] = names.values();
  if (agency === undefined || names.size > 1) return line;
  return {
    ...line,
    id: lineId(agency),
    rule: AGENCY,
    kind: 'body',
    name: `${agency} copy`,
    basis: `Rests on an article of ${agency} itself, and on passages of other articles that share its wording, credited or not.`,
    evidence: articles.flatMap((one) => creditsTo(agency, one)).map(toSpan),
  };
}

/** Rule of the lines on which an agency's own article stands. */
const AGENCY = 'lines/agency-in-corpus';

/** What nobody took over of an agency's own article is its copy as well. Gives the lines with it, and what is left for none. */
function withRemainders(known: readonly Line[], left: readonly Remainder[]): [lines: Line[], rest: Remainder[]] {
  const ids = new Set(known.filter(({ rule }) => rule === AGENCY).map(({ id }) => id));
  const lineOf = ({ article }: Remainder): string | null => {
    const agency = ownAgency(article);
    return agency !== null && ids.has(lineId(agency.name)) ? lineId(agency.name) : null;
  };
  const byLine = Map.groupBy(left, lineOf);
  const lines = known.map((line) => {
    const more = byLine.get(line.id) ?? [];
    const members = more.flatMap(({ article, spans }) => spans.map((span) => ({ article: article.id, span })));
    return members.length === 0 ? line : { ...line, members: inOrder([...line.members, ...members]) };
  });
  return [lines, byLine.get(null) ?? []];
}

const inOrder = (members: Line['members']): Line['members'] =>
  [...members].sort((a, b) => byCodeUnits(a.article, b.article) || (a.span?.start ?? 0) - (b.span?.start ?? 0));

/** Lines of one body are one: what it was told, and its copy. */
function withAgencies(credited: readonly Line[], shared: readonly Line[]): Line[] {
  const lines = new Map(credited.map((one) => [one.id, one]));
  for (const one of shared) {
    const told = lines.get(one.id);
    const members = inOrder([...(told?.members ?? []), ...one.members]);
    lines.set(one.id, { ...one, members, evidence: dedupe([...(told?.evidence ?? []), ...one.evidence]) });
  }
  return [...lines.values()];
}

/** What one article alone has, with no body credited for it. */
function ownLine(input: LinkInput, { article, spans, whole }: Remainder): Line {
  const own = article.credits
    .filter((one) => one.of === 'text' && isOwn(one.agency, article.outlet.name))
    .map((one) => one.span);
  return {
    id: contentId('l', 'own', article.id),
    story: input.story.slug,
    rule: 'lines/no-credit-no-reuse',
    kind: 'own',
    confidence: 'unsure',
    name: `Own reporting or no credit found: ${outletsOf([article])}`,
    cuts: [],
    members: whole ? [{ article: article.id, span: null }] : spans.map((span) => ({ article: article.id, span })),
    basis: 'The supplied text credits no other body for these words, and they stand on no line with another article.',
    evidence: own,
  };
}

/**
 * Independent reporting lines: one per credited body, with the passages that share its wording; one for each group of articles that share
 * wording nobody is credited for; one for what each article has alone. A common speaker never puts two articles on one line.
 */
export const lines: Linker<'lines'> = (input) => {
  const names = new Map(input.records.sources.map((one) => [one.id, one.name]));
  const sides = sidesOf(input.earlier.reuse);
  const credited = [...creditedBodies(input).values()].map((body) => bodyLine(input, body, names, sides));
  const taken = takenBy(credited);
  const shared = sharedWording(input, taken).map((one) => sharedLine(input, one));
  const known = withAgencies(credited, shared);
  const [copy, rest] = withRemainders(known, remainders(input, takenBy(known)));
  const cuts = cutter(input);
  return [...copy, ...rest.map((one) => ownLine(input, one))]
    .map((line) => (line.kind === 'own' ? line : { ...line, cuts: cuts(line.members) }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
};

/** The stretches of an article that stand on some line, in order and apart. */
function takenBy(found: readonly Line[]): (article: string) => readonly Range[] {
  const taken = new Map<string, Range[]>();
  for (const { members } of found)
    for (const { article, span } of members) push(taken, article, span ?? { start: 0, end: Number.MAX_SAFE_INTEGER });
  const covered = new Map([...taken].map(([article, ranges]) => [article, cover(ranges)]));
  return (article) => covered.get(article) ?? [];
}
