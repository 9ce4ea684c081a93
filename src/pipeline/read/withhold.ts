/** Stands for each letter of a name that is withheld: a gap a reader sees. One UTF-16 unit, so that no offset moves. */
export const GAP = '█';

export interface Withheld {
  readonly text: string;
  /** Places at which a name was taken out. */
  readonly places: number;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** The words of a name, however they are parted: a space, a line end, the hyphen or underscore of an address. */
const pattern = (name: string): string =>
  name
    .trim()
    .split(/[\s_-]+/u)
    .map(escaped)
    .join(String.raw`(?:[\s_-]|%20)+`);

/**
 * Takes names out of a text before anything reads it, so that no record, id, page, feed or search index can hold them. Whole
 * words, in any case; every letter of them becomes `GAP`, and what parts them stays. Forms of a name that are not listed stay.
 */
export function withholder(names: readonly string[]): (text: string) => Withheld {
  const listed = names.filter((name) => name.trim() !== '').toSorted((a, b) => b.length - a.length);
  if (listed.length === 0) return (text) => ({ text, places: 0 });
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${listed.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    let places = 0;
    const masked = text.replace(any, (found) => {
      places += 1;
      return found.replace(/%20|[^\s_-]/gu, (part) => GAP.repeat(part.length));
    });
    return { text: masked, places };
  };
}

export type Withholder = ReturnType<typeof withholder>;
