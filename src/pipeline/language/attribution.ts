import type { ArticleText, Range } from '../model.ts';
import { type Cue, cueOf } from './cue-forms.ts';
import { canSpeak, isAdverb, lowerAt, mainSubject, type Phrase, phraseFrom, skipAuxiliaries, subjectAfter, subjectBefore, textAt, verbLike } from './noun-phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { AUXILIARIES, DETERMINERS, NEGATIONS, PERSONAL, POSSESSIVE, PREPOSITIONS } from './words/closed-class.ts';
import { BODY_NOUNS, ROLE_NOUNS } from './words/people.ts';

export type Shape = 'before' | 'inverted' | 'participle' | 'shared' | 'according' | 'passive' | 'colon' | 'reports';

/** One attribution of a sentence: who (source), with which words (cue), and where in the sentence the reported words stand. */
export interface Attribution {
  readonly sentence: number;
  /** Token index of the cue verb or of “according”. */
  readonly at: number;
  readonly cue: Range;
  readonly verb: Cue | null;
  readonly shape: Shape;
  readonly negated: boolean;
  /** Words that name the source, without appositions; null when the text names none. */
  readonly source: Range | null;
  /** Token index after the cue and its object: where content can begin. */
  readonly after: number;
  /** Who was told: the object of “told”. */
  readonly addressee: Range | null;
  /** Token index where the attribution clause begins (subject or cue). */
  readonly from: number;
}
export interface SentenceTokens {
  readonly range: Range;
  readonly tokens: readonly Token[];
}

type Tokens = readonly Token[];
export const rangeOf = (tokens: Tokens, [a, b]: readonly [number, number]): Range => ({ start: tokens[a]?.start ?? 0, end: tokens[b - 1]?.end ?? 0 });

/** A form that can also be a noun or a modifier is no cue after a determiner, adjective or preposition. */
function isNounUse(tokens: Tokens, i: number, cue: Cue): boolean {
  const before = lowerAt(tokens, i - 1);
  if (DETERMINERS.has(before) || POSSESSIVE.has(before) || tokens[i - 1]?.kind === 'possessive') return true;
  if (cue.form === 'base' && (tokens[i - 1]?.cap === true || /^(?:people|media|police)$/.test(before))) return false;
  if (cue.form === 'base') return !/^(?:to|and|or|they|we|i|you|who|will|would|could|did|not|also|critics|experts|officials|analysts)$/.test(before) && !/s$/.test(before);
  if (cue.ambiguous && cue.form === 'present') return !(tokens[i - 1]?.cap === true || PERSONAL.has(before) || isAdverb(before) || before === 'who' || ROLE_NOUNS.has(before) || BODY_NOUNS.has(before)) || /^(?:of|by|from|about|in|at|on|is|are|was|were)$/.test(lowerAt(tokens, i + 1));
  if (!cue.ambiguous) return /^(?:of|by)$/.test(before) && cue.form === 'ing' ? before === 'of' : false;
  return PREPOSITIONS.has(before) && before !== 'by' && before !== 'as' ? true : /^(?:more|many|no|few|such|recent|similar|local|false)$/.test(before);
}

const negatedAt = (tokens: Tokens, from: number, to: number): boolean => tokens.slice(from, to).some((t) => NEGATIONS.has(t.lower));

/** After “told”, “asked”, “warned”: the person, if one stands there. */
function objectAfter(tokens: Tokens, i: number, cue: Cue): readonly [number, number] | undefined {
  if (!cue.classes.has('tell') && !cue.classes.has('ask')) return undefined;
  const next = lowerAt(tokens, i + 1);
  if (/^(?:that|of|whether|if|for|to|about|how|what|why|when|where|against|it)$/.test(next)) return undefined;
  const phrase = phraseFrom(tokens, i + 1, false);
  if (!phrase) return undefined;
  const part = tokens.slice(phrase[0], phrase[1]);
  const person = part.some((t) => t.cap || ROLE_NOUNS.has(t.lower) || BODY_NOUNS.has(t.lower)) || /^(?:him|her|them|us|me|you)$/.test(next);
  return person ? phrase : undefined;
}

/** Does a quotation end right before the verb (a comma and adverbs may stand between)? Then its subject may follow: inversion. */
function quoteJustBefore(tokens: Tokens, i: number): boolean {
  let j = i - 1;
  while (j >= 0 && (isAdverb(lowerAt(tokens, j)) || textAt(tokens, j) === ',' || /^[–—-]+$/.test(textAt(tokens, j)))) j--;
  return tokens[j]?.kind === 'quote';
}

interface Found {
  readonly phrase: Phrase | undefined;
  readonly shape: Shape;
}
function subjectOf(tokens: Tokens, i: number, cue: Cue, earlier: readonly Attribution[]): Found {
  if (quoteJustBefore(tokens, i) && cue.form !== 'ing') {
    const after = subjectAfter(tokens, i);
    if (after) return { phrase: after, shape: 'inverted' };
  }
  if (textAt(tokens, i - 1) === ',' && cue.form !== 'ing' && /^(?:say|add|explain|note|write|argue)$/.test(cue.lemma)) {
    const after = subjectAfter(tokens, i);
    if (after && tokens[after.core[0]]?.lower !== 'the' && tokens.slice(after.full[1]).every((t) => t.kind === 'punct')) return { phrase: after, shape: 'inverted' };
  }
  if (cue.form === 'ing') return participle(tokens, i, earlier);
  const before = lowerAt(tokens, skipAuxiliaries(tokens, i - 1));
  if (before === 'to') return { phrase: mainSubject(tokens, i), shape: 'shared' };
  if (/^(?:and|but|then|or)$/.test(before)) return { phrase: mainSubject(tokens, i), shape: 'shared' };
  const phrase = subjectBefore(tokens, i);
  if (phrase) return { phrase, shape: 'before' };
  if (textAt(tokens, i - 1) === ',' && lowerAt(tokens, i + 1) !== 'that') {
    const after = subjectAfter(tokens, i);
    if (after) return { phrase: after, shape: 'inverted' };
  }
  return { phrase: undefined, shape: 'before' };
}

/** “…, adding that”: shares the subject of the clause it hangs on; “is saying” has its own. */
function participle(tokens: Tokens, i: number, earlier: readonly Attribution[]): Found {
  const j = skipAuxiliaries(tokens, i - 1);
  if (j < i - 1 && tokens.slice(j + 1, i).some((t) => AUXILIARIES.has(t.lower))) return { phrase: subjectBefore(tokens, i), shape: 'before' };
  if (tokens[i - 1]?.kind === 'word' && !/^(?:and|but|by|then|or|in|as|while|after|before)$/.test(lowerAt(tokens, i - 1))) {
    const own = absolute(tokens, i) ?? subjectBefore(tokens, i);
    if (own && !isDocument(tokens, own)) return { phrase: own, shape: 'before' };
  }
  return { phrase: earlier.length > 0 ? undefined : mainSubject(tokens, i), shape: 'participle' };
}

/** “…, with Ann Bo saying …”: the subject inside the with-phrase. */
function absolute(tokens: Tokens, i: number): Phrase | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 8) && tokens[k]?.kind === 'word'; k--)
    if (lowerAt(tokens, k) === 'with') return k + 1 < i ? { core: [k + 1, i], full: [k + 1, i] } : undefined;
  return undefined;
}
/** “issued a statement saying”: the paper speaks for whoever issued it. */
function isDocument(tokens: Tokens, { core }: Phrase): boolean {
  return /^(?:statement|letter|tweet|email|post|memo|release|message|note)s?$/.test(lowerAt(tokens, core[1] - 1)) && /^(?:a|an|his|her|its|their)$/.test(lowerAt(tokens, core[0])) && verbLike(tokens, core[0] - 1);
}

/** “was quoted as saying”, “cited him as saying”: the person is who speaks; the subject of the outer verb only carries. */
function quotedAsSaying(tokens: Tokens, i: number): readonly [number, number] | undefined {
  if (lowerAt(tokens, i - 1) !== 'as') return undefined;
  for (let k = i - 2; k >= Math.max(0, i - 14); k--) {
    if (!/^(?:quoted|cited|quoting|citing|quotes|cites|quote|cite)$/.test(lowerAt(tokens, k))) continue;
    if (AUXILIARIES.has(lowerAt(tokens, k - 1))) return subjectBefore(tokens, k)?.core;
    return phraseFrom(tokens, k + 1) ?? undefined;
  }
  return undefined;
}

function verbAttribution(tokens: Tokens, i: number, sentence: number, earlier: readonly Attribution[]): Attribution | undefined {
  const verb = cueOf(lowerAt(tokens, i));
  if (!verb || (tokens[i]?.cap === true && verb.lemma !== 'tweet') || isNounUse(tokens, i, verb)) return undefined;
  if (lowerAt(tokens, i - 1) === 'to' && !/^(?:on|as|continued|went|wants|wanted)$/.test(lowerAt(tokens, i - 2))) return undefined;
  if (conditional(tokens, i)) return undefined;
  const asSaying = quotedAsSaying(tokens, i);
  const reduced = verb.form === 'past' && verb.classes.has('call') && !AUXILIARIES.has(lowerAt(tokens, i - 1)) && byPhrase(tokens, i) !== null;
  const passive = reduced || verb.form === 'past' && /^(?:is|was|were|are|been|be)$/.test(lowerAt(tokens, i - 1 - Number(isAdverb(lowerAt(tokens, i - 1)))));
  const { phrase, shape } = asSaying ? { phrase: { core: asSaying, full: asSaying }, shape: 'passive' as const } : subjectOf(tokens, i, verb, earlier);
  const object = objectAfter(tokens, i, verb);
  const previous = earlier.at(-1);
  const shared = shape === 'participle' && !phrase && previous ? previous.source : null;
  const source = passive && !asSaying ? byPhrase(tokens, i) : phrase ? rangeOf(tokens, phrase.core) : shared;
  const cueFrom = phrase && phrase.core[1] <= i ? skipAuxiliaries(tokens, i - 1) + 1 : i;
  return {
    sentence, at: i, verb, shape: passive && !asSaying ? 'passive' : shape, negated: negatedAt(tokens, cueFrom, i),
    cue: rangeOf(tokens, [i, i + 1]), source, after: Math.max(object?.[1] ?? i + 1, shape === 'inverted' ? (phrase?.full[1] ?? 0) : 0),
    addressee: object ? rangeOf(tokens, object) : null, from: Math.min(phrase?.full[0] ?? i, i),
  };
}

/** “if they agree …”, “unless he says so”: nobody has said it yet. */
function conditional(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    if (/^(?:if|unless|whether)$/.test(lowerAt(tokens, k))) return true;
    if (tokens[k]?.kind !== 'word') return false;
  }
  return false;
}

/** “was described by X as …”. */
function byPhrase(tokens: Tokens, i: number): Range | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8) && !/^[,;]$/.test(textAt(tokens, k)); k++) {
    if (lowerAt(tokens, k) !== 'by') continue;
    const phrase = phraseFrom(tokens, k + 1);
    return phrase ? rangeOf(tokens, phrase) : null;
  }
  return null;
}

function accordingTo(tokens: Tokens, i: number, sentence: number): Attribution | undefined {
  if (lowerAt(tokens, i) !== 'according' || lowerAt(tokens, i + 1) !== 'to') return undefined;
  const phrase = phraseFrom(tokens, i + 2);
  const source = phrase ? rangeOf(tokens, phrase) : null;
  return { sentence, at: i, verb: null, shape: 'according', negated: false, cue: rangeOf(tokens, [i, i + 2]), source, after: phrase?.[1] ?? i + 2, addressee: null, from: i };
}

/** Tokens of every sentence, quotations masked. */
export function sentenceTokens({ article, sentences, marks }: Pick<ArticleText, 'article' | 'sentences' | 'marks'>): SentenceTokens[] {
  return sentences.map((range) => ({ range, tokens: tokenise(article.text, range, marks) }));
}

/** Verbs outside the lexicon that stand after a quotation and its subject: “…,” X barked. */
const IRREGULAR_AFTER = /^(?:went|began|put|read|ran|shot|broke|spoke|thundered|sang|wept|spat|bit|threw|cut|laughed|smiled|reads|runs|goes|begins)$/;

/** “…,” X barked: a quotation that ends in a comma, question or exclamation mark, then a subject, then a verb, is an attribution whatever the verb. */
function afterQuote(tokens: Tokens, k: number, sentence: number): Attribution | undefined {
  const quote = tokens[k];
  if (quote?.kind !== 'quote' || !/[,?!—–-]['’]?['’”"»]+$/.test(quote.text) ) return undefined;
  const from = textAt(tokens, k + 1) === ',' ? k + 2 : k + 1;
  const phrase = phraseFrom(tokens, from, true);
  if (!phrase || !canSpeak(tokens, phrase)) return undefined;
  let v = phrase[1];
  while (isAdverb(lowerAt(tokens, v)) || /^(?:has|had|have)$/.test(lowerAt(tokens, v))) v++;
  const verb = lowerAt(tokens, v);
  if (tokens[v]?.kind !== 'word' || !(/[a-z]{2}(?:ed|es|s)$/.test(verb) || IRREGULAR_AFTER.test(verb)) || AUXILIARIES.has(verb) || cueOf(verb) !== undefined) return undefined;
  return { sentence, at: v, verb: null, shape: 'before', negated: false, cue: rangeOf(tokens, [v, v + 1]), source: rangeOf(tokens, phrase), after: v + 1, addressee: null, from: phrase[0] };
}

/** X shot back, “…”: a subject and any verb, then a comma, then a quotation that begins like a sentence. */
function beforeQuote(tokens: Tokens, k: number, sentence: number, earlier: readonly Attribution[]): Attribution | undefined {
  const quote = tokens[k];
  if (quote?.kind !== 'quote' || textAt(tokens, k - 1) !== ',' || !/^\W*\p{Lu}/u.test(quote.text) || earlier.some((a) => a.after >= k - 3)) return undefined;
  for (let v = k - 2; v >= Math.max(1, k - 4); v--) {
    if (tokens[v]?.kind !== 'word' || AUXILIARIES.has(lowerAt(tokens, v)) || !(verbLike(tokens, v) || IRREGULAR_AFTER.test(lowerAt(tokens, v)))) continue;
    const subject = subjectBefore(tokens, v);
    if (!subject) return undefined;
    return { sentence, at: v, verb: null, shape: 'before', negated: false, cue: rangeOf(tokens, [v, v + 1]), source: rangeOf(tokens, subject.core), after: k - 1, addressee: null, from: subject.full[0] };
  }
  return undefined;
}

/** “X: “…””, “X had this answer:”: a colon before a quotation, or at the end of the sentence, gives the words to the subject. */
function beforeColon(tokens: Tokens, k: number, sentence: number, earlier: readonly Attribution[]): Attribution | undefined {
  if (textAt(tokens, k) !== ':' || earlier.length > 0 || !(tokens[k + 1]?.kind === 'quote' || k === tokens.length - 1)) return undefined;
  const phrase = mainSubject(tokens, k);
  if (!phrase) return undefined;
  return { sentence, at: k, verb: null, shape: 'colon', negated: false, cue: rangeOf(tokens, [k, k + 1]), source: rangeOf(tokens, phrase.core), after: k + 1, addressee: null, from: phrase.core[0] };
}

/** Attributions of one sentence, left to right. What is not found: nouns as cues (“his claim that”), gestures, thoughts told as facts. */
export function attributionsIn(tokens: Tokens, sentence: number): Attribution[] {
  const out: Attribution[] = [];
  tokens.forEach((t, i) => {
    const framed = t.kind === 'quote' ? (beforeQuote(tokens, i, sentence, out) ?? afterQuote(tokens, i, sentence)) : t.text === ':' ? beforeColon(tokens, i, sentence, out) : undefined;
    if (framed) out.push(framed);
    if (t.kind !== 'word') return;
    const found = accordingTo(tokens, i, sentence) ?? verbAttribution(tokens, i, sentence, out);
    if (found && (found.source || found.shape === 'participle' || quoteJustBefore(tokens, found.at))) out.push(found);
  });
  return out;
}
export const isPronoun = (lower: string): boolean => PERSONAL.has(lower);
