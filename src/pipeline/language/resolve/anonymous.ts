import type { Range } from '../../model.ts';
import { genderOf } from '../entities/kinds.ts';
import { DETERMINERS } from '../words/closed-class.ts';
import { type Resolution, type State, wordsOf } from './state.ts';

/** “a spokesman”, “an aide to X”, “experts”: somebody not named, one entity for each wording of the article. */
export function anonymous(state: State, range: Range): Resolution {
  const name = state.article.text.slice(range.start, range.end);
  const key = wordsOf(name)
    .filter((w) => !DETERMINERS.has(w) || w === 'another')
    .join(' ');
  const plural =
    /s$/.test(wordsOf(name.split(/\s(?:of|for|to|at|from|in|with)\s/u)[0] ?? '').at(-1) ?? '') ||
    /\b(?:media|police|people)\b/i.test(name);
  const mention = { start: range.start, end: range.end, from: range.start, quoted: false, sure: true };
  const known = state.entities.findIndex(
    (e) =>
      (e.kind === 'anonymous' || e.kind === 'group') &&
      wordsOf(e.name)
        .filter((w) => !DETERMINERS.has(w) || w === 'another')
        .join(' ') === key,
  );
  if (known >= 0) {
    if (!state.entities[known]?.mentions.some((m) => m.start === range.start))
      state.entities[known]?.mentions.push(mention);
    return { entity: known, how: 'anonymous', alternatives: [], via: null };
  }
  state.entities.push({
    name,
    words: name.split(/\s+/),
    kind: plural ? 'group' : 'anonymous',
    gender: genderOf(wordsOf(name)),
    role: null,
    mentions: [mention],
    kinOnly: false,
    relative: false,
    surnamed: false,
    leads: false,
    acronym: null,
  });
  return { entity: state.entities.length - 1, how: 'anonymous', alternatives: [], via: null };
}

/** Notes that a phrase (“the group”) is one more mention of its entity. */
export function noted(state: State, range: Range, found: Resolution): Resolution {
  if (found.entity !== null)
    state.entities[found.entity]?.mentions.push({
      start: range.start,
      end: range.end,
      from: range.start,
      quoted: false,
      sure: true,
    });
  return found;
}
