/** What the script of the reader says; the page itself has its words from strings.ts. */
export const readerStrings = {
  notesFrom: 'Notes from',
  allArticles: 'all articles',
  find: 'Find in this article',
  apply: 'Show',
  onlyNotes: (label: string): string => `Only notes that compare with ${label}.`,
  found: (n: number): string => `Found in this article: ${n}.`,
  ignored: (what: string): string => `Ignored, does not fit: ${what}.`,
  linked: {
    selection: 'The address of these words is on the clipboard.',
    address: 'The address of the words you went to is on the clipboard.',
    nothing: 'The address of this page is on the clipboard.',
  },
  taken: {
    selection: 'The selected words are on the clipboard, with their source.',
    address: 'The words you went to are on the clipboard, with their source.',
    nothing: 'Nothing was selected; the source is on the clipboard.',
  },
};
