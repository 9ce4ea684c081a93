import type { ArticleText } from '../model.ts';
import { attributionsIn, sentenceTokens } from './attribution.ts';
import type { Attribution, SentenceTokens } from './attribution/model.ts';
import { groupNames } from './entities.ts';
import type { Entity } from './entities/model.ts';
import { findNames } from './names.ts';
import type { Name } from './names/model.ts';
import { isRegion } from './regions.ts';
import { describeEntities } from './roles.ts';
import { resolveSources } from './resolve.ts';
import type { Resolution } from './resolve/state.ts';
import { linkQuotes } from './quote-attribution.ts';
import type { QuoteLink } from './quote-links/model.ts';
import { blockAt, sectionAt } from './sections.ts';
import { lowerCaseWords } from './lower-words.ts';
import { articleWords } from './article-words.ts';

/** What sources, quotations and claims share about one article; made once per article. */
export interface Analysis {
  readonly sentences: readonly SentenceTokens[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  /** By attribution: index into `entities`, or null when unknown. */
  readonly resolutions: readonly Resolution[];
  /** By mark pair of the article. */
  readonly links: readonly QuoteLink[];
}

const SILENT = new Set(['promo', 'comment-form', 'credit', 'headline']);
const cache = new WeakMap<object, Analysis>();

function namesOf(input: ArticleText): Name[] {
  const { article, sentences } = input;
  const { bySentence, all } = articleWords(input);
  const lower = lowerCaseWords(article.text, all);
  return bySentence.flatMap((tokens, i) =>
    SILENT.has(sectionAt(article, sentences[i]?.start ?? 0)) ? [] : findNames(tokens, (w) => lower.has(w), isRegion),
  );
}

function analyseOnce(input: ArticleText): Analysis {
  const sentences = sentenceTokens(input);
  const attributions = sentences.flatMap((s, i) =>
    SILENT.has(sectionAt(input.article, s.range.start)) ? [] : attributionsIn(s.tokens, i),
  );
  const names = namesOf(input);
  const inQuotes = (offset: number): boolean => input.marks.some((m) => m.start <= offset && offset < m.end);
  const entities = groupNames(names, inQuotes, (offset) => blockAt(input.article.blocks, offset) ?? -1);
  describeEntities(input.article.text, entities, names);
  const resolutions = resolveSources({ article: input.article, sentences, attributions, entities, names });
  const links = linkQuotes({ input, sentences, attributions, resolutions });
  return { sentences, attributions, names, entities, resolutions, links };
}

/** The analysis of an article; computed on the first call for it. */
export function analyse(input: ArticleText): Analysis {
  const known = cache.get(input.article);
  if (known) return known;
  const made = analyseOnce(input);
  cache.set(input.article, made);
  return made;
}
