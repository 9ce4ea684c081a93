import { createHash } from 'node:crypto';
import { type Gold, gold } from '../../../scripts/evaluation/gold.ts';
import type { Article } from '../../../src/story/article.ts';
import { type Records, records } from '../../../src/story/records.ts';

/** Place of some words in a text; throws when they are not there once. */
export function at(text: string, words: string): { text: string; start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new RangeError(`not once: ${words}`);
  return { text: words, start, end: start + words.length };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function articleOf(text: string, blocks: Article['blocks'] = []): Article {
  return {
    id: 'one',
    story: 'tale',
    file: 'one.txt',
    title: null,
    titleBasis: 'unknown',
    outlet: { id: null, name: null, basis: 'unknown', evidence: null, note: null },
    published: { value: null, basis: 'unknown', evidence: null, note: null },
    url: null,
    archive: null,
    byline: null,
    credits: [],
    language: null,
    text,
    blocks,
    sha256: sha256(text),
    words: 1,
    rights: 'full',
  };
}

type Labels = Partial<Record<'noise' | 'quotes' | 'indirect' | 'claims' | 'dates' | 'entities', readonly object[]>>;

export function goldOf(text: string, labels: Labels): Gold {
  const empty = { noise: [], quotes: [], indirect: [], claims: [], dates: [], entities: [] };
  return gold.parse({ article: '1', length: text.length, sha256: sha256(text), ...empty, ...labels });
}

const common = { article: 'one', rule: 'r', confidence: 'likely', section: 'paragraph' } as const;
const quiet = {
  mention: null,
  cue: null,
  speaker: null,
  speakerBasis: 'unknown',
  alternatives: [],
  via: [],
  part: null,
  said: null,
  described: null,
  restsOn: null,
} as const;

/** Records from the few fields a case is about. */
export function recordsOf(
  text: string,
  made: { [K in keyof Records]?: readonly { readonly words: string; readonly [field: string]: unknown }[] },
): Records {
  const placed = (letter: string, kind: string, rest: object, list: (typeof made)['quotes']) =>
    (list ?? []).map(({ words, ...fields }, i) => ({
      id: `${letter}${i}`,
      kind,
      ...common,
      ...at(text, words),
      ...rest,
      ...fields,
    }));
  const marked = { form: 'direct', marks: '“”', context: { before: '', after: '' } };
  const sources = placed('s', 'source', { story: 'tale', type: 'person', role: null }, made.sources).map((source) => {
    const mention = { article: 'one', text: source.text, start: source.start, end: source.end };
    return {
      name: source.text,
      names: [{ name: source.text, outlets: [], articles: ['one'] }],
      mentions: [mention],
      ...source,
    };
  });
  return records.parse({
    quotes: placed('q', 'quote', { ...quiet, ...marked }, made.quotes),
    claims: placed(
      'c',
      'claim',
      { by: null, via: [], certainty: 'stated', cues: [], figures: [], dates: [] },
      made.claims,
    ),
    sources,
    dates: placed('d', 'date', { value: null, basis: 'resolved', anchor: null, type: 'point' }, made.dates),
    figures: placed(
      'f',
      'figure',
      { value: null, range: null, unit: null, counted: null, qualifier: null, by: null },
      made.figures,
    ),
  });
}
