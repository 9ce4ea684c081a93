import type { Article } from '../../story/article.ts';
import type { Quote } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { idGiver } from '../ids.ts';
import { type Analysis, analyse } from '../language/analysis.ts';
import type { Attribution, SentenceTokens } from '../language/attribution/model.ts';
import { carriersOf } from '../language/carriers.ts';
import { type QuoteForm, quoteForm } from '../language/quote-form.ts';
import { joinParts } from '../language/quote-parts.ts';
import { sentenceIndex } from '../language/resolve/discourse.ts';
import { reportedWords } from '../language/reported.ts';
import { reporterOf, surenessOf } from '../language/quote-links/grounds.ts';
import { naming } from '../language/quote-links/stated.ts';
import { saidOn } from '../language/said-on.ts';
import { stanceWords } from '../language/stance.ts';
import { sectionAt } from '../language/sections.ts';
import type { ExtractInput, Extractor, Range } from '../model.ts';
import { localId } from '../language/local-id.ts';

interface Work {
  readonly input: ExtractInput;
  readonly analysis: Analysis;
  readonly sources: ReadonlySet<string>;
  readonly giveId: (text: string) => string;
}

const spanOf = (article: Article, r: Range): Span => ({
  article: article.id,
  start: r.start,
  end: r.end,
  text: article.text.slice(r.start, r.end),
});

function sentenceAt({ analysis }: Work, offset: number): number {
  return sentenceIndex(analysis, offset);
}
function context(work: Work, from: number, to: number): Quote['context'] {
  const { sentences } = work.analysis;
  const text = (i: number): string => {
    const s = sentences[i];
    return s ? work.input.article.text.slice(s.range.start, s.range.end) : '';
  };
  return { before: text(sentenceAt(work, from) - 1), after: text(sentenceAt(work, Math.max(from, to - 1)) + 1) };
}

/** What one attribution says about the words that hang on it. */
function voice(work: Work, index: number | null): Pick<Quote, 'speaker' | 'alternatives' | 'via' | 'said'> {
  const { analysis, sources, input } = work;
  const a = index === null ? undefined : analysis.attributions[index];
  if (index === null || !a) return { speaker: null, alternatives: [], via: [], said: null };
  const known = (i: number | null): string[] => (i !== null && sources.has(localId(i)) ? [localId(i)] : []);
  const all = analysis.bySentence.get(a.sentence) ?? [];
  const sentence = analysis.sentences[a.sentence];
  const via = sentence
    ? carriersOf(
        { article: input.article, sentence, all, resolutions: analysis.resolutions, entities: analysis.entities },
        index,
      )
    : [];
  const found = analysis.resolutions[index];
  const reporter = reporterOf(analysis, index);
  return {
    speaker: known(found?.entity ?? null)[0] ?? null,
    alternatives: [...(found?.alternatives ?? []), ...(reporter === null ? [] : [reporter])].flatMap(known),
    via: via.flatMap(known),
    said: saidOn(input.article.text, input.earlier.dates, analysis.sentences[a.sentence], a),
  };
}

function named(
  work: Work,
  a: Attribution | undefined,
  stated: boolean,
): Pick<Quote, 'mention' | 'described' | 'restsOn'> {
  const { mention, described, restsOn } = naming(a ? work.analysis.sentences[a.sentence] : undefined, a, stated);
  const span = (r: Range | null): Span | null => (r ? spanOf(work.input.article, r) : null);
  return { mention: span(mention), described: span(described), restsOn: span(restsOn) };
}

function markedQuote(work: Work, n: number): Quote {
  const { input, analysis } = work;
  const pair = input.marks[n];
  const link = analysis.links[n];
  if (!pair || !link) throw new RangeError(`mark pair ${n} of ${input.marks.length}`);
  const form: QuoteForm = quoteForm(input, analysis.links, n);
  const spoken = form !== 'scare';
  const index = spoken ? link.attribution : null;
  const a = index === null ? undefined : analysis.attributions[index];
  const stated = link.basis === 'stated' && a !== undefined;
  const words = spanOf(input.article, pair);
  const who = voice(work, index);
  return {
    id: work.giveId(words.text),
    kind: 'quote',
    ...words,
    rule: spoken ? link.rule : 'quote/marked-words',
    confidence: spoken ? surenessOf(analysis, input.article.text, index, link.rule) : 'likely',
    section: sectionAt(input.article, pair.start),
    form,
    marks: pair.marks,
    speakerBasis: who.speaker === null ? 'unknown' : stated ? 'stated' : 'implied',
    cue: stated ? spanOf(input.article, a.cue) : null,
    ...named(work, a, stated),
    context: context(work, pair.start, pair.end),
    part: null,
    ...who,
  };
}

/** What every record of words without marks says of itself. */
function unmarked(work: Work, a: Attribution, range: Range) {
  const words = spanOf(work.input.article, range);
  return {
    id: work.giveId(words.text),
    kind: 'quote' as const,
    ...words,
    section: sectionAt(work.input.article, range.start),
    marks: null,
    cue: spanOf(work.input.article, a.cue),
    ...named(work, a, true),
    context: context(work, range.start, range.end),
    part: null,
  };
}

function reportedQuote(work: Work, index: number, sentence: SentenceTokens, all: readonly Attribution[]): Quote | null {
  const a = work.analysis.attributions[index];
  const range = a?.speech && !a.negated ? reportedWords(sentence, a, all) : null;
  if (!a || !range) return null;
  const who = voice(work, index);
  return {
    ...unmarked(work, a, range),
    rule: `quote/indirect-${a.shape}`,
    confidence: surenessOf(work.analysis, work.input.article.text, index, `quote/indirect-${a.shape}`),
    form: 'indirect',
    speakerBasis: who.speaker === null ? 'unknown' : 'stated',
    ...who,
  };
}

function stanceQuote(work: Work, a: Attribution, entity: number | null, all: readonly Attribution[]): Quote[] {
  const sentence = work.analysis.sentences[a.sentence];
  const range = sentence ? stanceWords(sentence, a, all) : null;
  if (!range) return [];
  const speaker = entity !== null && work.sources.has(localId(entity)) ? localId(entity) : null;
  return [
    {
      ...unmarked(work, a, range),
      rule: `quote/stance-${a.shape}`,
      confidence: 'unsure',
      form: 'stance',
      speaker,
      speakerBasis: speaker === null ? 'unknown' : 'stated',
      alternatives: [],
      via: [],
      said: null,
    },
  ];
}

/** Reported speech; where an attribution reports no words and gave none in marks, what it is about. */
function unmarkedQuotes(work: Work): Quote[] {
  const { attributions, bySentence, resolutions, sentences, stances, links } = work.analysis;
  const taken = new Set(links.flatMap((link) => (link.basis === 'stated' ? [link.attribution] : [])));
  const inAll = ({ sentence }: Attribution): Attribution[] => (bySentence.get(sentence) ?? []).map(({ a }) => a);
  const own = attributions.flatMap((a, n) => {
    const sentence = sentences[a.sentence];
    const reported = sentence ? reportedQuote(work, n, sentence, inAll(a)) : null;
    if (reported) return [reported];
    return taken.has(n) ? [] : stanceQuote(work, a, resolutions[n]?.entity ?? null, inAll(a));
  });
  return [...own, ...stances.flatMap(({ a, resolution }) => stanceQuote(work, a, resolution.entity, inAll(a)))];
}

/** Quotation records in text order: first every mark pair, then reported speech and stances. Speakers are local source ids. */
export const extractQuotes: Extractor<'quotes'> = (input) => {
  const analysis = analyse(input);
  const work: Work = {
    input,
    analysis,
    sources: new Set(input.earlier.sources.map((s) => s.id)),
    giveId: idGiver('q', input.article.id),
  };
  const marked = joinParts(
    input,
    analysis.links,
    input.marks.map((_, n) => markedQuote(work, n)),
  );
  return [...marked, ...unmarkedQuotes(work)].sort((a, b) => a.start - b.start || b.end - a.end);
};
