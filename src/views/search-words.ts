/** A word of a text: its folded form, and where it stands (UTF-16 code units, end-exclusive). */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that have no Unicode decomposition and still have a plain spelling that people type. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Lower case, without diacritics and apostrophes: `Sa‘id’s` and `saids` are one. */
export function fold(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʿʾ`´]/gu, '')
    .toLowerCase();
  return bare.replace(/[ßæœøđðłıþ]/gu, (letter) => plain[letter] ?? letter);
}

/** The words of a text in order. Dashes, quotation marks and other punctuation only part words, so they never decide a match. */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’‘ʼʿʾ`´][\p{L}\p{M}\p{N}]+)*/gu)) {
    const folded = fold(match[0]);
    if (folded !== '') found.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The words of a text, folded and joined by one space: equal for two texts that differ in marks, case or accents only. */
export function foldedText(text: string): string {
  return words(text)
    .map((word) => word.folded)
    .join(' ');
}
