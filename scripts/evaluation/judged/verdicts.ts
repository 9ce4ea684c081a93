import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Judged } from '../../../src/story/measured.ts';
import { type Judgement, judgedKinds, sample } from './judgements.ts';

const keys = z.array(z.string().regex(/^[0-9a-f]{12}$/));

/** What a reader said of judgements, by key, with the share that must be right for the site to state such a link plainly. */
const verdicts = z.object({
  kinds: z.record(
    z.enum(judgedKinds),
    z.object({ bar: z.number().min(0).max(1).nullable(), right: keys, wrong: keys }),
  ),
});
export type Verdicts = z.infer<typeof verdicts>;

/** Read at most this many of a kind. */
export const SAMPLE = 50;

/** Verdicts kept beside labels; null when there are none. Throws ZodError on a file of another shape. */
export function readVerdicts(goldFolder: string): Verdicts | null {
  const file = path.join(goldFolder, 'verdicts.json');
  return existsSync(file) ? verdicts.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export interface Judging {
  readonly judged: Judged;
  /** Of the sample, those nobody has read yet. */
  readonly unread: readonly Judgement[];
}

/** Draws a sample of each kind and counts what readers said of it. */
export function judge(
  all: readonly Judgement[],
  { kinds }: Verdicts,
  size: { readonly stories: number; readonly articles: number },
): Judging {
  const unread: Judgement[] = [];
  const judgements = judgedKinds.map((kind) => {
    const there = all.filter((one) => one.kind === kind);
    const drawn = sample(there, SAMPLE);
    const { bar, right, wrong } = kinds[kind];
    const count = (list: readonly string[]): number => drawn.filter(({ key }) => list.includes(key)).length;
    unread.push(...drawn.filter(({ key }) => !right.includes(key) && !wrong.includes(key)));
    return { kind, there: there.length, judged: count(right) + count(wrong), right: count(right), bar };
  });
  return { judged: { ...size, judgements }, unread };
}
