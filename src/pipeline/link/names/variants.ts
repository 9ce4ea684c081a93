import { distance } from 'fastest-levenshtein';
import type { Article } from '../../../story/article.ts';
import { isRegion } from '../../language/regions.ts';
import type { Span } from '../../../story/span.ts';
import type { LinkInput } from '../../model.ts';
import { pairs, push } from '../order.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { skeleton } from '../spelling.ts';
import { spanOf } from '../span-of.ts';
import { wordsOf } from '../tokens.ts';
import { type Draft, isDescription, type Mention, type Proof } from './draft.ts';

/** Words looked at on each side of a name, and how many of them must be the same in both sentences. */
const reach = 3;
const same = 3;
const shortest = 4;

const letters = (form: string): string =>
  form
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** May two printed forms be two spellings of one name: same first letter and consonants, a letter or two apart? Two countries never are. */
export function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)];
  if (x === y || Math.min(x.length, y.length) < shortest || x[0] !== y[0]) return false;
  if ((isRegion(a) && isRegion(b)) || `${x}s` === y || `${y}s` === x) return false;
  return skeleton(x) === skeleton(y) && distance(x, y) <= (Math.min(x.length, y.length) > shortest ? 2 : 1);
}

/** Keys of the words before a mention, nearest first, and of those after it; none beyond its sentence. */
function frame(article: Article, { start, end }: Mention): readonly [string[], string[]] {
  const around = sentenceAround(sentencesOf(article), start, end);
  const keys = (from: number, to: number): string[] => wordsOf(article.text, from, to).map(({ key }) => key);
  return [keys(around.start, start).reverse().slice(0, reach), keys(end, around.end).slice(0, reach)];
}

/** Words that stand in both, counted outwards from the name up to the first that differs. */
function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((key, at) => key !== b[at]);
  return differs < 0 ? a.length : differs;
}

/** Two mentions in the same words of a passage that two articles share. */
function isSameFrame(homes: ReadonlyMap<string, Article>, a: Mention, b: Mention): boolean {
  const [one, other] = [homes.get(a.article), homes.get(b.article)];
  if (one === undefined || other === undefined) return false;
  const [[before, after], [there, behind]] = [frame(one, a), frame(other, b)];
  return shared(before, there) + shared(after, behind) >= same;
}

/** Two drafts of which some spellings may be one, and the shared sentence that speaks for it. */
export interface Variant {
  readonly a: Draft;
  readonly b: Draft;
  readonly proof: Proof;
}

/** One printed form of a draft, with its mentions by article. */
interface Spelt {
  readonly draft: Draft;
  readonly form: string;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Printed forms by first letter and consonants: only those of one list can be one. */
function byKey(drafts: readonly Draft[]): Map<string, Spelt[]> {
  const lists = new Map<string, Spelt[]>();
  for (const draft of drafts)
    for (const [form, list] of Map.groupBy(draft.mentions, ({ text }) => text)) {
      if (isDescription(form)) continue;
      const mentions = Map.groupBy(list, ({ article }) => article);
      push(lists, `${letters(form)[0]}${skeleton(form)}`, { draft, form, mentions });
    }
  return lists;
}

function sentenceOf(homes: ReadonlyMap<string, Article>, mention: Mention): Proof['a'] {
  const article = homes.get(mention.article);
  if (article === undefined) throw new RangeError(`No article "${mention.article}".`);
  const { start, end } = sentenceAround(sentencesOf(article), mention.start, mention.end);
  return spanOf(article, start, start + article.text.slice(start, end).trimEnd().length);
}

const inside = ({ mentions }: Spelt, passage: Span): Mention[] =>
  (mentions.get(passage.article) ?? []).filter((one) => one.start >= passage.start && one.end <= passage.end);

/** The first shared passage that has both forms in the same words. */
function proofOf(input: LinkInput, homes: ReadonlyMap<string, Article>, x: Spelt, y: Spelt): Proof | null {
  for (const { a, b } of input.earlier.reuse)
    for (const [left, right] of [[a, b] as const, [b, a] as const])
      for (const one of inside(x, left))
        for (const other of inside(y, right))
          if (isSameFrame(homes, one, other)) return { a: sentenceOf(homes, one), b: sentenceOf(homes, other) };
  return null;
}

/** An article that prints both names of people or bodies means two. */
function fits(x: Spelt, y: Spelt): boolean {
  if (x.draft === y.draft || x.draft.kind !== y.draft.kind || !mayBeOne(x.form, y.form)) return false;
  return x.draft.kind === 'place' || ![...x.mentions.keys()].some((article) => y.mentions.has(article));
}

/**
 * Pairs of names of one kind that may be spelt two ways. Spelling alone shows nothing: both must stand in the same words of a passage that
 * two articles share.
 */
export function variants(input: LinkInput, drafts: readonly Draft[]): Variant[] {
  const homes = new Map(input.articles.map((one) => [one.id, one]));
  const found: Variant[] = [];
  for (const list of byKey(drafts).values())
    for (const [x, y] of pairs(list, list.length)) {
      const known = found.some(({ a, b }) => (a === x.draft && b === y.draft) || (a === y.draft && b === x.draft));
      const proof = known || !fits(x, y) ? null : proofOf(input, homes, x, y);
      if (proof !== null) found.push({ a: x.draft, b: y.draft, proof });
    }
  return found;
}
