import type { Article } from '../../story/article.ts';
import type { Addition } from '../../story/overrides.ts';
import type { Claim, DateRecord, Figure, Quote, Records, Source } from '../../story/records.ts';
import { sectionAt } from '../language/sections.ts';
import { pairMarks } from '../marks.ts';
import type { Range } from '../model.ts';
import { splitSentences } from '../sentences.ts';

/** A record before its hand-given fields: everything its words and its place tell. */
export interface Ground {
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
    described: null,
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

/** Per kind: the records with one more, which holds what its words and their place tell. */
export const makers = {
  quote: (records, ground) => ({ ...records, quotes: [...records.quotes, bareQuote(ground)] }),
  claim: (records, ground) => ({ ...records, claims: [...records.claims, bareClaim(ground, records)] }),
  source: (records, ground) => ({ ...records, sources: [...records.sources, bareSource(ground)] }),
  date: (records, ground) => ({ ...records, dates: [...records.dates, bareDate(ground)] }),
  figure: (records, ground) => ({ ...records, figures: [...records.figures, bareFigure(ground)] }),
} as const satisfies Record<Addition['kind'], (records: Readonly<Records>, ground: Ground) => Records>;
