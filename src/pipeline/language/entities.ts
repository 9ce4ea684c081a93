import { genderByName, genderOf, kindByContext, kindByWords } from './entities/kinds.ts';
import { byAcronym, byFirstWord, bySurname, find } from './entities/matching.ts';
import { type NameIndex, nameIndex } from './entities/index-by-name.ts';
import { type Entity, sameWords } from './entities/model.ts';
import type { Name } from './names/model.ts';
import { isRegion } from './regions.ts';

/** Groups names of one article into entities: equal names, middle initials, surnames after full names, acronyms in brackets. */
export function groupNames(
  names: readonly Name[],
  quoted: (offset: number) => boolean,
  paragraph: (offset: number) => number,
): Entity[] {
  const known = nameIndex();
  const long = names.filter((n) => n.words.length > 1);
  for (const name of long) add(find(known, name) ?? create(known, name), name, quoted(name.start));
  for (const name of names) {
    if (name.words.length > 1) continue;
    const [family, rivals] = bySurname(known, name, paragraph);
    add(
      byAcronym(known, name) ?? family ?? byFirstWord(known, name) ?? find(known, name) ?? create(known, name),
      name,
      quoted(name.start),
      rivals === 0,
    );
  }
  const out = [...known.all];
  for (const e of out) e.mentions.sort((a, b) => a.start - b.start);
  for (const e of out) {
    e.name = lowerForm(e, names);
    if (
      e.kind === 'unknown' &&
      e.words.length > 1 &&
      (e.gender !== null || e.mentions.some((m) => m.end - m.start < e.name.length - 1))
    )
      e.kind = 'person';
  }
  return out.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** REUTERS beside Reuters: the form with lower-case letters is the name. */
function lowerForm(e: Entity, names: readonly Name[]): string {
  if (!/^\p{Lu}{4,}$/u.test(e.name)) return e.name;
  return names.find((n) => sameWords(n.words, e.words) && /\p{Ll}/u.test(n.words.join(' ')))?.words.join(' ') ?? e.name;
}

function create(known: NameIndex, name: Name): Entity {
  const entity: Entity = {
    name: name.words.join(' ').replace(/ (['’]) /g, '$1 '),
    words: name.words,
    kind: kindByWords(name.words),
    gender: genderByName(name.words),
    role: null,
    mentions: [],
    kinOnly: true,
    leads: false,
    acronym: null,
  };
  known.add(entity);
  return entity;
}

function add(entity: Entity, name: Name, quoted: boolean, sure = true): void {
  entity.mentions.push({ start: name.start, end: name.end, from: name.from, quoted, sure });
  if (name.kin !== 'of') entity.kinOnly = false;
  if (name.leads && name.kin !== 'of') entity.leads = true;
  const seen = kindByContext(name);
  if (seen === 'person' && (entity.kind === 'unknown' || entity.kind === 'place') && !isRegion(entity.name))
    entity.kind = 'person';
  if (entity.kind === 'unknown' && seen !== 'unknown') entity.kind = seen;
  const told = genderOf([name.honorific?.toLowerCase() ?? '', name.kinWord ?? '']);
  if (told !== null) entity.gender = told;
}
