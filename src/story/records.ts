import { z } from 'zod';
import { blockKind } from './article.ts';
import { edtf, id, span } from './span.ts';

export const confidence = z.enum(['certain', 'likely', 'unsure']);
export type Confidence = z.infer<typeof confidence>;

/** What a hand changed in a record, and why. */
export const corrected = z.object({
  fields: z.array(z.string()).describe('Fields whose value a hand gave'),
  because: z.string().describe('Why, in the words of whoever did it'),
});
export type Corrected = z.infer<typeof corrected>;

const common = {
  id: id.describe('Stable: made from the article id and the words, not from order'),
  ...span.shape,
  rule: z.string().describe('The rule that made the record'),
  confidence,
  section: blockKind.describe('Kind of block the record stands in'),
  corrected: corrected.optional().describe('Only on records that a hand corrected or added'),
} as const;

export const quote = z
  .object({
    ...common,
    kind: z.literal('quote'),
    form: z
      .enum(['direct', 'partial', 'indirect', 'stance', 'scare'])
      .describe(
        'direct: a clause or more in quotation marks; partial: some words in marks; indirect: reported speech without marks; stance: what somebody thinks, wants, judges or speaks about, told without reporting words; scare: marks, but nobody’s words',
      ),
    marks: z.string().nullable().describe('Opening and closing mark as printed; null for indirect'),
    speaker: id.nullable().describe('Source id; null says unknown'),
    speakerBasis: z
      .enum(['stated', 'implied', 'unknown'])
      .describe('stated: named with a cue beside the words; implied: carried from nearby; unknown'),
    alternatives: z.array(id).describe('Other sources that fit, best first'),
    mention: span.nullable().describe('The words that name the speaker there'),
    cue: span.nullable().describe('The reporting words'),
    described: span
      .nullable()
      .describe(
        'The mention with all that tells who it is: title, age, apposition, relative clause; null where there is no mention or it is “who”',
      ),
    restsOn: span.nullable().describe('For an implied speaker: the words nearby that name whoever goes on speaking'),
    via: z.array(id).describe('Source ids of who carried it, nearest first'),
    context: z.object({ before: z.string(), after: z.string() }).describe('One sentence each side'),
    part: z
      .object({ of: id, index: z.int().nonnegative() })
      .nullable()
      .describe('Parts of one utterance: id of the first part, and place'),
    said: edtf.nullable(),
  })
  .meta({ title: 'Quote' });
export type Quote = z.infer<typeof quote>;

export const claim = z
  .object({
    ...common,
    kind: z.literal('claim'),
    by: id.nullable().describe('Source id of who stands behind it; null is the outlet’s own voice'),
    via: z.array(id),
    certainty: z.enum(['stated', 'attributed', 'hedged', 'disputed', 'denied']),
    cues: z.array(span).describe('The words that decide certainty'),
    figures: z.array(id),
    dates: z.array(id),
  })
  .meta({ title: 'Claim' });
export type Claim = z.infer<typeof claim>;

export const source = z
  .object({
    ...common,
    kind: z.literal('source'),
    story: id,
    name: z.string().describe('Fullest form printed'),
    type: z.enum([
      'person',
      'organisation',
      'agency',
      'outlet',
      'official',
      'social',
      'document',
      'anonymous',
      'group',
    ]),
    role: z.string().nullable().describe('As printed'),
    names: z
      .array(z.object({ name: z.string(), outlets: z.array(z.string()), articles: z.array(id) }))
      .describe('Every form printed, with who prints it'),
    mentions: z.array(span),
  })
  .meta({ title: 'Source' });
export type Source = z.infer<typeof source>;

export const date = z
  .object({
    ...common,
    kind: z.literal('date'),
    value: edtf.nullable(),
    basis: z.enum(['stated', 'resolved']),
    anchor: z
      .object({ against: edtf, rule: z.string() })
      .nullable()
      .describe('What it was resolved against, and the rule in plain words'),
    type: z.enum(['point', 'interval', 'duration', 'set', 'vague']),
  })
  .meta({ title: 'Date' });
export type DateRecord = z.infer<typeof date>;

export const figure = z
  .object({
    ...common,
    kind: z.literal('figure'),
    value: z.number().nullable(),
    range: z.tuple([z.number(), z.number().nullable()]).nullable().describe('Low and high; an open end is null'),
    unit: z.string().nullable(),
    counted: z.string().nullable().describe('What is counted, as printed'),
    qualifier: z.string().nullable().describe('more than, around, exactly …, as printed'),
    by: id.nullable(),
  })
  .meta({ title: 'Figure' });
export type Figure = z.infer<typeof figure>;

/** One entry per record kind, in the order they are published. Adding a kind starts here. */
export const recordSchemas = { quotes: quote, claims: claim, sources: source, dates: date, figures: figure } as const;
export type RecordKind = keyof typeof recordSchemas;

export const records = z
  .object({
    quotes: z.array(quote),
    claims: z.array(claim),
    sources: z.array(source),
    dates: z.array(date),
    figures: z.array(figure),
  })
  .meta({ title: 'Records' });
export type Records = z.infer<typeof records>;
export type AnyRecord = Quote | Claim | Source | DateRecord | Figure;
