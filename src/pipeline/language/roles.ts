import { STOPPED } from './abbreviations.ts';
import { cueOf } from './cue-forms.ts';
import type { Entity } from './entities/model.ts';
import { genderOf } from './entities/kinds.ts';
import type { Name } from './names/model.ts';
import { finite, verbIn } from './finite.ts';
import { tokenise } from './tokens.ts';
import { AUXILIARIES, NEGATIONS, PERSONAL, PREPOSITIONS, RELATIVE, SUBORDINATORS } from './words/closed-class.ts';
import { KIN, ROLE_NOUNS, TITLES } from './words/people.ts';

/** “, professor of peace studies at X,” and “– leader of X –” after a name: up to the closing mark, the sentence end or a relative pronoun. */
const APPOSITION = new RegExp(
  String.raw`^(?:,| [–—-]{1,2})\s(?:\d{1,3},\s)?((?:(?:the|a|an|one of|its|his|her|their)\s)?(?:[^,.;:“”"–—]|(?<=${STOPPED})\.){3,160}?)(?=(?:,| [–—-]{1,2}| who | which |(?<!${STOPPED})\.|;|:|$))`,
  'u',
);
const IS_A = /^\s(?:is|was)\s(?:also\s)?((?:the|a|an)\s[^,.;:“”"–—]{3,120}?)(?=[,.;:]| who | which | and )/u;

const words = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
/** Speaks of an office or an occupation before its first preposition. */
export function isRole(phrase: string): boolean {
  const head = words(phrase.split(/\s(?:of|for|at|to|in|on|from|with|currently|and)\s/u)[0] ?? '');
  return (
    head.some((w) => ROLE_NOUNS.has(w) || TITLES.has(w) || /(?:ist|ian|man|woman|figure|veteran|expert)$/.test(w)) &&
    !head.some((w) => KIN.has(w))
  );
}

/** “, officials said”: who tells it, not what somebody is. */
const tells = (phrase: string): boolean =>
  words(phrase).some((w) => {
    const cue = cueOf(w);
    return cue?.form === 'past' && !cue.ambiguous && (cue.classes.has('say') || cue.classes.has('tell'));
  });

/** “speaking to reporters”, “surrounded by police”; not “visiting professor”, “retired officer”. */
const PARTICIPLE =
  /^\p{Ll}+(?:ing|ed) (?:an?|the|his|her|its|their|by|to|at|in|on|for|with|from|of|as|after|before)\s/u;

/** “has been questioned by police”, “in which 26 people died”: a clause says what somebody does, not what he is. */
function isClause(phrase: string): boolean {
  const head = phrase.split(/\s(?:who|which|that|where|whose)\s/u)[0] ?? '';
  const tokens = tokenise(head, { start: 0, end: head.length });
  const first = tokens[0]?.lower ?? '';
  if ([AUXILIARIES, PREPOSITIONS, PERSONAL, RELATIVE, SUBORDINATORS, NEGATIONS].some((words) => words.has(first)))
    return true;
  const verb = verbIn(tokens, 0, tokens.length);
  return PARTICIPLE.test(head) || (verb >= 0 && finite(tokens, verb) === 'sure');
}

/** What the text says of the person named up to `end`. A dateline (“CALDER — Mayor Ann Bo”) is nobody. */
function roleAfter(text: string, end: number): string | null {
  if (/\p{Lu}{3}$/u.test(text.slice(Math.max(0, end - 3), end)) && /^\s[–—-]/.test(text.slice(end, end + 3)))
    return null;
  const tail = text.slice(end, end + 200);
  const found = APPOSITION.exec(tail)?.[1] ?? IS_A.exec(tail)?.[1];
  return found && !/^(?:and|or|but)\s/.test(found) && isRole(found) && !tells(found) && !isClause(found)
    ? found.trim()
    : null;
}

/** End of the apposition that says what the person named up to `end` is or whose relative, or null: “Ann Bo, head of the mission”. */
export function appositionEnd(text: string, end: number): number | null {
  const found = APPOSITION.exec(text.slice(end, end + 200))?.[1]?.trimEnd();
  if (!found || /^(?:and|or|but)\s/.test(found)) return null;
  const kin = words(found)
    .slice(0, 4)
    .some((w) => KIN.has(w));
  return !tells(found) && !isClause(found) && (kin || isRole(found)) ? text.indexOf(found, end) + found.length : null;
}

/** “the minister, Ruth Day”, “its chair, Ruth Day”, “Bo’s chief executive, Ruth Day”: the role stands before, with a comma. */
function roleBefore(text: string, from: number): string | null {
  const found = /(?:^|[\s“"])(?:the|its|his|her|their|our|[\p{L}-]+[’']s)\s([\p{L}’' -]{3,60}),\s$/iu.exec(
    text.slice(Math.max(0, from - 80), from),
  )?.[1];
  return found && isRole(found) ? found : null;
}

/** Fills role, gender and person-hood of entities from titles before and appositions after their names. Changes the entities given. */
export function describeEntities(text: string, entities: readonly Entity[], names: readonly Name[]): void {
  const byStart = new Map(names.map((n) => [n.start, n]));
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const name = byStart.get(mention.start);
      if (name?.dateline) continue;
      const printed =
        roleAfter(text, mention.end) ??
        roleBefore(text, mention.from) ??
        (name?.title && name.kin === null ? text.slice(name.title.start, name.title.end) : null);
      if (printed === null) continue;
      if (entity.kind === 'unknown' && isRole(printed)) entity.kind = 'person';
      if (entity.kind !== 'person') continue;
      entity.role ??= printed;
      entity.gender ??= genderOf(words(printed.split(/\s(?:of|for|at|to|in|on|from|with|who|whose)\s/u)[0] ?? ''));
    }
}
