const joined = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');

/** What “About this article” says of the headline beside its text. */
export const headlineStrings = {
  label: 'Headline beside the text',
  supported: 'most of these words in',
  unsupported: 'no supporting sentence found by rule',
  quoted: (words: readonly string[]): string =>
    `In quotation marks in the headline, not found in the text: ${joined(words)}`,
  figures: (words: readonly string[]): string => `Figure of the headline, not found in the text: ${joined(words)}`,
  certain: (words: readonly string[]): string => `Word of the headline that the text has in no form: ${joined(words)}`,
} as const;
