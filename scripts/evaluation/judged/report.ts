import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Judged } from '../../../src/story/measured.ts';
import { inColumns, share } from '../table.ts';
import { judgementsOf } from './judgements.ts';
import { judgingSheet } from './sheet.ts';
import { readStories } from './stories.ts';
import { judge, readVerdicts } from './verdicts.ts';

export interface JudgedRun {
  readonly judged: Judged;
  readonly unread: number;
  /** File with the judgements of the sample that nobody has read. */
  readonly sheet: string;
}

/** Links the rules make of the stories in `data/events`, against the verdicts in `gold`; null without stories or verdicts. */
export function judgeStories(data: string, gold: string, out: string): JudgedRun | null {
  const verdicts = readVerdicts(gold);
  const corpus = verdicts === null ? null : readStories(data, path.join(out, 'events'));
  if (verdicts === null || corpus === null) return null;
  const size = { stories: corpus.stories.length, articles: corpus.articles.length };
  const { judged, unread } = judge(judgementsOf(corpus), verdicts, size);
  mkdirSync(out, { recursive: true });
  const sheet = path.join(out, 'to-judge.md');
  writeFileSync(sheet, judgingSheet(unread, corpus.articles));
  return { judged, unread: unread.length, sheet };
}

/** Plain-text table, one line per kind of link. */
export function judgedTable({ stories, articles, judgements }: Judged): string {
  const cells = judgements.map(({ kind, there, judged, right, bar }) => [
    kind,
    String(there),
    String(judged),
    String(right),
    share(judged === 0 ? null : right / judged),
    share(bar),
  ]);
  return [
    `links of ${stories} other stories (${articles} articles), drawn by chance and judged by reading`,
    '',
    ...inColumns([['kind', 'there', 'read', 'right', 'share', 'bar'], ...cells], [0]),
  ].join('\n');
}
