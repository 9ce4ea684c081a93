import { genderOf } from './entities/kinds.ts';
import type { Attribution } from './attribution/model.ts';
import { apposedName, headName, isDemonym, joint, ownerOfMedium, rivals, writerOf } from './resolve/head-name.ts';
import { nominal, relative } from './resolve/nominal.ts';
import { bodyPronoun, pronoun } from './resolve/pronoun.ts';
import { type Resolution, type ResolveInput, type State, unknown, wordsOf } from './resolve/state.ts';
import { PERSONAL } from './words/closed-class.ts';

/** “X asked Y why.” “…,” she said.: the question is put to Y, and the very next words answer it. */
function isAnswer(state: State, a: Attribution, asked: Attribution): boolean {
  if (/^(?:reply|answer|respond|retort|counter)$/.test(a.verb?.lemma ?? '')) return a.sentence - asked.sentence <= 2;
  const question = state.sentences[asked.sentence]?.tokens[asked.after]?.lower ?? '';
  const opens = state.sentences[a.sentence]?.tokens[0]?.kind === 'quote';
  const puts = asked.verb?.lemma === 'ask' && /^(?:why|whether|if|how|what|when|where|who)$/.test(question);
  return puts && opens && a.sentence - asked.sentence === 1;
}

/** “X asked Y. “…,” she replied.”: the answer comes from the one asked. */
function listener(state: State, a: Attribution, word: string): Resolution | undefined {
  const asked = state.attributions[state.done.length - 1];
  if (!asked?.addressee || !isAnswer(state, a, asked)) return undefined;
  const entity = headName(state, asked.addressee);
  const gender = entity === null ? null : (state.entities[entity]?.gender ?? null);
  return entity === null || (gender !== null && gender !== genderOf([word]))
    ? undefined
    : { entity, how: 'pronoun', alternatives: [], via: null };
}

/** “…, adding …”: who spoke just before in the same sentence. */
function beforeInSentence({ attributions, done }: State, { sentence }: Attribution): Resolution {
  const before = done.at(-1);
  return before && attributions[done.length - 1]?.sentence === sentence ? before : unknown;
}

/** Whom a name, a pronoun or a word of kinship means; undefined where only a description is left. */
function resolveNamed(state: State, a: Attribution): Resolution | undefined {
  const range = a.source;
  if (!range) return a.shape === 'participle' ? beforeInSentence(state, a) : unknown;
  const words = wordsOf(state.article.text.slice(range.start, range.end));
  const only = words.length === 1 ? (words[0] ?? '') : '';
  if (/^(?:he|she|him|his|her)$/.test(only)) return listener(state, a, only) ?? pronoun(state, only, range.start);
  if (/^(?:it|they|them)$/.test(only)) return bodyPronoun(state, only, range.start);
  if (PERSONAL.has(only) || words.length === 0) return unknown;
  const medium = ownerOfMedium(state, range);
  if (medium) return medium;
  const both = joint(state, range);
  if (both.length > 0) return { ...unknown, alternatives: both };
  const named = headName(state, range) ?? apposedName(state, a, words) ?? writerOf(state, range, words);
  if (named !== null) {
    const others = rivals(state, named, a.full ?? range);
    if (others.length > 0) return { ...unknown, alternatives: [named, ...others] };
    return { entity: named, how: 'name', alternatives: [], via: null };
  }
  if (isDemonym(state, range, words)) return unknown;
  return relative(state, range);
}

function resolveOne(state: State, a: Attribution): Resolution {
  const named = resolveNamed(state, a);
  if (named || !a.source) return named ?? unknown;
  return nominal(state, a.source, wordsOf(state.article.text.slice(a.source.start, a.source.end)));
}

/** Resolves attributions in text order; may add unnamed speakers and mentions to `entities`. Where nothing fits, the answer is unknown. */
export function resolveSources(input: ResolveInput): Resolution[] {
  const state: State = { ...input, done: [] };
  for (const a of input.attributions) state.done.push(resolveOne(state, a));
  for (const e of input.entities) e.mentions.sort((x, y) => x.start - y.start);
  return state.done;
}

/** Whom the sources of stances mean, after those of speech are `done`: by name or pronoun alone; nobody unnamed is added. */
export function resolveStances(
  input: ResolveInput,
  done: readonly Resolution[],
  stances: readonly Attribution[],
): { a: Attribution; resolution: Resolution }[] {
  const state: State = { ...input, done: [...done] };
  return stances.map((a) => ({ a, resolution: resolveNamed(state, a) ?? unknown }));
}
