import { z } from 'zod';

/** Stable identifier: lower-case letters, digits and hyphens, beginning with a letter or digit. */
export const id = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}-]*$/u);

const offset = z.int().nonnegative();

/** A stretch of one article. Offsets: UTF-16 code units into that article's `text`, 0-based, end-exclusive. */
export const span = z
  .object({
    article: id.describe('Article the words stand in'),
    start: offset.describe('First code unit, 0-based'),
    end: offset.describe('Code unit after the last'),
    text: z.string().describe('article.text.slice(start, end), always'),
  })
  .meta({ title: 'Span', description: 'UTF-16 code units into articles[].text, 0-based, end-exclusive' });
export type Span = z.infer<typeof span>;

/** EDTF level 1 (ISO 8601-2:2019): 2021-08-22, 2021-08, 2021-08-15/2021-08-21, 198X, 2021-08-20~; durations as ISO 8601 (PT4H, P40Y). */
export const edtf = z
  .string()
  .min(1)
  .meta({ title: 'EDTF', description: 'EDTF level 1 date, or an ISO 8601 duration' });

/** How something is known: in the article's words, given in front matter or story file, worked out, or not at all. */
export const basis = z.enum(['stated', 'supplied', 'inferred', 'unknown']);
export type Basis = z.infer<typeof basis>;
