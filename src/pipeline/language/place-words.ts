import type { Range } from '../model.ts';

/** What countries are made of. A street or an airport may bear a person’s name, so those tell nothing. */
const KINDS = 'province|district|city|town|village|county|region|valley|governorate|municipality|prefecture|island';
const NAME = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)*";

const AFTER = new RegExp(`^\\s(?:${KINDS})(?:s|ies)?\\b`, 'iu');
const BEFORE = new RegExp(`\\b(?:(?:${KINDS}|capital) of|the capital,?|capital city,?|speaking from)\\s$`, 'iu');
/** “the Aster, Upper Bo, and Calder districts”: of a list that ends in the kind of place, each is one. */
const LISTED = new RegExp(
  `^(?:${NAME},\\s(?:the\\s)?)*${NAME},?\\sand\\s(?:the\\s)?${NAME}\\s(?:${KINDS.replaceAll(/[^|]+/g, (kind) => (kind.endsWith('y') && !kind.endsWith('ey') ? `${kind.slice(0, -1)}ies` : `${kind}s`))})\\b`,
  'u',
);

/** Do the words around a name say that it is a place: “Calder province”, “the capital Calder”, “Bo and Calder districts”? */
export function isToldPlace(text: string, { start, end }: Range): boolean {
  return (
    AFTER.test(text.slice(end, end + 20)) ||
    BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
    LISTED.test(text.slice(start, start + 160))
  );
}
