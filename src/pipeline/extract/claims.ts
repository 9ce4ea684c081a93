import type { Claim, Quote } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { idGiver } from '../ids.ts';
import { statements } from '../language/clauses.ts';
import { cueOf } from '../language/cue-forms.ts';
import { sectionAt } from '../language/sections.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { NEGATIONS } from '../language/words/closed-class.ts';
import { DENIALS, DISTANCING, HEDGES } from '../language/words/certainty.ts';
import type { ExtractInput, Extractor, Range } from '../model.ts';

const SILENT = new Set(['promo', 'comment-form', 'credit', 'headline', 'subheading']);
type Voice = Pick<Claim, 'by' | 'via'> & { readonly cue: Span | null };
const OUTLET: Voice = { by: null, via: [], cue: null };

/** Stretches of one sentence with one voice each: reported words with their speaker, the rest with the outlet's. */
function stretches(sentence: Range, quotes: readonly Quote[]): { range: Range; voice: Voice }[] {
  const out: { range: Range; voice: Voice }[] = [];
  let at = sentence.start;
  for (const q of quotes) {
    if (q.start < at) continue;
    if (q.start > at) out.push({ range: { start: at, end: q.start }, voice: OUTLET });
    out.push({ range: q, voice: { by: q.speaker, via: q.via, cue: q.cue } });
    at = q.end;
  }
  if (at < sentence.end) out.push({ range: { start: at, end: sentence.end }, voice: OUTLET });
  return out;
}

const within = (r: Range, x: Range): boolean => x.start >= r.start && x.end <= r.end;
const spanOf = (input: ExtractInput, r: Range): Span => ({
  article: input.article.id,
  start: r.start,
  end: r.end,
  text: input.article.text.slice(r.start, r.end),
});

function certainty(tokens: readonly Token[], voice: Voice): { certainty: Claim['certainty']; cues: Token[] } {
  const lemma = cueOf(voice.cue?.text.toLowerCase() ?? '')?.lemma ?? '';
  const hedges = tokens.filter((t) => HEDGES.has(t.lower) && !t.cap);
  const negative = tokens.filter((t) => NEGATIONS.has(t.lower));
  if (DENIALS.has(lemma)) return { certainty: 'denied', cues: negative };
  if (hedges.length > 0 || DISTANCING.has(lemma)) return { certainty: 'hedged', cues: hedges };
  return { certainty: voice.cue !== null || voice.by !== null ? 'attributed' : 'stated', cues: [] };
}

function toClaim(input: ExtractInput, range: Range, voice: Voice, giveId: (text: string) => string): Claim {
  const { article, earlier } = input;
  const words = spanOf(input, range);
  const found = certainty(tokenise(article.text, range), voice);
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

/** Statements of every sentence, each with who stands behind it. Not found: statements made by a noun phrase alone. */
export const extractClaims: Extractor<'claims'> = (input) => {
  const giveId = idGiver('c', input.article.id);
  const spoken = input.earlier.quotes.filter((q) => q.form === 'indirect' || q.form === 'direct');
  return input.sentences
    .filter(
      (s) =>
        !SILENT.has(sectionAt(input.article, s.start)) &&
        input.article.blocks.some((b) => b.repeats === null && within(b, s)),
    )
    .flatMap((s) =>
      stretches(
        s,
        spoken.filter((q) => within(s, q)),
      ),
    )
    .flatMap(({ range, voice }) => statements(tokenise(input.article.text, range)).map((r) => ({ r, voice })))
    .filter(({ r, voice }) => voice !== OUTLET || !isAttribution(input, r, spoken))
    .map(({ r, voice }) => toClaim(input, r, voice, giveId));
};

/** “X said” itself is no checkable statement of the outlet unless it says when or where. */
function isAttribution(input: ExtractInput, range: Range, spoken: readonly Quote[]): boolean {
  const cue = spoken.find((q) => q.cue !== null && within(range, q.cue));
  return cue !== undefined && range.end - range.start < 40 && !input.earlier.dates.some((d) => within(range, d));
}
