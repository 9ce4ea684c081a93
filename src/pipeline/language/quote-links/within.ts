import type { Attribution, SentenceTokens } from '../attribution/model.ts';
import { lowerAt, textAt, verbLike } from '../phrases/look.ts';
import type { Token } from '../tokens.ts';
import { AUXILIARIES, COORDINATORS, PERSONAL, SUBORDINATORS } from '../words/closed-class.ts';
import { type Candidate, nothing, type QuoteLink, SPACERS } from './model.ts';

/** Words between two tokens, punctuation aside. */
const between = (s: SentenceTokens, from: number, to: number): number =>
  s.tokens.slice(from, Math.max(from, to)).filter((t) => t.kind !== 'punct').length;

/** Ends with a mark of its own, or is a whole sentence: “a “binary choice” framework suggests” is neither. */
function isClosed(s: SentenceTokens, k: number): boolean {
  const text = textAt(s.tokens, k);
  const whole = /^\W*\p{Lu}(?:\S*\s+){3}/u.test(text) && s.tokens.slice(0, k).every((t) => t.kind === 'punct');
  return whole || /[,.?!…–—-]\s*['’]?\s*['’”"»“]+$/u.test(text);
}

/** “…” he wrote: nothing but a pronoun and a verb of speech, or “X said”. */
const saysSo = ({ tokens }: SentenceTokens, { verb, shape, from, after }: Attribution): boolean =>
  shape === 'before' &&
  (/^(?:say|add|tell)$/.test(verb?.lemma ?? '') ||
    (PERSONAL.has(lowerAt(tokens, from)) && verb?.classes.has('say') === true && tokens[after]?.kind !== 'word'));

/** “…,” X said · “…,” said X: the attribution begins right after the quotation. */
function follows(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const begin = Math.min(a.from, a.at);
  if (begin <= k || a.shape === 'participle') return false;
  if (begin === k + 1 && !isClosed(s, k) && !saysSo(s, a)) return false;
  return s.tokens.slice(k + 1, begin).every((t) => SPACERS.has(t.text));
}
/** X said, “…” · X said that “…” · X: “…”: nothing but a comma, colon or that between. */
function leads(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  if (a.shape === 'inverted' && s.tokens[k - 1]?.kind !== 'punct') return false;
  return a.after <= k && a.at < k && s.tokens.slice(a.after, k).every((t) => t.kind === 'punct' || t.lower === 'that');
}

/** Verbs that only name or judge (“called it “…””) hold words this many tokens on; a verb of speech holds its whole clause. */
const NEAR = 4;
/** “…, according to X”, “…, X reported”, “…, X cited him as saying”: with another cue before it, the sentence's last one only carries. */
const onlyCarries = (a: Attribution): boolean =>
  a.shape === 'according' || a.shape === 'passive' || /^(?:report|cite|quote)$/.test(a.verb?.lemma ?? '');
/** A cue that names (“called it a joy”) and stands close by holds the words as surely as a verb of speech. */
const governs = (c: Candidate, k: number): boolean =>
  c.a.speech || c.a.shape === 'noun' || (k - c.a.after <= NEAR && c.a.verb?.classes.has('call') === true);

/** “Ann Lowe said it was …”: after the cue comes a clause of its own, so the attribution need not look back for one. */
function hasOwnClause(s: SentenceTokens, { a }: Candidate): boolean {
  return s.tokens.some(
    (t, i) => i >= a.after && (t.kind === 'quote' || verbLike(s.tokens, i) || AUXILIARIES.has(t.lower)),
  );
}

/** “…, who said so, …”, “…, which some called …, …”: a clause closed by a comma before the words reports none of them. */
function closedRelative(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const object = lowerAt(s.tokens, a.from - 1) === 'which' && textAt(s.tokens, a.from - 2) === ',';
  return (a.shape === 'relative' || object) && s.tokens.slice(a.after, k).some((t) => t.text === ',');
}

/** “A,” he said of the plan, “B” · “A,” she said, and “B”: without a verb of its own between, the second half goes on with the first. */
function goesOn(s: SentenceTokens, k: number, from: number): boolean {
  const gap = s.tokens.slice(from, k);
  const plain = gap.every((t) => t.kind !== 'quote' && !/^(?:while|which|who|that)$/.test(t.lower));
  return gap.length <= 12 && plain && !gap.some((_, i) => verbLike(s.tokens, from + i));
}

/** The reported clause of a cue reaches the quotation: no other main clause begins between, and its words are not given already. */
function holds(s: SentenceTokens, k: number, c: Candidate, used: ReadonlySet<number>): boolean {
  const from = Math.max(c.a.after, c.a.at + 1);
  const gap = s.tokens.slice(from, k);
  const spent = used.has(c.index) && c.a.shape !== 'participle' && !goesOn(s, k, from);
  const other = c.a.shape === 'noun' && gap.some((t) => t.kind === 'quote');
  return c.a.at < k && !spent && !other && !gap.some((t) => t.text === ';') && !closedRelative(s, k, c);
}

/** “…, X said.”: an attribution after a comma that ends its sentence covers what stands before it. */
function closesSentence(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const begin = Math.min(a.from, a.at);
  return (
    begin > k &&
    SPACERS.has(textAt(s.tokens, begin - 1)) &&
    between(s, Math.max(a.after, a.at + 1), s.tokens.length) <= 12 &&
    lowerAt(s.tokens, a.at + 1) !== 'that'
  );
}

/** “The ferry, X said, called it “…””: an attribution between commas, inside the clause of another cue, reports that clause. */
function aside(s: SentenceTokens, inner: Candidate, all: readonly Candidate[]): Candidate | undefined {
  return all.find(
    ({ a }) =>
      a.speech &&
      a.from > inner.a.from &&
      a.at < inner.a.at &&
      textAt(s.tokens, a.from - 1) === ',' &&
      textAt(s.tokens, a.after) === ',',
  );
}

const SPOKEN = ['say', 'tell', 'call'] as const;
/** Words that begin another clause than the reported one. */
const leaves = (t: Token): boolean =>
  t.kind === 'punct' ||
  t.kind === 'quote' ||
  COORDINATORS.has(t.lower) ||
  (SUBORDINATORS.has(t.lower) && t.lower !== 'that');

/** “X said Y had told her “…””: the cue of speech whose reported clause holds the inner one, with nothing between that leaves that clause. */
export function outerOf(s: SentenceTokens, { a }: Candidate, all: readonly Candidate[]): Candidate | undefined {
  return all.findLast((c) => c.a.speech && c.a.after <= a.from && !s.tokens.slice(c.a.after, a.from).some(leaves));
}

/** “Y was calling “every hour””: a verb that names, right before the marks, has no thing to name; “what Y called “…”” has. */
function namesNothing({ tokens }: SentenceTokens, { verb, at, after, from }: Attribution): boolean {
  const bare = verb?.lemma === 'call' && after === at + 1 && tokens[after]?.kind === 'quote';
  return bare && !tokens.slice(Math.max(0, from - 6), at).some((t) => /^(?:what|which|whom|that|who)$/.test(t.lower));
}

/** “X said Y would continue to be “…””, “X said she asked them to “…””: the inner verb need not be speech, so the words are those of the outer. */
function soft(s: SentenceTokens, { a }: Candidate): boolean {
  if (namesNothing(s, a)) return true;
  const speaks = a.verb === null || SPOKEN.some((cls) => a.verb?.classes.has(cls));
  return !speaks || lowerAt(s.tokens, a.at + 1) === 'to';
}

/** “X quoted Y as saying”, “Y was quoted as saying by X”: the outer verb only carries. */
function isOuter(c: Candidate, all: readonly Candidate[]): boolean {
  if (!/^(?:quote|cite)$/.test(c.a.verb?.lemma ?? '')) return false;
  return all.some((b) => b.a.verb?.lemma === 'say' && b.a.shape === 'passive' && b.a.at > c.a.at);
}

/** “…,” the agency reported, citing Y: the words are those of the one cited. A person who cites something said them himself. */
function cited(next: Candidate, all: readonly Candidate[]): Candidate {
  const citing = all.find((c) => c.a.shape === 'cited' && c.a.at > next.a.at);
  return citing && next.a.verb?.lemma === 'report' ? citing : next;
}

/**
 * The attribution the quotation at token `k` hangs on, by the words of its own sentence. `candidates` are the attributions of the sentence;
 * `used` holds those that already gave their words to an earlier quotation (indices), and is added to.
 */
export function inSentence(
  candidates: readonly Candidate[],
  s: SentenceTokens,
  k: number,
  used: Set<number>,
): QuoteLink {
  const all = candidates.filter((c) => !c.a.negated && !isOuter(c, candidates));
  const stated = (c: Candidate, rule: string): QuoteLink => ({ attribution: c.index, basis: 'stated', rule });
  const lead = all.filter((c) => leads(s, k, c) && c.a.shape !== 'cited').at(-1);
  const next = all.find((c) => follows(s, k, c));
  const framed = lead?.a.shape === 'colon' && next !== undefined;
  if (lead && !framed && (textAt(s.tokens, k - 1) === ':' || lead.a.shape === 'participle'))
    return stated(lead, 'quote/cue-before');
  const before = all.filter((c) => holds(s, k, c, used));
  const inside = before.filter((c) => governs(c, k)).at(-1) ?? before.at(-1);
  const outer = (c: Candidate): Candidate =>
    aside(s, c, before) ?? (soft(s, c) ? outerOf(s, c, before) : undefined) ?? c;
  const yields = (c: Candidate): boolean =>
    inside !== undefined && governs(inside, k) && (onlyCarries(c.a) || hasOwnClause(s, c));
  if (next && !yields(next)) {
    used.add(next.index);
    return stated(cited(next, all), next.a.shape === 'inverted' ? 'quote/inverted' : 'quote/cue-after');
  }
  if (lead) return stated(outer(lead), 'quote/cue-before');
  const last = all.at(-1);
  if (last && last.a.at > k && closesSentence(s, k, last) && !yields(last)) return stated(last, 'quote/cue-at-end');
  return inside ? stated(outer(inside), 'quote/in-reported-clause') : nothing;
}
