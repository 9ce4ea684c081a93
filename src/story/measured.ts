import { z } from 'zod';

const share = z.number().min(0).max(1).nullable();
const count = z.int().nonnegative();

/** One thing measured against hand labels. `precision` is right / found, `recall` right / labelled; null where nothing was counted. */
export const measuredRow = z.object({
  kind: z.string().describe('Kind of record the figures belong to'),
  what: z.string().describe('What was measured, in plain words'),
  labelled: count.describe('Hand-labelled cases, optional ones left out'),
  found: count.describe('Cases the build found, those of optional labels left out'),
  right: count,
  unknown: count.describe('Cases the build left open where the label has an answer'),
  wrong: count.describe('Cases the build answered otherwise than the label'),
  precision: share,
  recall: share,
  f1: share.describe('Harmonic mean of precision and recall'),
  note: z.string().nullable().describe('The rule of counting, in plain words'),
});
export type MeasuredRow = z.infer<typeof measuredRow>;

/** One case in which build and label do not agree. Offsets as in spans. */
export const disagreement = z.object({
  kind: z.string(),
  what: z.string(),
  article: z.string(),
  start: count,
  end: count,
  words: z.string(),
  labelled: z.string().nullable().describe('What the label says; null when there is no label'),
  found: z.string().nullable().describe('What the build says; null when it found nothing'),
});
export type Disagreement = z.infer<typeof disagreement>;

/** One figure on labelled texts that are not part of the corpus, per set of texts; null where a set has no labels for it. */
export const tunedRow = z.object({
  what: z.string().describe('What was measured, in plain words'),
  floor: share.describe('What simple or published rules reach'),
  goal: share,
  figures: z.record(z.string(), share).describe('Name of the set → figure'),
});
export type TunedRow = z.infer<typeof tunedRow>;

/** Figures on other labelled texts. `texts`: name of the set → number of texts. */
export const tuned = z.object({ texts: z.record(z.string(), count), rows: z.array(tunedRow) });
export type Tuned = z.infer<typeof tuned>;

/** Links of other stories, drawn by chance and judged by reading. `firstReading`: before rules were mended on what was read. */
export const judged = z.object({
  stories: count,
  articles: count,
  judgements: z.array(
    z.object({
      kind: z.string(),
      there: count.describe('Links of this kind in all'),
      judged: count.describe('Links read'),
      right: count,
      bar: share.describe('Share that must be right for the site to state such a link plainly'),
      firstReading: z.object({ judged: count, right: count }).optional(),
    }),
  ),
});
export type Judged = z.infer<typeof judged>;

/** What the build finds, measured against labels made by reading. */
export const measured = z
  .object({
    articles: count.describe('Articles with labels'),
    rows: z.array(measuredRow),
    errors: z.array(disagreement),
    judged: judged.nullable().describe('Links of other stories judged by reading'),
    elsewhere: tuned.nullable().describe('The same rules on labelled texts that are not part of this corpus'),
  })
  .meta({ title: 'Measured' });
export type Measured = z.infer<typeof measured>;
