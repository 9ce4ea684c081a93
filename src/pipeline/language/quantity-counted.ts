import { measures, peopleNouns, plainPlurals } from './quantity-words.ts';
import {
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
} from './words/closed-class.ts';

interface Counted {
  /** As printed after the figure; null when nothing is. */
  readonly counted: string | null;
  readonly unit: string | null;
}

const lead =
  /^["”’']?(?:[ -]|(?<=["”’']) )?(?:[Oo]f (?:(?:the|its|their|his|her|these|those|our|my|all) )?)?(?:(?:more|other|additional|extra|further) )?/;
const word = /[ -]?(?<word>(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{N}’'-]*)/uy;
const [most, mostSingular] = [5, 2];
const ends: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...COMMON_VERBS,
  ...COORDINATORS,
  ...DETERMINERS,
  ...PERSONAL,
  ...PREPOSITIONS,
  ...RELATIVE,
  ...SUBORDINATORS,
]);

const notCounted: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'first',
  'just',
  'about',
  'ago',
  'later',
  'earlier',
]);
const isEnd = (lower: string, first: boolean): boolean =>
  ends.has(lower) || (!first && /(?:ed|ing)$/.test(lower)) || (!first && /ly$/.test(lower)) || notCounted.has(lower);
const isPlural = (lower: string): boolean =>
  (/[^s]s$/.test(lower) && !/(?:us|is|ous)$/.test(lower)) || plainPlurals.has(lower) || /men$/.test(lower);
const anyMeasure = new RegExp(`^["”’']?[ -]?(?:${measures.map(([printed]) => printed).join('|')})(?![\\p{L}])`, 'u');
const measurePatterns = measures.map(([printed, unit]) => ({
  pattern: new RegExp(`^["”’']?[ -]?(?:${printed})(?![\\p{L}])`, 'u'),
  unit,
}));

/** Words of the phrase that starts at the head of `after`, to its first plural noun, or to its edge; `plural` says which. */
function phraseAt(after: string, most: number): { readonly words: string; readonly plural: boolean } {
  let end = 0;
  word.lastIndex = 0;
  for (let taken = 0; taken < most; taken++) {
    const found = word.exec(after);
    const lower = found?.groups?.['word']?.toLowerCase().replace(/[’']s$/, '');
    if (found === null || lower === undefined) break;
    if (lower === 'and' && taken > 0) continue;
    if (isEnd(lower, taken === 0)) break;
    end = word.lastIndex;
    if (!isPlural(lower)) continue;
    const next = /^ (?<next>\p{Ll}+s)\b/u.exec(after.slice(end))?.groups?.['next'];
    if (!plainPlurals.has(lower) || next === undefined || isEnd(next, false))
      return { words: after.slice(0, end), plural: true };
  }
  return { words: after.slice(0, end), plural: false };
}

/** "a 12-nation pact": the word tied on is what is counted. */
const tied = /^-(?<word>\p{Ll}+)/u;

const isPeople = (phrase: string): boolean => {
  const head = phrase.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  return peopleNouns.has(head) || peopleNouns.has(`${head}s`) || /(?:m[ae]n|^person|^child)$/.test(head);
};

/** What a figure counts, from the words printed right after it (at most to the end of its block). A single thing has no plural to end its phrase, so fewer words are taken. */
export function countedAfter(after: string, singular: boolean): Counted {
  const bare = after.replace(lead, '');
  const measured = anyMeasure.test(after) || anyMeasure.test(bare);
  const measure = measured
    ? measurePatterns.find(({ pattern }) => pattern.test(after) || pattern.test(bare))
    : undefined;
  if (measure !== undefined) {
    const rest = measure.unit === 'percent' ? after.replace(/^.*?(?:percent|per cent|pct|%)/, '') : '';
    const of = /^ of (?:the |its |their |all |his |her )?/.exec(rest);
    const share = of === null ? '' : phraseAt(rest.slice(of[0].length), most).words;
    return { counted: share === '' ? null : share, unit: measure.unit };
  }
  const noun = tied.exec(after)?.groups?.['word'];
  if (noun !== undefined) return { counted: noun, unit: null };
  const { words, plural } = phraseAt(bare, singular ? mostSingular : most);
  const phrase = plural || singular || /\bof /.test(after.slice(0, after.length - bare.length)) ? words : '';
  return phrase === '' ? { counted: null, unit: null } : { counted: phrase, unit: isPeople(phrase) ? 'people' : null };
}
