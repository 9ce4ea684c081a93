import type { Article } from '../../story/article.ts';
import type { Addition } from '../../story/overrides.ts';
import type { Claim, DateRecord, Figure, Quote, RecordKind, Records, Source } from '../../story/records.ts';
import { contentId, slug } from '../ids.ts';
import { sectionAt } from '../language/sections.ts';
import { pairMarks } from '../marks.ts';
import type { Range } from '../model.ts';
import type { Located } from '../read/overrides-file.ts';
import { byCodeUnits } from '../sorted.ts';
import { splitSentences } from '../sentences.ts';
import { complain, type Desk, type Edit, indexOf, note } from './model.ts';
import { nearestIds } from './nearest.ts';

/** A record before its hand-given fields: everything its words and its place tell. */
interface Ground {
  readonly id: string;
  readonly article: Article;
  readonly at: Range;
  readonly because: string;
}

const ofWords = ({ id, article, at, because }: Ground) => ({
  id,
  article: article.id,
  start: at.start,
  end: at.end,
  text: article.text.slice(at.start, at.end),
  rule: 'added',
  confidence: 'certain' as const,
  section: sectionAt(article, at.start),
  corrected: { fields: [], because },
});

function bareQuote(ground: Ground): Quote {
  const { article, at } = ground;
  const { pairs } = pairMarks(article.text, article.blocks);
  const sentences = splitSentences(article.text, article.blocks, pairs);
  const textOf = (s: Range | undefined): string => (s ? article.text.slice(s.start, s.end) : '');
  const marks = pairs.find((pair) => pair.start === at.start && pair.end === at.end)?.marks ?? null;
  return {
    ...ofWords(ground),
    kind: 'quote',
    form: marks === null ? 'indirect' : 'direct',
    marks,
    speaker: null,
    speakerBasis: 'unknown',
    alternatives: [],
    mention: null,
    cue: null,
    restsOn: null,
    via: [],
    context: {
      before: textOf(sentences.findLast((s) => s.end <= at.start)),
      after: textOf(sentences.find((s) => s.start >= at.end)),
    },
    part: null,
    said: null,
  };
}

const within = (outer: Range & { article: string }, inner: Range & { article: string }): boolean =>
  outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;

function bareClaim(ground: Ground, records: Readonly<Records>): Claim {
  const words = ofWords(ground);
  return {
    ...words,
    kind: 'claim',
    by: null,
    via: [],
    certainty: 'stated',
    cues: [],
    figures: records.figures.filter((f) => within(words, f)).map((f) => f.id),
    dates: records.dates.filter((d) => within(words, d)).map((d) => d.id),
  };
}

function bareSource(ground: Ground): Source {
  const { article } = ground;
  const words = ofWords(ground);
  const { start, end, text } = words;
  const outlets = article.outlet.name === null ? [] : [article.outlet.name];
  return {
    ...words,
    kind: 'source',
    story: article.story,
    name: text,
    type: 'person',
    role: null,
    names: [{ name: text, outlets, articles: [article.id] }],
    mentions: [{ article: article.id, start, end, text }],
  };
}

const bareDate = (ground: Ground): DateRecord => ({
  ...ofWords(ground),
  kind: 'date',
  value: null,
  basis: 'stated',
  anchor: null,
  type: 'vague',
});

const bareFigure = (ground: Ground): Figure => ({
  ...ofWords(ground),
  kind: 'figure',
  value: null,
  range: null,
  unit: null,
  counted: null,
  qualifier: null,
  by: null,
});

/** Per kind: the list it joins, its id, and the record with what its words tell. */
const makers = {
  quote: (records, ground) => ({ ...records, quotes: [...records.quotes, bareQuote(ground)] }),
  claim: (records, ground) => ({ ...records, claims: [...records.claims, bareClaim(ground, records)] }),
  source: (records, ground) => ({ ...records, sources: [...records.sources, bareSource(ground)] }),
  date: (records, ground) => ({ ...records, dates: [...records.dates, bareDate(ground)] }),
  figure: (records, ground) => ({ ...records, figures: [...records.figures, bareFigure(ground)] }),
} as const satisfies Record<Addition['kind'], (records: Readonly<Records>, ground: Ground) => Records>;

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

/** Adds what the entries under `add` ask for. Their further fields come back as edits of the new records. */
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
    const id = idFor(one.value, where.article);
    const there = grown[listOf[kind]].find(
      (r) => r.id === id || (r.article === where.article.id && r.start === where.at.start && r.end === where.at.end),
    );
    if (there || indexOf(grown).has(id)) {
      complain(desk, 'override-field', one.at('words'), `words that are a ${kind} already: correct ${there?.id ?? id}`);
      continue;
    }
    if (kind === 'source' && fields['type'] === undefined) {
      complain(desk, 'override-field', one.at(), 'a source without type');
      continue;
    }
    grown = makers[kind](grown, { id, article: where.article, at: where.at, because });
    edits.set(id, { fields, because, place: (field) => (field === undefined ? one.at() : one.at(field)) });
    note(desk, one.at(), { change: 'add', record: id, fields: Object.keys(fields).sort(), because });
  }
  return { records: grown, edits };
}
