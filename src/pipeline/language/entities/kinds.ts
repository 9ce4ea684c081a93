import { isDemonymWord, isRegion } from '../regions.ts';
import { MEN, WOMEN } from '../words/given-names.ts';
import {
  AGENCIES,
  BODY_NOUNS,
  BODY_WORDS,
  COMPANY_ENDINGS,
  CREEDS,
  FEMALE,
  MALE,
  MEDIA_NAMES,
  OUTLET_ENDINGS,
  PLACE_WORDS,
  ROLE_NOUNS,
  SOCIAL,
} from '../words/people.ts';
import { NAMED_AFTER } from '../words/things.ts';
import type { EntityKind, Gender } from './model.ts';

/** Kind by the words of the name alone. */
export function kindByWords(words: readonly string[]): EntityKind {
  const whole = words.join(' ').toLowerCase();
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (AGENCIES.has(whole)) return 'agency';
  if (SOCIAL.has(whole)) return 'social';
  if (
    MEDIA_NAMES.has(whole) ||
    (MEDIA_NAMES.has(words[0]?.toLowerCase() ?? '') && /^\p{Lu}{3,}$/u.test(words[0] ?? '')) ||
    (words.length > 1 && OUTLET_ENDINGS.has(last))
  )
    return 'outlet';
  if (words.length > 1 && /^(?:Radio|TV|Televisión|Télé|Rádio|Channel|Canal)$/.test(words[0] ?? '')) return 'outlet';
  if (isRegion(words.join(' '))) return 'place';
  if (PLACE_WORDS.has(last)) return 'place';
  if (words.length > 1 && words.some((w) => BODY_WORDS.has(w.toLowerCase()) || BODY_NOUNS.has(w.toLowerCase())))
    return 'body';
  if (words.some((word) => /^['’]s$/.test(word)) && NAMED_AFTER.has(last)) return 'place';
  if (words.includes('&') || (words.length > 1 && COMPANY_ENDINGS.has(last))) return 'body';
  if (/\.(?:com|org|net|gov|edu)$/.test(last)) return 'outlet';
  if (isPeople(words.at(-1) ?? '')) return 'group';
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '')) return 'body';
  return 'unknown';
}

/** “Norwegians”, “Muslims”, “Coast Republicans”: many people, no one of them. */
const isPeople = (word: string): boolean =>
  /s$/.test(word) &&
  (ROLE_NOUNS.has(word.toLowerCase()) || CREEDS.has(word.toLowerCase()) || isDemonymWord(word.slice(0, -1)));

/** Gender by the first word of a full name, where nearly all who bear it are women, or men. */
export function genderByName(words: readonly string[]): Gender {
  const first = words.length > 1 ? (words[0]?.toLowerCase() ?? '') : '';
  return WOMEN.has(first) ? 'f' : MEN.has(first) ? 'm' : null;
}

export function genderOf(words: Iterable<string>): Gender {
  for (const w of words) {
    if (FEMALE.has(w)) return 'f';
    if (MALE.has(w)) return 'm';
  }
  return null;
}
