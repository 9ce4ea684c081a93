import type { Claim, Quote } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { idGiver } from '../ids.ts';
import { analyse } from '../language/analysis.ts';
import { articleWords } from '../language/article-words.ts';
import { contradictions, hedges } from '../language/certainty.ts';
import { cueOf } from '../language/cue-forms.ts';
import { verbIn } from '../language/finite.ts';
import { descriptions } from '../language/described.ts';
import { localId } from '../language/local-id.ts';
import { blockAt, sectionAt } from '../language/sections.ts';
import { type Told, told, within } from '../language/told.ts';
import type { Token } from '../language/tokens.ts';
import { CONTRADICTED, DENIALS, DISTANCING, WITHHELD } from '../language/words/certainty.ts';
import { DETERMINERS, NEGATIONS, POSSESSIVE } from '../language/words/closed-class.ts';
import type { ExtractInput, Extractor, Range } from '../model.ts';
import { rangesWithin } from '../sorted.ts';

const SILENT = new Set(['promo', 'comment-form', 'credit', 'headline', 'subheading']);
/** `reported`: words of somebody, known or not; else the outlet's own. */
type Voice = Pick<Claim, 'by' | 'via'> & { readonly cue: Span | null; readonly reported: boolean };
const OUTLET: Voice = { by: null, via: [], cue: null, reported: false };

const spanOf = (input: ExtractInput, r: Range): Span => ({
  article: input.article.id,
  start: r.start,
  end: r.end,
  text: input.article.text.slice(r.start, r.end),
});

/** Lemma of the verb in a cue such as “has repeatedly denied”. */
const cueLemma = (cue: string): string =>
  (cue.toLowerCase().match(/\p{L}+/gu) ?? []).map((w) => cueOf(w)?.lemma).findLast((l) => l !== undefined) ?? '';

/** `tokens`: the words of the claim but for clauses set off in it, which have a certainty of their own. */
function certainty(tokens: readonly Token[], voice: Voice): { certainty: Claim['certainty']; cues: Token[] } {
  const lemma = cueLemma(voice.cue?.text ?? '');
  if (DENIALS.has(lemma)) return { certainty: 'denied', cues: tokens.filter((t) => NEGATIONS.has(t.lower)) };
  const contradiction = voice.reported ? contradictions(tokens) : [];
  if (contradiction.length > 0) return { certainty: 'denied', cues: contradiction };
  const doubt = hedges(tokens);
  if (doubt.length > 0 || DISTANCING.has(lemma)) return { certainty: 'hedged', cues: doubt };
  return { certainty: voice.reported ? 'attributed' : 'stated', cues: [] };
}

interface Draft {
  readonly range: Range;
  readonly voice: Voice;
  /** Other statements that stand inside it. */
  readonly inner: readonly Range[];
  /** Only a title before a name. */
  readonly title: boolean;
}

function toClaim(input: ExtractInput, { range, voice, inner, title }: Draft, giveId: (text: string) => string): Claim {
  const { article, earlier } = input;
  const words = spanOf(input, range);
  const own = articleWords(input)
    .within(range)
    .filter((t) => !inner.some((r) => within(r, t)));
  const found = certainty(own, voice);
  return {
    id: giveId(words.text),
    kind: 'claim',
    ...words,
    rule: title ? 'claim/title-before-name' : voice.reported ? 'claim/reported' : 'claim/own-voice',
    confidence: 'likely',
    section: sectionAt(article, range.start),
    by: voice.by,
    via: voice.via,
    certainty: found.certainty,
    cues: [...(voice.cue ? [voice.cue] : []), ...found.cues.map((t) => spanOf(input, t))],
    figures: rangesWithin(earlier.figures, range).map((f) => f.id),
    dates: rangesWithin(earlier.dates, range).map((d) => d.id),
  };
}

/** Does the verb contradict somebody? “denied any link” and “dismissed the reports” do, “rejected the offer” and “disputed waters” do not. */
function contradicts(lemma: string, after: string): boolean {
  const next = (after.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).slice(0, 5);
  const [first = ''] = next;
  if (lemma === 'deny') return !WITHHELD.test(first);
  if (lemma === 'dispute') return [DETERMINERS, POSSESSIVE, CONTRADICTED].some((set) => set.has(first));
  return next.some((w) => CONTRADICTED.has(w));
}

/** The subject of “denied any link” stands behind its clause; what it denies is not reported word for word. */
function deniers(input: ExtractInput): readonly Voice[] {
  const { attributions, resolutions } = analyse(input);
  const known = new Set(input.earlier.sources.map((s) => s.id));
  return attributions.flatMap((a, at): Voice[] => {
    const lemma = a.verb?.lemma ?? '';
    if (!DENIALS.has(lemma) || a.negated || a.source === null) return [];
    if (!contradicts(lemma, input.article.text.slice(a.cue.end, a.cue.end + 60))) return [];
    const by = localId(resolutions[at]?.entity ?? -1);
    return [{ by: known.has(by) ? by : null, via: [], cue: spanOf(input, a.cue), reported: true }];
  });
}

/** “which had been closed”, “which she said was closed”: the tense of a report, or its words, show that the relative clause is part of it. */
function shifted(input: ExtractInput, range: Range): boolean {
  const tokens = articleWords(input).within(range).slice(1);
  const verb = tokens[verbIn(tokens, 0, tokens.length)]?.lower ?? '';
  return /^(?:had|would)$/.test(verb) || cueOf(verb)?.classes.has('say') === true;
}

function voiceOf(input: ExtractInput, denied: readonly Voice[], { range, quote, aside }: Told): Voice {
  if (quote === null || (aside && quote.form === 'indirect' && !shifted(input, range)))
    return denied.find(({ cue }) => cue !== null && within(range, cue)) ?? OUTLET;
  return { by: quote.speaker, via: quote.via, cue: quote.cue, reported: true };
}

/**
 * Words with a voice of their own, with the stretch they cover. What is called for, promised or disputed is named and not said: “promised an inquiry”
 * is the outlet's statement. Where the attribution closes its sentence, all before it is reported: “Bo has called it “vain”, the paper said”.
 */
function spoken(input: ExtractInput, quote: Quote): Quote[] {
  if (quote.form !== 'indirect') return quote.form === 'direct' ? [quote] : [];
  const tokens = articleWords(input).within(quote);
  if (verbIn(tokens, 0, tokens.length) >= 0)
    return /(?<!according)\s(?:for|on|upon|to)$/i.test(quote.cue?.text ?? '') ? [] : [quote];
  const sentence = input.sentences.find((s) => within(s, quote));
  return sentence && quote.cue && quote.end <= quote.cue.start ? [{ ...quote, start: sentence.start }] : [];
}

/** Statements of every sentence, each with who stands behind it, and what the words around a name say of it. */
export const extractClaims: Extractor<'claims'> = (input) => {
  const { article, sentences, earlier } = input;
  const giveId = idGiver('c', article.id);
  const counts = (s: Range): boolean => {
    const block = article.blocks[blockAt(article.blocks, s.start) ?? -1];
    return block !== undefined && !SILENT.has(block.kind) && block.repeats === null && within(block, s);
  };
  const running = sentences.filter(counts);
  const telling = {
    text: article.text,
    words: articleWords(input).within,
    quotes: earlier.quotes.flatMap((q) => spoken(input, q)),
    dates: earlier.dates,
  };
  const said = running.flatMap((s) => told(telling, s));
  const denied = deniers(input);
  const people = new Set(earlier.sources.flatMap((s) => (s.type === 'person' ? s.mentions.map((m) => m.start) : [])));
  const described = descriptions(article.text, analyse(input).names, (name) => people.has(name.start))
    .filter((r) => running.some((s) => within(s, r)))
    .filter((r) => !said.some((one) => one.range.start === r.start && one.range.end === r.end));
  const drafts = [
    ...said.map((one) => ({
      range: one.range,
      voice: voiceOf(input, denied, one),
      inner: insideOf(one.range, said),
      title: false,
    })),
    ...described.map(({ start, end, title }) => ({ range: { start, end }, voice: OUTLET, inner: [], title })),
  ];
  return drafts
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    .map((draft) => toClaim(input, draft, giveId));
};

const insideOf = (range: Range, said: readonly Told[]): Range[] =>
  said.flatMap((one) => (one.range.start > range.start && within(range, one.range) ? [one.range] : []));
