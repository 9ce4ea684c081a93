import type { Article } from '../../story/article.ts';
import type { Readable } from '../model.ts';
import { attributionsIn, sentenceTokens } from './attribution.ts';
import type { Attribution, SentenceTokens } from './attribution/model.ts';
import { groupNames } from './entities.ts';
import type { Entity } from './entities/model.ts';
import { tellThings } from './entities/things.ts';
import { findNames } from './names.ts';
import { headingNames, isTitleCase } from './names/title-case.ts';
import type { Name } from './names/model.ts';
import type { Token } from './tokens.ts';
import { isRegion } from './regions.ts';
import { describeEntities } from './roles.ts';
import { stancesIn } from './attribution/stances.ts';
import { resolveSources, resolveStances } from './resolve.ts';
import type { Resolution } from './resolve/state.ts';
import { linkQuotes } from './quote-attribution.ts';
import type { Candidate, QuoteLink } from './quote-links/model.ts';
import { blockAt, sectionAt } from './sections.ts';
import { datelineOfBlock } from '../sentences.ts';
import { lowerCaseWords } from './lower-words.ts';
import { articleWords } from './article-words.ts';

/** What sources, quotations and claims share about one article; made once per article. */
export interface Analysis {
  readonly sentences: readonly SentenceTokens[];
  readonly attributions: readonly Attribution[];
  /** Attributions with their indices, by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Candidate[]>;
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  /** By attribution: index into `entities`, or null when unknown. */
  readonly resolutions: readonly Resolution[];
  /** Views and wishes, which give no quotation a speaker, and whom their sources mean. */
  readonly stances: readonly { readonly a: Attribution; readonly resolution: Resolution }[];
  /** By mark pair of the article. */
  readonly links: readonly QuoteLink[];
}

const SILENT = new Set(['promo', 'comment-form', 'credit', 'headline']);
const isSilent = (article: Article, s: SentenceTokens): boolean => SILENT.has(sectionAt(article, s.range.start));
/** A heading tells whose view it sums up only to those who read on. */
const isBrief = (article: Article, s: SentenceTokens): boolean => sectionAt(article, s.range.start) === 'subheading';
const cache = new WeakMap<object, Analysis>();

/** Is the sentence the dateline of its paragraph? */
function isDateline({ blocks, text }: Article, { start, end }: SentenceTokens['range']): boolean {
  const block = blocks[blockAt(blocks, start) ?? -1];
  if (block === undefined || block.start !== start || end === block.end) return false;
  const found = datelineOfBlock(block, text.slice(block.start, block.end));
  return found !== null && block.start + found.end === end;
}

/** Names of a dateline: a place or, in brackets, who carries the report; nobody with a title. */
const datelineNames = (tokens: readonly Token[], common: (word: string) => boolean): Name[] =>
  findNames(tokens, common, isRegion).map((name) => ({
    ...name,
    honorific: null,
    title: null,
    leads: false,
    dateline: /^[([]$/.test(name.before?.text ?? '') ? 'agency' : 'place',
  }));

/** Names of the running text; of headings only full names that the text nowhere gives, where it goes on with the surname. */
function namesOf(input: Readable): Name[] {
  const { article, sentences } = input;
  const { bySentence, all } = articleWords(input);
  const lower = lowerCaseWords(article.text, all);
  const common = (word: string): boolean => lower.has(word);
  const lines = bySentence.map((tokens, i) => ({ tokens, section: sectionAt(article, sentences[i]?.start ?? 0) }));
  const isHead = (i: number): boolean => isDateline(article, sentences[i] ?? { start: 0, end: 0 });
  const datelines = new Set(lines.filter((_, i) => isHead(i)));
  const isText = (line: (typeof lines)[number]): boolean =>
    datelines.has(line) || (!SILENT.has(line.section) && !isTitleCase(line.tokens, common));
  const [text, headings] = [lines.filter(isText), lines.filter((line) => !isText(line))];
  const names = text.flatMap((line) =>
    datelines.has(line) ? datelineNames(line.tokens, common) : findNames(line.tokens, common, isRegion),
  );
  const full = headings
    .filter((line) => line.section === 'headline' || !SILENT.has(line.section))
    .flatMap((line) => headingNames(line.tokens, common));
  return [...full.filter((name) => isNeeded(name, names)), ...names].sort((a, b) => a.start - b.start);
}

/** The text has the surname alone, and nobody's full name with it. */
function isNeeded({ head }: Name, names: readonly Name[]): boolean {
  const same = names.filter((n) => n.head === head);
  return same.length > 0 && same.every((n) => n.words.length === 1);
}

function analyseOnce(input: Readable): Analysis {
  const sentences = sentenceTokens(input);
  const attributions = sentences.flatMap((s, i) => (isSilent(input.article, s) ? [] : attributionsIn(s.tokens, i)));
  const names = namesOf(input);
  const inQuotes = (offset: number): boolean => input.marks.some((m) => m.start <= offset && offset < m.end);
  const entities = groupNames(names, inQuotes, (offset) => blockAt(input.article.blocks, offset) ?? -1);
  tellThings(input.article.text, entities);
  describeEntities(input.article.text, entities, names);
  const sources = { article: input.article, sentences, attributions, entities, names };
  const resolutions = resolveSources(sources);
  const taken = sentences.flatMap((s, i) =>
    isSilent(input.article, s) || isBrief(input.article, s) ? [] : stancesIn(s.tokens, i),
  );
  const stances = resolveStances(sources, resolutions, taken);
  const bySentence = Map.groupBy(
    attributions.map((a, index) => ({ a, index })),
    ({ a }) => a.sentence,
  );
  const links = linkQuotes({ input, sentences, attributions, bySentence, resolutions });
  return { sentences, attributions, bySentence, names, entities, resolutions, stances, links };
}

/** The analysis of an article; computed on the first call for it. */
export function analyse(input: Readable): Analysis {
  const known = cache.get(input.article);
  if (known) return known;
  const made = analyseOnce(input);
  cache.set(input.article, made);
  return made;
}
