import { memo } from '../memo.ts';

export type EntityKind =
  | 'person'
  | 'body'
  | 'agency'
  | 'outlet'
  | 'social'
  | 'place'
  | 'vessel'
  | 'unknown'
  | 'anonymous'
  | 'group';

export type Gender = 'm' | 'f' | null;

/** One place that names an entity; `from` is where its title begins, `quoted` whether it stands inside quotation marks. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly quoted: boolean;
  /** False where a bare surname fits two people of the article; the one named last before is taken, and the others are alternatives. */
  readonly sure: boolean;
}

/** Somebody or something named in one article. Positions are those of the article's text. */
export interface Entity {
  name: string;
  readonly words: readonly string[];
  kind: EntityKind;
  gender: Gender;
  role: string | null;
  readonly mentions: Mention[];
  /** Named only as somebody's relative: “son of X”. */
  kinOnly: boolean;
  /** First named as a relative: “her niece, Clare Bo”, “son of Clare Bo”. */
  relative: boolean;
  /** Called by the surname alone, where that could mean nobody else. */
  surnamed: boolean;
  /** Opens a sentence somewhere. */
  leads: boolean;
  acronym: string | null;
}

/** A word without accents, apostrophes, full stops and capitals. */
export const fold: (word: string) => string = memo((w) =>
  w.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'.]/g, '').toLowerCase(),
);

export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((w, i) => fold(w) === fold(b[i] ?? ''));

/** The last word that is no Jr, Sr or number. */
export const familyName = (words: readonly string[]): string | undefined =>
  words.findLast((w) => w.length > 4 || !/^(?:jr|sr|ii|iii|iv|kc|qc|sc|mp|mbe|obe|cbe|phd|md)\.?$/i.test(w));

/** Letters after a name, for an office, an honour or a degree: “Ann Bo KC”. */
const POST_NOMINAL = /^(?:K\.?C|Q\.?C|S\.?C|S\.?A\.?N|MP|MSP|MEP|MLA|TD|MBE|OBE|CBE|Ph\.?D|M\.?D)\.?$/;

/** The words of a name of two or more without what stands after it. */
export function withoutLetters(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((w) => !POST_NOMINAL.test(w)) + 1;
  return end > 1 ? words.slice(0, end) : words;
}

const isMark = (w: string): boolean => /^["“”‘’'()]$/.test(w);

/** “Joseph “Joe” Day” is Joseph Day. The apostrophe of “Workers’ Union” stays. */
export const withoutNickname = (words: readonly string[]): readonly string[] =>
  words.some((w, i) => isMark(w) && isMark(words[i + 2] ?? ''))
    ? words.filter((w, i) => !isMark(w) && !(isMark(words[i - 1] ?? '') && isMark(words[i + 1] ?? '')))
    : words;

/** What surnames are compared by: al-Assad and Assad, el-Sisi and Sisi are one. */
export const surnameKey: (word: string) => string = memo((word) =>
  fold(word).replace(/^(?:al|el|ad|as|ar|an|ash|at|az)-/, ''),
);
