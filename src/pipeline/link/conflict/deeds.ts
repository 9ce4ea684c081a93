import type { Article } from '../../../story/article.ts';
import type { Range } from '../../model.ts';
import { sentencesOf } from '../sentence.ts';
import { meaningOf } from '../synonyms.ts';
import { contentStems, stem, type Token, tokenise } from '../tokens.ts';

/** A sentence that says of something that it was done, was not, or perhaps was. */
export interface Told {
  readonly article: Article;
  readonly range: Range;
  readonly verb: string;
  /** Content of the sentence without the verb. */
  readonly stems: ReadonlySet<string>;
  /** Content of the clause of the verb alone. */
  readonly clause: ReadonlySet<string>;
}

/** A way of telling a deed as not plainly done; `words` names the verb. */
export interface Marked {
  readonly words: RegExp;
  readonly reading: string;
}

/** “Had still not been found”, “did not resume”, “hasn’t yet opened”: an auxiliary, a negation, the verb. */
export const notDone: Marked = {
  words:
    /\b(?:has|have|had|was|were|did)(?:n['’]t|\s+(?:still\s+|yet\s+)?(?:not|never))\s+(?:yet\s+)?(?:(?:been|be|being)\s+)?(?<verb>\p{Ll}{3,})/gu,
  reading: 'not done',
};
/** “May have struck”, “is believed to have struck”, “reportedly struck”. */
export const perhapsDone: Marked = {
  words:
    /\b(?:(?:may|might|could)\s+have|(?:(?:is|are|was|were)\s+)?(?:believed|thought|said|reported|understood|alleged)\s+to\s+have|reportedly|allegedly|apparently)\s+(?:been\s+)?(?<verb>\p{Ll}{3,})/gu,
  reading: 'perhaps done',
};

/** “Denied that it had switched”. */
export const deniedDone: Marked = {
  words:
    /\b(?:denied|denies|denying)\s+(?:reports\s+)?that\s+[^.;:,]{2,60}?\b(?:had|has|have|was|were)\s+(?:been\s+)?(?<verb>\p{Ll}{3,})/gu,
  reading: 'denied',
};
/** “Are due to begin”, “will start”. */
export const stillToDo: Marked = {
  words: /\b(?:(?:is|are|was|were)\s+(?:due|set|scheduled|planned)\s+to|will)\s+(?<verb>\p{Ll}{3,})/gu,
  reading: 'still to do',
};

/** What only may be, will be or was to be has not come about. */
const unreal =
  /\b(?:if|unless|whether|would|could|should|may|might|must|can|will|shall|to|denied|denies|deny|unlikely|refused|reportedly|allegedly|apparently|suspected|possibly|perhaps)\b/iu;
/** Thinking, wanting and saying come and go: nothing was done or left undone. */
const minds = new Set(
  'want mean meant say said tell told know think thought feel felt believ like need seem expect hope agre intend consid mention comment respond answer have had been be get give make take come go'.split(
    ' ',
  ),
);
/** Endings of past tenses and participles, strong ones among them. */
const past = /(?:ed|en|un|ung|unk|und|held|sold|nt|pt|id|it|ost|ught|uck|ook|oke|ose|ept|elt|eft|an|own|ew)$/u;

const verbOf = (word: string): string => meaningOf(stem(word));
const edge = /[,;:–—]/u;

function contentOf(text: string, verb: string, form: (key: string) => string): Set<string> {
  const stems = contentStems(tokenise(text).map((one) => ({ ...one, key: form(one.key) })));
  return new Set([...stems].map(meaningOf).filter((one) => one !== verb));
}

function toldAt(article: Article, range: Range, at: Range, verb: string, form: (key: string) => string): Told {
  const text = article.text.slice(range.start, range.end);
  const clause = `${text.slice(0, at.start).split(edge).at(-1) ?? ''} ${text.slice(at.end).split(edge)[0] ?? ''}`;
  return { article, range, verb, stems: contentOf(text, verb, form), clause: contentOf(clause, verb, form) };
}

/** Sentences that tell a deed in the given way. */
export const marked = ({ words }: Marked, article: Article, form: (key: string) => string): Told[] =>
  sentencesOf(article).flatMap((range) => {
    const text = article.text.slice(range.start, range.end);
    return [...text.matchAll(words)].flatMap((found): Told[] => {
      const printed = found.groups?.['verb'] ?? '';
      const verb = verbOf(printed);
      const at = { start: found.index, end: found.index + found[0].length };
      return minds.has(verb) || minds.has(printed) ? [] : [toldAt(article, range, at, verb, form)];
    });
  });

/** Past forms of the verbs in question, with no negation in the sentence and nothing before them in the clause that makes them unreal. */
export const done = (article: Article, verbs: ReadonlySet<string>, form: (key: string) => string): Told[] =>
  sentencesOf(article).flatMap((range) => {
    const text = article.text.slice(range.start, range.end);
    if (/\b(?:not|never|no|none|neither|nor)\b|n['’]t\b/iu.test(text)) return [];
    return tokenise(text).flatMap((one: Token): Told[] => {
      const verb = verbOf(one.key);
      const before = text.slice(0, one.start).split(edge).at(-1) ?? '';
      if (!verbs.has(verb) || !past.test(one.key) || unreal.test(before)) return [];
      return [toldAt(article, range, { start: one.start, end: one.end }, verb, form)];
    });
  });
