import { z } from 'zod';
import { article, story } from './article.ts';
import { links } from './links.ts';
import { handChange } from './overrides.ts';
import { records } from './records.ts';
import { id } from './span.ts';

/** A problem of the run, as printed and as published. Lines and columns count from 1, columns in UTF-16 code units. */
export const problem = z
  .object({
    id: z.string().describe('Names the rule in src/pipeline/problems.ts'),
    severity: z.enum(['fatal', 'error', 'warning', 'notice']),
    file: z.string(),
    line: z.int().positive(),
    column: z.int().positive(),
    found: z.string(),
    expected: z.string(),
    fix: z.string(),
    other: z
      .object({ file: z.string(), line: z.int().positive(), column: z.int().positive() })
      .nullable()
      .describe('The other place when two disagree'),
  })
  .meta({ title: 'Problem' });
export type Problem = z.infer<typeof problem>;

export const manifest = z
  .object({
    crossread: z.string().describe('Version'),
    revision: z.string().describe('Short hash over all inputs'),
    newest: z.string().nullable().describe('Newest publication date in the corpus, EDTF'),
    counts: z.record(z.string(), z.int().nonnegative()),
    inputs: z.array(z.object({ file: z.string(), story: id, sha256: z.string() })),
    thresholds: z.record(z.string(), z.number()).describe('Defaults'),
    storyThresholds: z
      .record(id, z.record(z.string(), z.number()))
      .optional()
      .describe('All thresholds used, by story: the defaults with what its story file sets'),
    problems: z.array(problem),
    overrides: z.array(handChange).optional().describe('What hands changed, from overrides.yaml of each story'),
  })
  .meta({ title: 'Manifest' });
export type Manifest = z.infer<typeof manifest>;

/** Everything one run of the build knows. */
export const corpus = z
  .object({ stories: z.array(story), articles: z.array(article), records, links, manifest })
  .meta({ title: 'Corpus' });
export type Corpus = z.infer<typeof corpus>;

/** The published files, by name without ending; each has its JSON Schema beside it. */
export const fileSchemas = {
  stories: z.array(story),
  articles: z.array(article),
  records,
  links,
  manifest,
} as const;
