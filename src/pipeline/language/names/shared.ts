import { MEN, WOMEN } from '../words/given-names.ts';
import type { Name } from './model.ts';

const isGivenName = (word = ''): boolean => WOMEN.has(word.toLowerCase()) || MEN.has(word.toLowerCase());

/** Is somebody of that given name named in full elsewhere? */
const isCalledOtherwise = (given: string, names: readonly Name[]): boolean =>
  names.some(({ words }) => words.length > 1 && words[0] === given);

/**
 * “Gemma and Lee Stubbs”: two given names before one surname, which both bear, unless a Gemma is named in full elsewhere. `next` is the name
 * that follows, `all` those of the article.
 */
export function withSharedSurname(name: Name, next: Name | undefined, all: readonly Name[]): Name {
  const [given = ''] = name.words;
  const surname = next?.words[1];
  const beside = name.after?.lower === 'and' && next?.from === next?.start && next?.before?.start === name.after.start;
  const pair = name.words.length === 1 && next?.words.length === 2 && name.title === null && name.honorific === null;
  if (!beside || !pair || surname === undefined || !isGivenName(given) || isCalledOtherwise(given, all)) return name;
  return { ...name, words: [given, surname], head: surname.toLowerCase() };
}
