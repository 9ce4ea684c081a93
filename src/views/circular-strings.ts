import { strings } from './strings.ts';

/** What the overview says of articles that name one another for a statement. */
export const circularStrings = {
  title: 'Named in a circle',
  none: 'None found. Looked for: articles that only name one another for a statement; one article that several name and that names nobody; statements for which only media without a name are given.',
  looked: (printed: number, named: number, followed: number): string =>
    `Looked at: ${strings.plural(printed, 'statement')} that more than one article prints. Another medium is named for them ${strings.plural(named, 'time')}; ${
      named === 0
        ? 'there is no way to follow.'
        : followed === 0
          ? 'none of these media has an article here, so the way could not be followed.'
          : `${strings.plural(followed, 'time')} that medium has an article here and the way could be followed.`
    }`,
  kinds: {
    circle: 'These articles name only one another for it',
    root: 'Several name the first, which names nobody for it',
    unnamed: 'Only media without a name are given for it',
  },
  names: (media: readonly string[]): string => (media.length === 0 ? 'names nobody' : `names ${media.join(', ')}`),
} as const;
