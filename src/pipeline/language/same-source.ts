import type { Source } from '../../story/records.ts';

const fold = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'.]/g, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w.length > 0);
const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((w, i) => w === b[i]);

/** The last word that is no Jr, Sr or number. */
const family = (words: readonly string[]): string | undefined =>
  words.findLast((w) => !/^(?:jr|sr|ii|iii|iv)$/.test(w));

/**
 * Are two named people one? Equal names; or one is a bare surname that only one full name of the story has. A middle name more is not enough:
 * a father and his son may differ by just that.
 */
export function samePerson(a: Source, b: Source, all: readonly Source[]): boolean {
  const [x, y] = [fold(a.name), fold(b.name)];
  if (equal(x, y)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length !== 1 || long.length < 2 || short[0] !== long.at(-1)) return false;
  const full = new Set(
    all
      .filter((s) => s.type === 'person')
      .map((s) => fold(s.name))
      .filter((w) => w.length > 1 && family(w) === short[0])
      .map((w) => w.join(' ')),
  );
  return full.size === 1;
}

/** Are two bodies one? Equal names, or one name is the other with a tail (“… of Norway”) or with “the”. */
export function sameBody(a: Source, b: Source): boolean {
  if (a.type === 'person' || b.type === 'person') return false;
  const strip = (s: Source): string[] => fold(s.name).filter((w, i) => !(i === 0 && w === 'the'));
  const [x, y] = [strip(a), strip(b)];
  if (equal(x, y)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 1 && equal(short, long.slice(0, short.length)) && /^(?:of|for)$/.test(long[short.length] ?? '');
}
