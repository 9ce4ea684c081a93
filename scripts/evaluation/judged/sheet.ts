import type { Article } from '../../../src/story/article.ts';
import type { Span } from '../../../src/story/span.ts';
import type { Judgement } from './judgements.ts';

/** Words on either side of a place that a reader needs, code units. */
const AROUND = 240;

function shown(articles: ReadonlyMap<string, Article>, { article, start, end }: Span): string {
  const home = articles.get(article);
  if (!home) throw new RangeError(`No article ${article}`);
  const { text } = home;
  const words = `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`;
  return `- ${article}: ${words.replace(/\s+/g, ' ')}`;
}

/** Judgements as a sheet to be read: what the rule says, then each place in ⟦ ⟧ with the words around it. */
export function judgingSheet(list: readonly Judgement[], articles: readonly Article[]): string {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const entry = ({ kind, key, says, spans }: Judgement): string =>
    [`## ${kind} ${key}`, `${says}?`, ...spans.map((span) => shown(byId, span)), ''].join('\n');
  return list.map(entry).join('\n');
}
