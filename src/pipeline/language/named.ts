import type { Article } from '../../story/article.ts';
import { pairMarks } from '../marks.ts';
import type { Range, Readable } from '../model.ts';
import { splitSentences } from '../sentences.ts';
import { analyse } from './analysis.ts';
import { descriptions } from './described.ts';
import type { EntityKind } from './entities/model.ts';
import { isDemonymWord, isRegion } from './regions.ts';
import { isToldPlace } from './place-words.ts';
import { BODY_NOUNS, BODY_WORDS, KIN } from './words/people.ts';

/** One place that names somebody or something. */
export interface NamedAt extends Range {
  /** The name with the words beside it that say who or what it is; null where there are none. */
  readonly described: Range | null;
  /** Brought in as somebody’s relative: “his uncle X”; not the father of “son of X”. */
  readonly kin: boolean;
}
/** Somebody or something with a name, in one article. */
export interface Named {
  readonly kind: EntityKind;
  readonly words: readonly string[];
  /** The article itself tells that it is a place. */
  readonly place: boolean;
  readonly mentions: readonly NamedAt[];
}

const RELATIVE = new RegExp(
  `(?:\\b(?:his|her|their)|\\p{L}+[’']s?)\\s(?:\\p{Ll}+\\s)?(?:${[...KIN].join('|')}),?\\s$`,
  'iu',
);

/** Where “his uncle X” begins, or null. */
function kinFrom(text: string, start: number): number | null {
  const from = Math.max(0, start - 48);
  const found = RELATIVE.exec(text.slice(from, start));
  return found === null ? null : from + found.index;
}

/** “in Congress”, “at the District Court”: what one may be in is not always a place. */
const isBody = (words: readonly string[]): boolean =>
  !isRegion(words.join(' ')) &&
  words.some((word) => BODY_NOUNS.has(word.toLowerCase()) || BODY_WORDS.has(word.toLowerCase()));

function readable(article: Article): Readable {
  const marks = pairMarks(article.text, article.blocks).pairs;
  return { article, marks, sentences: splitSentences(article.text, article.blocks, marks) };
}

/** Everybody and everything an article names, in the order of first mention; nationalities and nameless speakers apart. */
export function namedIn(article: Article): Named[] {
  const { entities, names } = analyse(readable(article));
  const kinds = new Map(entities.flatMap((one) => one.mentions.map((m) => [m.start, one.kind])));
  const told = descriptions(article.text, names, (name) => kinds.get(name.start) === 'person');
  const byStart = new Map(names.map((name) => [name.start, name]));
  const at = ({ start, end }: Range): NamedAt => {
    const kin = kinFrom(article.text, start);
    const own = told.filter((one) => one.start === start || (one.end === end && !byStart.has(one.start)));
    const longest = own.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
    return {
      start,
      end,
      described: longest ?? (kin === null ? null : { start: kin, end }),
      kin: kin !== null || byStart.get(start)?.kin === 'is',
    };
  };
  return entities
    .filter((one) => one.kind !== 'anonymous' && one.kind !== 'group' && !isDemonymWord(one.words.join(' ')))
    .map(({ kind, words, mentions }) => ({
      kind,
      words,
      place:
        !isBody(words) &&
        (kind === 'place' || (kind !== 'person' && mentions.some((m) => isToldPlace(article.text, m)))),
      mentions: mentions.map(at),
    }));
}
