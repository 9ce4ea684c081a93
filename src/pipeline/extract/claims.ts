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
import { sectionAt } from '../language/sections.ts';
import { type Told, told, within } from '../language/told.ts';
import type { Token } from '../language/tokens.ts';
import { CONTRADICTED, DENIALS, DISTANCING } from '../language/words/certainty.ts';
import { NEGATIONS } from '../language/words/closed-class.ts';
import type { ExtractInput, Extractor, Range } from '../model.ts';

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

function certainty(tokens: readonly Token[], voice: Voice): { certainty: Claim['certainty']; cues: Token[] } {
  const lemma = cueLemma(voice.cue?.text ?? '');
  if (DENIALS.has(lemma)) return { certainty: 'denied', cues: tokens.filter((t) => NEGATIONS.has(t.lower)) };
  const contradiction = voice.reported ? contradictions(tokens) : [];
  if (contradiction.length > 0) return { certainty: 'denied', cues: contradiction };
  const doubt = hedges(tokens);
  if (doubt.length > 0 || DISTANCING.has(lemma)) return { certainty: 'hedged', cues: doubt };
  return { certainty: voice.reported ? 'attributed' : 'stated', cues: [] };
}

function toClaim(input: ExtractInput, range: Range, voice: Voice, giveId: (text: string) => string): Claim {
  const { article, earlier } = input;
  const words = spanOf(input, range);
  const found = certainty(articleWords(input).within(range), voice);
  return {
    id: giveId(words.text),
    kind: 'claim',
    ...words,
    rule: voice.reported ? 'claim/reported' : 'claim/own-voice',
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

/** Does the verb contradict somebody? “denied any link” and “dismissed the reports” do, “rejected the offer” does not. */
function contradicts(lemma: string, after: string): boolean {
  if (/^(?:deny|dispute)$/.test(lemma)) return true;
  return (
    DENIALS.has(lemma) && (after.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 5).some((w) => CONTRADICTED.has(w))
  );
}

/** The subject of “denied any link” stands behind its clause; what it denies is not reported word for word. */
function denier(input: ExtractInput, range: Range): Voice | null {
  const { attributions, resolutions } = analyse(input);
  const at = attributions.findIndex(
    (a) =>
      within(range, a.cue) &&
      !a.negated &&
      a.source !== null &&
      contradicts(a.verb?.lemma ?? '', input.article.text.slice(a.cue.end, range.end)),
  );
  const cue = attributions[at]?.cue;
  const entity = resolutions[at]?.entity ?? null;
  if (!cue) return null;
  const known = entity !== null && input.earlier.sources.some((s) => s.id === localId(entity));
  return { by: known ? localId(entity) : null, via: [], cue: spanOf(input, cue), reported: true };
}

/** “which had been closed”, “which she said was closed”: the tense of a report, or its words, show that the relative clause is part of it. */
function shifted(input: ExtractInput, range: Range): boolean {
  const tokens = articleWords(input).within(range).slice(1);
  const verb = tokens[verbIn(tokens, 0, tokens.length)]?.lower ?? '';
  return /^(?:had|would)$/.test(verb) || cueOf(verb)?.classes.has('say') === true;
}

function voiceOf(input: ExtractInput, { range, quote, aside }: Told): Voice {
  if (quote === null || (aside && quote.form === 'indirect' && !shifted(input, range)))
    return denier(input, range) ?? OUTLET;
  return { by: quote.speaker, via: quote.via, cue: quote.cue, reported: true };
}

const spoken = (q: Quote): boolean => q.form === 'indirect' || q.form === 'direct';

/** Statements of every sentence, each with who stands behind it, and what the words around a name say of it. */
export const extractClaims: Extractor<'claims'> = (input) => {
  const { article, sentences, earlier } = input;
  const giveId = idGiver('c', article.id);
  const counts = (s: Range): boolean =>
    !SILENT.has(sectionAt(article, s.start)) && article.blocks.some((b) => b.repeats === null && within(b, s));
  const running = sentences.filter(counts);
  const telling = {
    text: article.text,
    words: articleWords(input).within,
    quotes: earlier.quotes.filter(spoken),
    dates: earlier.dates,
  };
  const said = running.flatMap((s) => told(telling, s));
  const described = descriptions(article.text, analyse(input).names)
    .filter((r) => running.some((s) => within(s, r)))
    .filter((r) => !said.some((one) => one.range.start === r.start && one.range.end === r.end));
  return [
    ...said.map((one) => ({ r: one.range, voice: voiceOf(input, one) })),
    ...described.map((r) => ({ r, voice: OUTLET })),
  ]
    .sort((a, b) => a.r.start - b.r.start || b.r.end - a.r.end)
    .map(({ r, voice }) => toClaim(input, r, voice, giveId));
};
