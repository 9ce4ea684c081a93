import type { Range } from '../model.ts';
import { verbIn } from './finite.ts';
import type { Name } from './names/model.ts';
import { appositionEnd, isRole } from './roles.ts';
import { tokenise } from './tokens.ts';
import { BODY_NOUNS, KIN } from './words/people.ts';

/** “, a mining town in the north,” right after a name, up to the closing mark. */
const AFTER =
  /^(?:,| [–—-]{1,2})\s((?:an?|one of (?:the|its|his|her|their)|home to|the)\s[\p{Ll}\d][^,.;:“”"–—]{3,160}?)(?=,|\s[–—-]{1,2}|[.;:”"\n]|$)/u;

/** Index where a relative clause begins in the words of an apposition, else their length. */
function beforeRelative(words: string): number {
  const at = words.search(/\s(?:who|which|that|where|whose)\s/u);
  return at < 0 ? words.length : at;
}

/** End of “Aster, a mining town in the north”: an apposition with an article and no verb of its own. */
function thingAfter(text: string, end: number): number | null {
  const found = AFTER.exec(text.slice(end, end + 200));
  const words = found?.[1];
  if (
    !found ||
    words === undefined ||
    /^\s?,? ?(?:and|or)\s/.test(text.slice(end + found[0].length, end + found[0].length + 6))
  )
    return null;
  const length = beforeRelative(words);
  const tokens = tokenise(words.slice(0, length), { start: 0, end: length });
  if (tokens.length < 2 || verbIn(tokens, 0, tokens.length) >= 0) return null;
  return text.indexOf(words, end) + length;
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

/** What the words around names say somebody or something is: “Ann Bo, head of the mission”, “Aster, a mining town”, “former minister Ann Bo”. */
export function descriptions(text: string, names: readonly Name[]): Range[] {
  return names.flatMap((name) => {
    const relative = /^, (?:who|which|whose)\b/.test(text.slice(name.end, name.end + 8));
    const end = relative ? null : (appositionEnd(text, name.end) ?? thingAfter(text, name.end));
    const start = roleFrom(text, name) ?? titleFrom(text, name);
    const after = end === null ? [] : [{ start: name.start, end }];
    return start === null ? after : [{ start, end: name.end }, ...after];
  });
}
