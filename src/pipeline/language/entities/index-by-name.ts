import { type Entity, familyName, fold, surnameKey, withoutLetters, withoutNickname } from './model.ts';

/** Entities of one article in the order they were met, found by what their names have in common. Lists are in the same order. */
export interface NameIndex {
  readonly all: readonly Entity[];
  readonly add: (entity: Entity) => void;
  /** The first entity with these words, middle initials, nicknames and patronymics apart. */
  readonly same: (words: readonly string[]) => Entity | undefined;
  /** Of several words, the family name being the one given, as `surnameKey` makes it. */
  readonly byFamily: (key: string) => readonly Entity[];
  /** Of several words, the first being the one given (folded). */
  readonly byFirst: (folded: string) => readonly Entity[];
  /** The first of several words with these initials, all of them or those of its capitalised words. */
  readonly byInitials: (letters: string) => Entity | undefined;
}

const initial = (w: string): boolean => /^\p{Lu}\.?$/u.test(w);

const PATRONYMIC = /(?:ovich|evich|ovna|evna)$/i;

/** Without middle initials, a nickname and a patronymic: “Mary J. Bo” is “Mary Bo”. Jr and Sr stay: they tell a son from his father. */
const essential = (words: readonly string[]): string =>
  withoutLetters(withoutNickname(words))
    .filter((w, i, all) => i === 0 || i === all.length - 1 || !((w.length <= 3 && initial(w)) || PATRONYMIC.test(w)))
    .map(fold)
    .join('\n');

function initials(words: readonly string[]): string[] {
  const all = words
    .map((w) => w[0] ?? '')
    .join('')
    .toUpperCase();
  const caps = words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');
  return [all, caps];
}

function note<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** An empty index. */
export function nameIndex(): NameIndex {
  const all: Entity[] = [];
  const same = new Map<string, Entity>();
  const family = new Map<string, Entity[]>();
  const first = new Map<string, Entity[]>();
  const letters = new Map<string, Entity>();
  const addLong = (entity: Entity): void => {
    note(family, surnameKey(familyName(entity.words) ?? ''), entity);
    note(first, fold(entity.words[0] ?? ''), entity);
    for (const made of initials(entity.words)) if (!letters.has(made)) letters.set(made, entity);
  };
  return {
    all,
    add: (entity) => {
      all.push(entity);
      const key = essential(entity.words);
      if (!same.has(key)) same.set(key, entity);
      if (entity.words.length > 1) addLong(entity);
    },
    same: (words) => same.get(essential(words)),
    byFamily: (key) => family.get(key) ?? [],
    byFirst: (folded) => first.get(folded) ?? [],
    byInitials: (wanted) => letters.get(wanted),
  };
}
