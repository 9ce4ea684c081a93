import type { Article } from '../../story/article.ts';
import type { Span } from '../../story/span.ts';
import { spokenBlocks } from '../language/sections.ts';
import type { LinkInput, Range } from '../model.ts';
import { outside } from './ranges.ts';
import { sentencesOf } from './sentence.ts';
import { spanOf } from './span-of.ts';
import { tokenise } from './tokens.ts';
import { union } from './union.ts';

/** What of an article rests on no credited body. */
export interface Remainder {
  readonly article: Article;
  readonly spans: readonly Span[];
  /** Nothing of the article is credited at all. */
  readonly whole: boolean;
}

const words = (article: Article, range: Range): number => tokenise(article.text, range.start, range.end).filter((one) => one.word).length;

/** Sentences outside the credited stretches, joined while they follow one another in a block; page furniture and headlines left out. */
function remainderOf(article: Article, taken: readonly Range[]): Remainder {
  const body = spokenBlocks(article).filter((block) => block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list');
  const sentences = sentencesOf({ ...article, blocks: [...body] }).filter((one) => outside(one, taken).reduce((sum, part) => sum + part.end - part.start, 0) > (one.end - one.start) / 2);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else joined.push({ start, end });
  }
  const trimmed = joined.map((range) => ({ start: range.start, end: range.start + article.text.slice(range.start, range.end).trimEnd().length }));
  return { article, spans: trimmed.map((range) => spanOf(article, range.start, range.end)), whole: taken.length === 0 };
}

/**
 * What is left of each article, in groups that share enough wording without credit. Articles with next to nothing left have no group.
 * `taken` gives the credited stretches of an article, in order and apart.
 */
export function remainders(input: LinkInput, taken: (article: string) => readonly Range[]): Remainder[][] {
  const { threshold } = input;
  const left = input.articles
    .map((article) => remainderOf(article, taken(article.id)))
    .filter((one) => one.spans.reduce((sum, span) => sum + words(one.article, span), 0) >= threshold('lines.own'));
  const byId = new Map(left.map((one) => [one.article.id, one]));
  const sets = union(byId.keys());
  const shared = new Map<string, number>();
  for (const passage of input.earlier.reuse) {
    const [a, b] = [byId.get(passage.a.article), byId.get(passage.b.article)];
    if (a === undefined || b === undefined) continue;
    const free = outside(passage.a, taken(a.article.id)).reduce((sum, part) => sum + words(a.article, part), 0);
    const pair = `${a.article.id} ${b.article.id}`;
    const total = (shared.get(pair) ?? 0) + Math.min(free, passage.words);
    shared.set(pair, total);
    if (total >= threshold('lines.remainder')) sets.join(a.article.id, b.article.id);
  }
  return sets.groups().map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}
