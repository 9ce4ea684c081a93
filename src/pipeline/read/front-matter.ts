import { z } from 'zod';
import { type Place, problem } from '../problems.ts';
import type { Problem } from '../../story/corpus.ts';
import { edtfDate, readFields, webAddress, words } from './fields.ts';
import { fieldLine, readYamlBlock } from './yaml-block.ts';

/** What the front matter of an article may hold. Every field may be missing. */
const frontMatter = z.object({
  title: words.optional().describe('Headline of the page'),
  outlet: words.optional().describe('Outlet that published the page'),
  url: webAddress.optional().describe('Address of the page'),
  archive: webAddress.optional().describe('Address of an archived copy'),
  published: edtfDate.optional().describe('Day of publication, EDTF level 1'),
  byline: words.optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/, 'a language tag such as en or pt-BR')
    .optional()
    .describe('BCP 47'),
  rights: z
    .enum(['full', 'excerpt', 'none'], 'full, excerpt or none')
    .optional()
    .describe('How much of the text may be published; full when missing'),
  known: z
    .partialRecord(
      z.enum(['title', 'outlet', 'url', 'archive', 'published', 'byline', 'language', 'rights']),
      words,
      'notes on fields of the front matter',
    )
    .optional()
    .describe('How a field is known, in plain words'),
});
export type FrontMatter = z.infer<typeof frontMatter>;

export interface MatterRead {
  readonly matter: FrontMatter;
  /** Where the body begins in the source, UTF-16 code units. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

/** Front matter of one source, or null when its YAML is broken; problems name line and column. */
export function readFrontMatter(
  file: string,
  source: string,
): MatterRead | { readonly matter: null; readonly problems: readonly Problem[] } {
  const block = readYamlBlock(source);
  if (!('fields' in block)) {
    const place: Place = { file, line: block.line, column: block.column };
    return { matter: null, problems: [problem('front-matter-broken', place, block.why)] };
  }
  const { sound, broken } = readFields(frontMatter.shape, block.fields);
  const head = source.slice(0, block.bodyStart);
  const problems = broken.map(({ field, why }) =>
    problem('front-matter-field', { file, line: fieldLine(head, field, 1), column: 1 }, why),
  );
  return { matter: frontMatter.parse(sound), bodyStart: block.bodyStart, problems };
}
