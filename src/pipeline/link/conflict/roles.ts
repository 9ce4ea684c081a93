import type { Article } from '../../../story/article.ts';
import type { Source } from '../../../story/records.ts';
import type { Span } from '../../../story/span.ts';
import { byPlace, push } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';
import { office, open, past } from './offices.ts';

interface Held {
  readonly office: string;
  readonly past: boolean;
  readonly side: Side;
}

/** The office printed straight before a name ("former mayor Ann Reed") or straight after it ("Ann Reed, the town’s mayor,"). */
function officeAt(article: Article, mention: Span): Held | null {
  const before = /(?:[\p{L}'’-]+\s+){1,6}$/u.exec(article.text.slice(Math.max(0, mention.start - 80), mention.start));
  const after = /^,\s+(?:[\p{L}'’-]+\s+){0,5}?[\p{L}'’-]+(?=[,.;]|\s+(?:who|which|and)\b)/u.exec(
    article.text.slice(mention.end, mention.end + 90),
  );
  const title =
    before === null
      ? null
      : new RegExp(`(?:${past.source}\\s+)?(?:\\p{Lu}[\\p{L}'’-]+\\s+)?(?:${office.source})\\s+$`, 'iu').exec(
          before[0],
        );
  if (before !== null && title !== null)
    return held(article, { start: mention.start - title[0].length, end: mention.end }, title[0]);
  const apposed =
    after === null
      ? null
      : new RegExp(
          `^,\\s+(?:${past.source}\\s+)?(?:the|a|an)?\\s*(?:[\\p{L}'’-]+\\s+){0,3}(?:${office.source})$`,
          'iu',
        ).exec(after[0]);
  return apposed === null
    ? null
    : held(article, { start: mention.start, end: mention.end + apposed[0].length }, apposed[0]);
}

function held(article: Article, range: { start: number; end: number }, words: string): Held | null {
  const found = new RegExp(`(?:${office.source})\\s*$`, 'iu').exec(words);
  const before = article.text.slice(Math.max(0, range.start - 14), range.start);
  if (found === null || open.test(words) || open.test(before)) return null;
  const isPast = new RegExp(past.source, 'iu').test(words);
  return {
    office: found[0].trim().toLowerCase(),
    past: isPast,
    side: sideOf(article, range, words.replace(/^,?\s+|\s+$/gu, ''), isPast ? 'past' : 'held'),
  };
}

/** A person printed as holding an office in one article and as having held it in another. */
export const roles: Finder = (input) => {
  const articles = articlesOf(input);
  return input.records.sources
    .filter((one) => one.type === 'person' || one.type === 'official')
    .flatMap((source) => {
      const groups = new Map<string, Held[]>();
      for (const mention of source.mentions) {
        const home = articles.get(mention.article);
        const found = home === undefined ? null : officeAt(home, mention);
        if (found !== null) push(groups, found.office, found);
      }
      return [...groups.keys()].sort(byCodeUnits).flatMap((name) => draftsOf(source, groups.get(name) ?? []));
    });
};

function draftsOf(source: Source, list: readonly Held[]): Draft[] {
  const pastIn = new Set(list.filter((one) => one.past).map((one) => one.side.article));
  const nowIn = new Set(list.filter((one) => !one.past).map((one) => one.side.article));
  const sides = list
    .filter((one) => !(pastIn.has(one.side.article) && nowIn.has(one.side.article)))
    .sort((a, b) => byPlace(a.side.span, b.side.span));
  if (new Set(sides.map((one) => one.past)).size < 2) return [];
  return [
    {
      rule: 'conflicts/office-held-or-past',
      confidence: 'likely',
      about: `${source.name}: ${list[0]?.office ?? ''}`,
      type: 'role',
      verdict: 'differs',
      sides: sides.map((one) => one.side),
    },
  ];
}
