import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../sites.ts';
import { quotesOf, type Said } from './support.ts';

const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);
const form = z.enum(['direct', 'partial', 'indirect', 'scare']);

/** Invented news, each quotation with its first words, form and speaker; a list means that a fair reader could say any of them. */
const items = z.array(
  z.strictObject({
    id: z.string(),
    file: z.string().optional(),
    text: z.string(),
    said: z.array(z.tuple([z.string(), oneOrMore(form), oneOrMore(z.string().nullable())])).min(1),
  }),
);
type Item = z.infer<typeof items>[number];

export const folderOf = (name: string): string => path.join(root, 'tests/fixtures', name);

const itemsIn = (folder: string): Item[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => items.parse(parse(readFileSync(path.join(folder, name), 'utf8'))));

const list = <T>(x: T | T[]): T[] => (Array.isArray(x) ? x : [x]);
/** Names are compared without article and marks. */
const bare = (name: string | null): string | null =>
  name
    ?.replace(/^(?:the|an?|one of the)\s/i, '')
    .replace(/["“”’']/g, '')
    .toLowerCase() ?? null;

export type Verdict = 'right' | 'unknown' | 'wrong' | 'not found' | 'taken for speech';

/** What one quotation of an item came to, with the words to look at. */
export interface Judged {
  readonly verdict: Verdict;
  readonly formRight: boolean;
  readonly line: string;
}

function judge(said: Said | undefined, [words, forms, speakers]: Item['said'][number], id: string): Judged {
  const line = `${id}: ${words} → ${said?.speaker ?? '?'} (${said?.form ?? 'not found'})`;
  if (!said) return { verdict: 'not found', formRight: false, line };
  const formRight = list(forms).some((one) => one === said.form);
  if (!list(forms).some((f) => f !== 'scare') && said.form !== 'scare')
    return { verdict: 'taken for speech', formRight, line };
  const fits = list(speakers).some((one) => bare(one) === bare(said.speaker));
  const verdict = fits ? 'right' : said.speaker === null ? 'unknown' : 'wrong';
  return { verdict, formRight, line };
}

/** Do these words begin, or are they whole, so that "A" is not found in "A point"? */
const isFrom = (text: string, words: string): boolean => text === words || (words.length > 1 && text.startsWith(words));

/** Every quotation of the items in a folder against what the build reads. */
export function judgeFresh(folder: string): Judged[] {
  return itemsIn(folder).flatMap(({ id, file, text, said }) => {
    const found = new Set(quotesOf(text, file ?? `${id}.txt`));
    return said.map((one) => {
      const wanted = list(one[1]).includes('indirect');
      const match = [...found].find(
        (q) => (q.form === 'indirect') === wanted && (wanted ? q.text.includes(one[0]) : isFrom(q.text, one[0])),
      );
      if (match) found.delete(match);
      return judge(match, one, id);
    });
  });
}

/** How many of each verdict, and how many forms are right. */
export const score = (judged: readonly Judged[]): Readonly<Record<string, number>> => {
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  return {
    quotations: judged.length,
    right: count('right'),
    unknown: count('unknown'),
    wrong: count('wrong'),
    notFound: count('not found'),
    takenForSpeech: count('taken for speech'),
    formsRight: judged.filter((one) => one.formRight).length,
  };
};
