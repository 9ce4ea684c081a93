import type { Article } from '../../../story/article.ts';
import { numberValue } from '../../language/numbers.ts';
import { byPlace, push } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { sentenceAround, sentenceBefore, sentencesOf } from '../sentence.ts';
import { nameForms } from '../name-forms.ts';
import { contentStems, isContent, stem, tokenise, wordsOf } from '../tokens.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';

/** From how many sides: "on three sides", "from all directions". */
const extent =
  /\b(?:on|from|along|in)\s+(?<many>all|every|both|\p{L}+|\d+)\s+(?<noun>sides?|fronts?|flanks?|directions?)\b/giu;

interface Extent {
  readonly many: number;
  readonly noun: string;
  /** Stems of the words of its clause: the verb is one of them. */
  readonly verbs: ReadonlySet<string>;
  /** Names in its sentence and the one before. */
  readonly names: ReadonlySet<string>;
  readonly side: Side;
}

const countOf = (many: string): number | null =>
  /^(?:all|every)$/iu.test(many) ? Number.POSITIVE_INFINITY : /^both$/iu.test(many) ? 2 : numberValue(many);

function extents(article: Article, form: (key: string) => string): Extent[] {
  const sentences = sentencesOf(article);
  return [...article.text.matchAll(extent)].flatMap((found): Extent[] => {
    const many = countOf(found.groups?.['many'] ?? '');
    if (many === null) return [];
    const end = found.index + found[0].length;
    const sentence = sentenceAround(sentences, found.index, end);
    const before = sentenceBefore(sentences, sentence.start) ?? sentence;
    const clause =
      article.text
        .slice(sentence.start, found.index)
        .split(/[,;:"“”]/u)
        .at(-1) ?? '';
    const names = wordsOf(article.text, before.start, sentence.end).filter(
      (one) => /^\p{Lu}/u.test(one.text) && isContent(one.key),
    );
    const start = found.index - clause.trimStart().length;
    return [
      {
        many,
        noun: stem((found.groups?.['noun'] ?? '').toLowerCase()),
        verbs: contentStems(tokenise(clause).filter((one) => !/^\p{Lu}/u.test(one.text))),
        names: new Set(names.map((one) => form(one.key))),
        side: sideOf(article, { start, end }, found[0], `${many}`),
      },
    ];
  });
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** One place said to be surrounded, attacked or the like from some sides here and from all, or another number of them, there. */
export const extentsDiffer: Finder = (input) => {
  const form = nameForms(input.articles);
  const groups = new Map<string, Extent[]>();
  for (const one of input.articles.flatMap((article) => extents(article, form))) push(groups, one.noun, one);
  return [...groups.keys()].sort(byCodeUnits).flatMap((noun): Draft[] => {
    const group = groups.get(noun) ?? [];
    const sides = group.filter((one) =>
      group.some(
        (other) =>
          one.side.article !== other.side.article &&
          one.many !== other.many &&
          meet(one.verbs, other.verbs) &&
          meet(one.names, other.names),
      ),
    );
    if (sides.length < 2) return [];
    return [
      {
        rule: 'conflicts/from-how-many-sides',
        confidence: 'likely',
        about: sides[0]?.side.span.text ?? '',
        type: 'direction',
        verdict: 'differs',
        sides: sides.map((one) => one.side).sort((a, b) => byPlace(a.span, b.span)),
      },
    ];
  });
};
