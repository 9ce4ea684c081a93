import { stemmer } from 'stemmer';
import { functionWords, reportingWords } from './function-words.ts';
import { spellingKey } from './spelling.ts';

/** One word or one mark of punctuation. Offsets: UTF-16 code units of the article, end-exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it is compared by: case, apostrophes, possessives and British/American spelling folded. */
  readonly key: string;
  readonly word: boolean;
}

const pattern = /(?<word>[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*)|\.{2,}|[-–—]{2,}|[^\s\p{L}\p{N}]/gu;
const markKeys: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['…', '...'],
  ['—', '–'],
  ['--', '–'],
  ['––', '–'],
]);

/** A dot or comma belongs inside a word only between digits or in an initialism: `6,000`, `U.S`; not `end.Start`. */
const joined = (text: string): boolean =>
  !/[.,]/.test(text) || /^\d[\d.,]*\d$/.test(text) || /^(?:\p{L}\.)+\p{L}$/u.test(text);

function token(text: string, start: number, word: boolean): Token {
  return { start, end: start + text.length, text, key: word ? spellingKey(text) : (markKeys.get(text) ?? text), word };
}

/** Splits what the pattern took for one word at dots and commas that are not part of it. */
function splitWord(text: string, start: number): Token[] {
  if (joined(text)) return [token(text, start, true)];
  return [...text.matchAll(/[^.,]+|[.,]/gu)].map((part) => token(part[0], start + part.index, !/[.,]/.test(part[0])));
}

/** Words and marks of `text.slice(start, end)`, in order. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((found) => {
    const at = start + found.index;
    return found.groups?.['word'] === undefined ? [token(found[0], at, false)] : splitWord(found[0], at);
  });
}

export const wordsOf = (text: string, start = 0, end = text.length): Token[] =>
  tokenise(text, start, end).filter((one) => one.word);

const stems = new Map<string, string>();

/** Porter stem (Porter 1980) of a word key. */
export function stem(key: string): string {
  const known = stems.get(key);
  if (known !== undefined) return known;
  const made = /^[a-z]+$/.test(key) ? stemmer(key) : key;
  stems.set(key, made);
  return made;
}

export const isContent = (key: string): boolean => !functionWords.has(key) && !reportingWords.has(key);

/** Stems of the words that carry content, each once. */
export function contentStems(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter((one) => one.word && isContent(one.key)).map((one) => stem(one.key)));
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of small) if (large.has(one)) count += 1;
  return count;
}
