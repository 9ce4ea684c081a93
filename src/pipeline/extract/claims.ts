import type { Claim, Quote } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { idGiver } from '../ids.ts';
import { statements } from '../language/clauses.ts';
import { appositionEnd } from '../language/roles.ts';
import { cueOf } from '../language/cue-forms.ts';
import { sectionAt } from '../language/sections.ts';
import { articleWords } from '../language/article-words.ts';
import type { Token } from '../language/tokens.ts';
import { NEGATIONS } from '../language/words/closed-class.ts';
import { DENIALS, DISTANCING, HEDGES } from '../language/words/certainty.ts';
import type { ExtractInput, Extractor, Range } from '../model.ts';

const SILENT = new Set(['promo', 'comment-form', 'credit', 'headline', 'subheading']);
type Voice = Pick<Claim, 'by' | 'via'> & { readonly cue: Span | null };
const OUTLET: Voice = { by: null, via: [], cue: null };

/** The words that attribute a report standing inside another: “which he said”. They state nothing of their own. */
const attributionOf = (q: Quote): Range | null =>
  q.mention && q.cue
    ? { start: Math.min(q.mention.start, q.cue.start), end: Math.max(q.mention.end, q.cue.end) }
    : q.cue;

/** Stretches of one sentence with one voice each: reported words with the speaker of the innermost report, the rest with the outlet's. */
function stretches(sentence: Range, quotes: readonly Quote[]): { range: Range; voice: Voice }[] {
  const nested = quotes.flatMap((q) => {
    const words = attributionOf(q);
    return words && quotes.some((o) => o !== q && within(o, words)) ? [words] : [];
  });
  const edges = [sentence, ...quotes, ...nested].flatMap((r) => [r.start, r.end]).sort((x, y) => x - y);
  return edges.slice(1).flatMap((end, n) => {
    const range = { start: edges[n] ?? 0, end };
    if (range.end - range.start < 3 || nested.some((words) => within(words, range))) return [];
    const inner = quotes.filter((q) => within(q, range)).toSorted((x, y) => x.end - x.start - (y.end - y.start))[0];
    return [{ range, voice: inner ? { by: inner.speaker, via: inner.via, cue: inner.cue } : OUTLET }];
  });
}

const within = (r: Range, x: Range): boolean => x.start >= r.start && x.end <= r.end;
const spanOf = (input: ExtractInput, r: Range): Span => ({
  article: input.article.id,
  start: r.start,
  end: r.end,
  text: input.article.text.slice(r.start, r.end),
});

/** Lemma of the verb in a cue such as “has repeatedly denied”. */
const cueLemma = (cue: string): string =>
  (cue.toLowerCase().match(/\p{L}+/gu) ?? []).map((w) => cueOf(w)?.lemma).findLast((l) => l !== undefined) ?? '';

/** “he had not organised it”, “there were no signs”: reported words that contradict that something was done or seen. */
function contradicting(tokens: readonly Token[]): Token[] {
  return tokens.filter((t, i) => {
    const before = tokens[i - 1]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (t.lower === 'not')
      return /^(?:had|has|have|did)$/.test(before) && /^(?:he|she|it|they|we|i)$/.test(tokens[i - 2]?.lower ?? '');
    return t.lower === 'no' && /^(?:signs?|evidence|reports?|truth|indications?|plans?|proof)$/.test(next);
  });
}

function certainty(tokens: readonly Token[], voice: Voice): { certainty: Claim['certainty']; cues: Token[] } {
  const lemma = cueLemma(voice.cue?.text ?? '');
  const hedges = tokens.filter((t) => HEDGES.has(t.lower) && !t.cap);
  const negative = tokens.filter((t) => NEGATIONS.has(t.lower));
  if (DENIALS.has(lemma)) return { certainty: 'denied', cues: negative };
  const contradiction = voice.cue === null ? [] : contradicting(tokens);
  if (contradiction.length > 0) return { certainty: 'denied', cues: contradiction };
  if (hedges.length > 0 || DISTANCING.has(lemma)) return { certainty: 'hedged', cues: hedges };
  return { certainty: voice.cue !== null || voice.by !== null ? 'attributed' : 'stated', cues: [] };
}

function toClaim(input: ExtractInput, range: Range, voice: Voice, giveId: (text: string) => string): Claim {
  const { article, earlier } = input;
  const words = spanOf(input, range);
  const found = certainty(articleWords(input).within(range), voice);
  return {
    id: giveId(words.text),
    kind: 'claim',
    ...words,
    rule: voice.cue || voice.by ? 'claim/reported' : 'claim/own-voice',
    confidence: 'likely',
    section: sectionAt(article, range.start),
    by: voice.by,
    via: voice.via,
    certainty: found.certainty,
    cues: [...(voice.cue ? [voice.cue] : []), ...found.cues.map((t) => spanOf(input, t))],
    figures: earlier.figures.filter((f) => within(range, f)).map((f) => f.id),
    dates: earlier.dates.filter((d) => within(range, d)).map((d) => d.id),
  };
}

/** Statements of the running text, sentence by sentence, each with its voice. */
function told(input: ExtractInput): { r: Range; voice: Voice }[] {
  const { article, sentences, earlier } = input;
  const spoken = earlier.quotes.filter((q) => q.form === 'indirect' || q.form === 'direct');
  const counts = (s: Range): boolean =>
    !SILENT.has(sectionAt(article, s.start)) && article.blocks.some((b) => b.repeats === null && within(b, s));
  const reports = (s: Range): Quote[] => spoken.filter((q) => within(s, q));
  return sentences
    .filter(counts)
    .flatMap((s) => stretches(s, reports(s)))
    .flatMap(({ range, voice }) => statements(articleWords(input).within(range)).map((r) => ({ r, voice })))
    .filter(({ r, voice }) => voice !== OUTLET || !isAttribution(input, r, spoken));
}

/** Statements of every sentence, each with who stands behind it, and what appositions say of people. */
export const extractClaims: Extractor<'claims'> = (input) => {
  const giveId = idGiver('c', input.article.id);
  const described = appositions(input).map((r) => ({ r, voice: OUTLET }));
  return [...told(input), ...described]
    .sort((a, b) => a.r.start - b.r.start || b.r.end - a.r.end)
    .map(({ r, voice }) => toClaim(input, r, voice, giveId));
};

/** “Ann Bo, head of the mission”: what somebody is, stated by a name and its apposition alone. */
function appositions(input: ExtractInput): Range[] {
  const { article, earlier } = input;
  return earlier.sources
    .filter((s) => s.type === 'person')
    .flatMap((s) => s.mentions)
    .filter((m) => !SILENT.has(sectionAt(article, m.start)))
    .flatMap((m) => {
      const end = appositionEnd(article.text, m.end);
      return end === null ? [] : [{ start: m.start, end }];
    });
}

/** “X said” itself is no checkable statement of the outlet unless it says when or where. */
function isAttribution(input: ExtractInput, range: Range, spoken: readonly Quote[]): boolean {
  const cue = spoken.find((q) => q.cue !== null && within(range, q.cue));
  return cue !== undefined && range.end - range.start < 40 && !input.earlier.dates.some((d) => within(range, d));
}
