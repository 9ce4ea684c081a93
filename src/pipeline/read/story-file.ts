import { z } from 'zod';
import { type Story, story } from '../../story/article.ts';
import type { Problem } from '../../story/corpus.ts';
import { problem } from '../problems.ts';
import { readFields, words } from './fields.ts';
import { readThresholds } from './story-thresholds.ts';
import { fieldLine, readYamlBlock } from './yaml-block.ts';

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What a story.yaml may hold. Every field may be missing. */
const storyFile = z.object({
  title: words.optional(),
  summary: words.optional(),
  place: words.optional(),
  timeZone: words.refine(isTimeZone, 'an IANA time zone such as Asia/Kabul').optional(),
  aliases: story.shape.aliases.optional(),
  thresholds: z.record(z.string(), z.unknown(), 'names of thresholds, each with a number').optional(),
  withhold: z
    .array(words, 'a list of names')
    .optional()
    .describe('Names no page, file or feed may hold, in every form'),
});

/** `flood-in_riverton` → `Flood In Riverton`. */
function titleFromFolder(name: string): string {
  const spaced = name.replace(/[-_\s]+/g, ' ').trim();
  return (
    spaced.replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) || name
  );
}

/** A story about which nothing is known but the name of its folder. */
export function bareStory(slug: string, folder: string): Story {
  return {
    slug,
    title: titleFromFolder(folder),
    titleBasis: 'inferred',
    summary: null,
    place: null,
    timeZone: null,
    aliases: [],
    thresholds: {},
  };
}

interface StoryRead {
  readonly story: Story;
  /** Names that are to be withheld; they are no part of the story, which is published. */
  readonly withhold: readonly string[];
  readonly problems: Problem[];
}

/**
 * The story as its file tells it, over what the folder's name gives. Broken YAML or a bad field costs only itself; a file that
 * breaks while it asks to withhold names is fatal, for the names would be published.
 */
export function readStoryFile(file: string, source: string, bare: Story): StoryRead {
  const open = /^---[ \t]*\r?\n/.exec(source)?.[0] ?? '';
  const yaml = source.slice(open.length).replace(/(^|\n)(?:---|\.\.\.)[ \t]*\r?\n?$/, '$1');
  const shift = open ? 0 : -1;
  const block = readYamlBlock(`---\n${yaml}\n---`);
  const asks = /^withhold\s*:/mu.test(source);
  if (!('fields' in block)) {
    return {
      story: bare,
      withhold: [],
      problems: [
        problem(
          asks ? 'withhold-broken' : 'story-file-broken',
          { file, line: Math.max(1, block.line + shift), column: block.column },
          block.why,
        ),
      ],
    };
  }
  const { sound, broken } = readFields(storyFile.shape, block.fields);
  const problems = broken.map(({ field, why }) =>
    problem(
      field === 'withhold' ? 'withhold-broken' : 'story-file-field',
      { file, line: fieldLine(source, field, 1), column: 1 },
      why,
    ),
  );
  const {
    title,
    summary = null,
    place = null,
    timeZone = null,
    aliases = [],
    thresholds: given = {},
    withhold = [],
  } = storyFile.parse(sound);
  const named =
    title === undefined
      ? { title: bare.title, titleBasis: bare.titleBasis }
      : { title, titleBasis: 'supplied' as const };
  const { thresholds, problems: bad } = readThresholds(file, source, given);
  problems.push(...bad);
  return { story: { slug: bare.slug, ...named, summary, place, timeZone, aliases, thresholds }, withhold, problems };
}
