import { z } from 'zod';
import { claim, date, figure, quote, type RecordKind, source } from './records.ts';
import { id } from './span.ts';

/**
 * The fields of each kind that a hand may give: those a reader of the text can judge. Places are measured and ids made from
 * the words, so neither can be given; the other fields follow from these.
 */
export const correctable = {
  quotes: quote.pick({ form: true, speaker: true, speakerBasis: true, alternatives: true, via: true, said: true }),
  claims: claim.pick({ by: true, via: true, certainty: true }),
  sources: source.pick({ name: true, type: true, role: true }),
  dates: date.pick({ value: true, type: true, basis: true }),
  figures: figure.pick({ value: true, range: true, unit: true, counted: true, qualifier: true, by: true }),
} as const satisfies Record<RecordKind, z.ZodObject>;

const because = z.string('a reason in plain words').trim().min(1, 'a reason in plain words');
const someId = z.string('an id').min(1, 'an id');
const ids = (least: number) => z.array(someId, 'a list of ids').min(least, `a list of at least ${least} ids`);

/** One entry under a record id: fields to correct, or the word that the record is to go. */
export const correction = z
  .strictObject({
    correct: z.record(z.string(), z.unknown(), 'fields and their values').optional(),
    suppress: z.literal(true, 'true').optional(),
    because,
    words: z.string('the first words of the record').optional().describe('Reminder: finds the record should its id go'),
    article: someId.optional().describe('Reminder: the article the record stands in'),
  })
  .refine((entry) => (entry.correct === undefined) !== (entry.suppress === undefined), 'either correct or suppress');
export type Correction = z.infer<typeof correction>;

/** One entry under `add`: where the words stand; all its other fields are those of `correctable` for its kind. */
export const addition = z.looseObject({
  kind: z.enum(['quote', 'claim', 'source', 'date', 'figure'], 'quote, claim, source, date or figure'),
  article: someId,
  words: z.string('the exact words').min(1, 'the exact words'),
  nth: z.int('a whole number from 1').positive('a whole number from 1').default(1),
  because,
});
export type Addition = z.infer<typeof addition>;

/** Sources that are one: the first id stays. A bare list gives no reason. */
export const join = z.union(
  [ids(2).transform((sources) => ({ sources, because: null })), z.strictObject({ sources: ids(2), because })],
  'a list of two or more ids of sources, or sources and because',
);
export type Join = z.infer<typeof join>;

/** A source that is two: its mentions in these articles are somebody else’s. */
export const part = z.strictObject({ source: someId, articles: ids(1), because });
export type Part = z.infer<typeof part>;

/** A change made by hand, as published. */
export const handChange = z
  .object({
    story: id,
    file: z.string(),
    line: z.int().positive(),
    change: z.enum(['correct', 'add', 'suppress', 'join', 'part']),
    record: id.nullable().describe('Null for a suppressed record, whose id may hold a name'),
    fields: z.array(z.string()),
    because: z.string().nullable().describe('Why; null when two sources were joined without a reason'),
  })
  .meta({ title: 'Change by hand' });
export type HandChange = z.infer<typeof handChange>;
