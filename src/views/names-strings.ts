import { count, strings } from './strings.ts';

/** Words of the page of names and places. Neutral: two names that look alike are said to look alike, nothing more. */
export const namesStrings = {
  title: 'Names and places',
  titleIn: (story: string): string => `Names and places: ${story}`,
  description: (n: number, where: string): string =>
    `${strings.plural(n, 'name')} in ${where}: every spelling exactly as printed, who prints it, and which names may be taken for one another.`,
  thisCorpus: 'this corpus',
  lede: 'One entry for each person, body and place, with every spelling as it is printed. A search for any spelling finds them all.',
  none: 'No names were found.',
  kinds: { person: 'People', body: 'Bodies', place: 'Places' },
  name: 'Name',
  printed: 'Printed as; each mark leads to the first place in that article',
  toldAs: 'Said to be, as printed',
  times: (n: number): string => (n === 1 ? 'once' : `${count(n)} times`),
  described: 'for it:',
  proposed: 'proposed',
  alike: 'Names that may be taken for one another',
  alikeNote: 'What tells them apart is given as printed. Names are never joined because they look alike.',
  noAlike: 'None of these names shares a surname with another, and none stands in the name of a body or place.',
  see: 'looks like another name',
  untold: 'no words beside the name say who or what this is',
  why: {
    surname: (shares: string): string => `Same last word: ${shares}`,
    relative: (shares: string): string => `Same first word, and one is named as a relative: ${shares}`,
    part: (shares: string): string => `A surname that stands in another name: ${shares}`,
    spelling: (shares: string): string => `Two spellings in one shared sentence: ${shares}`,
  },
  proposals: 'Spellings proposed as one place',
  proposalsNote:
    'The letters differ by one or two, and one sentence that two articles print has both. The rules propose it; nobody has confirmed it.',
  proposal: (form: string, name: string): string => `${form} as a spelling of ${name}`,
  link: 'Names and places as printed',
} as const;
