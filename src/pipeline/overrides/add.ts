import type { Article } from '../../story/article.ts';
import type { Addition } from '../../story/overrides.ts';
import type { RecordKind, Records } from '../../story/records.ts';
import { contentId, slug } from '../ids.ts';
import type { Range } from '../model.ts';
import type { Located } from '../read/overrides-file.ts';
import { byCodeUnits } from '../sorted.ts';
import { type Ground, makers } from './bare.ts';
import { complain, type Desk, type Edit, indexOf, note } from './model.ts';
import { nearestIds } from './nearest.ts';

/** Order of adding: a claim takes up the dates and figures in it. */
const order = ['source', 'date', 'figure', 'quote', 'claim'] as const satisfies readonly Addition['kind'][];
const listOf = {
  quote: 'quotes',
  claim: 'claims',
  source: 'sources',
  date: 'dates',
  figure: 'figures',
} as const satisfies Record<Addition['kind'], RecordKind>;

const byKindAndWords = ({ value: a }: Located<Addition>, { value: b }: Located<Addition>): number =>
  order.indexOf(a.kind) - order.indexOf(b.kind) ||
  byCodeUnits(a.article, b.article) ||
  byCodeUnits(a.words, b.words) ||
  a.nth - b.nth;

/** Where the n-th occurrence of the words stands, or how many there are. */
function find(text: string, words: string, nth: number): Range | number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (++found === nth) return { start: at, end: at + words.length };
  return found;
}

/** Ids of added records are apart from extracted ones, and stay when extraction changes; a source has the id of any source. */
function idFor({ kind, words, nth }: Addition, article: Article): string {
  if (kind === 'source') return `${slug(words)}--${article.story}`;
  return contentId(kind.charAt(0), article.id, words, 'added', String(nth));
}

/** The article and the place in it that an addition means, or null with the reason told. */
function placed(desk: Desk, { value, at }: Located<Addition>): { article: Article; at: Range } | null {
  const article = desk.articles.get(value.article);
  if (!article) {
    const near = nearestIds(value.article, desk.articles.keys());
    complain(desk, 'override-stale', at('article'), `the article "${value.article}", which this story has not${near}`);
    return null;
  }
  const range = find(article.text, value.words, value.nth);
  if (typeof range === 'number') {
    complain(
      desk,
      'override-stale',
      at('words'),
      `words that ${article.id} has ${range} times, where ${value.nth} are needed`,
    );
    return null;
  }
  if (article.blocks.some((b) => b.start <= range.start && range.end <= b.end)) return { article, at: range };
  complain(desk, 'override-field', at('words'), 'words that reach beyond one paragraph');
  return null;
}

/** Why an addition cannot be made where its words stand; null when it can. */
function hindrance(records: Readonly<Records>, { kind, ...fields }: Addition, ground: Ground): string | null {
  const { id, article, at } = ground;
  const same = records[listOf[kind]].find((r) => r.article === article.id && r.start === at.start && r.end === at.end);
  const there = same?.id ?? (indexOf(records).has(id) ? id : null);
  if (there !== null) return `words that are a ${kind} already: correct ${there}`;
  return kind === 'source' && fields['type'] === undefined ? 'a source without type' : null;
}

/**
 * Adds what the entries under `add` ask for, each record bare. What a hand gives to it comes back as an edit of the new record,
 * to be checked like any other.
 */
export function addRecords(
  desk: Desk,
  additions: readonly Located<Addition>[],
  records: Readonly<Records>,
): { records: Records; edits: Map<string, Edit> } {
  const edits = new Map<string, Edit>();
  let grown: Records = records;
  for (const one of [...additions].sort(byKindAndWords)) {
    const { kind, article: _, words: __, nth: ___, because, ...fields } = one.value;
    const where = placed(desk, one);
    if (where === null) continue;
    const ground = { ...where, id: idFor(one.value, where.article), because };
    const why = hindrance(grown, one.value, ground);
    if (why !== null) {
      complain(desk, 'override-field', one.at('words'), why);
      continue;
    }
    grown = makers[kind](grown, ground);
    edits.set(ground.id, { fields, because, place: (field) => (field === undefined ? one.at() : one.at(field)) });
    note(desk, one.at(), { change: 'add', record: ground.id, fields: Object.keys(fields).sort(), because });
  }
  return { records: grown, edits };
}
