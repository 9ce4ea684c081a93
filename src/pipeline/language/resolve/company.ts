import type { Range } from '../../model.ts';
import type { Entity } from '../entities/model.ts';
import { isRegion } from '../regions.ts';
import { BODY_NOUNS, COMPANY_ENDINGS, COMPANY_FORMS, COMPANY_NOUNS } from '../words/people.ts';
import { sentenceIndex } from './discourse.ts';
import { blockOf, mentionsIn, none, type Resolution, type State, unknown, wordsOf } from './state.ts';

/** “Aster, the ferry’s operator”, “Aster, a maker of boots”: only companies are called so. */
const TRADES =
  'operator maker manufacturer retailer supplier chain brewer airline carrier insurer subsidiary start-up startup wholesaler refiner';
const OCCUPATION = new RegExp(
  `^,\\s(?:an?|the|one of|\\p{L}+[’']s)\\s[^,.;]{0,60}?\\b(?:${[...COMPANY_NOUNS, ...TRADES.split(' ')].join('|')})s?(?=[,.;]|\\s(?:of|that|which|in|based|with|for|from|behind)\\s)`,
  'u',
);
const BUSINESS =
  /^,\s(?:which|that)\s(?:also\s)?(?:operates?|makes?|owns?|runs?|sells?|employs?|builds?|supplies|manufactures?|produces?|mines)\s/u;
const OWNS = /^['’]s?\s(?:chief executive|CEO|shareholders|share price|shares|stock|board of directors)\b/u;
const CALLED = new RegExp(`(?:^|\\s)(?:${[...COMPANY_NOUNS].join('|')})s?,?\\s$`, 'iu');

/** Is a body told to be a company: by its name, by what stands beside it somewhere, or by what it has? */
function isCompany({ article: { text } }: State, { kind, name, words, mentions }: Entity): boolean {
  if ((kind !== 'body' && kind !== 'unknown') || isRegion(name)) return false;
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length > 1 && (COMPANY_ENDINGS.has(last) || COMPANY_FORMS.has(last) || words.includes('&'))) return true;
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()))) return false;
  return mentions.some(({ from, end }) => {
    const after = text.slice(end, end + 110);
    return (
      OCCUPATION.test(after) ||
      BUSINESS.test(after) ||
      OWNS.test(after) ||
      CALLED.test(text.slice(Math.max(0, from - 14), from))
    );
  });
}

/** Blocks back in which a body named once still is the one meant. */
const NEAR = 2;

/** Opens the sentence of the place or the one before, in its paragraph. */
function isTopic(state: State, { mentions }: Entity, at: number): boolean {
  const here = sentenceIndex(state, at);
  return mentions.some((m) => {
    const s = sentenceIndex(state, m.start);
    return (
      m.end <= at &&
      here - s <= 1 &&
      blockOf(state, m.start) === blockOf(state, at) &&
      state.sentences[s]?.range.start === m.from
    );
  });
}

/** “the company” alone: the one company named before; of several, only the one the text is just speaking of. Undefined where no company is named. */
export function companyBefore(state: State, at: number): Resolution | undefined {
  const own = (e: Entity) => e.mentions.filter((m) => !m.quoted && m.end <= at);
  const all = state.entities.flatMap((e, i) => (own(e).length > 0 && isCompany(state, e) ? [i] : []));
  if (all.length === 0) return undefined;
  const entityAt = (i: number): Entity | undefined => state.entities[i];
  const topics = all.filter((i) => isTopic(state, entityAt(i) ?? none, at));
  const [only] = topics.length === 1 ? topics : all;
  const before = own(entityAt(only ?? -1) ?? none);
  const near = before.length > 1 || before.some((m) => blockOf(state, at) - blockOf(state, m.start) <= NEAR);
  const isOne = topics.length === 1 || (all.length === 1 && near);
  if (only === undefined || !isOne) return { ...unknown, alternatives: all.slice(0, 3) };
  return { entity: only, how: 'definite', alternatives: [], via: null };
}
/** “The company, Bo Minerals, denied it”: the name stands in apposition to the noun. */
export function apposedBody(state: State, range: Range): number | null {
  const { text } = state.article;
  const words = wordsOf(text.slice(range.start, range.end));
  if (words[0] !== 'the' || !BODY_NOUNS.has(words.at(-1) ?? '')) return null;
  const name = mentionsIn(state, { start: range.end, end: range.end + 60 })[0];
  const entity = name === undefined ? undefined : state.entities[name.index];
  if (!name || !entity || !['body', 'unknown'].includes(entity.kind)) return null;
  return /^,\s(?:the\s)?$/u.test(text.slice(range.end, name.from)) && text[name.end] === ',' ? name.index : null;
}
