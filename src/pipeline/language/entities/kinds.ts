import { cueOf } from '../cue-forms.ts';
import type { Name } from '../names/model.ts';
import { isRegion } from '../regions.ts';
import { AUXILIARIES, COMMON_VERBS, PREPOSITIONS } from '../words/closed-class.ts';
import { MEN, WOMEN } from '../words/given-names.ts';
import {
  AGENCIES,
  BODY_NOUNS,
  BODY_WORDS,
  FEMALE,
  MALE,
  MEDIA_NAMES,
  OUTLET_ENDINGS,
  PLACE_WORDS,
  SOCIAL,
} from '../words/people.ts';
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
  if (words.includes('&')) return 'body';
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '')) return 'body';
  return 'unknown';
}

const PLACE_BEFORE = new Set([
  'in',
  'at',
  'near',
  'from',
  'towards',
  'toward',
  'into',
  'across',
  'outside',
  'inside',
  'throughout',
]);

/** Evidence one mention gives for its entity's kind. */
export function kindByContext(name: Name): EntityKind {
  if (
    /^(?:broadcaster|newspaper|channel|network|magazine|daily|weekly|website)$/.test(name.before?.lower ?? '') ||
    /^(?:newspaper|channel|magazine|tv|television)$/.test(name.after?.lower ?? '')
  )
    return 'outlet';
  if (
    BODY_NOUNS.has(name.before?.lower ?? '') &&
    !/^(?:state|police|house|white|university|court|army|office|site)$/.test(name.before?.lower ?? '')
  )
    return 'body';
  if (/^(?:news|agency)$/.test(name.after?.lower ?? '')) return 'agency';
  if (name.honorific !== null || name.kin !== null || name.title !== null) return 'person';
  if (PLACE_BEFORE.has(name.before?.lower ?? '')) return 'place';
  const after = name.after?.lower ?? '';
  if (
    name.definite &&
    name.words.length < 4 &&
    (name.after?.kind !== 'word' ||
      AUXILIARIES.has(after) ||
      PREPOSITIONS.has(after) ||
      /^(?:who|which|and|or)$/.test(after) ||
      cueOf(after) !== undefined ||
      COMMON_VERBS.has(after))
  )
    return 'body';
  if (/^(?:who|whose)$/.test(after)) return 'person';
  return 'unknown';
}

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
