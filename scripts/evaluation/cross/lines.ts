import type { Line } from '../../../src/story/links.ts';
import type { Article } from '../../../src/story/article.ts';
import { spanOf } from '../../../src/pipeline/link/span-of.ts';
import type { Span } from '../../../src/story/span.ts';
import type { Cross } from './labels.ts';
import { coverage, type CrossCase, type CrossRow, crossRow } from './row.ts';

type Label = Cross['lines'][number];

const isNamed = (line: Line, label: Label): boolean => line.name.toLowerCase().includes(label.name.toLowerCase());

/** Stretches of a line; a whole article where the line has it as a whole. */
function stretches(line: Line, articles: ReadonlyMap<string, Article>): Span[] {
  return line.members.flatMap(({ article, span }) => {
    const home = articles.get(article);
    return span !== null ? [span] : home === undefined ? [] : [spanOf(home, 0, home.text.length)];
  });
}

function hasMembers(line: Line, label: Label, articles: ReadonlyMap<string, Article>): boolean {
  const all = stretches(line, articles);
  const here = new Set(all.map((one) => one.article));
  const others = [...here].filter((one) => !label.articles.includes(one) && !label.mayHave.includes(one));
  return (
    others.length === 0 &&
    label.articles.every((one) => here.has(one)) &&
    label.members.every((one) => all.some((stretch) => coverage(stretch, one) >= 0.5))
  );
}

/** Lines that rest on an outside body: found by its name, with the labelled articles and passages. */
export function measureLines(lines: readonly Line[], list: readonly Article[], labels: Cross): CrossRow {
  const articles = new Map(list.map((one) => [one.id, one]));
  const told = (line: Line): string =>
    `${line.name} (${[...new Set(line.members.map((one) => one.article))].join(', ')})`;
  const cases = labels.lines
    .filter((label) => !label.optional)
    .flatMap((label): CrossCase[] => {
      const [place] = label.members;
      const named = lines.find((line) => isNamed(line, label));
      const right = named !== undefined && hasMembers(named, label, articles);
      return place === undefined
        ? []
        : [{ place, labelled: label.id, found: named === undefined ? null : told(named), right }];
    });
  const extra = lines.filter((line) => line.kind === 'body' && !labels.lines.some((label) => isNamed(line, label)));
  const wrong = extra.flatMap((line): CrossCase[] => {
    const [place] = line.evidence;
    return place === undefined ? [] : [{ place, labelled: null, found: told(line), right: false }];
  });
  return crossRow('reporting lines', 'outside bodies, right articles and passages', [...cases, ...wrong]);
}
