import type { Attribution, SentenceTokens } from '../attribution/model.ts';
import { DETERMINERS, POSSESSIVE, PREPOSITIONS, RELATIVE } from '../words/closed-class.ts';
import { KIN, ROLE_NOUNS } from '../words/people.ts';
import { mainStart } from './main-start.ts';
import { holdersOf, officeAt } from './office.ts';
import { blockOf, mentionsIn, type Placed, type State, wordsOf } from './state.ts';

/** Somebody a pronoun may mean. Lower cost is nearer: sentences back, and more for those who were not the subject there. */
export interface Candidate {
  readonly entity: number;
  readonly cost: number;
  /** One of several whom an ambiguous name nearby may mean. */
  readonly shared: boolean;
}

/** Costs, in sentences. Subjects come back most readily (Centering Theory: Grosz, Joshi & Weinstein 1995). */
const NOT_SUBJECT = 1.6;
/** Who owns the subject: “Bo’s speech drew applause”. */
const OWNER = 0.8;
/** Whoever says the words comes just after whom the sentence is about, and at its end before. */
const SPEAKER = 0.05;
const CLOSING = -0.05;
/** Tokens after a closing attribution: “…, Bo said on Monday at a rally”. */
const TAIL = 10;
const PARAGRAPH = 0.25;
const FARTHEST_PARAGRAPH = 4;

/** Stands for somebody the sentence is about who is no entity: “a passer-by disagreed”. */
export const STRANGER = -1;

const isContent = (s: SentenceTokens): boolean => s.tokens.some((t) => t.kind === 'word');
/** Index of the last sentence that begins at or before the place. */
export function sentenceIndex({ sentences }: Pick<State, 'sentences'>, at: number): number {
  let i = sentences.length - 1;
  while (i >= 0 && (sentences[i]?.range.start ?? 0) > at) i--;
  return i;
}

/** “Standing beside X, she said”: who is named before the main clause of the pronoun's own sentence is not whom it means. */
function frontedEnd(s: SentenceTokens, at: number): number {
  const start = s.tokens[mainStart(s.tokens)]?.start ?? s.range.start;
  return Math.abs(start - at) <= 1 ? at : s.range.start;
}

/** “Day adviser Ann Bo”: the name that a role ties to the one before. */
function modified(state: State, inside: readonly Placed[], name: Placed): Placed {
  const next = inside.find((m) => m.start >= name.end);
  const gap = next ? state.article.text.slice(name.end, next.start) : '';
  const words = wordsOf(gap);
  return next && /^(?:\s[\p{L}-]+){1,5}\s$/u.test(gap) && ROLE_NOUNS.has(words.at(-1) ?? '') ? next : name;
}

/** Who the main clause of a sentence is about, as far as its opening words tell. `pronoun` resolves he and she there. */
function leading(
  state: State,
  s: SentenceTokens,
  pronoun: (word: string, at: number) => number | null,
): { entity: number; cost: number } | null {
  const at = mainStart(s.tokens);
  const first = s.tokens[at];
  if (!first || first.kind === 'quote') return null;
  if (/^(?:he|she)$/.test(first.lower)) return subject(pronoun(first.lower, first.start));
  const inside = mentionsIn(state, { start: first.start, end: s.range.end }).filter((m) => !m.quoted);
  const name = inside.find((m) => m.from === first.start || m.start === first.start);
  const owns = name !== undefined && /^['’]s?\s/u.test(state.article.text.slice(name.end, name.end + 3));
  if (name && !owns) return name.sure ? subject(modified(state, inside, name).index) : null;
  const determined = owns || DETERMINERS.has(first.lower) || POSSESSIVE.has(first.lower);
  if (!determined) return null;
  const named = inside.find((m) => m.start > first.start && apposed(state, first.start, m.from))?.index;
  if (named !== undefined) return subject(named);
  const office = officeAt(s, at);
  const holders = office === null ? [] : holdersOf(state, office, first.start);
  const unnamed = holders.length === 0 && office !== null && s.tokens[at + 1]?.cap === true;
  if (isStranger(s, at) || unnamed) return subject(STRANGER);
  if (holders.length === 1) return subject(holders[0] ?? null);
  return owns ? { entity: name.index, cost: OWNER } : null;
}

const subject = (entity: number | null): { entity: number; cost: number } | null =>
  entity === null ? null : { entity, cost: 0 };

/** An unnamed person as subject: “a nurse at the clinic”, “Ivo Day’s mother”, “his sister”. */
function isStranger(s: SentenceTokens, from: number): boolean {
  const indefinite =
    /^(?:a|an|one|another|his|her|their)$/.test(s.tokens[from]?.lower ?? '') ||
    s.tokens.slice(from, from + 4).some((t) => t.kind === 'possessive');
  const head = s.tokens.slice(from, from + 5).findIndex((t) => PREPOSITIONS.has(t.lower) || t.kind === 'punct');
  const words = s.tokens.slice(from, head < 0 ? from + 5 : from + head);
  return indefinite && words.some((t) => ROLE_NOUNS.has(t.lower) || KIN.has(t.lower) || /^passer-by$/.test(t.lower));
}

/** “His daughter, Ann Bo,”: only a short description and a comma between the start and the name. */
const apposed = (state: State, start: number, from: number): boolean =>
  from - start < 60 && /,\s$/u.test(state.article.text.slice(start, from));

/** “…, Bo said.”: whoever is named at the end says the whole sentence, whomever it is about. */
function closes(s: SentenceTokens | undefined, a: Attribution): boolean {
  const before = s?.tokens[Math.min(a.from, a.at) - 1];
  return (before?.text === ',' || before?.kind === 'quote') && (s?.tokens.length ?? 0) - a.after <= TAIL;
}

/**
 * Sources of the attributions of a sentence that stand before `at`, with their costs; one inside a relative clause is no subject of the
 * sentence. Where an attribution fits several, all of them, as `shared`.
 */
function speakersOf(state: State, sentence: number, at: number): Candidate[] {
  const s = state.sentences[sentence];
  const out: Candidate[] = [];
  // Attributions stand in the order of their sentences; only those resolved so far have spoken.
  for (let i = lastOfSentence(state, sentence); i >= 0; i--) {
    const a = state.attributions[i];
    const found = state.done[i];
    if (!a || a.sentence !== sentence) break;
    const { source } = a;
    if (!found || a.negated || !source || source.end > at) continue;
    const before = s?.tokens.findLast((t) => t.end <= source.start);
    const inside = before !== undefined && (RELATIVE.has(before.lower) || before.lower === 'what');
    const cost = inside ? NOT_SUBJECT : closes(s, a) ? CLOSING : SPEAKER;
    const shared = found.entity === null;
    for (const entity of shared ? found.alternatives : [found.entity]) out.push({ entity, cost, shared });
  }
  return out;
}

/** Index of the last attribution of the sentence or of one before it, -1 when there is none. */
function lastOfSentence({ attributions, done }: State, sentence: number): number {
  let i = done.length - 1;
  while (i >= 0 && (attributions[i]?.sentence ?? 0) > sentence) i--;
  return i;
}

/** Everybody mentioned before `at`, nearest first, each once with the lowest cost. */
export function candidatesBefore(
  state: State,
  at: number,
  pronoun: (word: string, at: number) => number | null,
): Candidate[] {
  const here = sentenceIndex(state, at);
  const paragraph = blockOf(state, at);
  const best = new Map<number, Candidate>();
  const note = (entity: number, cost: number, shared = false): void => {
    if (cost < (best.get(entity)?.cost ?? Number.POSITIVE_INFINITY)) best.set(entity, { entity, cost, shared });
  };
  for (let i = here, back = 0; i >= 0; i--) {
    const s = state.sentences[i];
    if (!s) break;
    const block = blockOf(state, s.range.start);
    if (paragraph - block > FARTHEST_PARAGRAPH) break;
    if (!isContent(s) || state.article.blocks[block]?.kind === 'subheading') continue;
    const base = back + PARAGRAPH * (paragraph - block);
    const lead =
      i === here && mainStart(s.tokens) < s.tokens.length && (s.tokens[mainStart(s.tokens)]?.start ?? 0) >= at
        ? null
        : leading(state, s, pronoun);
    if (lead !== null) note(lead.entity, base + lead.cost);
    for (const speaker of speakersOf(state, i, at)) note(speaker.entity, base + speaker.cost, speaker.shared);
    for (const m of mentionsIn(state, {
      start: i === here ? frontedEnd(s, at) : s.range.start,
      end: Math.min(at, s.range.end),
    }))
      if (!m.quoted) note(m.index, base + NOT_SUBJECT);
    back++;
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost || a.entity - b.entity);
}
