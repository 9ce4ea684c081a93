import { cueOf } from '../cue-forms.ts';
import { VESSELS } from '../words/things.ts';
import { kindByWords } from './kinds.ts';
import type { Entity, Mention } from './model.ts';

const vessel = `(?:${[...VESSELS].join('|')})`;
/** “the freighter Aster”, “a Norland-flagged ferry, the Aster, sank” */
const CALLED = new RegExp(`(?:^|[\\s(“"])${vessel}\\s["“‘']?$`, 'u');
const APPOSED_BEFORE = new RegExp(
  `(?:^|\\s)(?:an?|another|its|their)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,4}${vessel},\\sthe\\s$`,
  'iu',
);
/** “the Aster, a ferry built in Calder”; not “Ann Bo, a ferry captain” or “Bo Lines, the ferry’s operator” */
const APPOSED_AFTER = new RegExp(
  `^,\\s(?:an?|another|one of)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,4}${vessel}(?=[,.;]|\\s(?:that|which|of|owned|carrying|built|operated|bound|from|with|in|on)\\s)`,
  'u',
);
/** What only ships and aircraft do, and what is said of those on them. */
const DOES =
  /^\s(?:(?:has|had|was|later|then|also|since|been)\s){0,3}(?:sank|sunk|sinks|went down|goes down|gone down|capsized|capsizes|ran aground|run aground|runs aground|set sail|sailed|foundered|docked|berthed|moored|keeled over|rolled over|took off|touched down)\b/u;
const OF_IT =
  /\b(?:aboard|on board|(?:sinking|wreck|wreckage|hull|decks?|captain|skipper|master|crew|passengers|sister ship) of)\sthe\s$/iu;
const DEFINITE = /(?:^|\s)the\s$/iu;

const before = (text: string, { from }: Mention): string => text.slice(Math.max(0, from - 90), from);
const after = (text: string, { end }: Mention): string => text.slice(end, end + 90);

const isVesselAt = (text: string, m: Mention): boolean => {
  const [head, tail] = [before(text, m), after(text, m)];
  if (CALLED.test(head) || (APPOSED_BEFORE.test(head) && tail.startsWith(','))) return true;
  return DEFINITE.test(head) && (APPOSED_AFTER.test(tail) || DOES.test(tail) || OF_IT.test(head));
};

/** A name its words tell nothing about, said to be a ship or an aircraft; of those called like a person, only where no mention is bare. */
function isVessel(text: string, { words, kind, gender, mentions }: Entity): boolean {
  if (kind === 'agency' || kind === 'outlet' || kindByWords(words) !== 'unknown') return false;
  const bare = (m: Mention): boolean => !DEFINITE.test(before(text, m)) && !CALLED.test(before(text, m));
  return mentions.some((m) => isVesselAt(text, m)) && (gender === null || !mentions.some(bare));
}

const WATER =
  /\b(?:across|through|in|into|off|along|over|between|(?:crossing|coasts?|waters|shores?|sides?|mouth|middle|depths) of)\sthe\s$/iu;
const ENDS_PHRASE = /^(?:[,.;:)]|\s(?:for|on|in|between|from|to|and|at|by|after|before|near|with|when|while)\s|$)/u;
const speaks = (tail: string): boolean => cueOf(/^,?\s(\p{Ll}+)/u.exec(tail)?.[1] ?? '') !== undefined;

/** “the crossing of the Aster Channel”: water, not a broadcaster. */
const isWater = (text: string, { words, kind, mentions }: Entity): boolean =>
  kind === 'outlet' &&
  words.at(-1) === 'Channel' &&
  mentions.some((m) => WATER.test(before(text, m)) && ENDS_PHRASE.test(after(text, m))) &&
  !mentions.some((m) => speaks(after(text, m)) || /\b(?:told|on)\s(?:the\s)?$/u.test(before(text, m)));

/** Finds ships, aircraft and waters among the entities of a text by what is said of them. Changes the kinds of the entities given. */
export function tellThings(text: string, entities: readonly Entity[]): void {
  for (const entity of entities) {
    if (isWater(text, entity)) entity.kind = 'place';
    else if (isVessel(text, entity)) entity.kind = 'vessel';
  }
}
