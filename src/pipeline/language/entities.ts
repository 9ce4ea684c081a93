import { kindOf } from './entities/evidence.ts';
import { genderByName, genderOf, kindByWords } from './entities/kinds.ts';
import { byAcronym, byCompany, byFirstWord, byMedium, bySurname, find } from './entities/matching.ts';
import { type NameIndex, nameIndex } from './entities/index-by-name.ts';
import { type Entity, sameWords, withoutLetters, withoutNickname } from './entities/model.ts';
import type { Name } from './names/model.ts';
import { withSharedSurname } from './names/shared.ts';
import { TITLES } from './words/people.ts';

/** Entities in the making, each with the names that mean it. */
type Groups = Map<Entity, Name[]>;

function add(groups: Groups, entity: Entity, name: Name, quoted: boolean, sure = true): void {
  if (entity.mentions.length === 0) entity.relative = name.kin !== null;
  entity.mentions.push({ start: name.start, end: name.end, from: name.from, quoted, sure });
  if (sure && name.words.length < entity.words.length && name.head === entity.words.at(-1)?.toLowerCase())
    entity.surnamed = true;
  groups.set(entity, [...(groups.get(entity) ?? []), name]);
  if (name.kin !== 'of') entity.kinOnly = false;
  if (name.leads && name.kin !== 'of') entity.leads = true;
  const told = genderOf([name.honorific?.toLowerCase() ?? '', name.kinWord ?? '']);
  if (told !== null) entity.gender = told;
}

function decideKinds(groups: Groups): void {
  for (const [entity, names] of groups) entity.kind = kindOf(entity, names);
}

/** A person where the gender is known, or the last word stands for the whole. */
const isCalledLikeAPerson = (e: Entity, names: readonly Name[]): boolean =>
  e.words.length > 1 &&
  (e.gender !== null || names.some((n) => n.words.length < e.words.length && n.head === e.words.at(-1)?.toLowerCase()));

/** Groups names of one article into entities: equal names, middle initials, surnames after full names, acronyms in brackets. */
export function groupNames(
  printedNames: readonly Name[],
  quoted: (offset: number) => boolean,
  paragraph: (offset: number) => number,
): Entity[] {
  const names = printedNames.map((name, i) => withSharedSurname(name, printedNames[i + 1], printedNames));
  const groups: Groups = new Map();
  const known = nameIndex();
  const long = names.filter((n) => n.words.length > 1).toSorted((a, b) => b.words.length - a.words.length);
  for (const name of long)
    add(groups, find(known, name) ?? byCompany(known, name, names) ?? create(known, name), name, quoted(name.start));
  decideKinds(groups);
  for (const name of names) {
    if (name.words.length > 1) continue;
    const [family, rivals] = bySurname(known, name, paragraph);
    if (!family && TITLES.has(name.head) && name.honorific === null) continue;
    const entity =
      (name.dateline && (find(known, name) ?? create(known, name))) ??
      byAcronym(known, name) ??
      byMedium(known, name) ??
      family ??
      byFirstWord(known, name) ??
      byCompany(known, name, names) ??
      find(known, name) ??
      create(known, name);
    add(groups, entity, name, quoted(name.start), rivals === 0);
  }
  decideKinds(groups);
  for (const [e, own] of groups) {
    e.mentions.sort((a, b) => a.start - b.start);
    e.name = lowerForm(e, names);
    if (e.kind === 'unknown' && isCalledLikeAPerson(e, own)) e.kind = 'person';
  }
  return [...known.all].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** REUTERS beside Reuters, PORT CALDER beside Port Calder: the form with lower-case letters is the name. */
function lowerForm(e: Entity, names: readonly Name[]): string {
  if (!/^\p{Lu}[\p{Lu} ]{2,}\p{Lu}$/u.test(e.name)) return e.name;
  return names.find((n) => sameWords(n.words, e.words) && /\p{Ll}/u.test(n.words.join(' ')))?.words.join(' ') ?? e.name;
}

/** The words as they stand in the text: Workers’ Union. */
const printed = (words: readonly string[]): string => words.join(' ').replace(/ (['’]s?) /g, '$1 ');

function create(known: NameIndex, name: Name): Entity {
  const words = withoutLetters(withoutNickname(name.words));
  const entity: Entity = {
    name: printed(words),
    words,
    kind: kindByWords(words),
    gender: genderByName(words),
    role: null,
    mentions: [],
    kinOnly: true,
    relative: false,
    surnamed: false,
    leads: false,
    acronym: null,
  };
  known.add(entity);
  return entity;
}
