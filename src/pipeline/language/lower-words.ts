import type { Token } from './tokens.ts';

export const RUN = /(?<![\p{L}’'-])\p{Ll}+/gu;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** Nothing that makes the letters after it part of a word before: a blank, a bracket, a stop. Beyond ASCII the pattern must look. */
const partsWords = (code: number): boolean =>
  code < 128 && code !== 39 && code !== 45 && !isLower(code) && !isUpper(code);

/** Whether the letters of a token, all of ASCII, are one run; or, after a capital, none. Null where the pattern must look. */
function isRun(text: string, { start, end }: Token): boolean | null {
  const first = text.charCodeAt(start);
  for (let i = start + 1; i < end; i++) if (!isLower(text.charCodeAt(i))) return null;
  if (isUpper(first)) return false;
  return isLower(first) && (start === 0 || partsWords(text.charCodeAt(start - 1))) ? true : null;
}

/**
 * Words that stand in lower case somewhere in the text: runs of lower-case letters that no letter, apostrophe or hyphen goes before.
 * `tokens` are those of the whole text.
 */
export function lowerCaseWords(text: string, tokens: Iterable<Token>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokens) {
    const run = isRun(text, token);
    if (run) words.add(token.lower);
    if (run !== null) continue;
    const from = Math.max(0, token.start - 2);
    for (const found of text.slice(from, token.end).matchAll(RUN))
      if (from + found.index >= token.start) words.add(found[0]);
  }
  return words;
}
