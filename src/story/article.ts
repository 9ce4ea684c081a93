import { z } from 'zod';
import { basis, edtf, id, span } from './span.ts';

/** Kinds of block. Chrome (promo, credit, comment-form, headline of another page) stays in the text and never yields claims. */
export const blockKind = z.enum([
  'paragraph',
  'headline',
  'standfirst',
  'subheading',
  'caption',
  'promo',
  'credit',
  'comment-form',
  'dateline',
  'list',
  'quote',
]);
export type BlockKind = z.infer<typeof blockKind>;

export const block = z.object({
  kind: blockKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  repeats: z.int().nonnegative().nullable().describe('Index of the earlier block whose words this one repeats'),
  rule: z.string().describe('The rule that gave the block its kind'),
});
export type Block = z.infer<typeof block>;

export const outlet = z.object({
  id: id.nullable().describe('Stable id made from the name; null when the outlet is unknown'),
  name: z.string().nullable(),
  basis,
  evidence: span.nullable().describe('The words an inferred or stated name rests on'),
  note: z.string().nullable().describe('How a supplied or inferred value is known, in plain words'),
});
export type Outlet = z.infer<typeof outlet>;

export const published = z.object({
  value: edtf.nullable(),
  basis,
  evidence: span.nullable(),
  note: z.string().nullable(),
});
export type Published = z.infer<typeof published>;

export const credit = z.object({ agency: z.string(), span, of: z.enum(['text', 'photo']) });
export type Credit = z.infer<typeof credit>;

/** One article exactly as received, with what is known about it. */
export const article = z
  .object({
    id: id.describe('Made from the file name; unique in the corpus'),
    story: id,
    file: z.string().describe('File the article was read from, relative to the corpus'),
    title: z.string().nullable(),
    titleBasis: basis,
    outlet,
    published,
    url: z.url({ protocol: /^https?$/ }).nullable(),
    archive: z.url({ protocol: /^https?$/ }).nullable(),
    byline: z.string().nullable(),
    credits: z.array(credit),
    language: z.string().nullable().describe('BCP 47 tag'),
    text: z.string(),
    blocks: z.array(block),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the received body, before any reading'),
    words: z.int().nonnegative(),
    rights: z.enum(['full', 'excerpt', 'none']).describe('How much of the text may be published'),
    withheld: z
      .int()
      .positive()
      .optional()
      .describe('Places at which the publisher of the site withholds a name; █ stands for each of its letters'),
  })
  .meta({ title: 'Article' });
export type Article = z.infer<typeof article>;

/** What a story file (story.yaml) holds. Everything but the slug may be missing. */
export const story = z
  .object({
    slug: id,
    title: z.string(),
    titleBasis: basis,
    summary: z.string().nullable().describe('One neutral sentence, written by hand'),
    place: z.string().nullable(),
    timeZone: z.string().nullable().describe('IANA time zone of the place'),
    aliases: z
      .array(
        z.object({
          name: z.string(),
          also: z.array(z.string()).default([]).describe('Other forms of the same person or body'),
          not: z.array(z.string()).default([]).describe('Forms that look alike and are somebody else'),
        }),
      )
      .describe('Hand-made help for names; the build works without'),
    thresholds: z.record(z.string(), z.number()).describe('Thresholds set by the story file over the defaults'),
  })
  .meta({ title: 'Story' });
export type Story = z.infer<typeof story>;
