import type { Token } from '../tokens.ts';
import { COORDINATORS, OPENERS } from '../words/closed-class.ts';
import { MEN, WOMEN } from '../words/given-names.ts';
import { HONORIFICS, KIN, PORTFOLIOS, QUALIFIERS, ROLE_NOUNS, TITLES } from '../words/people.ts';
import { NAMED_AFTER } from '../words/things.ts';
import type { Name } from './model.ts';
import { closed, isBodyWord } from './runs.ts';

/**
 * Index in [from, to) where the name proper begins, after titles, qualifiers and what stands before a title inside the run; a
 * body named like a title has none: “Republican Party”.
 */
export function afterTitle(tokens: readonly Token[], from: number, to: number): number {
  if (isNamedAfter(tokens, from, to)) return from;
  const at = pastTitles(tokens, from, to);
  return at === to - 1 && isBodyWord(tokens[at]?.lower ?? '') && !HONORIFICS.has(tokens[at - 1]?.lower ?? '')
    ? from
    : at;
}

/** “Queen Ada Hospital”, “St Bran’s Church”: called after somebody with a title, who is not meant. */
function isNamedAfter(tokens: readonly Token[], from: number, to: number): boolean {
  if (!NAMED_AFTER.has(tokens[to - 1]?.lower ?? '') || to - from < 3) return false;
  const possessive = tokens[to - 2]?.kind === 'possessive';
  return (
    possessive ||
    /^(?:king|queen|prince|princess|saint|st|st\.|pope|emperor|president|general|lord|lady)$/.test(
      tokens[from]?.lower ?? '',
    )
  );
}

function pastTitles(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (let i = from; i < to - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    const office = TITLES.has(lower) ? portfolioEnd(tokens, i + 1, to) : i + 1;
    if (office > i + 1) i = office - 1;
    if (
      TITLES.has(lower) ||
      HONORIFICS.has(lower) ||
      isRank(tokens, i, to) ||
      (i === from &&
        (ROLE_NOUNS.has(lower) || KIN.has(lower) || isOccupation(tokens, i, to) || isBeforeInitial(tokens, i, to)) &&
        !isOf(tokens, i + 1)) ||
      (QUALIFIERS.has(lower) && i === at)
    )
      at = i + 1;
  }
  return at;
}

const isOf = (tokens: readonly Token[], i: number): boolean => /^(?:of|for)$/.test(tokens[i]?.lower ?? '');

/** Ranks of the police and seats in parliaments, as abbreviated before a name: “SP Ngozi Umeh”, “Labour MP Ann Bo”. */
const RANK = /^(?:PC|WPC|DC|DS|DI|DCI|DSI|SP|ASP|DSP|CSP|ACP|DCP|MP|MSP|MEP|MLA|MLC|TD|Con|Sgt|Insp|Supt)$/;
const isRank = (tokens: readonly Token[], i: number, to: number): boolean => {
  const next = tokens[i + 1]?.text ?? '';
  return RANK.test(tokens[i]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next) && !isBodyWord(tokens[to - 1]?.lower ?? '');
};

/** “Leader of the Opposition R. Day”: after an article comes no first name, so the initial begins it. */
const isBeforeInitial = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i - 1]?.lower === 'the' && i + 2 < to && /^(?:\p{Lu}\.)+$/u.test(tokens[i + 1]?.text ?? '');

/** Given names that were trades once. */
const ONCE_TRADES =
  /^(?:archer|asher|carter|chandler|cooper|fisher|foster|hunter|parker|porter|ryder|sawyer|skyler|spencer|tanner|taylor|tucker|turner|tyler|walker|harper|sumner|thatcher|connor|conor|trevor|victor|hector|eleanor)$/;
const isGiven = (lower: string): boolean => WOMEN.has(lower) || MEN.has(lower) || ONCE_TRADES.test(lower);

/** “Conservator Hugo Day”: a word made for a doer, no given name itself, before a given name and another word. */
const isOccupation = (tokens: readonly Token[], i: number, to: number): boolean => {
  const lower = tokens[i]?.lower ?? '';
  return (
    i + 2 < to && /\p{L}{3}(?:er|or|ist|ian)$/u.test(lower) && !isGiven(lower) && isGiven(tokens[i + 1]?.lower ?? '')
  );
};

/** Past “of State”, “of the House”, “of Health and Human Services” after a title; `from` when none follows. */
function portfolioEnd(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.lower !== 'of') return from;
  let end = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const first = end;
  const isPart = (i: number): boolean => i < to && PORTFOLIOS.has(tokens[i]?.lower ?? '');
  while (isPart(end) || (end > first && /^(?:and|&)$/.test(tokens[end]?.lower ?? '') && isPart(end + 1))) end++;
  return end > first ? end : from;
}

/** Where a lower-case role before the name begins: “former vice president Ann Bo” → “former”. */
function roleBefore(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0) {
    const t = tokens[i - 1];
    if (t?.kind !== 'word' || closed(t)) break;
    const role = TITLES.has(t.lower) || ROLE_NOUNS.has(t.lower) || QUALIFIERS.has(t.lower) || /^ex-/.test(t.lower);
    if (!role && i === from) break;
    if (!role && !(t.cap || /^\p{Ll}+$/u.test(t.text))) break;
    if (!role && i < from - 3) break;
    i--;
  }
  return i;
}

function kinOf(tokens: readonly Token[], from: number): { kin: Name['kin']; word: string | null } {
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'of' && KIN.has(tokens[i - 1]?.lower ?? '')) return { kin: 'of', word: null };
    if (KIN.has(lower) && (i === from - 1 || (i === from - 2 && tokens[from - 1]?.text === ',')))
      return { kin: 'is', word: lower };
    if (i === from - 1 && tokens[i]?.text === ',') continue;
    if (/^[,.;:]$/.test(tokens[i]?.text ?? '') || COORDINATORS.has(lower)) break;
  }
  return { kin: null, word: null };
}

export function toName(tokens: readonly Token[], runStart: number, at: number, end: number): Name | undefined {
  const first = tokens[at];
  const last = tokens[end - 1];
  if (!first || !last || at >= end) return undefined;
  const roleFrom = Math.min(roleBefore(tokens, runStart), runStart);
  const kin = kinOf(tokens, roleFrom);
  const honorific = tokens.slice(runStart, at).find((t) => HONORIFICS.has(t.lower))?.text ?? null;
  const titled = tokens
    .slice(roleFrom, at)
    .some(
      (t, i) =>
        TITLES.has(t.lower) ||
        ROLE_NOUNS.has(t.lower) ||
        /^ex-/.test(t.lower) ||
        isRank(tokens, roleFrom + i, end) ||
        isOccupation(tokens, roleFrom + i, end) ||
        isBeforeInitial(tokens, roleFrom + i, end),
    );
  const title =
    roleFrom < at && honorific === null && titled
      ? { start: tokens[roleFrom]?.start ?? first.start, end: tokens[at - 1]?.end ?? first.start }
      : null;
  return {
    start: first.start,
    end: last.end,
    words: tokens.slice(at, end).map((t) => t.text),
    head: last.lower,
    honorific,
    title,
    from: tokens[Math.min(roleFrom, at)]?.start ?? first.start,
    before: tokens[roleFrom - 1],
    after: tokens[end],
    kin: kin.kin,
    kinWord: kin.word,
    leads:
      kin.kin === 'is' ||
      tokens
        .slice(0, Math.min(roleFrom, at))
        .every((t) => t.kind !== 'word' || t.cap || COORDINATORS.has(t.lower) || OPENERS.has(t.lower)),
    definite: /^the$/i.test(tokens[Math.min(roleFrom, at) - 1]?.text ?? ''),
  };
}
