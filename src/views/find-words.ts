import { words } from './search-words.ts';

/** Where the words of `asked` stand in `text` in order, word for word; case, accents and punctuation do not count. Offsets, end-exclusive. */
export function findWords(asked: string, text: string): readonly { readonly start: number; readonly end: number }[] {
  const [run, printed] = [words(asked), words(text)];
  if (run.length === 0) return [];
  return printed.flatMap((first, at) => {
    const last = printed[at + run.length - 1];
    const fits = last !== undefined && run.every((word, i) => printed[at + i]?.folded === word.folded);
    return fits ? [{ start: first.start, end: last.end }] : [];
  });
}
