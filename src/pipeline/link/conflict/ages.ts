import type { Article } from '../../../story/article.ts';
import type { Span } from '../../../story/span.ts';
import { byPlace } from '../order.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';
import { individuals } from './one-person.ts';

/** “, 34,” and “, aged 34” straight behind a name. */
const behind = /^,\s+(?:aged?\s+)?(?<years>\d{1,3})(?=[,.;)]|\s+(?:and|who)\b|$)/u;
/** “34-year-old” before a name, with a word or two between: “34-year-old teacher Ann Bo”. */
const before = /(?<years>\d{1,3})-year-old\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}$/u;

function ageAt(article: Article, mention: Span): Side[] {
  const after = behind.exec(article.text.slice(mention.end, mention.end + 16));
  const from = Math.max(0, mention.start - 60);
  const ahead = before.exec(article.text.slice(from, mention.start));
  const years = after?.groups?.['years'] ?? ahead?.groups?.['years'];
  if (years === undefined || Number(years) > 120) return [];
  const at = after === null ? from + (ahead?.index ?? 0) : mention.end + after[0].length - years.length;
  return [sideOf(article, { start: at, end: at + years.length }, years, years)];
}

/** Ages a year apart fit together: a birthday may lie between two reports. */
const differ = (a: Side, b: Side): boolean =>
  a.article !== b.article && Math.abs(Number(a.value) - Number(b.value)) > 1;

/** One person of two ages in two articles. */
export const ages: Finder = (input) => {
  const articles = articlesOf(input);
  return individuals(input).flatMap(({ source, mentions }): Draft[] => {
    const told = mentions.flatMap((mention) => {
      const home = articles.get(mention.article);
      return home === undefined ? [] : ageAt(home, mention);
    });
    const sides = told.filter((one) => told.some((other) => differ(one, other)));
    if (sides.length < 2) return [];
    return [
      {
        rule: 'conflicts/age-of-one-person',
        confidence: 'certain',
        about: `${source.name}: age`,
        type: 'number',
        verdict: 'differs',
        sides: sides.sort((a, b) => byPlace(a.span, b.span)),
      },
    ];
  });
};
