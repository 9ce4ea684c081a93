import type { GivenKind } from './given-to.ts';

const kinds: Readonly<Record<GivenKind, string>> = {
  person: 'a named person',
  account: 'an account on a platform',
  document: 'a document',
  spokesman: 'a spokesman or spokeswoman without a name',
  unnamed: 'one person without a name',
  body: 'an organisation',
  medium: 'a news outlet or agency',
  several: 'several without names',
  nobody: 'nobody named',
};

/** What the comparison says of statements that articles give to different kinds of source. */
export const givenStrings = {
  title: 'Who it is given to',
  note: 'Statements that different articles give to different kinds of source, the most specific first, in the articles’ own words.',
  none: 'No statement was found that articles give to different kinds of source.',
  kinds,
  article: 'Article',
  kind: 'Kind of source',
  printed: 'As printed',
  via: (names: readonly string[]): string => `via ${names.join(', ')}`,
  number: 'One in some articles, several in others.',
  notStated: 'not stated',
} as const;
