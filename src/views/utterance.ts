import type { Article, Block } from '../story/article.ts';
import type { Change, Line, SameQuote } from '../story/links.ts';
import type { Quote } from '../story/records.ts';
import { foldedText } from './search-words.ts';
import type { Scope } from './site.ts';

/** One printing of an utterance: the parts of it in one article, in text order. */
export interface Witness {
  readonly article: string;
  readonly parts: readonly Quote[];
}

/** One thing said, with every place of the corpus that prints it. */
export interface Utterance {
  /** Id of the first part of the witness that stands for it. */
  readonly id: string;
  readonly speaker: string | null;
  /** The fullest first, then by article and place. */
  readonly witnesses: readonly [Witness, ...Witness[]];
  readonly said: string | null;
  /** Different wordings, marks and case aside. */
  readonly wordings: number;
  /** Different outlets; an article of unknown outlet counts as its own. */
  readonly outlets: number;
  /** Independent reporting lines behind the witnesses, and witnesses that no line is stated for. */
  readonly lines: { readonly known: number; readonly unstated: number };
  /** Every change the collation found between witnesses. */
  readonly changes: readonly Change[];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups ids that belong together, by union of pairs. */
function unions(ids: readonly string[], pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const [a, b] of pairs) if (parent.has(a) && parent.has(b)) parent.set(root(b), root(a));
  return [...Map.groupBy(ids, root).values()];
}

/** Two speakers who are both named and not the same said two things, however alike the words. */
function mayBeOne(a: Quote | undefined, b: Quote | undefined): boolean {
  return a === undefined || b === undefined || a.speaker === null || b.speaker === null || a.speaker === b.speaker;
}

/** The whole wording of a witness, its parts joined by a space. */
export function wordingOf(witness: Witness): string {
  return witness.parts.map((part) => part.text).join(' ');
}

function witnessesOf(quotes: readonly Quote[]): readonly Witness[] {
  const chains = Map.groupBy(quotes, (quote) => `${quote.article} ${quote.part?.of ?? quote.id}`);
  return [...chains.values()].map((parts) => ({
    article: parts[0]?.article ?? '',
    parts: [...parts].sort((a, b) => a.start - b.start),
  }));
}

const start = (witness: Witness): number => witness.parts[0]?.start ?? 0;
const marked = (witness: Witness): boolean => witness.parts.some((part) => part.marks !== null);

/** Words in marks before reported ones, then the longest; ties by article and place. */
function byFullness(a: Witness, b: Witness): number {
  const length = wordingOf(b).length - wordingOf(a).length;
  return Number(marked(b)) - Number(marked(a)) || length || byCode(a.article, b.article) || start(a) - start(b);
}

function linesOf(witnesses: readonly Witness[], lines: readonly Line[]): Utterance['lines'] {
  const holds = (line: Line, witness: Witness): boolean =>
    line.members.some(
      (m) =>
        m.article === witness.article &&
        (m.span === null || witness.parts.some((p) => m.span !== null && p.start < m.span.end && m.span.start < p.end)),
    );
  const known = lines.filter((line) => line.kind !== 'own' && witnesses.some((witness) => holds(line, witness)));
  const unstated = new Set(
    witnesses.filter((witness) => !known.some((line) => holds(line, witness))).map((witness) => witness.article),
  );
  return { known: known.length, unstated: unstated.size };
}

function utteranceOf(
  quotes: readonly Quote[],
  groups: readonly SameQuote[],
  lines: readonly Line[],
  outlets: ReadonlyMap<string, string>,
): Utterance | null {
  const [first, ...rest] = [...witnessesOf(quotes)].sort(byFullness);
  const stands = first?.parts[0];
  if (first === undefined || stands === undefined) return null;
  const witnesses: [Witness, ...Witness[]] = [
    first,
    ...rest.sort((a, b) => byCode(a.article, b.article) || start(a) - start(b)),
  ];
  return {
    id: stands.id,
    speaker: quotes.map((quote) => quote.speaker).find((speaker) => speaker !== null) ?? null,
    witnesses,
    said: stands.said ?? quotes.map((quote) => quote.said).find((said) => said !== null) ?? null,
    wordings: new Set(witnesses.map((witness) => foldedText(wordingOf(witness)))).size,
    outlets: new Set(witnesses.map((witness) => outlets.get(witness.article) ?? witness.article)).size,
    lines: linesOf(witnesses, lines),
    changes: groups.flatMap((group) => group.members.flatMap((member) => member.changes)),
  };
}

function outletKeys(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map(articles.flatMap((article) => (article.outlet.id === null ? [] : [[article.id, article.outlet.id]])));
}

/**
 * Every utterance of a scope: same-quote groups and the parts around "he said" brought together. Order: when it was said or,
 * where that is not told, when it was printed; then words in marks before reported ones; ties by article and place.
 */
export function utterances(scope: Scope): readonly Utterance[] {
  const { quotes } = scope.records;
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const split = quotes.flatMap((quote): [string, string][] => (quote.part === null ? [] : [[quote.part.of, quote.id]]));
  const same = scope.links.sameQuote
    .flatMap((group) => group.members.map((member): [string, string] => [group.base, member.quote]))
    .filter(([a, b]) => mayBeOne(byId.get(a), byId.get(b)));
  const groupsOf = Map.groupBy(scope.links.sameQuote, (group) => group.base);
  const keys = outletKeys(scope.articles);
  const found = unions(
    quotes.map((quote) => quote.id),
    [...split, ...same],
  ).flatMap((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const utterance = utteranceOf(
      members,
      ids.flatMap((id) => groupsOf.get(id) ?? []),
      scope.links.lines,
      keys,
    );
    return utterance === null ? [] : [utterance];
  });
  const order = new Map(
    scope.articles.map((article) => [
      article.id,
      `${(article.published.value ?? '9').replace(/[~?%]/g, '')} ${article.id}`,
    ]),
  );
  // Words that nobody dates were said at the latest when they were printed.
  const key = (u: Utterance): string => {
    const [first] = u.witnesses;
    const printed = order.get(first.article) ?? '';
    return `${u.said ?? printed} ${marked(first) ? 0 : 1} ${printed} ${String(start(first)).padStart(9, '0')}`;
  };
  return found.sort((a, b) => byCode(key(a), key(b)));
}

/** Of the printings after the first those with a wording that stands in none before: other words, marks or case. */
export function otherWordings({ witnesses: [first, ...rest] }: Utterance): readonly Witness[] {
  const known = first.parts.map(({ text }) => text);
  return rest.filter(({ parts }) => {
    const isNew = parts.some(({ text }) => !known.some((one) => one.includes(text)));
    known.push(...parts.map(({ text }) => text));
    return isNew;
  });
}

/** The forms an utterance is printed in, each once, in the order of its witnesses. */
export function kindsOf(utterance: Utterance): readonly Quote['form'][] {
  return [...new Set(utterance.witnesses.flatMap((witness) => witness.parts.map((part) => part.form)))];
}

/** Is it told as a view or wish everywhere, without words? It is no quotation then. */
export const isTold = (utterance: Utterance): boolean => kindsOf(utterance).every((kind) => kind === 'stance');

/** The blocks of the article that hold the parts of a witness, with the parts in each. */
export function paragraphsOf(
  article: Article,
  witness: Witness,
): readonly { readonly block: Block; readonly parts: readonly Quote[] }[] {
  return article.blocks
    .map((block) => ({
      block,
      parts: witness.parts.filter((part) => part.start < block.end && block.start < part.end),
    }))
    .filter(({ parts }) => parts.length > 0);
}
