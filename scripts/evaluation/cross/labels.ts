import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Article } from '../../../src/story/article.ts';
import { changeType, conflict } from '../../../src/story/links.ts';
import { span } from '../../../src/story/span.ts';

const optional = z.boolean().default(false);
const member = span.extend({ optional });
const spans = z.array(span);
const type = conflict.shape.type;

const quotation = z.object({
  id: z.string(),
  optional,
  joined: z.array(z.string()).default([]).describe('Other groups of the same utterance: one group may hold both'),
  members: z.array(member).min(2),
  changes: z.array(z.object({ type: changeType, optional, spans: z.tuple([span, span]) })),
});
const shared = z.object({ a: z.string(), b: z.string(), passages: z.array(z.object({ optional, a: span, b: span })) });
const line = z.object({
  id: z.string(),
  name: z.string(),
  optional,
  articles: z.array(z.string()).min(1),
  mayHave: z.array(z.string()).describe('Articles that may stand on the line or not'),
  members: spans,
});
const difference = z.object({
  id: z.string(),
  type,
  altTypes: z.array(type),
  optional,
  sides: z.array(z.object({ value: z.string(), spans })).min(2),
});
const lookAlike = z.object({ id: z.string(), sides: spans, exempt: z.array(z.string()).default([]) });
const statement = z.object({ id: z.string(), optional, joined: z.array(z.string()), members: z.array(member).min(2) });
const event = z.object({
  id: z.string(),
  when: z.string(),
  accept: z.array(z.string()),
  optional,
  reports: spans.min(1),
  mayHave: spans,
});

/** Hand labels of what holds between the articles of one story; tests/gold/README.md has the conventions. */
export const cross = z.object({
  articles: z.array(z.object({ article: z.string(), sha256: z.string() })),
  sameQuote: z.array(quotation),
  reuse: z.array(shared),
  lines: z.array(line),
  conflicts: z.array(difference),
  compatible: z.array(lookAlike),
  claims: z.array(statement),
  events: z.array(event),
});
export type Cross = z.infer<typeof cross>;

/** Labels name articles by number; their spans are checked against the texts and given the ids of the build. */
function fitted(value: unknown, ids: ReadonlyMap<string, Article>): unknown {
  if (Array.isArray(value)) return value.map((one) => fitted(one, ids));
  if (typeof value === 'string') return ids.get(value)?.id ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const place = span.safeParse(value).data;
  if (place !== undefined && ids.get(place.article)?.text.slice(place.start, place.end) !== place.text)
    throw new RangeError(`Label "${place.text}" is not at ${place.start} of article ${place.article}.`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'text' ? one : fitted(one, ids)]));
}

/**
 * Labels of a folder, with the article ids of the build; null when there are none or they belong to other articles.
 * @throws RangeError when a label does not stand where it says; ZodError on a file of another shape
 */
export function readCross(folder: string, articles: readonly Article[]): Cross | null {
  const file = path.join(folder, 'cross.json');
  if (!existsSync(file)) return null;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const homes = cross.shape.articles.parse(z.object({ articles: z.unknown() }).parse(value).articles);
  const ids = new Map(
    homes.flatMap(({ article, sha256 }) => {
      const home = articles.find((one) => one.sha256 === sha256);
      return home === undefined ? [] : [[article, home] as const];
    }),
  );
  return ids.size < homes.length ? null : cross.parse(fitted(value, ids));
}
