import type { Range } from '../model.ts';
import { STOPPED } from './abbreviations.ts';
import { finite, verbIn } from './finite.ts';
import type { Name } from './names/model.ts';
import { appositionEnd, isRole } from './roles.ts';
import { tokenise } from './tokens.ts';
import { BODY_NOUNS, KIN } from './words/people.ts';

/** “, a mining town in the north,” right after a name, up to the closing mark. */
const AFTER = new RegExp(
  String.raw`^(?:,| [–—-]{1,2})\s((?:an?|one of (?:the|its|his|her|their)|home to|the)\s[\p{Ll}\d](?:[^,.;:“”"–—]|(?<=${STOPPED})\.){3,160}?)(?=,|\s[–—-]{1,2}|(?<!${STOPPED})\.|[;:”"\n]|$)`,
  'u',
);

/** Index where a relative clause begins in the words of an apposition, else their length. */
function beforeRelative(words: string): number {
  const at = words.search(/\s(?:who|which|that|where|whose)\s/u);
  return at < 0 ? words.length : at;
}

/** No verb of its own: “a town in the north”, not “the town was shut”. A role may hold a word that looks like one: “professor of peace studies at …”. */
function verbless(words: string, role: boolean): boolean {
  const tokens = tokenise(words, { start: 0, end: words.length });
  const verb = verbIn(tokens, 0, tokens.length);
  return tokens.length >= 2 && (verb < 0 || (role && finite(tokens, verb) !== 'sure'));
}

/** End of “Aster, a mining town in the north”: an apposition with an article. */
function thingAfter(text: string, end: number): number | null {
  const found = AFTER.exec(text.slice(end, end + 200));
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const next = text.slice(end + found[0].length, end + found[0].length + 6);
  return /^,? (?:and|or)\s/.test(next) ? null : text.indexOf(words, end) + beforeRelative(words);
}

/** End of what follows a name and says what it is, or null. “Admiral Bo” after a comma is another name. */
function describedTo(text: string, name: Name, person: boolean): number | null {
  const role = person ? appositionEnd(text, name.end) : null;
  const end = role ?? thingAfter(text, name.end);
  if (end === null) return null;
  const words = text.slice(name.end, end).replace(/^(?:,| [–—-]{1,2})\s/u, '');
  if (/^(?:who|which|whose)\b/.test(words) || (/^\p{Lu}/u.test(words) && !/\s(?:of|for|at)\s/u.test(words)))
    return null;
  return verbless(words.slice(0, beforeRelative(words)), role !== null) ? end : null;
}

const BEFORE = /(?:^|[\s“"])((?:the|its|his|her|their|our|my)\s([\p{L}’' -]{3,60})),\s$/iu;

/** Where “the mayor, Ruth Day”, “her uncle, Ole Berg” begins: what somebody is, closed off before the name. */
function roleFrom(text: string, name: Name): number | null {
  const found = BEFORE.exec(text.slice(Math.max(0, name.from - 80), name.from));
  const [, whole, phrase] = found ?? [];
  if (
    whole === undefined ||
    phrase === undefined ||
    !/^(?:[,.;:”"\n]|\s[–—-]|$)/u.test(text.slice(name.end, name.end + 2))
  )
    return null;
  const head = phrase.toLowerCase().split(' ').at(-1) ?? '';
  return isRole(phrase) || KIN.has(head) || BODY_NOUNS.has(head) ? name.from - 2 - whole.length : null;
}

/** Where “former prime minister Ann Bo”, “his uncle Ole Berg” begins; null for a bare name and a title of one word. */
function titleFrom(text: string, name: Name): number | null {
  if (name.title === null) return null;
  const title = text.slice(name.title.start, name.title.end);
  return /^(?:former|ex-)|\s\S+\s/iu.test(title) ? name.from : null;
}

/** `title`: only a title before the name, as in “former minister Ann Bo”. */
export type Description = Range & { readonly title: boolean };

/**
 * What the words around names say somebody or something is: “Ann Bo, head of the mission”, “Aster, a mining town”, “former minister Ann Bo”.
 * `isPerson` tells whether a name is a person's.
 */
export function descriptions(text: string, names: readonly Name[], isPerson: (name: Name) => boolean): Description[] {
  return names.flatMap((name) => {
    const end = describedTo(text, name, isPerson(name));
    const role = roleFrom(text, name);
    const start = role ?? titleFrom(text, name);
    const after = end === null ? [] : [{ start: name.start, end, title: false }];
    return start === null ? after : [{ start, end: name.end, title: role === null }, ...after];
  });
}
