import type { Article } from '../../../story/article.ts';
import type { Name } from '../../../story/links.ts';
import type { Source } from '../../../story/records.ts';
import type { Span } from '../../../story/span.ts';
import type { Range } from '../../model.ts';
import { byCodeUnits } from '../../sorted.ts';
import { byPlace } from '../order.ts';
import { spanOf } from '../span-of.ts';

/** One mention of a name, with what the words beside it say. */
export interface Mention extends Span {
  readonly described: Span | null;
  /** Brought in as a relative of somebody. */
  readonly kin: boolean;
}
export type Proof = NonNullable<Name['forms'][number]['proposed']>;

/** A name in the making: all its mentions in the story. */
export interface Draft {
  readonly kind: Name['kind'];
  /** Chosen by the settled source; null lets the fullest form printed stand. */
  readonly label: string | null;
  readonly source: Source | null;
  readonly mentions: readonly Mention[];
  /** Spelling → the shared sentence that speaks for it. */
  readonly proposed: ReadonlyMap<string, Proof>;
}

export const mentionOf = (article: Article, at: Range, described: Range | null, kin: boolean): Mention => ({
  ...spanOf(article, at.start, at.end),
  described: described === null ? null : spanOf(article, described.start, described.end),
  kin,
});

/** “the group”, “The resistance leader”: no capital beyond the first word; “a letter to Bo”: one of several. */
export const isDescription = (form: string): boolean =>
  /^(?:an?|one|some|his|her|its|their)\s/u.test(form) || !/\p{Lu}/u.test(form.replace(/^(?:the|an?)\s/iu, ''));

const words = (form: string): number => form.split(/[\s-]+/u).length;
const isShouted = (form: string): boolean => !/\p{Ll}/u.test(form);

/** Fullest first: most words, then letters; of equals the one not in capitals only. */
export function byFullness(a: string, b: string): number {
  return words(b) - words(a) || b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)) || byCodeUnits(a, b);
}

/** The name an entry is headed by. */
export function labelOf({ label, mentions, proposed }: Draft): string {
  const printed = [...new Set(mentions.map(({ text }) => text))].filter((form) => !isDescription(form));
  const accepted = printed.filter((form) => !proposed.has(form));
  const lower = isShouted(label ?? '')
    ? printed.find((form) => form.toUpperCase() === label && !isShouted(form))
    : null;
  return lower ?? label ?? (accepted.length > 0 ? accepted : printed).sort(byFullness)[0] ?? mentions[0]?.text ?? '';
}

const bare = ({ article, start, end, text }: Span): Span => ({ article, start, end, text });

/** Every form printed, fullest first, proposed ones and descriptions last, with its first place in each article. */
export function formsOf({ mentions, proposed }: Draft): Name['forms'] {
  const rank = (form: string): number => (isDescription(form) ? 2 : Number(proposed.has(form)));
  const byForm = Map.groupBy(mentions.toSorted(byPlace), ({ text }) => text);
  return [...byForm]
    .sort(([a], [b]) => rank(a) - rank(b) || byFullness(a, b))
    .map(([form, list]) => ({
      form,
      use: isDescription(form) ? 'description' : 'name',
      at: [...Map.groupBy(list, ({ article }) => article).values()].flatMap(([first]) => (first ? [bare(first)] : [])),
      count: list.length,
      proposed: proposed.get(form) ?? null,
    }));
}

/** The longest description each article gives. */
export function describedOf({ mentions }: Draft): Span[] {
  const told = mentions.toSorted(byPlace).flatMap(({ described }) => (described === null ? [] : [described]));
  const longest = (list: readonly Span[]): Span[] =>
    list.toSorted((a, b) => b.text.length - a.text.length || a.start - b.start).slice(0, 1);
  return [...Map.groupBy(told, ({ article }) => article).values()].flatMap(longest).map(bare);
}
