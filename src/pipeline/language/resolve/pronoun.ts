import { type Entity, type Gender, genderOf } from '../entities.ts';
import { COORDINATORS } from '../words/closed-class.ts';
import { ROLE_NOUNS } from '../words/people.ts';
import { type Resolution, type State, blockOf, earlierMentions, earlierSpeakers, isBody, isPerson, mentionsIn, none, unknown, wordsOf } from './state.ts';

/** First person named in the sentence that holds `at`, before it: its likely subject. */
function sentenceSubject(state: State, at: number): number | null {
  const sentence = state.sentences.find((s) => s.range.start <= at && at < s.range.end);
  if (!sentence) return null;
  const inside = mentionsIn(state, { start: sentence.range.start, end: at });
  return inside.find((m) => !m.quoted && isPerson(state.entities[m.index] ?? none))?.index ?? null;
}

const agrees = (e: Entity | undefined, gender: Gender): boolean => e !== undefined && (gender === null || e.gender === null || e.gender === gender);

/** The pronoun that opens a sentence of this paragraph before `at`, nearest first: whoever it means is still spoken of. */
function openingPronoun(state: State, word: string, at: number): number | null {
  const block = blockOf(state, at);
  const before = state.sentences.filter((s) => s.range.end <= at && blockOf(state, s.range.start) === block);
  const last = before.at(-1);
  const first = last?.tokens.find((t) => t.kind === 'word' && !COORDINATORS.has(t.lower));
  if (!last || first?.lower !== word || state.attributions.some((a) => a.sentence === state.sentences.indexOf(last) && a.source?.start === first.start)) return null;
  return pronoun(state, word, first.start).entity;
}

/** The person the same pronoun meant in the attribution before, in this paragraph or the last: he … he … */
function samePronoun(state: State, word: string, at: number): number | null {
  const here = blockOf(state, at);
  for (let i = state.done.length - 1; i >= 0; i--) {
    const source = state.attributions[i]?.source;
    if (!source || here - blockOf(state, source.start) > 0) break;
    if (state.article.text.slice(source.start, source.end).toLowerCase() === word) return state.done[i]?.entity ?? null;
    if (state.done[i]?.how === 'name' && isPerson(state.entities[state.done[i]?.entity ?? -1] ?? none)) break;
  }
  return null;
}

/** he, she: whoever spoke last nearby, else the subject of the sentence before, else the last person named. */
export function pronoun(state: State, word: string, at: number): Resolution {
  const gender = genderOf([word]);
  const fits = (i: number | null): i is number => i !== null && isSingular(state.entities[i]) && agrees(state.entities[i], gender);
  for (const certain of [true, false])
    for (const reach of [0, 1, 3]) {
      const near = reach === 0 ? [openingPronoun(state, word, at), samePronoun(state, word, at)] : [];
      const spoke = earlierSpeakers(state, at, reach);
      const candidates = [...near, ...spoke, ...(reach === 0 ? [sentenceSubject(state, at)] : []), ...earlierMentions(state, at, reach)]
        .filter(fits)
        .filter((i) => (certain ? likelyPerson(state.entities[i]) || near.includes(i) : true) && (state.entities[i]?.kinOnly !== true || spoke.includes(i)));
      const [best, ...rest] = [...new Set(candidates)];
      if (best !== undefined) return { entity: best, how: 'pronoun', alternatives: rest.slice(0, 2), via: null };
    }
  return unknown;
}

/** One person: named, or an unnamed one by role (“an aide”), never a paper or a body. */
const isSingular = (e: Entity | undefined): boolean => {
  if (e === undefined) return false;
  const words = wordsOf(e.name.split(/\s(?:of|for|to|at|from|in|with)\s/u)[0] ?? '');
  return isPerson(e) || (e.kind === 'anonymous' && !/s$/.test(words.at(-1) ?? 's') && words.some((w) => ROLE_NOUNS.has(w)));
};
const likelyPerson = (e: Entity | undefined): boolean => e?.kind === 'person' || (e?.kind === 'unknown' && e.words.length > 1);

/** it, they: the last body that spoke or was named in this paragraph or the one before. */
export function bodyPronoun(state: State, at: number): Resolution {
  const fits = (i: number): boolean => isBody(state.entities[i] ?? none) || state.entities[i]?.kind === 'anonymous';
  const [best] = earlierSpeakers(state, at, 1).filter(fits);
  return best === undefined ? unknown : { entity: best, how: 'pronoun', alternatives: [], via: null };
}
