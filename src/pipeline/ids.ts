import { hash } from 'node:crypto';

/** Lower-case ASCII-folded words joined by hyphens; letters of other scripts are kept. Empty input gives `x`. */
export function slug(words: string): string {
  const folded = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
  return (
    folded
      .replace(/['’ʼ]/g, '')
      .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'x'
  );
}

/** `letter` + 10 hex digits of SHA-256 over the parts: the same words in the same article always give the same id. */
export function contentId(letter: string, ...parts: readonly string[]): string {
  return letter + hash('sha256', parts.join('\u0000'), 'hex').slice(0, 10);
}

/** Gives ids that do not depend on order among different texts; the n-th equal text of an article is counted. */
export function idGiver(letter: string, article: string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const n = seen.get(text) ?? 0;
    seen.set(text, n + 1);
    return contentId(letter, article, text, String(n));
  };
}
