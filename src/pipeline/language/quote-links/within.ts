import type { Attribution, SentenceTokens } from '../attribution/model.ts';
import { lowerAt, textAt, verbLike } from '../phrases/look.ts';
import { AUXILIARIES } from '../words/closed-class.ts';
import { type Candidate, nothing, type QuoteLink, SPACERS } from './model.ts';

/** Words between two tokens, punctuation aside. */
const between = (s: SentenceTokens, from: number, to: number): number =>
  s.tokens.slice(from, Math.max(from, to)).filter((t) => t.kind !== 'punct').length;

/** “…,” X said · “…,” said X: the attribution begins right after the quotation. */
function follows(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  const begin = Math.min(a.from, a.at);
  if (begin <= k || a.shape === 'participle') return false;
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
  c.a.speech || (k - c.a.after <= NEAR && c.a.verb?.classes.has('call') === true);

/** “Ann Lowe said it was …”: after the cue comes a clause of its own, so the attribution need not look back for one. */
function hasOwnClause(s: SentenceTokens, { a }: Candidate): boolean {
  return s.tokens.some(
    (t, i) => i >= a.after && (t.kind === 'quote' || verbLike(s.tokens, i) || AUXILIARIES.has(t.lower)),
  );
}

/** A relative clause with its own cue, closed by a comma before the words, reports nothing beyond that comma. */
function closedRelative(s: SentenceTokens, k: number, { a }: Candidate): boolean {
  return a.shape === 'relative' && s.tokens.slice(a.after, k).some((t) => t.text === ',');
}

/** “A,” he said of the plan, “B”: after a comma and no verb of its own the second half goes on with the first. */
function goesOn(s: SentenceTokens, k: number, from: number): boolean {
  const gap = s.tokens.slice(from, k);
  if (gap.every((t) => t.kind === 'punct')) return true;
  const plain = gap.every((t) => t.kind !== 'quote' && !/^(?:and|but|while|which|who|that)$/.test(t.lower));
  const verbless = !gap.some((_, i) => verbLike(s.tokens, from + i));
  return /^[,–—-]+$/.test(textAt(s.tokens, k - 1)) && gap.length <= 12 && plain && verbless;
}

/** The reported clause of a cue reaches the quotation: no other main clause begins between, and its words are not given already. */
function holds(s: SentenceTokens, k: number, c: Candidate, used: ReadonlySet<number>): boolean {
  const from = Math.max(c.a.after, c.a.at + 1);
  const gap = s.tokens.slice(from, k);
  const spent = used.has(c.index) && c.a.shape !== 'participle' && !goesOn(s, k, from);
  return c.a.at < k && !spent && !gap.some((t) => t.text === ';') && !closedRelative(s, k, c);
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

/** “X quoted Y as saying”, “Y was quoted as saying by X”: the outer verb only carries. */
function isOuter(c: Candidate, all: readonly Candidate[]): boolean {
  if (!/^(?:quote|cite)$/.test(c.a.verb?.lemma ?? '')) return false;
  return all.some((b) => b.a.verb?.lemma === 'say' && b.a.shape === 'passive' && b.a.at > c.a.at);
}

/** “…,” Reuters reported, citing Y: the words are those of the one cited. */
function cited(next: Candidate, all: readonly Candidate[]): Candidate {
  const citing = all.find((c) => c.a.shape === 'cited' && c.a.at > next.a.at);
  return citing && /^(?:report|say|write)$/.test(next.a.verb?.lemma ?? '') ? citing : next;
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
  if (lead && (textAt(s.tokens, k - 1) === ':' || lead.a.shape === 'participle'))
    return stated(lead, 'quote/cue-before');
  const before = all.filter((c) => holds(s, k, c, used));
  const inside = before.filter((c) => governs(c, k)).at(-1) ?? before.at(-1);
  const next = all.find((c) => follows(s, k, c));
  const yields = (c: Candidate): boolean =>
    inside !== undefined && governs(inside, k) && (onlyCarries(c.a) || hasOwnClause(s, c));
  if (next && !yields(next)) {
    used.add(next.index);
    return stated(cited(next, all), next.a.shape === 'inverted' ? 'quote/inverted' : 'quote/cue-after');
  }
  if (lead) return stated(lead, 'quote/cue-before');
  const last = all.at(-1);
  if (last && last.a.at > k && closesSentence(s, k, last) && !yields(last)) return stated(last, 'quote/cue-at-end');
  return inside ? stated(inside, 'quote/in-reported-clause') : nothing;
}
