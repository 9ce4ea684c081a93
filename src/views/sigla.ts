import type { Article } from '../story/article.ts';
import { strings } from './strings.ts';

/** A short mark that stands for one article, as in a critical edition. */
export interface Siglum {
  readonly article: string;
  /** Letters of the outlet; empty when the outlet is unknown. */
  readonly letters: string;
  /** Number among the articles of that outlet, or among those of unknown outlet; null when it is the only one of its outlet. */
  readonly number: number | null;
  /** Both, as plain text: `C2`, `TW`, `1`. Unique in the corpus. */
  readonly mark: string;
  /** Outlet name as a reader should see it, "Outlet unknown" when it is. */
  readonly outlet: string;
  /** Full words for the mark: "The Correspondent, article 2 of 2". */
  readonly label: string;
  /** 0–5: which line pattern and hue the outlet takes. Repeats after six outlets; the letters never do. */
  readonly pattern: number;
}

export const PATTERNS = 6;

const SMALL = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'de', 'la', 'le', 'el', 'der', 'die', 'das']);

function wordsOf(name: string): string[] {
  const words = name
    .replace(/\([^)]*\)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');
  const big = words.filter((w) => !SMALL.has(w.toLowerCase()));
  return big.length > 0 ? big : words;
}

/**
 * Initials first (at most three), then more letters of the first word, then a counted x, until the mark is free.
 * Letters never end in a digit, so letters and number together stay unique.
 */
function lettersFor(name: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(name);
  const initials = words
    .slice(0, 3)
    .map((w) => Array.from(w)[0]?.toUpperCase() ?? '')
    .join('');
  const first = Array.from(words[0] ?? 'X');
  const longer = first.map(
    (_, i) =>
      (first[0] ?? '').toUpperCase() +
      first
        .slice(1, i + 1)
        .join('')
        .toLowerCase(),
  );
  const free = [initials, ...longer].find((c) => c !== '' && !/\p{N}$/u.test(c) && !taken.has(c));
  if (free !== undefined) return free;
  let n = 2;
  while (taken.has(`x${n}x`)) n += 1;
  return `x${n}x`;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byOutlet(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of [...articles].sort((a, b) => byCode(a.id, b.id))) {
    const key = article.outlet.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return new Map([...groups].sort(([a], [b]) => byCode(a, b)));
}

function markOf(article: Article, letters: string, index: number, group: readonly Article[], pattern: number): Siglum {
  const number = letters === '' || group.length > 1 ? index + 1 : null;
  const outlet = article.outlet.name ?? strings.outletUnknown;
  return {
    article: article.id,
    letters,
    number,
    mark: letters + (number ?? ''),
    outlet,
    label: number === null ? outlet : strings.nthArticle(outlet, number, group.length),
    pattern,
  };
}

/** Marks for all articles, by article id. Depends on the set of articles only, never on their order. */
export function sigla(articles: readonly Article[]): ReadonlyMap<string, Siglum> {
  const marks = new Map<string, Siglum>();
  const taken = new Set<string>();
  let pattern = 0;
  for (const [key, group] of byOutlet(articles)) {
    const letters = key === '' ? '' : lettersFor(group[0]?.outlet.name ?? key, taken);
    taken.add(letters);
    group.forEach((article, i) => marks.set(article.id, markOf(article, letters, i, group, pattern % PATTERNS)));
    pattern += 1;
  }
  return marks;
}
