import { cueOf } from '../cue-forms.ts';
import { canSpeak } from '../phrases/leftwards.ts';
import { headOf, headSpeaks } from '../phrases/speaks.ts';
import { isAdverb, lowerAt, textAt, verbLike } from '../phrases/look.ts';
import { phraseFrom } from '../phrases/rightwards.ts';
import { mainSubject, subjectAfter, subjectBefore } from '../phrases/subject.ts';
import { AUXILIARIES, COORDINATORS, DETERMINERS } from '../words/closed-class.ts';
import { NOUN_CUES } from '../words/cues.ts';
import { type Attribution, type Shape, type Tokens, rangeOf } from './model.ts';
import { ownerOf } from './noun-cue.ts';

/** Verbs outside the lexicon that stand after a quotation and its subject: “…,” X barked. */
const IRREGULAR_AFTER =
  /^(?:went|began|put|read|ran|shot|broke|spoke|thundered|sang|wept|spat|bit|threw|cut|laughed|smiled|reads|runs|goes|begins)$/;

/** An attribution whose cue is one token outside the lexicon: speech, told by its place beside a quotation and not by its verb. */
export function framed(
  tokens: Tokens,
  sentence: number,
  shape: Shape,
  at: number,
  subject: Readonly<Record<'core' | 'full', readonly [number, number]>>,
  bounds: Pick<Attribution, 'after' | 'from'>,
): Attribution {
  return {
    sentence,
    at,
    verb: null,
    shape,
    negated: false,
    speech: true,
    cue: rangeOf(tokens, [at, at + 1]),
    source: rangeOf(tokens, subject.core),
    full: rangeOf(tokens, subject.full),
    addressee: null,
    ...bounds,
  };
}

/** “…,” barked X: any past verb right after the quotation, then a name or a described person. */
function invertedAfter(tokens: Tokens, v: number, sentence: number): Attribution | undefined {
  const verb = lowerAt(tokens, v);
  const past = /[a-z]{2}ed$/.test(verb) || IRREGULAR_AFTER.test(verb);
  if (tokens[v]?.kind !== 'word' || tokens[v]?.cap || !past || cueOf(verb) !== undefined) return undefined;
  const subject = subjectAfter(tokens, v);
  if (!subject || !(tokens[subject.core[0]]?.cap || DETERMINERS.has(lowerAt(tokens, subject.core[0]))))
    return undefined;
  return framed(tokens, sentence, 'inverted', v, subject, { after: subject.full[1], from: v });
}

/** “…,” X barked: a quotation that ends in a comma, question or exclamation mark, then a subject, then a verb, is an attribution whatever the verb. */
export function afterQuote(tokens: Tokens, k: number, sentence: number): Attribution | undefined {
  const quote = tokens[k];
  if (quote?.kind !== 'quote' || !/[,?!—–-]['’]?['’”"»]+$/.test(quote.text)) return undefined;
  const from = textAt(tokens, k + 1) === ',' ? k + 2 : k + 1;
  const turned = invertedAfter(tokens, from, sentence);
  if (turned) return turned;
  // “…,” said retired teacher Ann Bo: the verb stands here already, and no participle after it is another.
  if (!tokens[from]?.cap && cueOf(lowerAt(tokens, from))?.ambiguous === false) return undefined;
  const long = phraseFrom(tokens, from, true);
  const reads = long && long[1] > long[0] + 1 && /^reads?$/.test(lowerAt(tokens, long[1] - 1));
  const phrase = reads ? ([long[0], long[1] - 1] as const) : long;
  if (!phrase || !canSpeak(tokens, phrase) || !headSpeaks(tokens, phrase)) return undefined;
  let v = phrase[1];
  while (isAdverb(lowerAt(tokens, v)) || /^(?:has|had|have)$/.test(lowerAt(tokens, v))) v++;
  const verb = lowerAt(tokens, v);
  const cue = cueOf(verb);
  if (
    tokens[v]?.kind !== 'word' ||
    !(/[a-z]{2}(?:ed|es|s)$/.test(verb) || IRREGULAR_AFTER.test(verb)) ||
    AUXILIARIES.has(verb) ||
    !(cue === undefined || (cue.classes.has('show') && (tokens[v + 1]?.kind ?? 'punct') === 'punct'))
  )
    return undefined;
  return framed(tokens, sentence, 'before', v, { core: phrase, full: phrase }, { after: v + 1, from: phrase[0] });
}

/**
 * “Lowe called it “a gift” and Pell “a ruin””: a name without a verb between two quotations may be who says the second, or what it is said of.
 * An attribution to nobody, so that neither is guessed.
 */
export function gapped(tokens: Tokens, k: number, earlier: readonly Attribution[]): Attribution | undefined {
  let i = k - 1;
  while (tokens[i]?.kind === 'word' && tokens[i]?.cap) i--;
  const joins = /^(?:and|but|while|;)$/.test(lowerAt(tokens, i)) || (textAt(tokens, i) === ',' && i > 0);
  const before = tokens[textAt(tokens, i - 1) === ',' ? i - 2 : i - 1];
  const cue = earlier.at(-1);
  if (i === k - 1 || !joins || before?.kind !== 'quote' || !cue?.source || cue.after > i) return undefined;
  return { ...cue, at: k - 1, from: i + 1, after: k, shape: 'before', source: null, full: null, addressee: null };
}

/** X shot back, “…”: a subject and any verb, then a comma, then a quotation that begins like a sentence. */
export function beforeQuote(
  tokens: Tokens,
  k: number,
  sentence: number,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const quote = tokens[k];
  if (
    quote?.kind !== 'quote' ||
    textAt(tokens, k - 1) !== ',' ||
    !/^\W*\p{Lu}/u.test(quote.text) ||
    earlier.some((a) => (a.speech && a.shape !== 'according') || a.after >= k - 3)
  )
    return undefined;
  for (let v = k - 2; v >= Math.max(1, k - 4); v--) {
    if (
      tokens[v]?.kind !== 'word' ||
      AUXILIARIES.has(lowerAt(tokens, v)) ||
      !(verbLike(tokens, v) || IRREGULAR_AFTER.test(lowerAt(tokens, v)))
    )
      continue;
    let j = v - 1;
    while (isAdverb(lowerAt(tokens, j))) j--;
    const before = lowerAt(tokens, j);
    const told = COORDINATORS.has(before) || /^(?:is|was|are|were|be|been|being)$/.test(before);
    const subject = told ? undefined : subjectBefore(tokens, v);
    if (!subject) return undefined;
    return framed(tokens, sentence, 'before', v, subject, { after: k - 1, from: subject.full[0] });
  }
  return undefined;
}

/** “X: “…””, “X had this answer:”: a colon before a quotation, or at the end of the sentence, gives the words to the subject. */
export function beforeColon(
  tokens: Tokens,
  k: number,
  sentence: number,
  earlier: readonly Attribution[],
): Attribution | undefined {
  if (textAt(tokens, k) !== ':' || earlier.length > 0 || !(tokens[k + 1]?.kind === 'quote' || k === tokens.length - 1))
    return undefined;
  const phrase = mainSubject(tokens, k);
  if (!phrase) return undefined;
  const bounds = { after: k + 1, from: phrase.core[0] };
  const noun = headOf(tokens, phrase.core) - 1;
  const speaks = headSpeaks(tokens, phrase.core);
  const owner = !speaks || NOUN_CUES.has(lowerAt(tokens, noun)) ? ownerOf(tokens, noun) : undefined;
  if (owner) return framed(tokens, sentence, 'colon', k, { core: owner, full: owner }, bounds);
  return speaks ? framed(tokens, sentence, 'colon', k, phrase, bounds) : undefined;
}

/** Does a quotation end right before the verb (a comma and adverbs may stand between)? Then its subject may follow: inversion. */
export function quoteJustBefore(tokens: Tokens, i: number): boolean {
  let j = i - 1;
  while (j >= 0 && (isAdverb(lowerAt(tokens, j)) || /^(?:,|[–—-]+|['’"”])$/.test(textAt(tokens, j)))) j--;
  return tokens[j]?.kind === 'quote';
}
