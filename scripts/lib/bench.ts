import { readdirSync } from 'node:fs';
import path from 'node:path';
import { remark } from 'remark';
import { readArticle } from '../../src/pipeline/pipeline.ts';
import { readCorpus } from '../../src/pipeline/read.ts';
import { bareStory } from '../../src/pipeline/read/story-file.ts';
import { readRows, sourceOfRow } from '../evaluation/tuning/rows.ts';
import { corporaOf, raceMany } from './bench/many.ts';
import { installedPeers } from './bench/peers.ts';
import { line } from './bench/print.ts';
import { searchSpeed } from './bench/search.ts';
import { race, raceParts } from './bench/race.ts';
import { stageTimes, type Text } from './bench/stages.ts';
import { progress } from './progress.ts';

export interface BenchOptions {
  readonly corpus: string;
  readonly rounds: number;
  /** How many synthetic articles. */
  readonly count: number;
  /** Leave out everything but the search of the quotes. */
  readonly onlySearch: boolean;
  /** Folder of further texts, a JSON Lines file a set. */
  readonly data: string | undefined;
}

const extracted = (texts: readonly Text[]) => texts.map(([file, story]) => readArticle(file, story, () => undefined));

/** Texts read before the clock counts: by then nearly all that will be compiled is. */
const warmTexts = 300;

/** Races the whole of reading, its stages and whoever else is installed against remark-parse on the same texts. */
async function raceReading(title: string, texts: readonly Text[], rounds: number, read?: () => unknown): Promise<void> {
  const bodies = texts.map(([file]) => file.body);
  const peers = await installedPeers(bodies);
  const warm = { rounds, warmUp: Math.ceil(warmTexts / texts.length) };
  const took = race<string>(warm, {
    remark: () => bodies.map((body) => remark().parse(body)),
    ...(read ? { read } : {}),
    all: () => extracted(texts),
    ...peers,
  });
  const letters = bodies.reduce((sum, body) => sum + body.length, 0) / texts.length;
  const each = (name: string): string => (texts.length / took(name)).toFixed(0);
  console.log(`\n${title}: ${texts.length} articles of ${letters.toFixed(0)} characters; to remark-parse alone:`);
  if (read) line('read from disk', took('read') / took('remark'));
  for (const [stage, time] of raceParts(warm, () => stageTimes(texts))) line(stage, time / took('remark'));
  line('parse and extract, all together', took('all') / took('remark'));
  for (const name of Object.keys(peers)) line(name, took(name) / took('remark'));
  console.log(`  on this machine, one core: ${each('all')} articles a second; remark-parse ${each('remark')}`);
}

/** Texts of every set in a folder, as the build reads bare text files. */
function setsIn(data: string): [name: string, texts: Text[]][] {
  const story = bareStory('tuning', 'tuning');
  const files = readdirSync(data).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => {
    const sources = readRows(path.join(data, name)).map(sourceOfRow);
    return [name, sources.flatMap((file): Text[] => (file === null ? [] : [[file, story]]))];
  });
}

/** Races the stages of reading against remark-parse, many articles against few, and linking against itself, and prints the ratios. */
export async function bench(options: BenchOptions): Promise<void> {
  const telling = progress();
  const { corpus, rounds, data } = options;
  const { stories } = readCorpus(corpus);
  const texts = stories.flatMap(({ story, files }) => files.map((file): Text => [file, story]));
  const [first] = stories;
  if (first === undefined) throw new RangeError('No story to measure on.');
  console.log(`${rounds} rounds, medians of processor time, Node ${process.version}`);
  const files = texts.map(([file]) => file);
  if (options.onlySearch) {
    searchSpeed(first.story, files, telling);
    telling.end();
    return;
  }
  telling.step('articles');
  await raceReading('The corpus', texts, rounds, () => readCorpus(corpus));
  for (const [name, set] of data === undefined ? [] : setsIn(data)) {
    telling.step(name);
    await raceReading(name, set, rounds);
  }
  raceMany(first.story, files, options, telling);
  searchSpeed(first.story, files, telling);
  corporaOf(
    files.map((file) => file.body),
    options.count,
    telling,
  );
  telling.end();
}
