import { perForm } from './word-form.ts';
import type { Token } from './tokens.ts';

/** Places of a block at which a pattern may begin, ascending, given how far into a token it may. */
export type Places = (tokens: readonly Token[], offset: number) => number[];

/**
 * Tells where a pattern can begin whose first character opens a word or stands alone: at the head of every token that `first` fits, and
 * anywhere in a token that marks part into several words. `first` sees one token of letters and digits of ASCII, or of one character.
 * Trying a pattern only there costs far less than searching the text for it.
 */
export function placesOf(first: RegExp): Places {
  const anywhere = 2;
  const kindOf = perForm((text) => {
    if (text.length > 1 && !/^[A-Za-z\d]+$/.test(text)) return anywhere;
    return first.test(text) ? 1 : 0;
  });
  return (tokens, offset) => {
    const places: number[] = [];
    for (const token of tokens) {
      const kind = kindOf(token);
      if (kind === 0) continue;
      const from = token.start - offset;
      const to = kind === anywhere ? token.end - offset : from + 1;
      for (let at = from; at < to; at++) places.push(at);
    }
    return places;
  };
}
