import { verbIn } from '../language/finite.ts';
import { tokenise } from '../language/tokens.ts';

const beOrHave = /^(?:is|are|was|were|has|have|had)$/;

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finite verbs of a stretch in lower case, but for a form of be or have that opens it: its subject is left out. */
function verbs({ text, start, end }: Stretch): string[] {
  const tokens = tokenise(text, { start, end });
  const found: string[] = [];
  for (let at = verbIn(tokens, 0, tokens.length); at >= 0; at = verbIn(tokens, at + 1, tokens.length))
    if (at > 0 || !beOrHave.test(tokens[at]?.lower ?? '')) found.push(tokens[at]?.lower ?? '');
  return found;
}

/** An odd number of marks before it in its paragraph, or marks inside: somebody's words. */
function isQuoted({ text, start, end }: Stretch): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const inside = text.slice(start, end);
  return /["“”]/u.test(inside) || (paragraph.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

/**
 * Is what two stretches share only what anybody calls somebody or something, “is a former chief of staff and legal counsel to”, “the inquiry into
 * the fall of the old bridge”? They say nothing together: no verb that both have. Quoted words are never anybody's.
 */
export function isStockPhrase(a: Stretch, b: Stretch): boolean {
  if (isQuoted(a) || isQuoted(b)) return false;
  const other = new Set(verbs(b));
  return !verbs(a).some((verb) => other.has(verb));
}
