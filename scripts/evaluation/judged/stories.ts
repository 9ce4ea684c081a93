import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import type { Corpus } from '../../../src/story/corpus.ts';

/** What is told of one article beside its text. */
const about = z.object({
  title: z.string(),
  outlet: z.string(),
  url: z.string().optional(),
  date: z.string().optional(),
});

/** The day an address names, as many outlets' addresses do: /2018/04/17/ or /2018-04-17/. */
const dayOfAddress = (url: string): string | undefined =>
  /\/(\d{4})[/-](\d{2})[/-](\d{2})\b/.exec(url)?.slice(1, 4).join('-');

function frontMatter(file: string): string {
  const { title, outlet, url, date } = about.parse(JSON.parse(readFileSync(file, 'utf8')));
  const published = date ?? dayOfAddress(url ?? '');
  const fields = Object.entries({ title, outlet, url, published }).filter(([, value]) => value !== undefined);
  return ['---', ...fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---', ''].join('\n');
}

/**
 * Stories outside the corpus: folders of `NAME.txt` with `NAME.json` in `data/events`, copied as articles with front matter into `out`
 * and run through the whole pipeline. Null when there are none.
 */
export function readStories(data: string, out: string): Corpus | null {
  const from = path.join(data, 'events');
  if (!existsSync(from)) return null;
  rmSync(out, { recursive: true, force: true });
  for (const story of readdirSync(from).sort()) {
    mkdirSync(path.join(out, story), { recursive: true });
    const names = readdirSync(path.join(from, story)).filter((name) => name.endsWith('.txt'));
    for (const name of names) {
      const stem = path.join(from, story, name.slice(0, -'.txt'.length));
      const text = frontMatter(`${stem}.json`) + readFileSync(`${stem}.txt`, 'utf8');
      writeFileSync(path.join(out, story, `${path.basename(stem)}.md`), text);
    }
  }
  return runPipeline(out).corpus;
}
